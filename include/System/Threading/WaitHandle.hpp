// The .NET class WaitHandle.
#pragma once
#include <System/Array.hpp>
#include <System/Handle.hpp>
#include <System/TimeSpan.hpp>

namespace System::Threading
{
    class WaitHandle;
}

namespace System::Detail
{
    /// C#'s array covariance: an array of events where an array of wait handles is asked for.
    template <class H>
    concept DerivedWaitHandle = std::derived_from<H, Threading::WaitHandle> && !std::same_as<H, Threading::WaitHandle>;
}

namespace System::Threading
{
    /// Base of what threads can wait for: events, semaphores, mutexes. Every wait can be ended by Thread::Interrupt.
    /// Follows api/system.threading.waithandle.
    class SYSTEMNET_API WaitHandle : public Handle
    {
        SYSTEMNET_HANDLE(WaitHandle, Handle)
        WaitHandle() noexcept = default;

        /// What WaitAny gives when the time is up.
        static constexpr int WaitTimeout = 258;

        /// Waits until this is signalled.
        /// @throws ObjectDisposedException this was closed
        /// @throws ThreadInterruptedException Thread::Interrupt was called on this thread
        /// @throws AbandonedMutexException this is a mutex whose owner ended; it is owned now
        bool WaitOne() const;
        /// @param millisecondsTimeout -1 to wait for ever
        /// @return false if the time was up first
        bool WaitOne(int millisecondsTimeout) const;
        bool WaitOne(TimeSpan timeout) const;
        /// `exitContext` means nothing outside the .NET Framework.
        bool WaitOne(int millisecondsTimeout, bool exitContext) const;
        bool WaitOne(TimeSpan timeout, bool exitContext) const;

        /// Waits until one of them is signalled, which it takes.
        /// @return its index (the lowest if there are several), or WaitTimeout
        /// @throws ArgumentNullException the array or an element is null
        /// @throws ArgumentException the array is empty
        /// @throws NotSupportedException there are more than 64
        static int WaitAny(const Array<WaitHandle>& waitHandles);
        static int WaitAny(const Array<WaitHandle>& waitHandles, int millisecondsTimeout);
        static int WaitAny(const Array<WaitHandle>& waitHandles, TimeSpan timeout);
        static int WaitAny(const Array<WaitHandle>& waitHandles, int millisecondsTimeout, bool exitContext);
        static int WaitAny(const Array<WaitHandle>& waitHandles, TimeSpan timeout, bool exitContext);

        /// Waits until all of them are signalled at the same time, and takes them all or none.
        /// @throws ArgumentNullException the array or an element is null, or the array is empty
        /// @throws NotSupportedException there are more than 64
        /// @throws DuplicateWaitObjectException a handle is there twice
        static bool WaitAll(const Array<WaitHandle>& waitHandles);
        static bool WaitAll(const Array<WaitHandle>& waitHandles, int millisecondsTimeout);
        static bool WaitAll(const Array<WaitHandle>& waitHandles, TimeSpan timeout);
        static bool WaitAll(const Array<WaitHandle>& waitHandles, int millisecondsTimeout, bool exitContext);
        static bool WaitAll(const Array<WaitHandle>& waitHandles, TimeSpan timeout, bool exitContext);

        template <Detail::DerivedWaitHandle H, class... Timeout>
        static int WaitAny(const Array<H>& waitHandles, Timeout... timeout)
        {
            return WaitAny(Upcast(waitHandles), timeout...);
        }
        template <Detail::DerivedWaitHandle H, class... Timeout>
        static bool WaitAll(const Array<H>& waitHandles, Timeout... timeout)
        {
            return WaitAll(Upcast(waitHandles), timeout...);
        }

        /// Signals one and waits for another.
        static bool SignalAndWait(const WaitHandle& toSignal, const WaitHandle& toWaitOn);
        static bool SignalAndWait(const WaitHandle& toSignal, const WaitHandle& toWaitOn, int millisecondsTimeout, bool exitContext);
        static bool SignalAndWait(const WaitHandle& toSignal, const WaitHandle& toWaitOn, TimeSpan timeout, bool exitContext);

        /// Later uses throw ObjectDisposedException; threads that wait already go on waiting.
        void Close() const;
        void Dispose() const;

    private:
        template <class H>
        static Array<WaitHandle> Upcast(const Array<H>& waitHandles)
        {
            if (!waitHandles)
            {
                return nullptr;
            }
            Array<WaitHandle> result(waitHandles.Length());
            std::copy(waitHandles.begin(), waitHandles.end(), result.begin());
            return result;
        }
    };
}
