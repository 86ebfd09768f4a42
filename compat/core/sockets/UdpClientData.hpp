// What stands behind a UdpClient.
#pragma once
#include "compat/core/sockets/ClientData.hpp"
#include <System/Net/IPEndPoint.hpp>
#include <System/Net/Sockets/UdpClient.hpp>
#include <span>

namespace System::Core
{
    class UdpClientData final : public ClientData
    {
    public:
        static constexpr int LargestDatagram = 0x10000;

        explicit UdpClientData(const Net::Sockets::Socket& socket) : ClientData(socket), _family(socket.AddressFamily()) {}
        const Detail::TypeInfo& GetType() const noexcept override { return Net::Sockets::UdpClient::Type(); }
        void Dispose() override;

        using ClientData::Client;
        void Client(const Net::Sockets::Socket& value);
        [[nodiscard]] Net::Sockets::AddressFamily Family() const;
        [[nodiscard]] bool IsV6() const { return Family() == Net::Sockets::AddressFamily::InterNetworkV6; }
        /// What the sender of a datagram is received into.
        [[nodiscard]] Net::IPEndPoint AnySender() const;

        /// Lets the socket send to the broadcast address, once.
        void AllowBroadcast(const Net::Sockets::Socket& client, const Net::IPAddress& address);
        /// The end point to send to; null for the connected one.
        /// @throws InvalidOperationException there is a connected one
        [[nodiscard]] Net::IPEndPoint Target(const String& hostname, int port) const;
        /// @throws InvalidOperationException there is a connected one, and another is given
        void CheckTarget(const Net::IPEndPoint& endPoint) const;
        /// @throws ArgumentNullException, ArgumentOutOfRangeException datagram is null, or has fewer bytes
        static void CheckDatagram(const Array<Byte>& datagram, int bytes);

        /// Room for the largest datagram, to be given back: what pending receives fill.
        [[nodiscard]] Array<Byte> TakeSpace();
        void GiveBack(const Array<Byte>& space) noexcept;

    private:
        Net::Sockets::AddressFamily _family;
        Array<Byte> _space; ///< null while it is in use
        std::atomic<bool> _broadcasts{false};
    };
}
