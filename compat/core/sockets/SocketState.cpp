#include "compat/core/sockets/SocketState.hpp"
#include "compat/core/net/EndPoints.hpp"
#include "compat/core/net/Errors.hpp"
#include "compat/core/pool/Reactor.hpp"
#include "compat/core/sockets/BoundFile.hpp"
#include <System/Net/Sockets/Socket.hpp>
#include <thread>

namespace System::Core
{
    namespace
    {
        std::uint64_t NextSerial() noexcept
        {
            static std::atomic<std::uint64_t> last{0};
            return last.fetch_add(1, std::memory_order_relaxed) + 1;
        }
    }

    SocketState::SocketState(Port::NativeHandle handle, AddressFamily family, SocketType type, ProtocolType protocol) noexcept
        : Family(family), Type(type), Protocol(protocol), Serial(NextSerial()), _handle(handle)
    {
        Enlist();
        if (Port::InterruptEnds(family) != Port::Interruptible::Calls && handle != Port::InvalidHandle)
        {
            (void)MakeNativeNonBlocking();
        }
    }

    SocketState::~SocketState()
    {
        Delist();
    }

    const Detail::TypeInfo& SocketState::GetType() const noexcept
    {
        return Socket::Type();
    }

    bool SocketState::GetRemote(Port::NativeAddress& address)
    {
        const Lock lock(Mutex);
        if (_remote.IsEmpty())
        {
            return false;
        }
        address = _remote.Expand();
        return true;
    }

    void SocketState::SetRemote(const Port::NativeAddress& address) noexcept
    {
        const Lock lock(Mutex);
        _remote.Assign(address);
    }

    void SocketState::BecomeConnection(const SocketState& listener, const Port::NativeAddress& peer) noexcept
    {
        Family = listener.Family.load();
        Type = listener.Type.load();
        Protocol = listener.Protocol.load();
        ReceiveTimeout = 0;
        SendTimeout = 0;
        ReceiveBufferThatWasSet = listener.ReceiveBufferThatWasSet.load();
        SendBufferThatWasSet = listener.SendBufferThatWasSet.load();
        Object membership = nullptr; // ends its life without the mutex
        {
            const Lock lock(Mutex);
            _remote.Assign(peer);
            std::swap(_membership, membership);
        }
        constexpr unsigned inherited = NonBlocking | DualMode | SharesAddress | ExclusiveAddress | Broadcasts;
        Unset(inherited | ConnectFailed | ConnectGivenUp | NonBlockingConnect | Disconnected | AttemptedV4);
        Set((listener._flags.load(std::memory_order_acquire) & inherited) | Connected | Bound | KeepsPeer);
        if (Has(NonBlocking))
        {
            (void)MakeNativeNonBlocking();
        }
    }

    bool SocketState::WasNeverConnected() noexcept
    {
        if (!IsStream() || Has(Connected)) [[likely]]
        {
            return false;
        }
        const Lock lock(Mutex);
        return _remote.IsEmpty();
    }

    void SocketState::NoteError(SocketError error) noexcept
    {
        switch (error)
        {
        case SocketError::Success:
        case SocketError::WouldBlock:
        case SocketError::IOPending:
        case SocketError::NoBufferSpaceAvailable:
        case SocketError::TimedOut:
        case SocketError::OperationAborted:
            return;
        default:
            Unset(Connected);
        }
    }

    Net::EndPoint SocketState::EndPointAt(const Port::NativeAddress& address, Net::EndPoint& kept)
    {
        {
            const Lock lock(Mutex);
            if (IsAt(kept, address))
            {
                return kept;
            }
        }
        Net::EndPoint made = CreateEndPoint(nullptr, address);
        const Lock lock(Mutex);
        if (!IsAt(kept, address))
        {
            std::swap(kept, made); // the old one ends after the lock
        }
        return kept;
    }

    void SocketState::SetMembership(const Object& option)
    {
        const Lock lock(Mutex);
        _membership = option;
    }

    Object SocketState::GetMembership()
    {
        const Lock lock(Mutex);
        return _membership;
    }

    Port::Outcome SocketState::BecomeNativeNonBlocking() noexcept
    {
        const Use use(*this);
        if (!use)
        {
            return Errors::Failure(SocketError::OperationAborted);
        }
        const Port::Outcome outcome = Port::SetBlocking(use.Native(), false);
        if (outcome.Ok())
        {
            Set(NativeNonBlocking);
        }
        return outcome;
    }

    Port::Outcome SocketState::SetUserBlocking(bool blocking) noexcept
    {
        if (blocking)
        {
            Unset(NonBlocking);
            return {};
        }
        const Port::Outcome outcome = MakeNativeNonBlocking();
        if (outcome.Ok())
        {
            Set(NonBlocking);
        }
        return outcome;
    }

    void SocketState::TellPacketInformation()
    {
        if (Has(PacketInformed) || IsStream())
        {
            return;
        }
        const auto turnOn = [this](SocketOptionLevel level)
        { return Port::SetOption(Native(), level, SocketOptionName::PacketInformation, 1); };
        if (Family == AddressFamily::InterNetwork)
        {
            Errors::Check(turnOn(SocketOptionLevel::IP));
        }
        else if (Family == AddressFamily::InterNetworkV6)
        {
            Errors::Check(turnOn(SocketOptionLevel::IPv6));
            if (Has(DualMode))
            {
                (void)turnOn(SocketOptionLevel::IP); // macOS has it not at an IPv6 socket, and tells IPv4 datagrams as mapped ones
            }
        }
        Set(PacketInformed);
    }

    Reactor& SocketState::GetReactor()
    {
        Reactor* reactor = _reactor.load(std::memory_order_acquire);
        if (reactor == nullptr)
        {
            Reactor& dealt = Pool::Instance().NextReactor();
            reactor = _reactor.compare_exchange_strong(reactor, &dealt) ? &dealt : reactor;
        }
        return *reactor;
    }

    void SocketState::Close(int seconds) noexcept
    {
        const unsigned before = _uses.fetch_or(ClosedBit, std::memory_order_acq_rel);
        if ((before & ClosedBit) != 0)
        {
            return;
        }
        // Whoever closes the descriptor reads it after this thread has left too.
        _closeSeconds = seconds;
        {
            const Lock lock(Mutex);
            _queues.Watch().Detach(*this);
        }
        _queues.Stop(*this);
        for (;;)
        {
            // Once it is off the list, its owner may end its life.
            SocketReference connection;
            Operation* waiting = nullptr;
            {
                const Lock lock(Mutex);
                if (_dependents == nullptr)
                {
                    break;
                }
                connection = _dependents->Connection;
                waiting = _dependents->Waiting;
                Unlist(*_dependents);
            }
            if (connection)
            {
                connection->Close(0);
            }
            if (waiting != nullptr)
            {
                if (waiting->Finish(Errors::Failure(SocketError::OperationAborted)))
                {
                    waiting->Completed();
                }
            }
        }
        if (before != 1 && !_isHandedOver)
        {
            // Threads are inside; this one still is too, so the descriptor is ours.
            InterruptBlockedCalls();
        }
        Leave();
    }

    // The last one gives the descriptor back while it still counts as inside, so that nobody deletes the object meanwhile. After the step that
    // takes its count away a thread touches nothing.
    void SocketState::LeaveClosed() noexcept
    {
        unsigned uses = _uses.load(std::memory_order_acquire);
        for (;;)
        {
            if ((uses & ~OrphanBit) == (ClosedBit | 1))
            {
                if (_uses.compare_exchange_weak(uses, uses | ReleasedBit, std::memory_order_acq_rel))
                {
                    CloseNative();
                    uses = _uses.load(std::memory_order_acquire);
                }
            }
            else if (_uses.compare_exchange_weak(uses, uses - 1, std::memory_order_acq_rel))
            {
                if (uses - 1 == (ClosedBit | ReleasedBit | OrphanBit))
                {
                    delete this;
                }
                return;
            }
        }
    }

    // A thread may still be in a call on the socket: one that began a call whose callback, on another thread, was the last to need the socket.
    void SocketState::Destroy() const noexcept
    {
        auto* const self = const_cast<SocketState*>(this);
        self->Close();
        if ((self->_uses.fetch_or(OrphanBit, std::memory_order_acq_rel) & CountBits) == 0)
        {
            delete this;
        }
    }

    void SocketState::CloseForOther() noexcept
    {
        _isShared = true;
        _isHandedOver = true;
        Close();
    }

    Port::Outcome SocketState::ConnectBlocking(Port::NativeHandle handle, const Port::NativeAddress& address) noexcept
    {
        Set(InConnect);
        // Close either sees the flag or is seen here; the exchange on the same word as Close's says which came first.
        const bool closed = (_uses.fetch_add(0, std::memory_order_acq_rel) & ClosedBit) != 0;
        const Port::Outcome outcome = closed ? Errors::Failure(SocketError::Interrupted) : Port::Connect(handle, address);
        Unset(InConnect);
        return outcome;
    }

    void SocketState::InterruptBlockedCalls() noexcept
    {
        const auto interrupt = [this]
        {
            // Under the mutex, so that Replace does not close it meanwhile.
            const Lock lock(Mutex);
            Port::Linger linger;
            const bool aborts = IsStream() && (_closeSeconds == 0 || (_closeSeconds < 0 && Port::GetLinger(Native(), linger).Ok() &&
                                                                      linger.Enabled && linger.Seconds == 0));
            (void)Port::Interrupt(Native(), aborts);
        };
        interrupt();
        // Linux: a connect that was only about to begin does not notice.
        while (Has(InConnect))
        {
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
            interrupt();
        }
    }

    void SocketState::OwnFile(std::unique_ptr<BoundFile> file) noexcept
    {
        _file = std::move(file);
    }

    void SocketState::CloseNative() noexcept
    {
        const Port::NativeHandle handle = _handle.exchange(Port::InvalidHandle, std::memory_order_acq_rel);
        if (handle == Port::InvalidHandle || Has(Foreign))
        {
            return;
        }
        if (_isShared)
        {
            // How to close is an option of the socket, which is the other process's too, and so is its file.
            _closeSeconds = -1;
            if (_file != nullptr)
            {
                _file->Leave();
            }
        }
        if (_closeSeconds > 0)
        {
            (void)Port::SetLinger(handle, {true, _closeSeconds});
        }
        if (_closeSeconds == 0)
        {
            (void)Port::Abort(handle);
        }
        else
        {
            (void)Port::Close(handle);
        }
        _file.reset();
    }

    void SocketState::Replace(Port::NativeHandle handle) noexcept
    {
        if (Has(NativeNonBlocking))
        {
            (void)Port::SetBlocking(handle, false);
        }
        // Other threads may be inside with the old descriptor: the port sees to it that its number does not become another socket's.
        {
            const Lock lock(Mutex);
            _queues.Watch().Detach(*this);
            _handle.store(Port::Replace(Native(), handle), std::memory_order_release);
        }
        // Nothing is pending; what was known of the old descriptor is forgotten.
        _queues.OnReady(*this, Port::Readable | Port::Writable);
    }

    Port::Outcome SocketState::Renew() noexcept
    {
        const Port::Outcome opened = Port::Open(Family, Type, Protocol);
        if (!opened.Ok())
        {
            return opened;
        }
        const auto fresh = static_cast<Port::NativeHandle>(opened.Value);
        Port::CopyOptions(Native(), fresh);
        if (Port::Linger linger; Port::GetLinger(Native(), linger).Ok() && linger.Enabled && linger.Seconds > 0)
        {
            // Replace closes the old descriptor under the mutex, so that must not wait; what is unsent is sent all the same.
            (void)Port::SetLinger(Native(), {});
        }
        Replace(fresh);
        Unset(Connected | Bound | ConnectFailed | ConnectGivenUp | NonBlockingConnect | Disconnected | AttemptedV4);
        return {};
    }

    namespace
    {
        bool IsV4Mapped(const Port::NativeAddress& address) noexcept
        {
            constexpr std::array<Byte, 12> prefix{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF};
            Port::InternetEndPoint endPoint;
            return Port::Decode(std::span(address.Bytes).first(address.Length), endPoint) && endPoint.IsV6 &&
                   std::equal(prefix.begin(), prefix.end(), endPoint.Address.begin());
        }
    }

    Port::Outcome SocketState::PrepareToConnect(const Port::NativeAddress& address) noexcept
    {
        if (!IsStream())
        {
            return {};
        }
        const bool toV4 = IsV4Mapped(address);
        const bool isSpent =
            Has(ConnectFailed) && (!Port::ConnectsAgainAfterFailure || (!Port::ConnectsToEitherKind && toV4 != Has(AttemptedV4)));
        if (isSpent || Has(ConnectGivenUp))
        {
            // What the program bound the socket to holds for the fresh descriptor too.
            Port::NativeAddress local;
            Port::InternetEndPoint endPoint;
            const bool rebinds = Has(Bound) && Port::LocalAddress(Native(), local).Ok() &&
                                 Port::Decode(std::span(local.Bytes).first(local.Length), endPoint) && endPoint.Port != 0;
            if (const Port::Outcome outcome = Renew(); !outcome.Ok())
            {
                return outcome;
            }
            if (rebinds)
            {
                if (const Port::Outcome outcome = Port::Bind(Native(), local, SharesAddressWithOthers()); !outcome.Ok())
                {
                    return outcome;
                }
                Set(Bound);
            }
        }
        toV4 ? Set(AttemptedV4) : Unset(AttemptedV4);
        return {};
    }

    bool SocketState::AddDependent(Dependent& dependent) noexcept
    {
        const Lock lock(Mutex);
        if (IsClosed())
        {
            return false;
        }
        dependent.Next = _dependents;
        if (_dependents != nullptr)
        {
            _dependents->Previous = &dependent;
        }
        _dependents = &dependent;
        dependent.Listed = true;
        return true;
    }

    bool SocketState::RemoveDependent(Dependent& dependent) noexcept
    {
        const Lock lock(Mutex);
        return Unlist(dependent);
    }

    bool SocketState::RemoveDependentOf(const Operation& waiting) noexcept
    {
        const Lock lock(Mutex);
        Dependent* dependent = _dependents;
        while (dependent != nullptr && dependent->Waiting != &waiting)
        {
            dependent = dependent->Next;
        }
        return dependent != nullptr && Unlist(*dependent);
    }

    bool SocketState::Waits(const Dependent& dependent) noexcept
    {
        const Lock lock(Mutex);
        return dependent.Listed;
    }

    SocketReference SocketState::ConnectionOf(const Dependent& dependent) noexcept
    {
        const Lock lock(Mutex);
        return dependent.Listed ? dependent.Connection : SocketReference();
    }

    bool SocketState::Unlist(Dependent& dependent) noexcept
    {
        if (!dependent.Listed)
        {
            return false;
        }
        (dependent.Previous != nullptr ? dependent.Previous->Next : _dependents) = dependent.Next;
        if (dependent.Next != nullptr)
        {
            dependent.Next->Previous = dependent.Previous;
        }
        dependent.Listed = false;
        dependent.Previous = dependent.Next = nullptr;
        return true;
    }
}
