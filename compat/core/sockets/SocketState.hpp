// The one state object behind every handle of a socket.
#pragma once
#include "compat/core/engines/OperationQueues.hpp"
#include "compat/core/sockets/CompactAddress.hpp"
#include "compat/core/sockets/KeptTask.hpp"
#include "compat/core/sockets/Operation.hpp"
#include "compat/core/sockets/SocketReference.hpp"
#include "compat/core/threading/Mutex.hpp"
#include "ports/Port.hpp"
#include <System/Net/EndPoint.hpp>
#include <System/Object.hpp>
#include <algorithm>
#include <array>
#include <atomic>
#include <chrono>
#include <memory>
#include <mutex>

namespace System::Core
{
    using namespace System::Net::Sockets;
    class BoundFile;

    /// Owns the descriptor. Any thread may call anything.
    ///
    /// Close against use: every thread that is about to pass the descriptor to the OS enters (Use) and leaves; entering fails once the
    /// socket is closed. Close marks the socket closed, takes it out of the reactor, and interrupts threads that are inside; the descriptor
    /// itself is closed by whoever leaves last, which is Close if nobody is inside. So a number that the OS has given to
    /// somebody else is never touched. Pending operations are not inside: they are completed with OperationAborted.
    ///
    /// Fork: in the child every socket starts afresh with its copy of the descriptor (SocketState.Fork.cpp), and closing it there touches
    /// nothing that the parent has.
    class SocketState final : public Detail::ObjectData
    {
    public:
        SocketState(Port::NativeHandle handle, AddressFamily family, SocketType type, ProtocolType protocol) noexcept;
        ~SocketState() override;

        const Detail::TypeInfo& GetType() const noexcept override;
        void Dispose() override { Close(); }

        // ---- Facts: they change only where a given socket becomes an accepted connection ---------------------------------
        std::atomic<AddressFamily> Family;
        std::atomic<SocketType> Type;
        std::atomic<ProtocolType> Protocol;
        const std::uint64_t Serial; ///< no other socket of this process has or had it

        [[nodiscard]] bool IsStream() const noexcept { return Type.load(std::memory_order_relaxed) == SocketType::Stream; }
        [[nodiscard]] bool IsDatagram() const noexcept { return Type.load(std::memory_order_relaxed) == SocketType::Dgram; }

        enum Flag : unsigned
        {
            NonBlocking = 1,       ///< the user's Blocking is false
            NativeNonBlocking = 2, ///< the descriptor's mode; once set it stays, unless the user asks
            Connected = 4,
            Listening = 8,
            Bound = 16,
            Connecting = 32,         ///< a BeginConnect is under way
            NonBlockingConnect = 64, ///< a non-blocking Connect is under way
            SharesAddress = 128,     ///< ReuseAddress was set
            ExclusiveAddress = 256,
            OverlappedOnly = 1024,
            Disconnected = 2048,
            ConnectFailed = 4096,      ///< the last attempt failed; some OSes then want a new descriptor
            DualMode = 16384,          ///< an IPv6 socket that serves IPv4 too
            InConnect = 32768,         ///< a thread is in a connect that blocks in the OS
            KeepsPeer = 65536,         ///< RemoteEndPoint tells the peer although the connection has ended
            AttemptedV4 = 0x2'0000,    ///< the last attempt to connect was of an IPv6 socket to an IPv4 address
            Broadcasts = 0x4'0000,     ///< a stream's EnableBroadcast, which means nothing
            PacketInformed = 0x8'0000, ///< the system tells of each datagram where it was sent to
            Foreign = 0x10'0000,       ///< the descriptor is not closed with the socket
            ConnectGivenUp = 0x20'0000 ///< a connect was cancelled that the descriptor is still busy with
        };
        [[nodiscard]] bool Has(Flag flag) const noexcept { return (_flags.load(std::memory_order_acquire) & flag) != 0; }
        void Set(unsigned flags) noexcept { _flags.fetch_or(flags, std::memory_order_acq_rel); }
        void Unset(unsigned flags) noexcept { _flags.fetch_and(~flags, std::memory_order_acq_rel); }
        /// Whether Bind may take an address that another socket has.
        [[nodiscard]] bool SharesAddressWithOthers() const noexcept { return Has(SharesAddress) && !Has(ExclusiveAddress); }
        /// Sets a flag and tells whether it was set before.
        bool TestAndSet(Flag flag) noexcept { return (_flags.fetch_or(flag, std::memory_order_acq_rel) & flag) != 0; }

        /// Milliseconds that blocking calls wait; 0 is for ever.
        std::atomic<int> ReceiveTimeout{0};
        std::atomic<int> SendTimeout{0};
        /// What a buffer size was set to, whatever the OS has made of it; -1 where it was not.
        std::atomic<int> ReceiveBufferThatWasSet{-1};
        std::atomic<int> SendBufferThatWasSet{-1};

        /// The peer's address, remembered when the connection was made. False if there is none.
        bool GetRemote(Port::NativeAddress& address);
        void SetRemote(const Port::NativeAddress& address) noexcept;
        /// What LocalEndPoint and RemoteEndPoint give for an address: the same object as long as it is the same.
        [[nodiscard]] Net::EndPoint LocalEndPointAt(const Port::NativeAddress& address) { return EndPointAt(address, _localEndPoint); }
        [[nodiscard]] Net::EndPoint RemoteEndPointAt(const Port::NativeAddress& address) { return EndPointAt(address, _remoteEndPoint); }
        /// What GetSocketOption gives for a membership.
        void SetMembership(const Object& option);
        [[nodiscard]] Object GetMembership();
        /// Makes this the connection that a listener has accepted, whatever it was before: its descriptor is the connection's already.
        void BecomeConnection(const SocketState& listener, const Port::NativeAddress& peer) noexcept;
        /// A stream socket that neither is nor was connected.
        [[nodiscard]] bool WasNeverConnected() noexcept;
        /// After an error on a connection: it is none any more, unless the error leaves it intact.
        void NoteError(SocketError error) noexcept;

        // ---- Use and close ------------------------------------------------------------------------------------------------
        [[nodiscard]] bool IsClosed() const noexcept { return (_uses.load(std::memory_order_acquire) & ClosedBit) != 0; }
        /// @param seconds how long to wait for unsent data; -1: as LingerState says
        void Close(int seconds = -1) noexcept;
        /// Closes without ending the connection, or whatever it is, which another process has too. Only while entered.
        void CloseForOther() noexcept;
        /// Whether another thread than the calling one, which is, is inside.
        [[nodiscard]] bool IsUsedByOthers() const noexcept { return (_uses.load(std::memory_order_acquire) & CountBits) > 2; }
        /// Enters for as long as the program likes: SafeHandle's DangerousAddRef. False if the socket is closed.
        bool Hold() noexcept { return Enter(); }
        void LetGo() noexcept { Leave(); }
        /// The descriptor; only for use while entered.
        [[nodiscard]] Port::NativeHandle Native() const noexcept { return _handle.load(std::memory_order_acquire); }
        /// Has a file removed when the socket is closed. Only while entered.
        void OwnFile(std::unique_ptr<BoundFile> file) noexcept;
        /// Puts another descriptor in the place of the present one, which is closed. Only while entered; not while calls are pending.
        void Replace(Port::NativeHandle handle) noexcept;
        /// Replace by a fresh descriptor with the same options.
        Port::Outcome Renew() noexcept;
        /// Before an attempt to connect to an address: takes a fresh descriptor if the attempt before has spent this one. Only while
        /// entered.
        Port::Outcome PrepareToConnect(const Port::NativeAddress& address) noexcept;

        class Use
        {
        public:
            explicit Use(SocketState& state) noexcept : _state(state), _entered(state.Enter()) {}
            Use(const Use&) = delete;
            Use& operator=(const Use&) = delete;
            ~Use()
            {
                if (_entered)
                {
                    _state.Leave();
                }
            }
            explicit operator bool() const noexcept { return _entered; }
            [[nodiscard]] Port::NativeHandle Native() const noexcept { return _state.Native(); }

        private:
            SocketState& _state;
            bool _entered;
        };

        /// Makes the descriptor itself non-blocking; calls that should block wait by themselves from now on.
        Port::Outcome MakeNativeNonBlocking() noexcept { return Has(NativeNonBlocking) ? Port::Outcome{} : BecomeNativeNonBlocking(); }
        Port::Outcome SetUserBlocking(bool blocking) noexcept;
        /// Makes the system tell of each datagram where it was sent to; only at the first call. Only while entered.
        /// @throws SocketException
        void TellPacketInformation();

        /// Connects on a descriptor that blocks; Close of another thread ends it.
        Port::Outcome ConnectBlocking(Port::NativeHandle handle, const Port::NativeAddress& address) noexcept;

        // ---- Pending operations --------------------------------------------------------------------------------------------
        /// Starts an operation. True: it is pending, and Completed is or will be called. False: it is over, and Completed is not called. On
        /// a closed socket its result is OperationAborted.
        bool Start(Operation& operation) noexcept { return _queues.Start(*this, operation); }
        /// The reactor whose thread runs this socket's callbacks; dealt out at the first need.
        Reactor& GetReactor();
        [[nodiscard]] OperationQueues& GetQueues() noexcept { return _queues; }
        [[nodiscard]] Reactor* ReactorIfAny() const noexcept { return _reactor.load(std::memory_order_acquire); }

        /// Work to abort on Close that is not in this socket's queues.
        struct Dependent
        {
            SocketReference Connection;   ///< one that an accept holds until its first data is in: closed
            Operation* Waiting = nullptr; ///< one that waits for a name: completed with OperationAborted
            Dependent* Next = nullptr;
            Dependent* Previous = nullptr;
            bool Listed = false;
        };
        /// False if this is closed.
        bool AddDependent(Dependent& dependent) noexcept;
        /// False if Close has taken it already.
        bool RemoveDependent(Dependent& dependent) noexcept;
        /// Takes off what waits for a name; false if there is no such.
        bool RemoveDependentOf(const Operation& waiting) noexcept;
        /// Whether a dependent is still listed.
        [[nodiscard]] bool Waits(const Dependent& dependent) noexcept;
        /// The connection of a dependent that is still listed, or null.
        [[nodiscard]] SocketReference ConnectionOf(const Dependent& dependent) noexcept;

        /// In a forked child, in its only thread: makes every socket the child's own.
        static void LeaveToParent() noexcept;

        /// The operations behind ValueTasks that this keeps.
        KeptTasks Tasks;

        /// Guards what is queued, the engine's watch, the addresses and the dependents; nothing that blocks runs under it.
        Core::Mutex Mutex;
        /// The SafeHandleData of this, if there is one. It holds this, not the reverse.
        Detail::ObjectData* SafeHandle SYSTEMNET_CHECKED(guarded_by(Mutex)) = nullptr;

    private:
        // The bits of _uses beside the count.
        static constexpr unsigned ClosedBit = 0x8000'0000U;   ///< nobody enters any more
        static constexpr unsigned ReleasedBit = 0x4000'0000U; ///< closed, and the descriptor has been given back
        static constexpr unsigned OrphanBit = 0x2000'0000U;   ///< no handle is left: whoever leaves last deletes this
        static constexpr unsigned CountBits = OrphanBit - 1;

        void Destroy() const noexcept override;
        bool Enter() noexcept;
        Port::Outcome BecomeNativeNonBlocking() noexcept;
        void Leave() noexcept;
        void LeaveClosed() noexcept;
        void CloseNative() noexcept;
        void InterruptBlockedCalls() noexcept;
        bool Unlist(Dependent& dependent) noexcept SYSTEMNET_CHECKED(requires_capability(Mutex));
        Net::EndPoint EndPointAt(const Port::NativeAddress& address, Net::EndPoint& kept);
        void Enlist() noexcept;
        void Delist() noexcept;
        void BecomeChilds() noexcept SYSTEMNET_CHECKED(no_thread_safety_analysis);

        std::atomic<unsigned> _uses{1}; ///< 1 for the socket itself, 1 for each thread inside, and bits
        std::atomic<unsigned> _flags{0};
        std::atomic<Port::NativeHandle> _handle;
        std::atomic<Reactor*> _reactor{nullptr};
        int _closeSeconds = -1;
        CompactAddress _remote SYSTEMNET_CHECKED(guarded_by(Mutex));
        Net::EndPoint _localEndPoint;
        Net::EndPoint _remoteEndPoint;
        Object _membership SYSTEMNET_CHECKED(guarded_by(Mutex)) = nullptr; ///< the multicast option that was set last
        Dependent* _dependents SYSTEMNET_CHECKED(guarded_by(Mutex)) = nullptr;
        OperationQueues _queues;
        std::unique_ptr<BoundFile> _file;   ///< the one it is bound to
        bool _isShared = false;             ///< another process has the descriptor too
        bool _isHandedOver = false;         ///< and may go on with it, so that closing must not end the connection
        SocketState* _nextSocket = nullptr; ///< of all sockets
        SocketState* _previousSocket = nullptr;
    };

    inline SocketReference::SocketReference(SocketState& state) noexcept : Handle(Detail::Adopt, Share(&state)) {}
    inline SocketReference SocketReference::Adopt(SocketState* state) noexcept
    {
        return SocketReference(Detail::Adopt, state);
    }
    inline SocketState& SocketReference::operator*() const noexcept
    {
        return static_cast<SocketState&>(*Data());
    }
    inline SocketState* SocketReference::operator->() const noexcept
    {
        return static_cast<SocketState*>(Data());
    }

    inline bool SocketState::Enter() noexcept
    {
        if ((_uses.fetch_add(1, std::memory_order_acquire) & ClosedBit) == 0) [[likely]]
        {
            return true;
        }
        Leave();
        return false;
    }

    inline void SocketState::Leave() noexcept
    {
        unsigned uses = _uses.load(std::memory_order_relaxed);
        while ((uses & ClosedBit) == 0) [[likely]]
        {
            if (_uses.compare_exchange_weak(uses, uses - 1, std::memory_order_acq_rel, std::memory_order_relaxed)) [[likely]]
            {
                return;
            }
        }
        LeaveClosed();
    }
}
