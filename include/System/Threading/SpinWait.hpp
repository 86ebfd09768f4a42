// The .NET structure SpinWait.
#pragma once
#include <System/Delegate.hpp>
#include <System/TimeSpan.hpp>

namespace System::Threading
{
    /// Waiting for a short time without a lock: first busily, then giving way to other threads, then asleep for a moment each time.
    /// Follows api/system.threading.spinwait.
    class SYSTEMNET_API SpinWait
    {
    public:
        const SpinWait* operator->() const noexcept { return this; }
        SpinWait* operator->() noexcept { return this; }

        /// How often SpinOnce was called.
        [[nodiscard]] int Count() const noexcept { return _count; }
        [[nodiscard]] bool NextSpinWillYield() const noexcept;
        void SpinOnce();
        /// @param sleep1Threshold how many times it gives way before it sleeps; -1 for never
        void SpinOnce(int sleep1Threshold);
        void Reset() noexcept { _count = 0; }

        /// Until a condition holds.
        /// @throws ArgumentNullException condition is null
        static void SpinUntil(const Func<bool>& condition);
        /// @return false if the time was up first
        static bool SpinUntil(const Func<bool>& condition, int millisecondsTimeout);
        static bool SpinUntil(const Func<bool>& condition, TimeSpan timeout);

    private:
        int _count = 0;
    };
}
