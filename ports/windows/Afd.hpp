// Windows: the poll request of AFD, the driver behind Winsock. It is what select and WSAPoll send, so it knows every kind of socket; sent
// directly it can also be pending, be waited for together with an event, and arrive at a completion port. Microsoft does not document
// it, but libuv, wepoll and mio rest on it, so it stays as it is. Wine has it too.
#pragma once
#include "ports/windows/Windows.hpp"
#include <winternl.h>

namespace System::Port::Windows
{
    enum AfdEvent : ULONG
    {
        AfdReceive = 0x1,
        AfdReceiveUrgent = 0x2,
        AfdSend = 0x4,
        AfdDisconnect = 0x8, ///< the peer has shut down its side
        AfdAbort = 0x10,     ///< the connection was reset
        AfdLocalClose = 0x20,
        AfdAccept = 0x80,
        AfdConnectFail = 0x100
    };

    struct AfdPollEntry
    {
        HANDLE Handle;
        ULONG Events;
        NTSTATUS Status;
    };

    /// The head of a request; Count entries follow it. On return Count entries are ready.
    struct AfdPollHead
    {
        LARGE_INTEGER Timeout; ///< in 100 ns: negative from now on, the greatest number for ever
        ULONG Count;
        ULONG Exclusive;
    };
    static_assert(sizeof(AfdPollHead) % alignof(AfdPollEntry) == 0);

    inline constexpr std::int64_t AfdForever = INT64_MAX;
    inline constexpr NTSTATUS NtPending = 0x103;

    /// The driver's events for what is wanted.
    constexpr ULONG ToAfd(unsigned wanted) noexcept
    {
        return AfdLocalClose |
               ((wanted & Readable) != 0 ? ULONG{AfdReceive} | ULONG{AfdDisconnect} | ULONG{AfdAbort} | ULONG{AfdAccept} : 0UL) |
               ((wanted & Writable) != 0 ? ULONG{AfdSend} | ULONG{AfdAbort} | ULONG{AfdConnectFail} : 0UL) |
               ((wanted & Failed) != 0 ? ULONG{AfdReceiveUrgent} | ULONG{AfdConnectFail} : 0UL);
    }

    /// Sends the request through any socket; gives the driver's status, NtPending included.
    /// @param event   signalled at the end, or null
    /// @param context null, or what arrives at the completion port of `door`
    NTSTATUS AfdPoll(NativeHandle door, HANDLE event, void* context, IO_STATUS_BLOCK& result, AfdPollHead& request,
                     std::size_t bytes) noexcept;

    /// The error of a failed request.
    Outcome FailStatus(NTSTATUS status) noexcept;
}
