// The contract of a port: everything that common code asks of an operating system.
//
// A port is a set of free functions in namespace System::Port. Each OS implements all of them in ports/<os>/ (POSIX systems share
// ports/posix/), and CMake picks the folder; there is no conditional compilation on either side of the contract.
//
// Rules that hold for every function:
//   - It is noexcept, keeps no state between calls, and may be called from any thread. A handle passed in is open for the whole call.
//   - It makes one attempt and reports what the OS said in its Outcome, captured at the failing call; nothing is left in errno for later.
//     A call that a signal interrupted is made again by the port.
//   - Errors come back as SocketError, always a Winsock code, by a table that is total; Native keeps the OS's own number.
//   - If the descriptor is in blocking mode the call may block, else it returns SocketError::WouldBlock (InProgress for Connect).
//   - Enumerations are .NET's, with .NET's values; the port translates, by (level, name) where options are concerned.
//   - Descriptors are never inherited by child processes, and writing to a closed peer never raises a signal.
#pragma once
#include <System/Net/Sockets/AddressFamily.hpp>
#include <System/Net/Sockets/ProtocolType.hpp>
#include <System/Net/Sockets/SelectMode.hpp>
#include <System/Net/Sockets/SocketError.hpp>
#include <System/Net/Sockets/SocketFlags.hpp>
#include <System/Net/Sockets/SocketOptionLevel.hpp>
#include <System/Net/Sockets/SocketOptionName.hpp>
#include <System/Net/Sockets/SocketShutdown.hpp>
#include <System/Net/Sockets/SocketType.hpp>
#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace System::Port
{
    using namespace System::Net::Sockets;
    using Byte = std::uint8_t;

    /// A socket descriptor or handle of the OS.
    using NativeHandle = std::intptr_t;
    inline constexpr NativeHandle InvalidHandle = -1;

    /// What one call gave: a value (bytes, a handle, a flag) or an error.
    struct Outcome
    {
        std::int64_t Value = 0;
        SocketError Error = SocketError::Success;
        int Native = 0; ///< the OS's own error number, 0 on success

        [[nodiscard]] bool Ok() const noexcept { return Error == SocketError::Success; }
    };

    /// A socket address in the OS's own layout (sockaddr and its kin).
    struct NativeAddress
    {
        std::uint32_t Length = 0;
        alignas(8) std::array<Byte, 128> Bytes{};
    };

    /// An IPv4 or IPv6 end point in neutral form. Address bytes are in network order, Port and Scope are numbers of the host.
    struct InternetEndPoint
    {
        bool IsV6 = false;
        std::array<Byte, 16> Address{}; ///< the first 4 for IPv4
        std::uint32_t Scope = 0;        ///< IPv6 scope (interface) number
        std::uint16_t Port = 0;
    };

    /// A piece of memory that a transfer reads or fills. Sends do not write to it.
    struct Segment
    {
        Byte* Data;
        std::size_t Size;
    };

    // ---- Process ------------------------------------------------------------------------------------------------------------

    /// Makes the OS's socket library usable (WSAStartup on Windows; nothing on POSIX). Called once, before any other function that takes
    /// or makes a handle; the matching Stop is called when the process ends. Both tolerate that the program does the same by itself.
    Outcome Start() noexcept;
    void Stop() noexcept;

    /// Processor time that all threads of this process have used so far, in microseconds.
    std::int64_t ProcessorTime() noexcept;
    int ProcessId() noexcept;
    /// Has functions called whenever this process forks: before in the parent, and then in both, in the thread that forks. Of several
    /// registrations the last one's `before` comes first, and its others come last. Null for none; nothing where processes do not fork.
    void AtFork(void (*before)() noexcept, void (*inParent)() noexcept, void (*inChild)() noexcept) noexcept;
    /// Has action(argument) called when the calling thread ends, after what the program has thread_local is destroyed as far as the OS
    /// lets it be. For one caller; a second call on a thread replaces the first.
    void AtThreadEnd(void (*action)(void*) noexcept, void* argument) noexcept;
    /// Processors that this process may run on; at least 1.
    int ProcessorCount() noexcept;
    /// The program's path as it was started, and its arguments; empty where the OS does not tell.
    std::vector<std::string> Arguments();

    // ---- Errors -------------------------------------------------------------------------------------------------------------

    /// The Winsock code for an error number of this OS. Total: SocketError::SocketError where there is no twin.
    SocketError FromNative(int native) noexcept;
    /// The number that this OS uses for a Winsock code; the code itself where there is none.
    int ToNative(SocketError error) noexcept;
    /// The number of the last error that the OS keeps for this thread; for exceptions that programs make, never for the library's own
    /// calls.
    int LastError() noexcept;
    /// The OS's text for one of its own error numbers, without a line end; for a number it does not know, "Unknown error N".
    std::string Describe(int native);

    // ---- Life of a socket ---------------------------------------------------------------------------------------------------

    /// Opens a socket in blocking mode; Value is its handle. IPv6 sockets are IPv6-only until DualMode says otherwise.
    /// A combination of family, type and protocol that does not exist is an error (ProtocolNotSupported, SocketNotSupported,
    /// AddressFamilyNotSupported).
    Outcome Open(AddressFamily family, SocketType type, ProtocolType protocol) noexcept;
    /// Closes the handle, whatever the result; waits as the linger option says.
    Outcome Close(NativeHandle handle) noexcept;
    /// Closes without waiting and discards what is unsent (the peer sees a reset).
    Outcome Abort(NativeHandle handle) noexcept;
    /// Puts the socket `fresh` in the place of `handle`, which is closed; gives the handle to use from now on. The value of `handle` does
    /// not become that of a third socket meanwhile, so that threads that still use it touch one of these two.
    NativeHandle Replace(NativeHandle handle, NativeHandle fresh) noexcept;
    /// Puts the descriptor into blocking or non-blocking mode.
    Outcome SetBlocking(NativeHandle handle, bool blocking) noexcept;

    /// What Interrupt ends on sockets of a family.
    enum class Interruptible
    {
        Calls,  ///< calls that block in the OS on a blocking descriptor, and Wait and Poll
        Waits,  ///< Wait and Poll only: common code keeps the descriptor non-blocking, and waits with them
        Nothing ///< nothing: common code waits for a short time at most, again and again
    };
    Interruptible InterruptEnds(AddressFamily family) noexcept;
    /// Makes every call that blocks on this handle, and every Wait on it, return soon, in any thread. The socket is of no further use but
    /// to be closed; the interrupted calls may report anything (common code knows why they returned).
    /// With abort the peer of a connection sees a reset and nothing else, now or when the handle is aborted.
    Outcome Interrupt(NativeHandle handle, bool abort) noexcept;

    /// Family, type and protocol of an existing handle, as far as the OS tells; used to adopt a handle that the program brings.
    struct Kind
    {
        AddressFamily Family = AddressFamily::Unknown;
        SocketType Type = SocketType::Unknown;
        ProtocolType Protocol = ProtocolType::Unknown;
        bool Listening = false;
        bool Connected = false;
        bool Blocking = true;
    };
    Outcome Inspect(NativeHandle handle, Kind& kind) noexcept;

    // ---- Addresses ----------------------------------------------------------------------------------------------------------

    /// Lays out an IPv4 or IPv6 end point as the OS wants it.
    void Encode(const InternetEndPoint& endPoint, NativeAddress& address) noexcept;
    /// The reverse; false if the address is neither IPv4 nor IPv6 or too short.
    bool Decode(std::span<const Byte> address, InternetEndPoint& endPoint) noexcept;
    /// Reads or writes the family of an address in the OS's layout. An unknown number reads as AddressFamily::Unknown; writing a family
    /// that the OS does not have returns false.
    AddressFamily GetFamily(std::span<const Byte> address) noexcept;
    bool SetFamily(std::span<Byte> address, AddressFamily family) noexcept;
    /// Size in bytes of an address of this family in the OS's layout; of the largest address if the family is another.
    int AddressSize(AddressFamily family) noexcept;
    /// The OS's number for a family; -1 if it has none.
    int NativeFamily(AddressFamily family) noexcept;
    /// The OS's number for a protocol of this type.
    int NativeProtocol(ProtocolType protocol) noexcept;

    Outcome LocalAddress(NativeHandle handle, NativeAddress& address) noexcept;
    Outcome RemoteAddress(NativeHandle handle, NativeAddress& address) noexcept;

    // ---- Connections --------------------------------------------------------------------------------------------------------

    /// Binds. A second socket on a live address (one that another socket is bound to) is AddressAlreadyInUse, unless allowSharing; a TCP
    /// server's port can be bound again right after it was closed, whatever connections of it linger.
    Outcome Bind(NativeHandle handle, const NativeAddress& address, bool allowSharing) noexcept;
    /// Listens; backlog is handed to the OS as it is (the OS caps it). An unbound socket is InvalidArgument on every OS.
    Outcome Listen(NativeHandle handle, int backlog) noexcept;
    /// Accepts one connection; Value is its handle, in blocking mode; peer is the remote address.
    Outcome Accept(NativeHandle handle, NativeAddress& peer) noexcept;
    /// Begins or makes a connection. On a non-blocking descriptor: InProgress while it is being made, then Wait for Writable and ask
    /// ConnectResult. On a datagram socket: sets the default peer, again as often as wanted.
    Outcome Connect(NativeHandle handle, const NativeAddress& address) noexcept;
    /// How a connection attempt that was InProgress ended. Where the OS lets the error be read only once, this takes it off the socket, and
    /// is NotConnected if it had been taken off before.
    Outcome ConnectResult(NativeHandle handle) noexcept;
    /// True where a handle can connect again after a connection attempt on it failed; where false, common code replaces the handle.
    extern const bool ConnectsAgainAfterFailure;
    /// True where, after an attempt at an IPv4 address failed, a dual-mode socket can connect to an IPv6 one, and the reverse.
    extern const bool ConnectsToEitherKind;
    /// Takes the default peer off a datagram socket.
    Outcome ClearPeer(NativeHandle handle) noexcept;
    /// Ends one or both directions. A connection that the peer has already ended is no error.
    Outcome Shutdown(NativeHandle handle, SocketShutdown how) noexcept;

    // ---- Transfers ----------------------------------------------------------------------------------------------------------
    // Value is the number of bytes. Flags that the OS does not have for the call are OperationNotSupported.

    Outcome Send(NativeHandle handle, std::span<const Segment> from, SocketFlags flags) noexcept;
    Outcome SendTo(NativeHandle handle, std::span<const Segment> from, SocketFlags flags, const NativeAddress& to) noexcept;
    /// One buffer: the common case, as one plain system call.
    Outcome Send(NativeHandle handle, const Byte* from, std::size_t size, SocketFlags flags) noexcept;
    Outcome Receive(NativeHandle handle, Byte* into, std::size_t size, SocketFlags flags) noexcept;

    /// Success with 0 bytes on a stream means that the peer has shut down its side. received tells Truncated, OutOfBand and the like;
    /// a datagram that did not fit fills the buffer and is Success with Truncated in received.
    Outcome Receive(NativeHandle handle, std::span<const Segment> into, SocketFlags flags, SocketFlags& received) noexcept;
    Outcome ReceiveFrom(NativeHandle handle, std::span<const Segment> into, SocketFlags flags, SocketFlags& received,
                        NativeAddress& from) noexcept;
    /// One datagram into one buffer: the common case, as one plain system call where the OS has one that tells that it did not fit.
    /// from may be null; the socket is no stream.
    Outcome ReceiveDatagram(NativeHandle handle, Segment into, SocketFlags flags, SocketFlags& received, NativeAddress* from) noexcept;
    /// As ReceiveFrom, and tells to which local address and on which interface (its number) the datagram came.
    /// Wants SocketOptionName::PacketInformation to be on.
    Outcome ReceiveMessage(NativeHandle handle, std::span<const Segment> into, SocketFlags flags, SocketFlags& received,
                           NativeAddress& from, InternetEndPoint& to, int& interfaceIndex) noexcept;

    /// Bytes that can be read without blocking.
    Outcome Available(NativeHandle handle) noexcept;

    // ---- Readiness ----------------------------------------------------------------------------------------------------------

    /// Readiness as SelectMode means it: Readable (data, a connection, or the end of the stream), Writable, Failed (a connection attempt
    /// failed, or out-of-band data is there).
    enum Readiness : unsigned
    {
        Readable = 1,
        Writable = 2,
        Failed = 4,
        Urgent = 8 ///< only from AwaitWatch: out-of-band data is there
    };
    struct PollEntry
    {
        NativeHandle Handle;
        unsigned Wanted; ///< Readiness bits
        unsigned Ready;  ///< those of Wanted that hold
    };
    /// Waits until one entry is ready, or for microseconds (negative: without limit). Value is the number of ready entries, 0 if the time
    /// ran out. No limit on the number of entries or the value of a descriptor. An entry that Interrupt ended counts as ready.
    Outcome Poll(std::span<PollEntry> entries, std::int64_t microseconds) noexcept;
    /// Poll for one handle; Value is its ready bits. Failed is always waited for too.
    Outcome Wait(NativeHandle handle, unsigned wanted, std::int64_t microseconds) noexcept;

    // ---- Watching: only from ports whose engine is `edge` (cmake/Platform.cmake) -----------------------------------------------

    /// A set of handles that the OS watches for edges: a handle is told when it becomes ready for more than it was.
    struct WatchSet
    {
        NativeHandle Set = InvalidHandle;
        NativeHandle Waker = InvalidHandle;
    };
    struct WatchEvent
    {
        void* Token;    ///< as given to Watch; null for a wake-up
        unsigned Ready; ///< Readiness bits: all that hold now; Failed: the stream failed, or the peer has ended it
    };
    Outcome OpenWatch(WatchSet& watch) noexcept;
    /// Closes what OpenWatch opened; nothing if that failed.
    void CloseWatch(WatchSet& watch) noexcept;
    /// Watches a handle for everything; what is ready already is told as the first edge.
    Outcome Watch(const WatchSet& watch, NativeHandle handle, void* token) noexcept;
    /// Tells once more what is ready now.
    Outcome WatchAgain(const WatchSet& watch, NativeHandle handle, void* token) noexcept;
    /// After it returns, AwaitWatch calls that begin later do not tell of the handle.
    Outcome Unwatch(const WatchSet& watch, NativeHandle handle) noexcept;
    /// Waits for edges, for milliseconds at most (negative: without limit); Value is their number. One thread at a time.
    Outcome AwaitWatch(const WatchSet& watch, std::span<WatchEvent> events, int milliseconds) noexcept;
    /// Makes AwaitWatch return. Any thread.
    void WakeWatch(const WatchSet& watch) noexcept;

    // ---- Options ------------------------------------------------------------------------------------------------------------

    /// An option whose value is a number or a flag. Time-outs are not the port's matter (common code keeps them as deadlines).
    /// Buffer sizes read as they were set. Error reads the Winsock value. Type reads the SocketType.
    /// An option that the OS does not have at this level is ProtocolOption.
    Outcome SetOption(NativeHandle handle, SocketOptionLevel level, SocketOptionName name, int value) noexcept;
    Outcome GetOption(NativeHandle handle, SocketOptionLevel level, SocketOptionName name) noexcept; ///< Value is the option's value

    /// The same in the bytes that Windows uses (int, or what the option's structure is there). Value of Get is the number of bytes.
    /// Where an int does not fit, one byte is enough for a flag or a number of the IP levels; for others it is too short: Fault.
    Outcome SetOptionBytes(NativeHandle handle, SocketOptionLevel level, SocketOptionName name, std::span<const Byte> value) noexcept;
    Outcome GetOptionBytes(NativeHandle handle, SocketOptionLevel level, SocketOptionName name, std::span<Byte> value) noexcept;

    /// Level and name are the OS's own numbers, bytes its own layout.
    Outcome SetRawOption(NativeHandle handle, int level, int name, std::span<const Byte> value) noexcept;
    Outcome GetRawOption(NativeHandle handle, int level, int name, std::span<Byte> value) noexcept;

    struct Linger
    {
        bool Enabled = false;
        int Seconds = 0;
    };
    Outcome SetLinger(NativeHandle handle, Linger linger) noexcept;
    Outcome GetLinger(NativeHandle handle, Linger& linger) noexcept;

    /// Joins or leaves a multicast group. IPv4: by interface address, or by number if interfaceIndex is not 0. IPv6: by number.
    Outcome SetMembership(NativeHandle handle, bool join, const InternetEndPoint& group, const InternetEndPoint& localAddress,
                          int interfaceIndex) noexcept;

    /// Sets on `to` every option that differs on `from`, as far as the OS can tell; used when a handle is replaced.
    void CopyOptions(NativeHandle from, NativeHandle to) noexcept;

    /// Socket control by a Winsock control code, in the bytes Windows uses. Value is the number of bytes written to output.
    /// A code that this OS lacks by nature is OperationNotSupported, one that nobody knows InvalidArgument, input or output too short
    /// Fault.
    Outcome IOControl(NativeHandle handle, std::int64_t code, std::span<const Byte> input, std::span<Byte> output) noexcept;

    // ---- Names --------------------------------------------------------------------------------------------------------------

    bool SupportsFamily(AddressFamily family) noexcept;
    Outcome HostName(std::string& name) noexcept;

    struct ResolvedHost
    {
        std::string Name; ///< canonical name
        std::vector<std::string> Aliases;
        std::vector<InternetEndPoint> Addresses; ///< without duplicates, in the resolver's order
    };
    // Out of memory is NoBufferSpaceAvailable here.
    /// Looks a name up (it blocks). family is InterNetwork, InterNetworkV6 or Unspecified. Errors: HostNotFound, TryAgain, NoRecovery,
    /// NoData.
    Outcome Resolve(const std::string& host, AddressFamily family, ResolvedHost& result) noexcept;
    /// The name of an address (it blocks); HostNotFound if it has none.
    Outcome ReverseResolve(const InternetEndPoint& address, std::string& name) noexcept;
    /// The number of a network interface by its name; 0 if there is none.
    std::uint32_t InterfaceIndex(const std::string& name) noexcept;
    /// The addresses of this machine's interfaces that are up, loopback last.
    Outcome InterfaceAddresses(std::vector<InternetEndPoint>& addresses) noexcept;

    // ---- Terminal -----------------------------------------------------------------------------------------------------------
    // Text is UTF-8. What the program itself reads and writes through <cstdio> and <iostream> keeps its order with this.

    /// What ends a line: "\n" or "\r\n".
    extern const char* const LineEnd;

    enum class StandardStream
    {
        Output,
        Error
    };
    /// Writes all of the text and flushes; one call's text is never mixed with another's. What cannot be written is lost, as in .NET.
    void WriteText(StandardStream stream, std::string_view text) noexcept;
    /// Waits for one byte of the standard input; -1 at its end.
    int ReadByte() noexcept;
    /// Waits for a key of the terminal, without the line editor; its character, -1 if standard input is no terminal.
    int ReadKey(bool echo) noexcept;
}
