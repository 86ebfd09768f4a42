// The .NET class Stopwatch.
#pragma once
#include <System/TimeSpan.hpp>

namespace System::Diagnostics
{
    /// Measures time by a clock that never goes back.
    /// Follows api/system.diagnostics.stopwatch.
    class SYSTEMNET_API Stopwatch : public Handle
    {
        SYSTEMNET_HANDLE(Stopwatch, Handle)

        /// Timestamps a second.
        static constexpr Int64 Frequency = 1'000'000'000;
        static constexpr bool IsHighResolution = true;

        Stopwatch();
        static Stopwatch StartNew();
        static Int64 GetTimestamp();
        static TimeSpan GetElapsedTime(Int64 startingTimestamp);
        static TimeSpan GetElapsedTime(Int64 startingTimestamp, Int64 endingTimestamp);

        void Start() const;
        void Stop() const;
        /// Stops, and forgets the time measured.
        void Reset() const;
        void Restart() const;
        [[nodiscard]] bool IsRunning() const;
        [[nodiscard]] TimeSpan Elapsed() const;
        [[nodiscard]] Int64 ElapsedMilliseconds() const;
        /// In timestamps.
        [[nodiscard]] Int64 ElapsedTicks() const;
        String ToString() const { return Elapsed().ToString(); }
    };
}
