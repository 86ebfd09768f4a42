// Static objects that are always there.
#pragma once
#include <new>
#include <utility>

namespace System::Core
{
    /// Room for a static object that is never destroyed, since static destructors and threads may still use it. It needs no memory of the
    /// heap; so a function that may not fail can hold one, whatever is called first.
    template <class T>
    class Immortal
    {
    public:
        template <class... Arguments>
        explicit Immortal(Arguments&&... arguments)
        {
            ::new (static_cast<void*>(_room)) T(std::forward<Arguments>(arguments)...);
        }
        Immortal(const Immortal&) = delete;
        Immortal& operator=(const Immortal&) = delete;
        ~Immortal() = default;

        [[nodiscard]] T& operator*() noexcept { return *std::launder(reinterpret_cast<T*>(_room)); }

    private:
        alignas(T) unsigned char _room[sizeof(T)];
    };
}
