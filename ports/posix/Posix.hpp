// What the files of the POSIX port share, and what a POSIX system has to add in ports/<os>/ because it differs there.
#pragma once
// macOS: shows the packet information options of RFC 3542 in <netinet/in.h>. It has no meaning elsewhere.
#define __APPLE_USE_RFC_3542 1 // NOLINT(bugprone-reserved-identifier): the name is Apple's
#include "ports/Network.hpp"
#include <cerrno>
#include <exception>
#include <netinet/in.h>
#include <poll.h>
#include <span>
#include <sys/socket.h>
#include <system_error>

struct ifaddrs;

namespace System::Port::Posix
{
    inline int Descriptor(NativeHandle handle) noexcept
    {
        return static_cast<int>(handle);
    }

    inline Outcome Done(std::int64_t value = 0) noexcept
    {
        return {value, SocketError::Success, 0};
    }

    /// The outcome for an errno.
    inline Outcome Fail(int native) noexcept
    {
        return {0, FromNative(native), native};
    }

    /// The outcome for an error that the port finds itself, or that this OS numbers less precisely than Winsock.
    inline Outcome Fail(SocketError error) noexcept
    {
        return {0, error, ToNative(error)};
    }

    /// Makes a system call, again as long as a signal interrupts it.
    template <class Call>
    Outcome Retry(Call call) noexcept
    {
        for (;;)
        {
            const auto result = call();
            if (result >= 0) [[likely]]
            {
                return Done(static_cast<std::int64_t>(result));
            }
            const int native = errno;
            if (native != EINTR)
            {
                return Fail(native);
            }
        }
    }

    inline sockaddr* Raw(NativeAddress& address) noexcept
    {
        return reinterpret_cast<sockaddr*>(address.Bytes.data());
    }

    inline const sockaddr* Raw(const NativeAddress& address) noexcept
    {
        return reinterpret_cast<const sockaddr*>(address.Bytes.data());
    }

    // ---- Options: one row for each (level, name) ------------------------------------------------------------------------------

    /// How the value of an option looks to .NET, where that is not what the OS has.
    enum class Form
    {
        Number,
        Flag,   ///< 0 or 1; the OS may read any number but 0 as "on"
        Choice, ///< a flag for which the OS has the values On and Off
        BufferSize,
        Linger,
        DontLinger,
        Error,
        Type,
        Listening,
        ReuseAddress,
        Exclusive,
        MulticastInterface, ///< IPv4: an address, or an interface number as 0.x.x.x
        Membership,
        SourceMembership,
        Membership6,
        Bytes
    };

    struct OptionRow
    {
        SocketOptionLevel Level;
        SocketOptionName Name;
        Form Kind;
        int NativeLevel;
        int NativeName;
        int On = 1;
        int Off = 0;
    };

    std::span<const OptionRow> SharedOptions() noexcept;
    /// The row of an option; null if this OS does not have it.
    const OptionRow* FindOption(SocketOptionLevel level, SocketOptionName name) noexcept;

    Outcome GetNumber(int descriptor, int level, int name) noexcept;
    Outcome SetNumber(int descriptor, int level, int name, int value) noexcept;

    // ---- What each POSIX system adds --------------------------------------------------------------------------------------------

    struct FamilyRow
    {
        AddressFamily Family;
        int Native;
        int Size; ///< of an address
    };
    /// The address families of this OS beyond Unspecified, Unix, InterNetwork and InterNetworkV6.
    std::span<const FamilyRow> PlatformFamilies() noexcept;

    /// Options that not every POSIX system has, or that have another name or meaning there.
    std::span<const OptionRow> PlatformOptions() noexcept;
    /// The name at SOL_SOCKET of the linger option that counts in seconds.
    extern const int LingerName;
    /// The value that was set for a buffer size, from the one that the OS reads.
    int BufferSizeThatWasSet(int read) noexcept;

    /// Makes a descriptor that child processes do not inherit and that raises no SIGPIPE.
    int OpenDescriptor(int family, int type, int protocol) noexcept;
    /// Accepts such a descriptor, in blocking mode.
    int AcceptDescriptor(int listener, sockaddr* peer, socklen_t* length) noexcept;
    /// Makes the number `to` stand for the socket of `from` (not inherited either), in one step.
    int ReplaceDescriptor(int from, int to) noexcept;
    /// The flag of a send that keeps SIGPIPE away, 0 where the descriptor itself does.
    extern const int QuietSend;
    /// The flag of a receive that gives the size of the whole datagram, of which the end may not have fitted; 0 where there is none.
    extern const int WholeSize;

    /// Fills in the family, type and protocol of a descriptor; false with errno if it is no socket.
    bool Identify(int descriptor, Kind& kind) noexcept;
    bool IsListening(int descriptor) noexcept;
    /// Whether a stream socket that has no connection now had one.
    bool WasConnected(int descriptor) noexcept;
    /// Makes a socket ready to connect again after an attempt that failed, where the OS can.
    void ForgetFailedConnect(int descriptor) noexcept;

    /// poll, for a time in microseconds (negative: without limit).
    int PollOnce(pollfd* entries, std::size_t count, std::int64_t microseconds) noexcept;

    AddressFamily FamilyFromNative(int native) noexcept;
    SocketType TypeFromNative(int native) noexcept;
    ProtocolType ProtocolFromNative(int native) noexcept;

    // ---- Network interfaces and ICMP echo ---------------------------------------------------------------------------------------

    /// Makes a call that allocates.
    template <class Call>
    Outcome WithMemory(const Call& call) noexcept
    {
        try
        {
            call();
            return Done();
        }
        catch (const std::system_error& error)
        {
            return Fail(error.code().value());
        }
        catch (const std::exception&)
        {
            return Fail(SocketError::NoBufferSpaceAvailable);
        }
    }

    /// Reads an IPv4 or IPv6 address; false if it is none, or null.
    bool Decode(const sockaddr* address, InternetEndPoint& endPoint) noexcept;

    /// Fills in what this OS's link-layer entry of an interface tells; nothing for an entry of another kind.
    void ReadLink(const ifaddrs& entry, InterfaceFacts& facts);
    /// Fills in what is asked of the OS once an interface's entries are read: its speed.
    void ReadSpeed(InterfaceFacts& facts);

    /// Name servers and the search domain of a resolver's configuration file.
    void ReadResolverFile(const char* path, InterfaceDetails& details);

    /// An ICMP message that tells how an echo request ended.
    struct EchoMessage
    {
        int Type = 0;
        int Code = 0;
        InternetEndPoint From;
    };
    /// Has the OS keep messages of failure for this echo socket, where it would drop them.
    void KeepEchoErrors(int descriptor, bool isV6) noexcept;
    /// Takes one such message; false if there is none.
    bool TakeEchoError(int descriptor, EchoMessage& message) noexcept;
    /// Whether what an IPv4 datagram socket for ICMP receives begins with the IP header, as with raw sockets.
    extern const bool EchoHasHeader;
    /// Whether the OS numbers the echo requests of a datagram socket itself.
    extern const bool EchoIsNumbered;
}
