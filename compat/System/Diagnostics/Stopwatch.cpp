#include <System/Diagnostics/Stopwatch.hpp>
#include <chrono>

namespace System::Diagnostics
{
    namespace
    {
        constexpr Int64 TimestampsPerTick = Stopwatch::Frequency / TimeSpan::TicksPerSecond;

        class StopwatchData final : public Detail::ObjectData
        {
        public:
            const Detail::TypeInfo& GetType() const noexcept override { return Stopwatch::Type(); }
            std::string ToText(std::string_view) const override { return TimeSpan(Elapsed() / TimestampsPerTick).ToString(); }
            [[nodiscard]] Int64 Elapsed() const { return Before + (Running ? Stopwatch::GetTimestamp() - Since : 0); }

            Int64 Before = 0; ///< measured until Start was called last
            Int64 Since = 0;
            bool Running = false;
        };
    }

    const Detail::TypeInfo& Stopwatch::Type() noexcept
    {
        static const Detail::TypeInfo type{"System.Diagnostics.Stopwatch", typeid(Stopwatch)};
        return type;
    }

    Stopwatch::Stopwatch() : Stopwatch(Detail::Adopt, new StopwatchData) {}

    Stopwatch Stopwatch::StartNew()
    {
        Stopwatch stopwatch;
        stopwatch.Start();
        return stopwatch;
    }

    Int64 Stopwatch::GetTimestamp()
    {
        return std::chrono::nanoseconds(std::chrono::steady_clock::now().time_since_epoch()).count();
    }

    TimeSpan Stopwatch::GetElapsedTime(Int64 startingTimestamp)
    {
        return GetElapsedTime(startingTimestamp, GetTimestamp());
    }

    TimeSpan Stopwatch::GetElapsedTime(Int64 startingTimestamp, Int64 endingTimestamp)
    {
        return TimeSpan((endingTimestamp - startingTimestamp) / TimestampsPerTick);
    }

    void Stopwatch::Start() const
    {
        auto& self = Self<StopwatchData>();
        if (!self.Running)
        {
            self.Since = GetTimestamp();
            self.Running = true;
        }
    }

    void Stopwatch::Stop() const
    {
        auto& self = Self<StopwatchData>();
        self.Before = self.Elapsed();
        self.Running = false;
    }

    void Stopwatch::Reset() const
    {
        auto& self = Self<StopwatchData>();
        self.Before = 0;
        self.Running = false;
    }

    void Stopwatch::Restart() const
    {
        Reset();
        Start();
    }

    bool Stopwatch::IsRunning() const
    {
        return Self<StopwatchData>().Running;
    }

    TimeSpan Stopwatch::Elapsed() const
    {
        return TimeSpan(ElapsedTicks() / TimestampsPerTick);
    }

    Int64 Stopwatch::ElapsedMilliseconds() const
    {
        return ElapsedTicks() / (Frequency / 1000);
    }

    Int64 Stopwatch::ElapsedTicks() const
    {
        return Self<StopwatchData>().Elapsed();
    }
}
