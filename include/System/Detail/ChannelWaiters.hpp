// Those who wait for a channel.
#pragma once
#include <System/Threading/CancellationToken.hpp>
#include <System/Threading/CancellationTokenRegistration.hpp>
#include <System/Threading/Tasks/TaskCompletionSource.hpp>
#include <System/Threading/Tasks/ValueTask.hpp>
#include <functional>
#include <list>
#include <mutex>

namespace System::Detail
{
    /// A ChannelClosedException around what a channel was completed with, if there is anything.
    [[nodiscard]] SYSTEMNET_API std::exception_ptr ClosedChannelError(const std::exception_ptr& error);
    /// Ends the task of a channel's completion.
    SYSTEMNET_API void EndChannel(const Threading::Tasks::TaskCompletionSource<>& completion, const std::exception_ptr& error);
    /// The token of an OperationCanceledException; false for any other.
    SYSTEMNET_API bool IsCancellation(const std::exception_ptr& error, Threading::CancellationToken& token);

    /// Somebody who waits, as a task.
    template <class R>
    class ChannelWaiter
    {
    public:
        template <class... Result>
        void Succeed(const Result&... result)
        {
            Leave();
            if constexpr (std::is_void_v<R>)
            {
                Source.TrySetResult();
            }
            else
            {
                Source.TrySetResult(result...);
            }
        }
        void Fail(const std::exception_ptr& error)
        {
            Leave();
            Source.TrySetException(error);
        }
        /// The channel was completed.
        void Close(const std::exception_ptr& error)
        {
            Leave();
            Threading::CancellationToken token;
            if (error && IsCancellation(error, token))
            {
                Source.TrySetCanceled(token);
                return;
            }
            Source.TrySetException(ClosedChannelError(error));
        }
        /// Keeps what takes a callback back, unless this has been taken out of its queue by now.
        void Watch(std::mutex& mutex, const Threading::CancellationTokenRegistration& registration)
        {
            {
                const std::lock_guard lock(mutex);
                if (!IsTaken)
                {
                    _registration = registration;
                    return;
                }
            }
            (void)registration.Unregister();
        }

        const Threading::Tasks::TaskCompletionSource<R> Source;
        bool IsTaken = false; ///< out of its queue; guarded by the channel's lock

    private:
        void Leave() { (void)_registration.Unregister(); }

        Threading::CancellationTokenRegistration _registration;
    };

    /// In the order in which they came.
    template <class R>
    class ChannelWaiters
    {
    public:
        using Pointer = std::shared_ptr<ChannelWaiter<R>>;

        [[nodiscard]] bool IsEmpty() const { return _waiters.empty(); }
        Pointer Add(Pointer waiter)
        {
            _waiters.push_back(waiter);
            return waiter;
        }
        /// The first one, or null.
        Pointer Take()
        {
            if (_waiters.empty())
            {
                return nullptr;
            }
            Pointer waiter = std::move(_waiters.front());
            _waiters.pop_front();
            waiter->IsTaken = true;
            return waiter;
        }
        /// @return false if it was taken out before
        bool Remove(const Pointer& waiter)
        {
            waiter->IsTaken = true;
            return _waiters.remove(waiter) != 0;
        }

    private:
        std::list<Pointer> _waiters;
    };

    /// The answer of a channel that is complete.
    template <class R>
    [[nodiscard]] Threading::Tasks::ValueTask<R> ClosedChannel(const std::exception_ptr& error)
    {
        ChannelWaiter<R> waiter;
        waiter.Close(error);
        return Threading::Tasks::ValueTask<R>(waiter.Source.Task());
    }
}
