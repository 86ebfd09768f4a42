// A counted reference to a socket's state.
#pragma once
#include <System/Handle.hpp>

namespace System::Core
{
    class SocketState;

    class SocketReference : public Handle
    {
    public:
        SocketReference() noexcept = default;
        /// Takes a reference of its own.
        explicit SocketReference(SocketState& state) noexcept;
        /// Takes over the reference that `new` gave.
        static SocketReference Adopt(SocketState* state) noexcept;

        [[nodiscard]] SocketState& operator*() const noexcept;
        [[nodiscard]] SocketState* operator->() const noexcept;

    private:
        using Handle::Handle;
    };
}
