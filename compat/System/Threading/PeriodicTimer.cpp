// The .NET class PeriodicTimer.
#include "compat/core/pool/Pool.hpp"
#include "compat/core/threading/Cancellation.hpp"
#include "compat/core/threading/TimerQueue.hpp"
#include <System/ArgumentOutOfRangeException.hpp>
#include <System/IDisposable.hpp>
#include <System/InvalidOperationException.hpp>
#include <System/ObjectDisposedException.hpp>
#include <System/OperationCanceledException.hpp>
#include <System/Threading/PeriodicTimer.hpp>
#include <System/Threading/Tasks/Task.hpp>

namespace System::Threading
{
    using Tasks::TaskStatus;
    using Tasks::ValueTask;

    namespace
    {
        /// One wait after the other. The lock guards all but what the one who waits reads when it is over.
        class TickSource final : public System::Detail::TaskSourceOf<bool>, public Core::CancellationNode
        {
        public:
            ValueTask<bool> Wait(const CancellationToken& token)
            {
                if (token.IsCancellationRequested())
                {
                    return ValueTask<>::FromCanceled<bool>(token);
                }
                std::unique_lock lock(_mutex);
                if (_isWaiting)
                {
                    throw InvalidOperationException("Operation is not valid due to the current state of the object.");
                }
                if (_isDisposed || _isDue)
                {
                    _isDue = false;
                    return ValueTask<bool>(!_isDisposed);
                }
                Begin();
                _isWaiting = true;
                _isSettled = false;
                _token = token;
                const UInt32 version = Version();
                lock.unlock();
                if (!Register(token))
                {
                    OnCanceled();
                }
                return ValueTask<bool>(*this, version);
            }
            void Tick() noexcept { Settle(TaskStatus::RanToCompletion, true); }
            void End() noexcept
            {
                {
                    const std::lock_guard lock(_mutex);
                    _isDisposed = true;
                }
                Settle(TaskStatus::RanToCompletion, false);
            }

            [[nodiscard]] TaskStatus Outcome() const noexcept override { return _outcome; }
            bool GetResult(UInt32 version) override
            {
                CheckVersion(version);
                Unregister();
                const CancellationToken token = std::move(_token);
                std::unique_lock lock(_mutex);
                _isWaiting = false;
                if (_outcome == TaskStatus::Canceled)
                {
                    lock.unlock();
                    throw OperationCanceledException(token);
                }
                return _result;
            }

        private:
            void OnCanceled() override { Settle(TaskStatus::Canceled, false); }
            void Settle(TaskStatus outcome, bool isTick) noexcept
            {
                {
                    const std::lock_guard lock(_mutex);
                    if (!_isWaiting || _isSettled)
                    {
                        _isDue = _isDue || isTick;
                        return;
                    }
                    _isSettled = true;
                    _outcome = outcome;
                    _result = isTick;
                }
                Complete();
            }

            std::mutex _mutex;
            CancellationToken _token;
            TaskStatus _outcome = TaskStatus::RanToCompletion;
            bool _result = false;
            bool _isWaiting = false;
            bool _isSettled = false;
            bool _isDue = false;
            bool _isDisposed = false;
        };

        class Ticker final : public Core::TimerEntry
        {
        public:
            System::Detail::SharedHandle Source{System::Detail::Adopt, new TickSource};
            [[nodiscard]] TickSource& Ticks() const noexcept { return static_cast<TickSource&>(*Source.Data()); }

        private:
            void Elapsed() noexcept override { Ticks().Tick(); }
        };

        /// The handles' part: its end is the timer's end.
        class PeriodicObject final : public System::Detail::ObjectData
        {
        public:
            explicit PeriodicObject(Int64 period) : _period(period) { Change(period); }
            ~PeriodicObject() override { Dispose(); }
            const System::Detail::TypeInfo& GetType() const noexcept override { return PeriodicTimer::Type(); }
            void Dispose() override
            {
                Core::TimerQueue::Instance().Change(_ticker, -1, 0);
                _isDisposed.store(true);
                _ticker->Ticks().End();
            }
            void Change(Int64 period)
            {
                if (_isDisposed.load())
                {
                    throw ObjectDisposedException("System.Threading.PeriodicTimer");
                }
                _period.store(period);
                Core::TimerQueue::Instance().Change(_ticker, period, period);
            }
            [[nodiscard]] Int64 Period() const noexcept { return _period.load(); }
            [[nodiscard]] TickSource& Ticks() const noexcept { return _ticker->Ticks(); }

        private:
            const std::shared_ptr<Ticker> _ticker = std::make_shared<Ticker>();
            std::atomic<Int64> _period;
            std::atomic<bool> _isDisposed{false};
        };

        Int64 Checked(TimeSpan period, const char* parameter)
        {
            const Int64 milliseconds = period.Ticks() / TimeSpan::TicksPerMillisecond;
            constexpr Int64 longest = 0xFFFFFFFE;
            if (period != TimeSpan(-TimeSpan::TicksPerMillisecond) && (milliseconds < 1 || milliseconds > longest))
            {
                throw ArgumentOutOfRangeException(parameter);
            }
            return milliseconds;
        }
    }

    const System::Detail::TypeInfo& PeriodicTimer::Type() noexcept
    {
        static const System::Detail::TypeInfo type{"System.Threading.PeriodicTimer", typeid(PeriodicTimer), nullptr, &IDisposable::Type()};
        return type;
    }

    PeriodicTimer::PeriodicTimer(TimeSpan period)
        : PeriodicTimer(System::Detail::Adopt, new PeriodicObject(Checked(period, "period")))
    {
    }
    TimeSpan PeriodicTimer::Period() const
    {
        return TimeSpan(Self<PeriodicObject>().Period() * TimeSpan::TicksPerMillisecond);
    }
    void PeriodicTimer::Period(TimeSpan value) const
    {
        Self<PeriodicObject>().Change(Checked(value, "value"));
    }
    ValueTask<bool> PeriodicTimer::WaitForNextTickAsync(const CancellationToken& cancellationToken) const
    {
        Core::Pool::Prepare();
        return Self<PeriodicObject>().Ticks().Wait(cancellationToken);
    }
    void PeriodicTimer::Dispose() const
    {
        Self<PeriodicObject>().Dispose();
    }
}
