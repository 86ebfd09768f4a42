// Ending a connection.
#pragma once
#include "compat/core/sockets/Operations.hpp"

namespace System::Core
{
    /// Ends the connection, which does not wait for anything; with reuse the socket can be connected anew.
    class DisconnectOperation : public Operation
    {
    public:
        static constexpr auto Method = BeginMethod::Disconnect;
        explicit DisconnectOperation(SocketState& socket, bool reuse = false) noexcept : Operation(socket, Direction::Write), Reuse(reuse)
        {
        }
        Port::Outcome Attempt(Port::NativeHandle handle) noexcept override { return Disconnect(*Socket, handle, Reuse); }
        /// The same as a step of another operation.
        static Port::Outcome Disconnect(SocketState& state, Port::NativeHandle handle, bool reuse) noexcept;

        bool Reuse;

    protected:
        ~DisconnectOperation() = default;
    };
}
