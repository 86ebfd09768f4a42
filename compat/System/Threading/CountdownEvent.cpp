#include "compat/core/threading/Cancellation.hpp"
#include "compat/core/threading/Deadline.hpp"
#include "compat/core/threading/WaitObject.hpp"
#include <System/IDisposable.hpp>
#include <System/InvalidOperationException.hpp>
#include <System/ObjectDisposedException.hpp>
#include <System/Threading/CountdownEvent.hpp>
#include <System/Threading/ManualResetEvent.hpp>
#include <mutex>

namespace System::Threading
{
    namespace
    {
        constexpr const char* TypeName = "System.Threading.CountdownEvent";

        class Countdown final : public System::Detail::ObjectData
        {
        public:
            explicit Countdown(int initialCount) : Event(initialCount == 0), _initial(initialCount), _current(initialCount) {}
            const System::Detail::TypeInfo& GetType() const noexcept override { return CountdownEvent::Type(); }
            void Dispose() override { _isClosed.store(true); }

            Countdown& Open()
            {
                if (_isClosed.load())
                {
                    throw ObjectDisposedException(TypeName);
                }
                return *this;
            }
            [[nodiscard]] int Current()
            {
                const std::lock_guard lock(_mutex);
                return _current;
            }
            [[nodiscard]] int Initial()
            {
                const std::lock_guard lock(_mutex);
                return _initial;
            }
            bool Signal(int count)
            {
                const std::lock_guard lock(_mutex);
                if (_current < count)
                {
                    throw InvalidOperationException("Invalid attempt made to decrement the event's count below zero.");
                }
                _current -= count;
                if (_current == 0)
                {
                    Event.Set();
                }
                return _current == 0;
            }
            bool TryAdd(int count)
            {
                const std::lock_guard lock(_mutex);
                if (_current == 0)
                {
                    return false;
                }
                if (count > MaxValue<int> - _current)
                {
                    throw InvalidOperationException("The increment operation would cause the CurrentCount to overflow.");
                }
                _current += count;
                return true;
            }
            void Reset(int count)
            {
                const std::lock_guard lock(_mutex);
                _initial = count;
                _current = count;
                count == 0 ? Event.Set() : Event.Reset();
            }

            const ManualResetEvent Event;

        private:
            std::mutex _mutex; ///< guards the counts, and that the event fits them
            int _initial;
            int _current;
            std::atomic<bool> _isClosed{false};
        };

        Countdown* Make(int initialCount)
        {
            Core::Range::NotNegative("initialCount", initialCount);
            return new Countdown(initialCount);
        }

        int Positive(int signalCount)
        {
            if (signalCount <= 0)
            {
                Core::Range::Throw("signalCount", signalCount, "a non-negative and non-zero value.");
            }
            return signalCount;
        }
    }

    const System::Detail::TypeInfo& CountdownEvent::Type() noexcept
    {
        static const System::Detail::TypeInfo info{TypeName, typeid(CountdownEvent), nullptr, &IDisposable::Type()};
        return info;
    }

    CountdownEvent::CountdownEvent(int initialCount) : CountdownEvent(System::Detail::Adopt, Make(initialCount)) {}

    int CountdownEvent::CurrentCount() const
    {
        return Self<Countdown>().Current();
    }
    int CountdownEvent::InitialCount() const
    {
        return Self<Countdown>().Initial();
    }
    bool CountdownEvent::IsSet() const
    {
        return CurrentCount() == 0;
    }
    Threading::WaitHandle CountdownEvent::WaitHandle() const
    {
        return Self<Countdown>().Open().Event;
    }

    bool CountdownEvent::Signal() const
    {
        return Signal(1);
    }
    bool CountdownEvent::Signal(int signalCount) const
    {
        Positive(signalCount);
        // Who waits may let the last handle go before this thread is out of here.
        const CountdownEvent kept(*this);
        return Self<Countdown>().Open().Signal(signalCount);
    }
    void CountdownEvent::AddCount() const
    {
        AddCount(1);
    }
    void CountdownEvent::AddCount(int signalCount) const
    {
        if (!TryAddCount(signalCount))
        {
            throw InvalidOperationException("The event is already signaled and cannot be incremented.");
        }
    }
    bool CountdownEvent::TryAddCount() const
    {
        return TryAddCount(1);
    }
    bool CountdownEvent::TryAddCount(int signalCount) const
    {
        Positive(signalCount);
        return Self<Countdown>().Open().TryAdd(signalCount);
    }
    void CountdownEvent::Reset() const
    {
        Reset(InitialCount());
    }
    void CountdownEvent::Reset(int count) const
    {
        auto& event = Self<Countdown>().Open();
        Core::Range::NotNegative("count", count);
        event.Reset(count);
    }
    void CountdownEvent::Wait() const
    {
        (void)Wait(-1);
    }
    bool CountdownEvent::Wait(int millisecondsTimeout) const
    {
        (void)Core::CheckedTimeout(millisecondsTimeout);
        return Self<Countdown>().Open().Event.WaitOne(millisecondsTimeout);
    }
    bool CountdownEvent::Wait(TimeSpan timeout) const
    {
        return Wait(Core::CheckedTimeout(timeout));
    }
    void CountdownEvent::Wait(const CancellationToken& cancellationToken) const
    {
        (void)Wait(-1, cancellationToken);
    }
    bool CountdownEvent::Wait(int millisecondsTimeout, const CancellationToken& cancellationToken) const
    {
        auto& event = static_cast<Core::EventObject&>(*Self<Countdown>().Open().Event.Data());
        (void)Core::CheckedTimeout(millisecondsTimeout);
        return Core::WaitFor(event, millisecondsTimeout, cancellationToken);
    }
    bool CountdownEvent::Wait(TimeSpan timeout, const CancellationToken& cancellationToken) const
    {
        return Wait(Core::CheckedTimeout(timeout), cancellationToken);
    }
    void CountdownEvent::Dispose() const
    {
        Self<Countdown>().Dispose();
    }
}
