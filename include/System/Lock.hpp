// C#'s lock statement.
#pragma once
#include <System/Object.hpp>
#include <System/Threading/Monitor.hpp>

namespace System
{
    namespace Detail
    {
        /// A reference: what C# can lock. Numbers, structures and text literals have no identity.
        template <class T>
        concept Lockable = std::derived_from<T, Handle> || std::derived_from<T, Object> || IsSharedPointer<T> ||
            (std::is_pointer_v<T> && !StandardText<T>);
    }

    /// `lock (x) {…}`: holds the lock of a handle, an Object, a std::shared_ptr or `this` until the scope ends, and keeps the object alive.
    class [[nodiscard]] Lock
    {
    public:
        template <class T>
        requires Detail::Lockable<Detail::ElementValue<T>>
        explicit Lock(const T& object) : _object(object)
        {
            Threading::Monitor::Enter(_object);
        }
        Lock(const Lock&) = delete;
        Lock& operator=(const Lock&) = delete;
        ~Lock() noexcept(false) { Threading::Monitor::Exit(_object); }

    private:
        Object _object;
    };
}
