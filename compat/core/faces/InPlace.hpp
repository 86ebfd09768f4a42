// The face of operations that are started again and again in one place.
#pragma once
#include "compat/core/pool/Pool.hpp"
#include "compat/core/sockets/SocketState.hpp"
#include <utility>

namespace System::Core
{
    /// An operation whose end is told to its owner by `(owner.*Done)(operation)`, on whatever thread completed it. Starting it allocates
    /// nothing. While it is pending the owner keeps it, its buffers and the socket alive; Done may start it again or end its life.
    template <class Engine, class Owner, void (Owner::*Done)(Engine&) noexcept>
    class InPlace final : public Engine
    {
    public:
        /// @throws as Pool::Prepare
        template <class... Args>
        explicit InPlace(Owner& owner, SocketState& socket, Args&&... args) : Engine(socket, std::forward<Args>(args)...), _owner(owner)
        {
            Pool::Prepare();
        }
        ~InPlace() = default;

        /// As SocketState::Start: true, and Done is or will be called; false, and it is over and Done is not called.
        [[nodiscard]] bool Start(SocketState& socket) noexcept
        {
            this->Renew(socket);
            return socket.Start(*this);
        }
        [[nodiscard]] bool Start() noexcept { return Start(*this->Socket); }

    private:
        void Completed() noexcept override { (_owner.*Done)(*this); }

        Owner& _owner;
    };
}
