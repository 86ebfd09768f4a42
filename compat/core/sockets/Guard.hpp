// The checks that façades make before anything happens: null, range, disposed.
#pragma once
#include "compat/core/net/Errors.hpp"
#include "compat/core/sockets/Buffers.hpp"
#include "compat/core/sockets/Operations.hpp"
#include "compat/core/sockets/SocketState.hpp"
#include <System/Collections/Generic/IList.hpp>
#include <System/Net/EndPoint.hpp>
#include <System/Net/IPAddress.hpp>
#include <System/Net/Sockets/Socket.hpp>
#include <limits>

namespace System::Core::Guard
{
    using namespace System::Net;

    /// The socket's state.
    /// @throws NullReferenceException, ObjectDisposedException
    inline SocketState& Open(const Net::Sockets::Socket& socket)
    {
        if (socket == nullptr) [[unlikely]]
        {
            Detail::ThrowNullReference();
        }
        auto& state = static_cast<SocketState&>(*socket.Data());
        if (state.IsClosed()) [[unlikely]]
        {
            Errors::ThrowDisposed();
        }
        return state;
    }

    /// As Errors::Check; a call that could not begin any more because the socket was closed tells it as Open does.
    inline std::int64_t Check(const SocketState& state, const Port::Outcome& outcome)
    {
        if (outcome.Error == SocketError::OperationAborted && state.IsClosed()) [[unlikely]]
        {
            Errors::ThrowDisposed();
        }
        return Errors::Check(outcome);
    }

    /// As Open, for EndX: that there is no result is found first, as in .NET.
    /// @throws ArgumentNullException result is null
    inline SocketState& OpenToEnd(const Net::Sockets::Socket& socket, const IAsyncResult& result)
    {
        if (result == nullptr && socket != nullptr) [[unlikely]]
        {
            Detail::ThrowArgumentNull("asyncResult");
        }
        return Open(socket);
    }

    /// A part of an array.
    /// @throws ArgumentNullException buffer; ArgumentOutOfRangeException offset, size
    BufferView Range(const Array<Byte>& buffer, int offset, int size);
    /// All of an array.
    BufferView Whole(const Array<Byte>& buffer);
    /// The same, without a handle of its own: for calls that end before they return.
    Port::Segment RangeInPlace(const Array<Byte>& buffer, int offset, int size);
    Port::Segment WholeInPlace(const Array<Byte>& buffer);
    /// What one call transfers at most: what its result can say.
    inline constexpr std::size_t MostBytes = std::numeric_limits<int>::max();
    inline Port::Segment InPlace(std::span<const Byte> buffer) noexcept
    {
        return {const_cast<Byte*>(buffer.data()), std::min(buffer.size(), MostBytes)};
    }

    /// The segments of a list, up to MostBytes of all.
    /// @throws ArgumentNullException buffers; ArgumentException buffers, if it has no element
    OwnedSegments Segments(const Collections::Generic::IList<ArraySegment<Byte>>& buffers, bool emptyIsNull = false);

    void NotNull(const EndPoint& endPoint, const char* parameter);
    /// 0 to 65535.
    void PortNumber(int port);
    void NotListening(const SocketState& state);
    /// A stream that is connected cannot be connected again.
    /// @throws SocketException IsConnected
    void NotConnected(const SocketState& state);
    /// @throws InvalidOperationException the socket listens, was disconnected for good, or is being connected; SocketException IsConnected
    void CanConnect(const SocketState& state);
    /// The same for BeginConnect, which may connect a disconnected socket again.
    void CanConnectAgain(const SocketState& state);
    /// @throws InvalidOperationException the socket is not bound or does not listen
    void CanAccept(const SocketState& state);
    /// CanTransfer where there is no connection at present.
    void CanTransferUnconnected(SocketState& state);
    /// A stream that was never connected cannot transfer.
    /// @throws SocketException NotConnected
    inline void CanTransfer(SocketState& state)
    {
        if (!state.Has(SocketState::Connected)) [[unlikely]]
        {
            CanTransferUnconnected(state);
        }
    }
    /// @throws NotSupportedException the socket is no stream or not connected
    void CanSendFile(const SocketState& state);
    /// @throws SocketException NotConnected: there is no connection and never was one
    void CanDisconnect(SocketState& state);
    /// @throws NotSupportedException the family is neither InterNetwork nor InterNetworkV6
    void InternetOnly(const SocketState& state);
    extern const char* const BadVersion;
    /// Whether a socket can talk to addresses of a family.
    [[nodiscard]] bool CanUse(const SocketState& state, AddressFamily family) noexcept;

    /// An end point as the socket's address family wants it (IPv4 mapped to IPv6 on a dual-mode socket).
    /// @throws ArgumentException it is a DnsEndPoint
    Port::NativeAddress Address(const SocketState& state, const EndPoint& endPoint, const char* parameter);
    Port::NativeAddress Address(const SocketState& state, const IPAddress& address, int port);
    Port::NativeAddress Address(const SocketAddress& socketAddress);
    void Assign(const Port::NativeAddress& from, const SocketAddress& to);

    /// @throws ArgumentNullException, ArgumentException addresses is null or empty
    void AddressList(const Array<IPAddress>& addresses);
    /// Those of the addresses that the socket can connect to.
    std::vector<Port::NativeAddress> Usable(const SocketState& state, const Array<IPAddress>& addresses, int port);
    /// The same addresses, IPv6 ones before the others.
    Array<IPAddress> SixFirst(const Array<IPAddress>& addresses);

    /// @throws ArgumentNullException, ArgumentException remoteEP is null, a DnsEndPoint or of another family
    /// @throws SocketException InvalidArgument: the socket has no local end point
    void CanReceiveFrom(const SocketState& state, const EndPoint& remoteEP, const char* parameter);
    void CanReceiveFrom(const SocketState& state);
    /// @throws ArgumentNullException, ArgumentOutOfRangeException receivedAddress is null or has too little room for the socket's family
    /// @throws SocketException as CanReceiveFrom
    void CanReceiveInto(const SocketState& state, const SocketAddress& receivedAddress);
    /// @throws ArgumentNullException, ArgumentException remoteEP is null or of another family
    void CanBeSender(const SocketState& state, const EndPoint& remoteEP, const char* parameter);
    /// Sets remoteEP to the end point at an address, of the kind that it was. Nothing if there is no address, as for streams.
    void AssignSender(const Port::NativeAddress& sender, EndPoint& remoteEP);
}
