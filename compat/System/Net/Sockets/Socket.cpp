// Life, facts and state of a socket.
#include "compat/core/net/EndPoints.hpp"
#include "compat/core/net/SocketLibrary.hpp"
#include "compat/core/sockets/Call.hpp"
#include "compat/core/sockets/Guard.hpp"
#include "compat/core/sockets/OwnedHandle.hpp"
#include <System/ArgumentNullException.hpp>
#include <System/IDisposable.hpp>
#include <System/InvalidOperationException.hpp>
#include <System/NotSupportedException.hpp>
#include <limits>

namespace System::Net::Sockets
{
    using Core::SocketState;
    namespace Guard = Core::Guard;
    namespace Errors = Core::Errors;

    const Detail::TypeInfo& Socket::Type() noexcept
    {
        static const Detail::TypeInfo info{"System.Net.Sockets.Socket", typeid(Socket), nullptr, &IDisposable::Type()};
        return info;
    }

    namespace
    {
        SocketState* Open(AddressFamily family, SocketType type, ProtocolType protocol)
        {
            Core::StartSockets();
            Core::OwnedHandle handle(static_cast<Port::NativeHandle>(Errors::Check(Port::Open(family, type, protocol))));
            return new SocketState(handle.Release(), family, type, protocol);
        }

        /// What every way of closing comes to.
        void CloseState(SocketState& state, int seconds) noexcept
        {
            const Core::TracedCall traced(&state, "Dispose");
            state.Close(seconds);
        }
    }

    Socket::Socket(System::Net::Sockets::AddressFamily addressFamily, System::Net::Sockets::SocketType socketType,
                   System::Net::Sockets::ProtocolType protocolType)
        : System::Handle(Detail::Adopt, Open(addressFamily, socketType, protocolType))
    {
        const Core::TracedCall traced(Data(), "Socket", addressFamily);
    }

    Socket::Socket(System::Net::Sockets::SocketType socketType, System::Net::Sockets::ProtocolType protocolType)
        : Socket(OSSupportsIPv6() ? AddressFamily::InterNetworkV6 : AddressFamily::InterNetwork, socketType, protocolType)
    {
        if (OSSupportsIPv6())
        {
            DualMode(true);
        }
    }

    bool Socket::OSSupportsIPv4() noexcept
    {
        return Port::SupportsFamily(AddressFamily::InterNetwork);
    }
    bool Socket::OSSupportsIPv6() noexcept
    {
        return Port::SupportsFamily(AddressFamily::InterNetworkV6);
    }
    bool Socket::OSSupportsUnixDomainSockets() noexcept
    {
        return Port::SupportsFamily(AddressFamily::Unix);
    }

    void Socket::Close() const
    {
        auto& state = Self<SocketState>();
        const Core::TracedCall traced(&state, "Close");
        CloseState(state, -1);
    }

    void Socket::Close(int timeout) const
    {
        auto& state = Self<SocketState>();
        if (timeout < -1)
        {
            Detail::ThrowArgumentOutOfRange("timeout");
        }
        CloseState(state, timeout);
    }

    void Socket::Dispose() const
    {
        Dispose(true);
    }

    void Socket::Dispose(bool disposing) const
    {
        if (disposing)
        {
            CloseState(Self<SocketState>(), -1);
        }
    }

    // Facts that stay readable on a closed socket, as in .NET.
    AddressFamily Socket::AddressFamily() const
    {
        return Self<SocketState>().Family;
    }
    SocketType Socket::SocketType() const
    {
        return Self<SocketState>().Type;
    }
    ProtocolType Socket::ProtocolType() const
    {
        return Self<SocketState>().Protocol;
    }
    bool Socket::IsBound() const
    {
        return Self<SocketState>().Has(SocketState::Bound);
    }
    Detail::Property<bool> Socket::Blocking() const
    {
        return Detail::Property<bool>(!Self<SocketState>().Has(SocketState::NonBlocking));
    }
    Detail::Property<bool> Socket::UseOnlyOverlappedIO() const
    {
        return Detail::Property<bool>(Self<SocketState>().Has(SocketState::OverlappedOnly));
    }
    IntPtr Socket::Handle() const
    {
        auto& state = Self<SocketState>();
        return state.IsClosed() ? Port::InvalidHandle : state.Native();
    }

    bool Socket::Connected() const
    {
        auto& state = Self<SocketState>();
        if (state.Has(SocketState::NonBlockingConnect))
        {
            const SocketState::Use use(state);
            if (use && Port::Wait(use.Native(), Port::Writable, 0).Value != 0)
            {
                state.Unset(SocketState::NonBlockingConnect);
                if (Port::ConnectResult(use.Native()).Ok())
                {
                    state.Set(SocketState::Connected);
                }
                else
                {
                    state.Set(SocketState::ConnectFailed);
                }
            }
        }
        return state.Has(SocketState::Connected) && !state.IsClosed();
    }

    int Socket::Available() const
    {
        const Core::Call call(*this);
        const std::int64_t available = Errors::Check(Port::Available(call.Native()));
        return static_cast<int>(std::min<std::int64_t>(available, std::numeric_limits<int>::max()));
    }

    EndPoint Socket::LocalEndPoint() const
    {
        const Core::Call call(*this);
        SocketState& state = call.State();
        if (!state.Has(SocketState::Bound))
        {
            return nullptr;
        }
        Port::NativeAddress address;
        Errors::Check(Port::LocalAddress(call.Native(), address));
        return state.LocalEndPointAt(address);
    }

    EndPoint Socket::RemoteEndPoint() const
    {
        auto& state = Guard::Open(*this);
        Port::NativeAddress address;
        if (!(Connected() || state.Has(SocketState::KeepsPeer)) || !state.GetRemote(address))
        {
            // Close clears what was looked at.
            Guard::Open(*this);
            return nullptr;
        }
        state.Set(SocketState::KeepsPeer);
        return state.RemoteEndPointAt(address);
    }

    void Socket::Blocking(bool value) const
    {
        auto& state = Guard::Open(*this);
        Guard::Check(state, state.SetUserBlocking(value));
    }

    void Socket::UseOnlyOverlappedIO(bool value) const
    {
        auto& state = Self<SocketState>();
        value ? state.Set(SocketState::OverlappedOnly) : state.Unset(SocketState::OverlappedOnly);
    }

    // ---- Readiness ----

    bool Socket::Poll(int microSeconds, SelectMode mode) const
    {
        const Core::Call call(*this);
        unsigned wanted = 0;
        switch (mode)
        {
        case SelectMode::SelectRead:
            wanted = Port::Readable;
            break;
        case SelectMode::SelectWrite:
            wanted = Port::Writable;
            break;
        case SelectMode::SelectError:
            wanted = Port::Failed;
            break;
        default:
            throw NotSupportedException(String::Format("The mode {0} is not supported.", static_cast<int>(mode)));
        }
        Port::PollEntry entry{call.Native(), wanted, 0};
        Errors::Check(Port::Poll(std::span<Port::PollEntry>(&entry, 1), microSeconds));
        if (call.State().IsClosed())
        {
            Errors::Throw(SocketError::Interrupted);
        }
        return (entry.Ready & wanted) != 0;
    }
}
