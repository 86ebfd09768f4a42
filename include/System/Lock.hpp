// C#'s lock statement.
#pragma once
#include <System/Object.hpp>
#include <System/Threading/Monitor.hpp>
#include <utility>

namespace System
{
    /// `lock (x) {…}`: holds the lock of a handle, an Object, a std::shared_ptr or `this` until the scope ends, and keeps the object alive.
    class [[nodiscard]] Lock
    {
    public:
        template <class T>
        requires std::constructible_from<Object, const T&>
        explicit Lock(const T& object) : _object(object) { Threading::Monitor::Enter(_object); }
        Lock(const Lock&) = delete;
        Lock& operator=(const Lock&) = delete;
        ~Lock() noexcept(false) { Threading::Monitor::Exit(_object); }

    private:
        Object _object;
    };
}
