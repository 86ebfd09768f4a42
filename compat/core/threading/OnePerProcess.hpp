// What a process has one of, and a forked child makes anew.
#pragma once
#include "ports/Port.hpp"
#include <atomic>
#include <memory>

namespace System::Core
{
    /// The one T of this process, made at the first use and never destroyed, so that threads which outlive main find it in place.
    ///
    /// A child that was forked has none until it needs one: the parent's threads do not exist there, and its locks may be held for ever.
    /// So the copy of the parent's T is told (T::LeaveToParent, in the child's only thread) and never touched again.
    template <class T>
    class OnePerProcess
    {
    public:
        /// @throws what T's constructor throws; the next call tries again
        static T& Get()
        {
            T* instance = _instance.load(std::memory_order_acquire);
            return instance != nullptr ? *instance : Make();
        }
        static T* IfAny() noexcept { return _instance.load(std::memory_order_acquire); }

    private:
        static T& Make()
        {
            // Of two threads that make one, the slower deletes its own.
            std::unique_ptr<T> made(new T);
            T* instance = nullptr;
            if (!_instance.compare_exchange_strong(instance, made.get()))
            {
                return *instance;
            }
            if (!_isHooked.exchange(true))
            {
                Port::AtFork(nullptr, nullptr, &Leave);
            }
            return *made.release();
        }
        static void Leave() noexcept
        {
            if (T* instance = _instance.exchange(nullptr))
            {
                instance->LeaveToParent();
            }
        }

        static inline std::atomic<T*> _instance{nullptr};
        static inline std::atomic<bool> _isHooked{false};
    };
}
