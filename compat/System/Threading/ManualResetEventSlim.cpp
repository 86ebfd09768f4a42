#include "compat/core/threading/Cancellation.hpp"
#include "compat/core/threading/Deadline.hpp"
#include "compat/core/threading/WaitObject.hpp"
#include <System/IDisposable.hpp>
#include <System/ObjectDisposedException.hpp>
#include <System/Threading/ManualResetEvent.hpp>
#include <System/Threading/ManualResetEventSlim.hpp>

namespace System::Threading
{
    namespace
    {
        constexpr const char* TypeName = "System.Threading.ManualResetEventSlim";
        // As .NET chooses it for more than one processor.
        constexpr int DefaultSpinCount = 35;
        constexpr int MostSpins = 2047;

        class SlimEvent final : public System::Detail::ObjectData
        {
        public:
            SlimEvent(bool initialState, int spinCount) : Event(initialState), SpinCount(spinCount) {}
            const System::Detail::TypeInfo& GetType() const noexcept override { return ManualResetEventSlim::Type(); }
            void Dispose() override { IsClosed.store(true); }

            [[nodiscard]] Core::EventObject& Signal() const noexcept { return static_cast<Core::EventObject&>(*Event.Data()); }
            SlimEvent& Open()
            {
                if (IsClosed.load())
                {
                    throw ObjectDisposedException(TypeName);
                }
                return *this;
            }

            const ManualResetEvent Event;
            const int SpinCount;
            std::atomic<bool> IsClosed{false};
        };

        SlimEvent* Make(bool initialState, int spinCount)
        {
            Core::Range::NotNegative("spinCount", spinCount);
            Core::Range::AtMost("spinCount", spinCount, MostSpins);
            return new SlimEvent(initialState, spinCount);
        }
    }

    const System::Detail::TypeInfo& ManualResetEventSlim::Type() noexcept
    {
        static const System::Detail::TypeInfo info{TypeName, typeid(ManualResetEventSlim), nullptr, &IDisposable::Type()};
        return info;
    }

    ManualResetEventSlim::ManualResetEventSlim() : ManualResetEventSlim(false) {}
    ManualResetEventSlim::ManualResetEventSlim(bool initialState) : ManualResetEventSlim(initialState, DefaultSpinCount) {}
    ManualResetEventSlim::ManualResetEventSlim(bool initialState, int spinCount)
        : ManualResetEventSlim(System::Detail::Adopt, Make(initialState, spinCount))
    {
    }

    bool ManualResetEventSlim::IsSet() const
    {
        return Self<SlimEvent>().Signal().IsSet();
    }
    int ManualResetEventSlim::SpinCount() const
    {
        return Self<SlimEvent>().SpinCount;
    }
    Threading::WaitHandle ManualResetEventSlim::WaitHandle() const
    {
        return Self<SlimEvent>().Open().Event;
    }

    // .NET allows Set after Dispose: the last to be waited for may dispose while the others still say so.
    void ManualResetEventSlim::Set() const
    {
        Self<SlimEvent>().Signal().Set();
    }
    void ManualResetEventSlim::Reset() const
    {
        Self<SlimEvent>().Open().Signal().Reset();
    }

    void ManualResetEventSlim::Wait() const
    {
        (void)Wait(-1);
    }
    bool ManualResetEventSlim::Wait(int millisecondsTimeout) const
    {
        auto& event = Self<SlimEvent>().Open().Signal();
        (void)Core::CheckedTimeout(millisecondsTimeout);
        return event.IsSet() || event.Wait(millisecondsTimeout);
    }
    bool ManualResetEventSlim::Wait(TimeSpan timeout) const
    {
        return Wait(Core::CheckedTimeout(timeout));
    }
    void ManualResetEventSlim::Wait(const CancellationToken& cancellationToken) const
    {
        (void)Wait(-1, cancellationToken);
    }
    bool ManualResetEventSlim::Wait(int millisecondsTimeout, const CancellationToken& cancellationToken) const
    {
        auto& event = Self<SlimEvent>().Open().Signal();
        (void)Core::CheckedTimeout(millisecondsTimeout);
        return Core::WaitFor(event, millisecondsTimeout, cancellationToken);
    }
    bool ManualResetEventSlim::Wait(TimeSpan timeout, const CancellationToken& cancellationToken) const
    {
        return Wait(Core::CheckedTimeout(timeout), cancellationToken);
    }
    void ManualResetEventSlim::Dispose() const
    {
        Self<SlimEvent>().Dispose();
    }
}
