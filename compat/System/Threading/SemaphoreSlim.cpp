#include "compat/core/tasks/SemaphoreWait.hpp"
#include "compat/core/threading/Deadline.hpp"
#include "compat/core/threading/WaitObject.hpp"
#include <System/IDisposable.hpp>
#include <System/ObjectDisposedException.hpp>
#include <System/Threading/ManualResetEvent.hpp>
#include <System/Threading/SemaphoreSlim.hpp>
#include <mutex>

namespace System::Threading
{
    namespace
    {
        constexpr const char* TypeName = "System.Threading.SemaphoreSlim";

        /// A semaphore, and an event that follows its count once somebody has asked for it.
        class SlimSemaphore final : public System::Detail::ObjectData
        {
        public:
            SlimSemaphore(int initialCount, int maxCount) : _semaphore(initialCount, maxCount, SemaphoreSlim::Type()) {}
            const System::Detail::TypeInfo& GetType() const noexcept override { return SemaphoreSlim::Type(); }
            void Dispose() override { _isClosed.store(true); }

            SlimSemaphore& Open()
            {
                if (_isClosed.load())
                {
                    throw ObjectDisposedException(TypeName);
                }
                return *this;
            }
            [[nodiscard]] int Count() const noexcept { return _semaphore.CurrentCount(); }
            bool Wait(int milliseconds)
            {
                const bool taken = _semaphore.Core::WaitObject::Wait(milliseconds).Index != Core::WaitObject::TimedOut;
                Follow();
                return taken;
            }
            bool Wait(int milliseconds, const CancellationToken& token)
            {
                const bool taken = Core::WaitFor(_semaphore, milliseconds, token);
                Follow();
                return taken;
            }
            Tasks::Task<bool> WaitAsync(int milliseconds, const CancellationToken& token)
            {
                if (token.IsCancellationRequested())
                {
                    return Tasks::Task<>::FromCanceled<bool>(token);
                }
                if (Wait(0))
                {
                    return Tasks::Task<>::FromResult(true);
                }
                return milliseconds == 0 ? Tasks::Task<>::FromResult(false)
                                         : Core::SemaphoreWait::Begin(_semaphore, *this, milliseconds, token);
            }
            int Release(int count)
            {
                const int before = _semaphore.Release(count);
                if (before == Core::SemaphoreObject::Full)
                {
                    throw SemaphoreFullException();
                }
                Follow();
                return before;
            }
            WaitHandle Available()
            {
                {
                    const std::lock_guard lock(_mutex);
                    if (_available == nullptr)
                    {
                        _available = ManualResetEvent(false);
                        _isFollowed.store(true);
                    }
                }
                Follow();
                return _available;
            }

        private:
            // Whoever changes the count looks at it once more: the last to do so leaves the event right.
            void Follow()
            {
                if (!_isFollowed.load())
                {
                    return;
                }
                const std::lock_guard lock(_mutex);
                Count() != 0 ? _available.Set() : _available.Reset();
            }

            Core::SemaphoreObject _semaphore;
            std::mutex _mutex; ///< guards the event
            ManualResetEvent _available;
            std::atomic<bool> _isFollowed{false};
            std::atomic<bool> _isClosed{false};
        };

        SlimSemaphore* Make(int initialCount, int maxCount)
        {
            if (initialCount < 0 || initialCount > maxCount)
            {
                throw ArgumentOutOfRangeException(
                    "initialCount", initialCount,
                    "The initialCount argument must be non-negative and less than or equal to the maximumCount.");
            }
            if (maxCount <= 0)
            {
                throw ArgumentOutOfRangeException(
                    "maxCount", maxCount,
                    "The maximumCount argument must be a positive number. If a maximum is not required, use the "
                    "constructor without a maxCount parameter.");
            }
            return new SlimSemaphore(initialCount, maxCount);
        }
    }

    const System::Detail::TypeInfo& SemaphoreSlim::Type() noexcept
    {
        static const System::Detail::TypeInfo info{TypeName, typeid(SemaphoreSlim), nullptr, &IDisposable::Type()};
        return info;
    }

    SemaphoreSlim::SemaphoreSlim(int initialCount) : SemaphoreSlim(initialCount, MaxValue<int>) {}
    SemaphoreSlim::SemaphoreSlim(int initialCount, int maxCount) : SemaphoreSlim(System::Detail::Adopt, Make(initialCount, maxCount)) {}

    int SemaphoreSlim::CurrentCount() const
    {
        return Self<SlimSemaphore>().Count();
    }
    WaitHandle SemaphoreSlim::AvailableWaitHandle() const
    {
        return Self<SlimSemaphore>().Open().Available();
    }

    void SemaphoreSlim::Wait() const
    {
        (void)Wait(-1);
    }
    bool SemaphoreSlim::Wait(int millisecondsTimeout) const
    {
        return Self<SlimSemaphore>().Open().Wait(Core::CheckedTimeout(millisecondsTimeout));
    }
    bool SemaphoreSlim::Wait(TimeSpan timeout) const
    {
        return Wait(Core::CheckedTimeout(timeout));
    }
    void SemaphoreSlim::Wait(const CancellationToken& cancellationToken) const
    {
        (void)Wait(-1, cancellationToken);
    }
    bool SemaphoreSlim::Wait(int millisecondsTimeout, const CancellationToken& cancellationToken) const
    {
        return Self<SlimSemaphore>().Open().Wait(Core::CheckedTimeout(millisecondsTimeout), cancellationToken);
    }
    bool SemaphoreSlim::Wait(TimeSpan timeout, const CancellationToken& cancellationToken) const
    {
        return Wait(Core::CheckedTimeout(timeout), cancellationToken);
    }
    Tasks::Task<> SemaphoreSlim::WaitAsync() const
    {
        return WaitAsync(-1);
    }
    Tasks::Task<> SemaphoreSlim::WaitAsync(const CancellationToken& cancellationToken) const
    {
        return WaitAsync(-1, cancellationToken);
    }
    Tasks::Task<bool> SemaphoreSlim::WaitAsync(int millisecondsTimeout, const CancellationToken& cancellationToken) const
    {
        return Self<SlimSemaphore>().Open().WaitAsync(Core::CheckedTimeout(millisecondsTimeout), cancellationToken);
    }
    Tasks::Task<bool> SemaphoreSlim::WaitAsync(TimeSpan timeout, const CancellationToken& cancellationToken) const
    {
        return WaitAsync(Core::CheckedTimeout(timeout), cancellationToken);
    }
    int SemaphoreSlim::Release() const
    {
        return Release(1);
    }
    int SemaphoreSlim::Release(int releaseCount) const
    {
        auto& semaphore = Self<SlimSemaphore>().Open();
        if (releaseCount < 1)
        {
            throw ArgumentOutOfRangeException("releaseCount", releaseCount, "The releaseCount argument must be greater than zero.");
        }
        // Who waits may let the last handle go before this thread is out of here.
        const SemaphoreSlim kept(*this);
        return semaphore.Release(releaseCount);
    }
    void SemaphoreSlim::Dispose() const
    {
        Self<SlimSemaphore>().Dispose();
    }
}
