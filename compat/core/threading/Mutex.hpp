// Locks whose use Clang checks (-Wthread-safety): that what a mutex guards is touched under it only.
#pragma once
#include <mutex>

#if defined(__clang__)
/// An attribute of Clang's thread-safety analysis. Other compilers have none, and no spelling that they pass over in silence.
#define SYSTEMNET_CHECKED(attribute) __attribute__((attribute))
#else
#define SYSTEMNET_CHECKED(attribute)
#endif

namespace System::Core
{
    /// std::mutex, checked.
    class SYSTEMNET_CHECKED(capability("mutex")) Mutex
    {
    public:
        void lock() SYSTEMNET_CHECKED(acquire_capability()) { _mutex.lock(); }
        void unlock() SYSTEMNET_CHECKED(release_capability()) { _mutex.unlock(); }

    private:
        std::mutex _mutex;
    };

    /// std::lock_guard, checked.
    template <class AnyMutex>
    class SYSTEMNET_CHECKED(scoped_lockable) Lock
    {
    public:
        explicit Lock(AnyMutex& mutex) SYSTEMNET_CHECKED(acquire_capability(mutex)) : _mutex(mutex) { mutex.lock(); }
        Lock(const Lock&) = delete;
        Lock& operator=(const Lock&) = delete;
        ~Lock() SYSTEMNET_CHECKED(release_capability()) { _mutex.unlock(); }

    private:
        AnyMutex& _mutex;
    };
}
