// The .NET class CancellationTokenSource.
#pragma once
#include <System/Array.hpp>
#include <System/Detail/Task.hpp>
#include <System/Threading/CancellationTokenRegistration.hpp>

namespace System::Threading
{
    /// Makes a CancellationToken and cancels it. `CancellationTokenSource()` and `CancellationTokenSource x;` make one.
    /// Follows api/system.threading.cancellationtokensource.
    class SYSTEMNET_API CancellationTokenSource : public Handle
    {
        SYSTEMNET_HANDLE(CancellationTokenSource, Handle)

        CancellationTokenSource();
        /// Cancels itself after a time.
        /// @param millisecondsDelay -1 for never
        /// @throws ArgumentOutOfRangeException the delay is less than -1 ms
        explicit CancellationTokenSource(int millisecondsDelay);
        explicit CancellationTokenSource(TimeSpan delay);

        /// A source that is cancelled as soon as one of the tokens is.
        /// @throws ArgumentException there is no token
        static CancellationTokenSource CreateLinkedTokenSource(const CancellationToken& token);
        static CancellationTokenSource CreateLinkedTokenSource(const CancellationToken& token1, const CancellationToken& token2);
        static CancellationTokenSource CreateLinkedTokenSource(const Array<CancellationToken>& tokens);
        template <std::convertible_to<CancellationToken>... More>
        static CancellationTokenSource CreateLinkedTokenSource(const CancellationToken& token1, const CancellationToken& token2,
                                                               const CancellationToken& token3, const More&... more)
        {
            return CreateLinkedTokenSource(Array<CancellationToken>{token1, token2, token3, more...});
        }

        [[nodiscard]] bool IsCancellationRequested() const;
        /// @throws ObjectDisposedException this was disposed
        [[nodiscard]] CancellationToken Token() const;

        /// Cancels: runs the callbacks, the last registered one first.
        /// @throws ObjectDisposedException this was disposed
        /// @throws AggregateException callbacks have thrown
        void Cancel() const;
        /// @param throwOnFirstException an exception of a callback leaves this call, and the callbacks after it are not called
        void Cancel(bool throwOnFirstException) const;
        /// Cancels at once; the callbacks run on the pool.
        Tasks::Task<void> CancelAsync() const;
        /// Cancels after a time, counted anew.
        /// @param millisecondsDelay -1 for never
        void CancelAfter(int millisecondsDelay) const;
        void CancelAfter(TimeSpan delay) const;
        /// Makes a source that was not cancelled as good as new: without callbacks and time.
        /// @return false if it was cancelled or disposed
        bool TryReset() const;
        /// Ends the timer and forgets the callbacks.
        void Dispose() const;
    };
}
