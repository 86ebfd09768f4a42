// Accepting a connection, with its first data if wanted.
#pragma once
#include "compat/core/sockets/Operations.hpp"
#include <System/Net/Sockets/Socket.hpp>
#include <optional>

namespace System::Core
{
    /// Accepts a connection and, if there is room for it, waits for its first data. While it waits it no longer stands in the listener's
    /// queue, so a silent peer delays nobody; closing the listener closes the connection and ends the wait.
    class AcceptOperation : public Operation
    {
    public:
        static constexpr auto Method = BeginMethod::Accept;
        /// @param into what becomes the connection, or null for a new state
        /// @param receiveSize bytes of first data to make room for
        explicit AcceptOperation(SocketState& listener, SocketReference into = {}, int receiveSize = 0) noexcept;
        Port::Outcome Attempt(Port::NativeHandle handle) noexcept override;
        bool Finish(const Port::Outcome& outcome) noexcept override;
        void Cancel(SocketState& socket) noexcept override;

        SocketReference Connection; ///< before: what becomes the connection, or null; afterwards: the accepted socket
        /// Room for the first data that the caller brings; Result.Value bytes are filled. If it has none, ReceiveSize bytes are allocated.
        BufferView FirstData;
        int ReceiveSize;

    protected:
        ~AcceptOperation() = default;

    private:
        /// The second step.
        class FirstReceive final : public ReceiveOperation
        {
        public:
            explicit FirstReceive(AcceptOperation& accept) noexcept
                : ReceiveOperation(*accept.Connection, accept.FirstData, SocketFlags::None), _accept(accept)
            {
            }
            ~FirstReceive() = default;

            void Completed() noexcept override
            {
                _accept.DataArrived(Result);
                _accept.Completed();
            }

        private:
            AcceptOperation& _accept;
        };

        void DataArrived(const Port::Outcome& outcome) noexcept;

        Port::NativeHandle _handle = Port::InvalidHandle; ///< accepted, and nobody's yet
        Port::NativeAddress _peer;
        std::optional<FirstReceive> _firstReceive;
        SocketState::Dependent _dependent;
    };

    /// What becomes the connection of an accept that is given a socket; null if that is null.
    /// @throws ObjectDisposedException, InvalidOperationException acceptSocket is closed, or bound or connected
    SocketReference StateToAcceptInto(const Net::Sockets::Socket& acceptSocket);
    /// Makes a socket state for an accepted descriptor, which it takes over even if it throws.
    SocketReference MakeAccepted(SocketState& listener, Port::NativeHandle handle, const Port::NativeAddress& peer);
    /// Puts an accepted descriptor into a state that the user made. False if that was closed meanwhile.
    bool Install(SocketState& state, const SocketState& listener, Port::NativeHandle handle, const Port::NativeAddress& peer) noexcept;
}
