#include <System/ArgumentException.hpp>
#include <System/Detail/WeakTarget.hpp>
#include <System/IDisposable.hpp>
#include <System/ObjectDisposedException.hpp>
#include <System/Threading/Timer.hpp>
#include <System/Timers/Timer.hpp>
#include <cmath>
#include <mutex>

namespace System::Timers
{
    namespace
    {
        constexpr const char* TypeName = "System.Timers.Timer";
        constexpr double DefaultInterval = 100;

        class ElapsedData final : public System::Detail::ObjectData
        {
        public:
            explicit ElapsedData(DateTime signalTime) noexcept : SignalTime(signalTime) {}
            const System::Detail::TypeInfo& GetType() const noexcept override { return ElapsedEventArgs::Type(); }
            const DateTime SignalTime;
        };

        /// Runs by a timer of System.Threading, which knows it weakly: the last handle's end is this timer's end.
        class TimerData final : public System::Detail::ObjectData
        {
        public:
            explicit TimerData(double interval) : _interval(interval) {}
            const System::Detail::TypeInfo& GetType() const noexcept override { return Timer::Type(); }
            void Dispose() override
            {
                const std::lock_guard lock(_mutex);
                _isDisposed = true;
                Stop();
            }

            bool AutoReset()
            {
                const std::lock_guard lock(_mutex);
                return _autoReset;
            }
            void AutoReset(bool value)
            {
                const std::lock_guard lock(_mutex);
                if (std::exchange(_autoReset, value) != value)
                {
                    Restart();
                }
            }
            bool Enabled()
            {
                const std::lock_guard lock(_mutex);
                return _enabled;
            }
            void Enabled(bool value)
            {
                const std::lock_guard lock(_mutex);
                if (!value)
                {
                    Stop();
                    return;
                }
                if (_isDisposed)
                {
                    throw ObjectDisposedException(TypeName);
                }
                if (!_enabled)
                {
                    _enabled = true;
                    Restart();
                }
            }
            double Interval()
            {
                const std::lock_guard lock(_mutex);
                return _interval;
            }
            void Interval(double value)
            {
                const std::lock_guard lock(_mutex);
                _interval = value;
                Restart();
            }

            ElapsedEventHandler Elapsed;

        private:
            // Both with the lock held.
            void Stop()
            {
                _enabled = false;
                if (_timer != nullptr)
                {
                    _timer.Dispose();
                    _timer = nullptr;
                }
            }
            void Restart()
            {
                if (!_enabled)
                {
                    return;
                }
                if (_timer == nullptr)
                {
                    const System::Detail::WeakObject weak(this);
                    _timer = Threading::Timer(
                        [weak](Object)
                        {
                            if (ObjectData* const object = weak.Lock())
                            {
                                const Timer timer(System::Detail::Adopt, object);
                                static_cast<TimerData*>(object)->Tick(timer);
                            }
                        },
                        nullptr, -1, -1);
                }
                const Int64 interval = static_cast<Int64>(std::ceil(_interval));
                _timer.Change(interval, _autoReset ? interval : -1);
            }
            void Tick(const Timer& timer) noexcept
            {
                {
                    const std::lock_guard lock(_mutex);
                    if (!_enabled)
                    {
                        return; // stopped meanwhile
                    }
                    _enabled = _autoReset;
                }
                try
                {
                    if (const ElapsedEventHandler handler = Elapsed)
                    {
                        handler(timer, ElapsedEventArgs(DateTime::Now()));
                    }
                }
                catch (...)
                {
                    // As .NET does: an exception must not end the process here.
                }
            }

            std::mutex _mutex; ///< guards what follows
            double _interval;
            bool _autoReset = true;
            bool _enabled = false;
            bool _isDisposed = false;
            Threading::Timer _timer;
        };

        double Checked(double interval)
        {
            if (!(interval > 0 && std::ceil(interval) <= MaxValue<int>))
            {
                throw ArgumentException(String::Concat("Invalid value '", interval, "' for parameter 'interval'."));
            }
            return interval;
        }
    }

    const System::Detail::TypeInfo& ElapsedEventArgs::Type() noexcept
    {
        static const System::Detail::TypeInfo info{"System.Timers.ElapsedEventArgs", typeid(ElapsedEventArgs), &EventArgs::Type()};
        return info;
    }
    ElapsedEventArgs::ElapsedEventArgs(DateTime signalTime) : ElapsedEventArgs(System::Detail::Adopt, new ElapsedData(signalTime)) {}
    DateTime ElapsedEventArgs::SignalTime() const
    {
        return Self<ElapsedData>().SignalTime;
    }

    const System::Detail::TypeInfo& Timer::Type() noexcept
    {
        static const System::Detail::TypeInfo info{TypeName, typeid(Timer), nullptr, &IDisposable::Type()};
        return info;
    }
    Timer::Timer() : Timer(DefaultInterval) {}
    Timer::Timer(double interval) : Timer(System::Detail::Adopt, new TimerData(Checked(interval))) {}
    Timer::Timer(TimeSpan interval) : Timer(interval.TotalMilliseconds()) {}

    ElapsedEventHandler& Timer::Elapsed() const
    {
        return Self<TimerData>().Elapsed;
    }
    bool Timer::AutoReset() const
    {
        return Self<TimerData>().AutoReset();
    }
    void Timer::AutoReset(bool value) const
    {
        Self<TimerData>().AutoReset(value);
    }
    bool Timer::Enabled() const
    {
        return Self<TimerData>().Enabled();
    }
    void Timer::Enabled(bool value) const
    {
        Self<TimerData>().Enabled(value);
    }
    double Timer::Interval() const
    {
        return Self<TimerData>().Interval();
    }
    void Timer::Interval(double value) const
    {
        if (value <= 0)
        {
            throw ArgumentException(
                String::Concat("'", value, "' is not a valid value for 'Interval'. 'Interval' must be greater than 0."));
        }
        Self<TimerData>().Interval(Checked(value));
    }
    void Timer::Dispose() const
    {
        Self<TimerData>().Dispose();
    }
}
