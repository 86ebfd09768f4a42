// Whether anybody looks at what the library does.
#pragma once
#include <atomic>

namespace System::Core
{
    /// One word for network tracing and counters, so that a call that nobody looks at costs one relaxed load of what does not change.
    class Observation
    {
    public:
        static bool IsTracing() noexcept { return Has(Tracing); }
        static bool IsCounting() noexcept { return Has(Counting); }
        /// False: nobody looks, in whatever way.
        static bool MayBeOn() noexcept { return _present.load(std::memory_order_relaxed) != 0; }

        static void Trace(bool value) noexcept;
        static void Count(bool value) noexcept;
        /// In a TraceListener nothing is traced: what it does itself would be told to it.
        static bool& IsInListener() noexcept;

    private:
        enum : unsigned
        {
            Unknown = 1, ///< nobody has looked into the environment and the configuration yet
            Tracing = 2,
            Counting = 4
        };
        static bool Has(unsigned bit) noexcept
        {
            const unsigned present = _present.load(std::memory_order_relaxed);
            return present != 0 && Ask(bit);
        }
        static bool Ask(unsigned bit) noexcept;
        static void Set(unsigned bit, bool value) noexcept;

        static std::atomic<unsigned> _present;
    };
}
