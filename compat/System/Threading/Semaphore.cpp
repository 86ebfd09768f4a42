#include "compat/core/objects/RangeChecks.hpp"
#include "compat/core/threading/WaitObject.hpp"
#include <System/ArgumentException.hpp>
#include <System/ObjectDisposedException.hpp>
#include <System/PlatformNotSupportedException.hpp>
#include <System/Threading/Semaphore.hpp>

namespace System::Threading
{
    using Core::SemaphoreObject;

    namespace
    {
        SemaphoreObject* Make(int initialCount, int maximumCount)
        {
            Core::Range::NotNegative("initialCount", initialCount);
            if (maximumCount <= 0)
            {
                Core::Range::Throw("maximumCount", maximumCount, "a non-negative and non-zero value.");
            }
            if (initialCount > maximumCount)
            {
                throw ArgumentException(
                    "The initial count for the semaphore must be greater than or equal to zero and less than the maximum count.");
            }
            return new SemaphoreObject(initialCount, maximumCount, Semaphore::Type());
        }
    }

    const System::Detail::TypeInfo& Semaphore::Type() noexcept
    {
        static const System::Detail::TypeInfo info{"System.Threading.Semaphore", typeid(Semaphore), &WaitHandle::Type()};
        return info;
    }

    Semaphore::Semaphore(int initialCount, int maximumCount) : Semaphore(System::Detail::Adopt, Make(initialCount, maximumCount)) {}

    Semaphore::Semaphore(int initialCount, int maximumCount, const String& name) : Semaphore(initialCount, maximumCount)
    {
        if (!String::IsNullOrEmpty(name))
        {
            throw PlatformNotSupportedException("The named version of this synchronization primitive is not supported on this platform.");
        }
    }

    int Semaphore::Release() const
    {
        return Release(1);
    }
    int Semaphore::Release(int releaseCount) const
    {
        if (releaseCount <= 0)
        {
            Core::Range::Throw("releaseCount", releaseCount, "a non-negative and non-zero value.");
        }
        auto& semaphore = Self<SemaphoreObject>();
        if (semaphore.IsClosed())
        {
            throw ObjectDisposedException("Microsoft.Win32.SafeHandles.SafeWaitHandle");
        }
        const int before = semaphore.Release(releaseCount);
        if (before == SemaphoreObject::Full)
        {
            throw SemaphoreFullException();
        }
        return before;
    }
}
