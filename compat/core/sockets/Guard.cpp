#include "compat/core/sockets/Guard.hpp"
#include "compat/core/net/EndPoints.hpp"
#include "compat/core/objects/RangeChecks.hpp"
#include <System/ArgumentException.hpp>
#include <System/ArgumentNullException.hpp>
#include <System/ArgumentOutOfRangeException.hpp>
#include <System/InvalidOperationException.hpp>
#include <System/Net/DnsEndPoint.hpp>
#include <System/NotSupportedException.hpp>
#include <algorithm>
#include <limits>

namespace System::Core::Guard
{
    Port::Segment RangeInPlace(const Array<Byte>& buffer, int offset, int size)
    {
        if (buffer == nullptr) [[unlikely]]
        {
            Detail::ThrowArgumentNull("buffer");
        }
        const int length = buffer.Length();
        if (static_cast<unsigned>(offset) > static_cast<unsigned>(length)) [[unlikely]]
        {
            Core::Range::AtMost("offset", static_cast<unsigned>(offset), static_cast<unsigned>(length));
        }
        if (static_cast<unsigned>(size) > static_cast<unsigned>(length - offset)) [[unlikely]]
        {
            Core::Range::AtMost("size", static_cast<unsigned>(size), static_cast<unsigned>(length - offset));
        }
        return {buffer.data() + offset, static_cast<std::size_t>(size)};
    }

    Port::Segment WholeInPlace(const Array<Byte>& buffer)
    {
        return RangeInPlace(buffer, 0, buffer == nullptr ? 0 : buffer.Length());
    }

    BufferView Range(const Array<Byte>& buffer, int offset, int size)
    {
        const Port::Segment segment = RangeInPlace(buffer, offset, size);
        return {buffer, segment.Data, segment.Size};
    }

    BufferView Whole(const Array<Byte>& buffer)
    {
        return Range(buffer, 0, buffer == nullptr ? 0 : buffer.Length());
    }

    OwnedSegments Segments(const Collections::Generic::IList<ArraySegment<Byte>>& buffers, bool emptyIsNull)
    {
        if (buffers == nullptr)
        {
            Detail::ThrowArgumentNull("buffers");
        }
        const int count = buffers.Count();
        if (count == 0)
        {
            const char* message = "The parameter buffers must contain one or more elements.";
            if (emptyIsNull)
            {
                throw ArgumentNullException("buffers", message);
            }
            throw ArgumentException(message, "buffers");
        }
        OwnedSegments segments;
        segments.Owners.reserve(static_cast<std::size_t>(count));
        std::size_t room = MostBytes;
        for (int i = 0; i != count; ++i)
        {
            const ArraySegment<Byte> segment = buffers[i];
            if (segment.Array() == nullptr)
            {
                Detail::ThrowArgumentNull("segment");
            }
            const std::size_t size = std::min(segment.size(), room);
            room -= size;
            segments.Segments.Add({segment.data(), size});
            segments.Owners.push_back(segment.Array());
        }
        return segments;
    }

    void NotNull(const EndPoint& endPoint, const char* parameter)
    {
        if (endPoint == nullptr)
        {
            Detail::ThrowArgumentNull(parameter);
        }
    }

    void PortNumber(int port)
    {
        if (port < 0 || port > 65535)
        {
            Detail::ThrowArgumentOutOfRange("port");
        }
    }

    const char* const BadVersion = "This protocol version is not supported.";

    void NotListening(const SocketState& state)
    {
        if (state.Has(SocketState::Listening))
        {
            throw InvalidOperationException("You may not perform this operation after calling the Listen method.");
        }
    }

    void NotConnected(const SocketState& state)
    {
        if (state.IsStream() && state.Has(SocketState::Connected))
        {
            Errors::Throw(SocketError::IsConnected);
        }
    }

    void CanConnect(const SocketState& state)
    {
        if (state.Has(SocketState::Disconnected))
        {
            throw InvalidOperationException(
                "Once the socket has been disconnected, you can only reconnect again asynchronously, and only to a "
                "different EndPoint.  BeginConnect must be called on a thread that won't exit until the operation "
                "has been completed.");
        }
        CanConnectAgain(state);
    }

    void CanConnectAgain(const SocketState& state)
    {
        NotListening(state);
        NotConnected(state);
        if (state.Has(SocketState::Connecting))
        {
            throw InvalidOperationException("An asynchronous socket operation is already in progress using this instance.");
        }
    }

    void CanAccept(const SocketState& state)
    {
        if (!state.Has(SocketState::Bound))
        {
            throw InvalidOperationException("You must call the Bind method before performing this operation.");
        }
        if (!state.Has(SocketState::Listening))
        {
            throw InvalidOperationException("You must call the Listen method before performing this operation.");
        }
    }

    void CanTransferUnconnected(SocketState& state)
    {
        if (state.WasNeverConnected())
        {
            Errors::Throw(SocketError::NotConnected);
        }
    }

    void CanSendFile(const SocketState& state)
    {
        if (!state.IsStream() || !state.Has(SocketState::Connected))
        {
            throw NotSupportedException("The operation is not allowed on non-connected sockets.");
        }
    }

    void CanDisconnect(SocketState& state)
    {
        Port::NativeAddress peer;
        if (!state.Has(SocketState::Connected) && !state.Has(SocketState::Listening) && !state.GetRemote(peer))
        {
            Errors::Throw(SocketError::NotConnected);
        }
    }

    void InternetOnly(const SocketState& state)
    {
        if (state.Family != AddressFamily::InterNetwork && state.Family != AddressFamily::InterNetworkV6)
        {
            throw NotSupportedException(BadVersion);
        }
    }

    bool CanUse(const SocketState& state, AddressFamily family) noexcept
    {
        return family == state.Family || (family == AddressFamily::InterNetwork && state.Has(SocketState::DualMode));
    }

    namespace
    {
        void NotByName(const EndPoint& endPoint, const char* parameter)
        {
            if (endPoint.Is<DnsEndPoint>())
            {
                throw ArgumentException(String::Format("The parameter {0} must not be of type DnsEndPoint.", String(parameter)), parameter);
            }
        }
    }

    Port::NativeAddress Address(const SocketState& state, const EndPoint& endPoint, const char* parameter)
    {
        if (endPoint.Is<IPEndPoint>())
        {
            const auto& data = static_cast<const IPEndPointData&>(*endPoint.Data());
            return Address(state, data.Address, data.Port);
        }
        NotByName(endPoint, parameter);
        Port::NativeAddress native;
        Core::Serialize(endPoint, native);
        return native;
    }

    Port::NativeAddress Address(const SocketState& state, const IPAddress& address, int port)
    {
        Port::NativeAddress native;
        if (state.Has(SocketState::DualMode) && address.AddressFamily() == AddressFamily::InterNetwork)
        {
            ToNative(address.MapToIPv6(), port, native);
        }
        else
        {
            ToNative(address, port, native);
        }
        return native;
    }

    Port::NativeAddress Address(const SocketAddress& socketAddress)
    {
        const auto bytes = static_cast<const SocketAddressData&>(*socketAddress.Data()).Bytes();
        Port::NativeAddress native;
        if (bytes.size() > native.Bytes.size())
        {
            Errors::Throw(SocketError::InvalidArgument);
        }
        native.Length = static_cast<std::uint32_t>(bytes.size());
        std::copy(bytes.begin(), bytes.end(), native.Bytes.begin());
        return native;
    }

    void Assign(const Port::NativeAddress& from, const SocketAddress& to)
    {
        auto& data = static_cast<SocketAddressData&>(*to.Data());
        const std::size_t length = std::min<std::size_t>(from.Length, data.Buffer.size());
        data.Size = static_cast<int>(length);
        std::copy_n(from.Bytes.begin(), length, data.Buffer.begin());
    }

    void AddressList(const Array<IPAddress>& addresses)
    {
        if (addresses == nullptr)
        {
            Detail::ThrowArgumentNull("addresses");
        }
        if (addresses.Length() == 0)
        {
            throw ArgumentException("The number of specified IP addresses has to be greater than 0.", "addresses");
        }
    }

    std::vector<Port::NativeAddress> Usable(const SocketState& state, const Array<IPAddress>& addresses, int port)
    {
        std::vector<Port::NativeAddress> usable;
        for (const IPAddress& each : addresses)
        {
            const IPAddress address = each; // read once: the program may change the array meanwhile
            if (CanUse(state, address.AddressFamily()))
            {
                usable.push_back(Address(state, address, port));
            }
        }
        return usable;
    }

    Array<IPAddress> SixFirst(const Array<IPAddress>& addresses)
    {
        Array<IPAddress> sorted = addresses.Clone();
        std::stable_partition(sorted.begin(), sorted.end(),
                              [](const IPAddress& address) { return address.AddressFamily() == AddressFamily::InterNetworkV6; });
        return sorted;
    }

    void CanReceiveFrom(const SocketState& state)
    {
        if (!state.Has(SocketState::Bound))
        {
            // .NET's own InvalidOperationException contradicts its documentation and Windows.
            Errors::Throw(SocketError::InvalidArgument);
        }
    }

    void CanReceiveInto(const SocketState& state, const SocketAddress& receivedAddress)
    {
        if (receivedAddress == nullptr)
        {
            Detail::ThrowArgumentNull("receivedAddress");
        }
        if (receivedAddress.Size() < SocketAddress::GetMaximumAddressSize(state.Family))
        {
            Detail::ThrowArgumentOutOfRange("receivedAddress");
        }
        CanReceiveFrom(state);
    }

    void CanReceiveFrom(const SocketState& state, const EndPoint& remoteEP, const char* parameter)
    {
        NotNull(remoteEP, parameter);
        if (!remoteEP.Is<IPEndPoint>()) // first, since it is quicker to say yes
        {
            NotByName(remoteEP, parameter);
        }
        CanBeSender(state, remoteEP, parameter);
        CanReceiveFrom(state);
    }

    void CanBeSender(const SocketState& state, const EndPoint& remoteEP, const char* parameter)
    {
        NotNull(remoteEP, parameter);
        if (!CanUse(state, remoteEP.AddressFamily()))
        {
            throw ArgumentException(
                String::Format("The supplied EndPoint of AddressFamily {0} is not valid for this Socket, use {1} instead.",
                               remoteEP.AddressFamily(), state.Family.load()),
                parameter);
        }
    }

    void AssignSender(const Port::NativeAddress& sender, EndPoint& remoteEP)
    {
        // A stream tells no sender; the same sender again keeps the end point that the program has, as in .NET.
        if (sender.Length == 0 || IsAt(remoteEP, sender))
        {
            return;
        }
        if (EndPoint made = CreateEndPoint(remoteEP, sender))
        {
            remoteEP = std::move(made);
        }
    }
}
