// Life of a socket: opening, closing, adopting.
#include "ports/windows/Windows.hpp"
#include <algorithm>
#include <atomic>
#include <mutex>
#include <new>
#include <vector>

namespace System::Port
{
    using namespace Windows;

    Interruptible InterruptEnds(AddressFamily) noexcept
    {
        // Windows: CancelIoEx ends a blocked call, but not one that is about to begin, and a select ends only by its first socket.
        return Interruptible::Waits;
    }

    namespace
    {
        // Windows cannot put a socket under the handle of another, and gives the number of a closed handle to the next one. So a handle
        // that was replaced stays open until its successor is closed or replaced itself: threads that still use it touch a dead socket.
        struct Replaced
        {
            NativeHandle Successor;
            NativeHandle Handle;
        };
        struct ReplacedList
        {
            std::mutex Mutex;
            std::vector<Replaced> Entries;
            std::atomic<bool> Any{false};
        };

        ReplacedList& AllReplaced() noexcept
        {
            static auto& list = *new ReplacedList; // sockets may be closed until the process is gone
            return list;
        }

        /// Takes the handle that `successor` replaced out of the list; InvalidHandle if there is none.
        NativeHandle TakeReplaced(NativeHandle successor) noexcept
        {
            auto& list = AllReplaced();
            if (!list.Any.load(std::memory_order_acquire))
            {
                return InvalidHandle;
            }
            const std::lock_guard lock(list.Mutex);
            const auto found =
                std::find_if(list.Entries.begin(), list.Entries.end(), [&](const Replaced& entry) { return entry.Successor == successor; });
            if (found == list.Entries.end())
            {
                return InvalidHandle;
            }
            const auto handle = found->Handle;
            list.Entries.erase(found);
            list.Any.store(!list.Entries.empty(), std::memory_order_release);
            return handle;
        }
    }

    Outcome Open(AddressFamily family, SocketType type, ProtocolType protocol) noexcept
    {
        const int nativeFamily = NativeFamily(family);
        if (nativeFamily < 0 || family == AddressFamily::Unspecified)
        {
            return Fail(SocketError::AddressFamilyNotSupported); // Windows: takes the family that the protocol has
        }
        if (type < SocketType::Stream || type > SocketType::Seqpacket)
        {
            return Fail(SocketError::SocketNotSupported);
        }
        int nativeProtocol = NativeProtocol(protocol);
        if (nativeProtocol < 0)
        {
            return Fail(SocketError::ProtocolNotSupported);
        }
        if (family == AddressFamily::InterNetworkV6 && protocol == ProtocolType::Icmp)
        {
            nativeProtocol = IPPROTO_ICMPV6; // as .NET does, so that one program can ping both
        }
        const SOCKET socket = ::WSASocketW(nativeFamily, static_cast<int>(type), nativeProtocol, nullptr, 0,
                                           WSA_FLAG_OVERLAPPED | WSA_FLAG_NO_HANDLE_INHERIT);
        return socket == INVALID_SOCKET ? Fail(::WSAGetLastError()) : Done(static_cast<std::int64_t>(socket));
    }

    Outcome Close(NativeHandle handle) noexcept
    {
        if (const auto replaced = TakeReplaced(handle); replaced != InvalidHandle)
        {
            Close(replaced);
        }
        ForgetInterrupt(handle);
        const auto close = [&] { return Check(::closesocket(Socket(handle))); };
        auto outcome = close();
        if (outcome.Native == WSAEWOULDBLOCK)
        {
            // Windows: a non-blocking socket that has to linger is not closed at all.
            SetBlocking(handle, true);
            outcome = close();
        }
        if (outcome.Native == WSAEWOULDBLOCK)
        {
            SetLinger(handle, {});
            outcome = close();
        }
        return outcome;
    }

    Outcome Abort(NativeHandle handle) noexcept
    {
        SetLinger(handle, {true, 0});
        return Close(handle);
    }

    NativeHandle Replace(NativeHandle handle, NativeHandle fresh) noexcept
    {
        Interrupt(handle, false);
        if (const auto older = TakeReplaced(handle); older != InvalidHandle)
        {
            Close(older);
        }
        ::shutdown(Socket(handle), SD_BOTH);
        auto& list = AllReplaced();
        try
        {
            const std::lock_guard lock(list.Mutex);
            list.Entries.push_back({fresh, handle});
            list.Any.store(true, std::memory_order_release);
        }
        catch (const std::bad_alloc&)
        {
            Close(handle);
        }
        return fresh;
    }

    Outcome SetBlocking(NativeHandle handle, bool blocking) noexcept
    {
        u_long nonBlocking = blocking ? 0 : 1;
        return Check(::ioctlsocket(Socket(handle), static_cast<long>(FIONBIO), &nonBlocking));
    }

    Outcome Inspect(NativeHandle handle, Kind& kind) noexcept
    {
        kind = {};
        WSAPROTOCOL_INFOW information{};
        int length = sizeof information;
        const auto outcome =
            Check(::getsockopt(Socket(handle), SOL_SOCKET, SO_PROTOCOL_INFOW, reinterpret_cast<char*>(&information), &length));
        if (!outcome.Ok())
        {
            return outcome;
        }
        const auto family = static_cast<AddressFamily>(information.iAddressFamily);
        kind.Family = NativeFamily(family) < 0 ? AddressFamily::Unknown : family;
        kind.Type = static_cast<SocketType>(information.iSocketType);
        kind.Protocol = static_cast<ProtocolType>(information.iProtocol);
        kind.Listening = GetNumber(handle, SOL_SOCKET, SO_ACCEPTCONN).Value != 0;
        NativeAddress peer;
        kind.Connected = RemoteAddress(handle, peer).Ok();
        return Done(); // Windows does not tell the mode; sockets are blocking unless somebody changed it
    }
}
