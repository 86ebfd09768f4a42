#include "compat/core/sockets/SafeHandleData.hpp"
#include "compat/core/net/Errors.hpp"
#include "compat/core/net/SocketLibrary.hpp"
#include <System/ArgumentException.hpp>
#include <System/ObjectDisposedException.hpp>
#include <algorithm>

namespace System::Core
{
    SafeSocketHandle SafeHandleData::Of(SocketState& socket)
    {
        const auto shared = [&]
        {
            const Lock lock(socket.Mutex);
            Detail::ObjectData* known = socket.SafeHandle;
            // Its destructor takes it off under the mutex, so that the memory is there.
            return known != nullptr && known->TryAddReference() ? known : nullptr;
        };
        if (Detail::ObjectData* known = shared())
        {
            return {Detail::Adopt, known};
        }
        SafeSocketHandle made(Detail::Adopt, new SafeHandleData(socket));
        Detail::ObjectData* other = nullptr;
        {
            const Lock lock(socket.Mutex);
            if (socket.SafeHandle != nullptr && socket.SafeHandle->TryAddReference())
            {
                other = socket.SafeHandle;
            }
            else
            {
                socket.SafeHandle = made.Data();
            }
        }
        return other != nullptr ? SafeSocketHandle(Detail::Adopt, other) : made;
    }

    SafeHandleData::~SafeHandleData()
    {
        if (!_socket)
        {
            _holds = 0;
            Close();
            return;
        }
        const Lock lock(_socket->Mutex);
        if (_socket->SafeHandle == this)
        {
            _socket->SafeHandle = nullptr;
        }
    }

    bool SafeHandleData::IsClosed()
    {
        const std::lock_guard lock(_mutex);
        return _socket ? _socket->IsClosed() : _isClosed;
    }

    bool SafeHandleData::IsInvalid()
    {
        return IsClosed() || Value() == Port::InvalidHandle;
    }

    Port::NativeHandle SafeHandleData::Value()
    {
        const std::lock_guard lock(_mutex);
        if (_socket)
        {
            if (const Port::NativeHandle native = _socket->Native(); native != Port::InvalidHandle)
            {
                _handle = native; // a socket may take another
            }
        }
        return _handle;
    }

    void SafeHandleData::CloseOwn(std::unique_lock<std::mutex>& lock) noexcept
    {
        const bool closes = _isClosed && _holds == 0 && _owns && _handle != Port::InvalidHandle;
        _owns = _owns && !closes;
        const Port::NativeHandle handle = _handle;
        lock.unlock();
        if (closes)
        {
            (void)Port::Close(handle);
        }
    }

    void SafeHandleData::Close() noexcept
    {
        std::unique_lock lock(_mutex);
        if (const SocketReference socket = _socket)
        {
            lock.unlock();
            socket->Close();
            return;
        }
        _isClosed = true;
        CloseOwn(lock);
    }

    void SafeHandleData::SetInvalid() noexcept
    {
        std::unique_lock lock(_mutex);
        _owns = false;
        if (const SocketReference socket = _socket)
        {
            lock.unlock();
            socket->Set(SocketState::Foreign);
            socket->Close();
            return;
        }
        _isClosed = true;
    }

    void SafeHandleData::Hold()
    {
        const std::lock_guard lock(_mutex);
        if (_socket ? !_socket->Hold() : _isClosed)
        {
            throw ObjectDisposedException("System.Net.Sockets.SafeSocketHandle");
        }
        ++_holds;
    }

    void SafeHandleData::LetGo() noexcept
    {
        std::unique_lock lock(_mutex);
        if (_holds == 0)
        {
            lock.unlock();
            Close(); // the reference that it was made with, as in .NET
            return;
        }
        --_holds;
        if (const SocketReference socket = _socket)
        {
            lock.unlock();
            socket->LetGo();
            return;
        }
        CloseOwn(lock);
    }

    namespace
    {
        /// Whether the system tells an address of the socket's own, or only that it has none.
        bool IsBound(const Port::Kind& kind, const Port::NativeAddress& address)
        {
            const auto bytes = std::span(address.Bytes).first(address.Length);
            Port::InternetEndPoint endPoint;
            if (Port::Decode(bytes, endPoint))
            {
                constexpr std::array<Byte, 16> any{};
                // The port of a raw socket is its protocol.
                return endPoint.Address != any || (endPoint.Port != 0 && kind.Type != SocketType::Raw);
            }
            constexpr std::size_t familyBytes = 2;
            return std::ranges::any_of(bytes.subspan(std::min(bytes.size(), familyBytes)), [](Byte byte) { return byte != 0; });
        }
    }

    SocketReference SafeHandleData::Adopt()
    {
        StartSockets();
        const std::lock_guard lock(_mutex);
        if ((_socket ? _socket->IsClosed() : _isClosed) || _handle == Port::InvalidHandle)
        {
            throw ArgumentException("Invalid handle.", "handle");
        }
        if (_socket)
        {
            return _socket;
        }
        Port::Kind kind;
        Errors::Check(Port::Inspect(_handle, kind));
        const SocketReference socket = SocketReference::Adopt(new SocketState(_handle, kind.Family, kind.Type, kind.Protocol));
        if (!_owns)
        {
            socket->Set(SocketState::Foreign);
        }
        if (!kind.Blocking)
        {
            socket->Set(SocketState::NativeNonBlocking); // the program's calls wait all the same, as in .NET
        }
        Port::NativeAddress address;
        if (kind.Listening || (Port::LocalAddress(_handle, address).Ok() && IsBound(kind, address)))
        {
            socket->Set(SocketState::Bound | (kind.Listening ? SocketState::Listening : 0U));
        }
        if (kind.Connected && Port::RemoteAddress(_handle, address).Ok())
        {
            socket->SetRemote(address);
            socket->Set(SocketState::Connected | SocketState::Bound);
        }
        if (kind.Family == AddressFamily::InterNetworkV6)
        {
            const Port::Outcome only = Port::GetOption(_handle, SocketOptionLevel::IPv6, SocketOptionName::IPv6Only);
            if (only.Ok() && only.Value == 0)
            {
                socket->Set(SocketState::DualMode);
            }
        }
        for (int held = 0; held != _holds; ++held)
        {
            (void)socket->Hold();
        }
        {
            const Lock inner(socket->Mutex);
            socket->SafeHandle = this;
        }
        _socket = socket;
        return socket;
    }
}
