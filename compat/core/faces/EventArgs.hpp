// The face of operations whose arguments and results are in a SocketAsyncEventArgs.
#pragma once
#include "compat/core/faces/InPlace.hpp"
#include "compat/core/pool/LightMutex.hpp"
#include "compat/core/sockets/AcceptOperation.hpp"
#include "compat/core/sockets/Connecting.hpp"
#include "compat/core/sockets/DisconnectOperation.hpp"
#include "compat/core/sockets/HostLookup.hpp"
#include "compat/core/sockets/ReceiveMessageFromOperation.hpp"
#include "compat/core/sockets/SendFileOperation.hpp"
#include "compat/core/threading/ExecutionContext.hpp"
#include <System/Detail/Continuation.hpp>
#include <System/Net/Sockets/SocketAsyncEventArgs.hpp>
#include <optional>
#include <variant>

namespace System::Core
{
    /// What is queued on the pool when a step of an operation is over.
    class EventArgsItem : public WorkItem
    {
    public:
        template <class Engine>
        void StepIsOver(Engine& step) noexcept
        {
            Pool::Instance().Post(*this, step.Socket->ReactorIfAny());
        }

    protected:
        ~EventArgsItem() = default;
    };

    /// Waits for a name, and is nothing else; who waits goes on with what was found.
    class NameOperation : public Operation
    {
    public:
        explicit NameOperation(SocketState& socket) noexcept : Operation(socket, Direction::Write) {}
        Port::Outcome Attempt(Port::NativeHandle) noexcept override { return {}; }

    protected:
        ~NameOperation() = default;
    };

    /// The object behind SocketAsyncEventArgs. Its operation is embedded in it, and so are the steps of one that has several: a connect
    /// and the sending of the first data, the addresses of a host one after another. One kind of operation takes the place of the last
    /// one (but for plain receives and sends); of the same kind it is started again.
    ///
    /// While an operation goes on, it and nobody else writes here, the object holds itself and the socket, and the pool runs each step's
    /// end. So nothing of a program's runs inside the call, and the thread that waits for readiness runs none of it either.
    class SocketAsyncEventArgsData final : public Detail::DerivableData, public EventArgsItem
    {
    public:
        using Args = Net::Sockets::SocketAsyncEventArgs;

        /// @throws as Pool::Prepare
        explicit SocketAsyncEventArgsData(bool suppressesFlow) : _suppressesFlow(suppressesFlow) { Pool::Prepare(); }
        ~SocketAsyncEventArgsData() override = default;

        const Detail::TypeInfo& GetType() const noexcept override { return Args::Type(); }
        void Dispose() override;

        /// Marks the args as in use while in scope, and after it if an operation has begun.
        class Claim
        {
        public:
            /// @throws InvalidOperationException in use; ObjectDisposedException disposed
            explicit Claim(SocketAsyncEventArgsData& args) : _args(args) { args.Enter(); }
            Claim(const Claim&) = delete;
            Claim& operator=(const Claim&) = delete;
            ~Claim()
            {
                if (!_isKept)
                {
                    _args.Leave();
                }
            }
            void Keep() noexcept { _isKept = true; }

        private:
            SocketAsyncEventArgsData& _args;
            bool _isKept = false;
        };

        // ---- Arguments that are set in a Claim ---------------------------------------------------------------------------------
        void SetBuffer(int offset, int count);
        void SetBuffer(const Array<Byte>& buffer, int offset, int count);
        void SetBuffer(const Memory<Byte>& buffer);
        void SetList(const Collections::Generic::IList<ArraySegment<Byte>>& list);

        Memory<Byte> Buffer;
        int Offset = 0;
        int Count = 0;
        bool HasArray = false;  ///< Buffer was given as an array
        bool HasBuffer = false; ///< Buffer was given, maybe one without room
        Collections::Generic::IList<ArraySegment<Byte>> List;
        Array<SendPacketsElement> Elements;

        // ---- The others ---------------------------------------------------------------------------------------------------------
        EventHandler<Args> Completed;
        Object UserToken = nullptr;
        Socket AcceptSocket;
        Net::EndPoint RemoteEndPoint;
        bool DisconnectReuseSocket = false;
        TransmitFileOptions SendPacketsFlags = TransmitFileOptions::UseDefaultWorkerThread;
        int SendPacketsSendSize = 0;
        SocketFlags Flags = SocketFlags::None;
        SocketError Error = SocketError::Success;

        // ---- Results ------------------------------------------------------------------------------------------------------------
        int BytesTransferred = 0;
        Socket ConnectSocket;
        Exception ConnectByNameError = nullptr;
        SocketAsyncOperation LastOperation = SocketAsyncOperation::None;
        IPPacketInformation Packet;

        // ---- Operations: the socket is entered, its state and the arguments allow the call ----------------------------------------
        // All throw as Claim, and answer as Socket's members do.
        bool Accept(SocketState& listener);
        /// @throws InvalidOperationException the socket is being connected
        bool Connect(SocketState& socket);
        bool ConnectNew(SocketType type, ProtocolType protocol);
        void CancelConnect() noexcept;
        bool Disconnect(SocketState& socket);
        bool Receive(SocketState& socket);
        bool ReceiveFrom(SocketState& socket);
        bool ReceiveMessageFrom(SocketState& socket);
        bool Send(SocketState& socket);
        bool SendTo(SocketState& socket);
        /// @throws FileNotFoundException, DirectoryNotFoundException, UnauthorizedAccessException, IOException
        bool SendPackets(SocketState& socket);

        /// Raises Completed for a program that overrides OnCompleted.
        void Raise(const Args& e) const;

    private:
        class HostSearch;
        template <class Engine>
        using Step = InPlace<Engine, EventArgsItem, &EventArgsItem::StepIsOver<Engine>>;
        using Steps = std::variant<std::monostate, Step<ReceiveListOperation>, Step<SendListOperation>, Step<ReceiveFromOperation>,
                                   Step<ReceiveFromListOperation>, Step<SendToOperation>, Step<SendToListOperation>,
                                   Step<ReceiveMessageFromOperation>, Step<ReceiveMessageFromListOperation>, Step<AcceptOperation>,
                                   Step<ConnectOperation>, Step<DisconnectOperation>, Step<SendFileOperation>, Step<NameOperation>>;
        /// What follows a step.
        enum class Course
        {
            Over,    ///< nothing: the results are there
            Pending, ///< another step, which is pending; this may be in use by another thread already
            Again    ///< another step, which is over
        };

        static constexpr unsigned InUseBit = 1;
        static constexpr unsigned DisposedBit = 2;

        void Enter()
        {
            unsigned use = 0;
            if (!_use.compare_exchange_strong(use, InUseBit, std::memory_order_acquire, std::memory_order_relaxed)) [[unlikely]]
            {
                ThrowInUse(use);
            }
        }
        void Leave() noexcept { _use.fetch_and(~InUseBit, std::memory_order_release); }
        [[noreturn]] static void ThrowInUse(unsigned use);

        /// A step of this kind, ready to be set up and started.
        template <class Engine>
        Step<Engine>& Prepare(SocketState& socket);
        /// Starts an operation's first step.
        template <class Engine>
        bool Begin(Claim& claim, Step<Engine>& step, SocketState& socket) noexcept;
        /// From here on the operation keeps this and the socket.
        void Hold(SocketState& socket) noexcept
        {
            AddReference();
            if (_socket.Data() != &socket)
            {
                _socket = SocketReference(socket);
            }
            if (Detail::ContextFlows.load(std::memory_order_relaxed) && !_suppressesFlow) [[unlikely]]
            {
                _context = ExecutionContext::Capture();
            }
        }
        /// The first step was over at once.
        bool Ended() noexcept;
        /// An operation that could not even begin, for a reason that is a result.
        bool Fail(Claim& claim, SocketState& socket, SocketError error) noexcept;
        template <class Engine>
        Course Follow(Step<Engine>& step) noexcept;

        /// Goes on after a step. False: another one is pending.
        bool Settle() noexcept
        {
            if (LastOperation == SocketAsyncOperation::Receive)
            {
                NoteReceived(_step->Result);
                return true;
            }
            if (LastOperation == SocketAsyncOperation::Send)
            {
                Note(_step->Result);
                return true;
            }
            return SettleOthers();
        }
        bool SettleOthers() noexcept;
        [[nodiscard]] Course Settled() noexcept;
        Course SettleAccept(AcceptOperation& accept) noexcept;
        Course SettleConnect() noexcept;
        Course SettleFrom() noexcept;
        Course SettlePackets() noexcept;
        void Note(const Port::Outcome& outcome, SocketFlags flags = SocketFlags::None) noexcept
        {
            Error = outcome.Error;
            BytesTransferred = outcome.Ok() ? static_cast<int>(outcome.Value) : 0;
            Flags = flags;
        }
        /// The end of what was received: a datagram that did not fit says so in the flags too.
        void NoteReceived(const Port::Outcome& outcome) noexcept;
        void Run() noexcept override;
        void Raise(const Args& e, const SocketReference& socket) const;
        /// For network tracing, once the results are there.
        void Tell() noexcept;
        void TellTransfer(const std::string& socket, const char* place);

        [[nodiscard]] BufferView View() const noexcept;
        // The buffer's part, or the list's segments, as what a step sends or fills.
        void Assign(BufferView& view) const noexcept
        {
            view.Data = Buffer.Owner() == nullptr ? nullptr : Buffer.Owner().data() + Buffer.Start() + Offset;
            view.Size = static_cast<std::size_t>(Count);
        }
        void Assign(OwnedSegments& segments) const;

        /// Checks and begins a transfer with the buffer or the list. SocketExceptions of the setup are its result.
        template <class Single, class Multiple, class Setup>
        bool Transfer(SocketAsyncOperation operation, SocketState& socket, const Setup& setup);

        // Connections.
        void BeginConnection(SocketState& socket, bool makesSocket, bool byName) noexcept;
        /// Begins with the search for a name, which ends `step` or starts it.
        bool BeginSearch(Claim& claim, Operation& step, SocketState& socket, HostLookup& search) noexcept;
        /// Tries the next address of a host; if there is none the connection failed with `last`.
        Course TryNext(Port::Outcome last) noexcept;
        Course Connected() noexcept;
        Course ConnectEnded(const Port::Outcome& outcome) noexcept;
        /// Makes a socket the one that CancelConnect closes; false if that was called before.
        bool Register(SocketState& socket) noexcept;

        std::atomic<unsigned> _use{0};
        const bool _suppressesFlow;
        std::vector<ArraySegment<Byte>> _segments; ///< of List
        // These two have places of their own, since most programs use the same args for both in turn.
        std::optional<Step<ReceiveOperation>> _receive;
        std::optional<Step<SendOperation>> _send;
        Steps _steps;
        Operation* _step = nullptr; ///< the present or last step
        SocketReference _socket;    ///< the operation's; after one that was over at once, until the next begins
        ExecutionContext::Kept _context;

        // A connection to a host for which this makes the sockets, and the end of one.
        bool _makesSocket = false;
        bool _byName = false;
        bool _sends = false; ///< the connection is there, and its first data is being sent
        SocketType _type{};
        ProtocolType _protocol{};
        AddressFamily _family{}; ///< Unspecified: any
        int _port = 0;
        Array<Net::IPAddress> _addresses;
        int _nextAddress = 0;
        LightMutex _connectMutex;
        SocketReference _connecting SYSTEMNET_CHECKED(guarded_by(_connectMutex)); ///< that CancelConnect closes
        bool _isCancelled SYSTEMNET_CHECKED(guarded_by(_connectMutex)) = false;

        std::vector<OwnedSegments> _datagrams; ///< that SendPackets makes of its elements
        std::size_t _nextDatagram = 0;
        std::int64_t _sent = 0;
    };
}
