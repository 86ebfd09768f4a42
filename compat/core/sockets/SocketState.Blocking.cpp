// The calls that the calling thread waits for.
#include "compat/core/sockets/SocketState.hpp"
#include "compat/core/net/Errors.hpp"
#include <thread>

namespace System::Core
{
    namespace
    {
        /// How long a thread may not notice that its socket was closed, where the OS does not wake it.
        constexpr std::int64_t LongestSliceMicroseconds = 50'000;

        /// Sleeps between attempts of which nothing tells when the next will succeed: 1 ms at first, 16 at last.
        void Pause(int fruitless) noexcept
        {
            std::this_thread::sleep_for(std::chrono::milliseconds(1 << std::min(fruitless, 4)));
        }
    }

    Port::Outcome SocketState::Await(unsigned wanted, int timeout, Clock::time_point start) noexcept
    {
        const bool sliced = Port::InterruptEnds(Family) == Port::Interruptible::Nothing;
        for (;;)
        {
            std::int64_t microseconds = -1;
            if (timeout > 0)
            {
                const auto left = start + std::chrono::milliseconds(timeout) - Clock::now();
                microseconds = std::max<std::int64_t>(0, std::chrono::duration_cast<std::chrono::microseconds>(left).count());
            }
            const bool slice = sliced && (microseconds < 0 || microseconds > LongestSliceMicroseconds);
            const Port::Outcome outcome = Port::Wait(Native(), wanted, slice ? LongestSliceMicroseconds : microseconds);
            if (IsClosed())
            {
                return Errors::Failure(SocketError::Interrupted);
            }
            if (!outcome.Ok() || outcome.Value != 0)
            {
                return outcome;
            }
            if (!slice)
            {
                return Errors::Failure(SocketError::TimedOut);
            }
        }
    }

    /// Makes `call` until it does not report WouldBlock, waiting in between; what a closed socket reports is Interrupted.
    template <class Call>
    Port::Outcome SocketState::Block(unsigned wanted, int timeout, const Call& call) noexcept
    {
        const Use use(*this);
        if (!use)
        {
            return Errors::Failure(SocketError::Interrupted);
        }
        if (timeout > 0 && !Has(NativeNonBlocking))
        {
            // The deadline is ours: SO_RCVTIMEO and its kin are coarse and start anew after a signal.
            if (const Port::Outcome outcome = MakeNativeNonBlocking(); !outcome.Ok())
            {
                return IsClosed() ? Errors::Failure(SocketError::Interrupted) : outcome;
            }
        }
        Clock::time_point start{};
        for (int fruitless = 0;; ++fruitless)
        {
            Port::Outcome outcome = call(use.Native());
            if (outcome.Ok()) [[likely]]
            {
                // Data that arrived counts even if the socket was closed meanwhile, but an interrupted call looks like the end of the
                // stream.
                return outcome.Value == 0 && IsClosed() ? Errors::Failure(SocketError::Interrupted) : outcome;
            }
            if (IsClosed())
            {
                return Errors::Failure(SocketError::Interrupted);
            }
            if (outcome.Error != SocketError::WouldBlock || Has(NonBlocking))
            {
                NoteError(outcome.Error);
                return outcome;
            }
            if (timeout > 0 && start == Clock::time_point{})
            {
                start = Clock::now();
            }
            fruitless = outcome.Value != 0 ? 0 : fruitless;
            if (outcome = Await(wanted, timeout, start); !outcome.Ok())
            {
                return outcome;
            }
            // Linux calls a Unix-domain socket writable however full the queue is that its datagram is for.
            if (fruitless > 0 && wanted == Port::Writable)
            {
                Pause(fruitless - 1);
            }
        }
    }

    Port::Outcome SocketState::Accept(Port::NativeAddress& peer) noexcept
    {
        return Block(Port::Readable, 0,
                     [&](Port::NativeHandle handle)
                     {
                         for (;;)
                         {
                             const Port::Outcome outcome = Port::Accept(handle, peer);
                             // A connection that its peer gave up before it was accepted is none.
                             if (outcome.Error != SocketError::ConnectionAborted || IsClosed())
                             {
                                 return outcome;
                             }
                         }
                     });
    }

    Port::Outcome SocketState::BeginConnection(const Port::NativeAddress& address) noexcept
    {
        const bool internet = Port::InterruptEnds(Family) == Port::Interruptible::Calls;
        for (int fruitless = 0;; ++fruitless)
        {
            Set(InConnect);
            // Close either sees the flag or is seen here; the exchange on the same word as Close's says which came first.
            const bool closed = (_uses.fetch_add(0, std::memory_order_acq_rel) & ClosedBit) != 0;
            const Port::Outcome outcome = closed ? Errors::Failure(SocketError::Interrupted) : Port::Connect(Native(), address);
            Unset(InConnect);
            // Linux: the queue of a Unix-domain listener is full, and nothing tells when there is room.
            if (outcome.Error != SocketError::WouldBlock || internet || Has(NonBlocking))
            {
                return outcome;
            }
            Pause(fruitless);
        }
    }

    Port::Outcome SocketState::Connect(const Port::NativeAddress& address) noexcept
    {
        const Use use(*this);
        if (!use)
        {
            return Errors::Failure(SocketError::Interrupted);
        }
        if (const Port::Outcome outcome = PrepareToConnect(address); !outcome.Ok())
        {
            return outcome;
        }
        Port::Outcome outcome = BeginConnection(address);
        if (outcome.Error == SocketError::InProgress || outcome.Error == SocketError::WouldBlock)
        {
            if (Has(NonBlocking))
            {
                Set(NonBlockingConnect | Bound);
                SetRemote(address);
                return Errors::Failure(SocketError::WouldBlock);
            }
            outcome = Await(Port::Writable, 0, {});
            if (outcome.Ok())
            {
                outcome = Port::ConnectResult(use.Native());
            }
        }
        if (IsClosed())
        {
            return Errors::Failure(SocketError::Interrupted);
        }
        if (outcome.Ok())
        {
            SetRemote(address);
            Unset(ConnectFailed | NonBlockingConnect | Disconnected);
            Set(Connected | Bound);
        }
        else
        {
            Set(ConnectFailed);
        }
        return outcome;
    }

    namespace
    {
        /// A datagram that did not fit is an error after it has filled the buffer.
        Port::Outcome CheckTruncation(Port::Outcome outcome, SocketFlags received) noexcept
        {
            if (outcome.Ok() && (received & SocketFlags::Truncated) != SocketFlags::None)
            {
                const std::int64_t filled = outcome.Value;
                outcome = Errors::Failure(SocketError::MessageSize);
                outcome.Value = filled;
            }
            return outcome;
        }

        /// An attempt that would block, with what was sent since the last one that would: only one without is fruitless.
        Port::Outcome Progress(Port::Outcome attempt, std::int64_t sent, std::int64_t& told) noexcept
        {
            if (!attempt.Ok())
            {
                attempt.Value = sent - std::exchange(told, sent);
            }
            return attempt;
        }
    }

    Port::Outcome SocketState::Receive(Port::Segment into, SocketFlags flags) noexcept
    {
        if (IsStream() && into.Size == 0)
        {
            // No room means: wait until there is something to read.
            Byte peeked = 0;
            Port::Outcome outcome = Receive(Port::Segment{&peeked, 1}, flags | SocketFlags::Peek);
            outcome.Value = 0;
            return outcome;
        }
        if (!IsStream())
        {
            SocketFlags received{};
            return Receive(std::span<const Port::Segment>(&into, 1), flags, received);
        }
        return Block(Port::Readable, ReceiveTimeout.load(std::memory_order_relaxed),
                     [&](Port::NativeHandle handle) { return Port::Receive(handle, into.Data, into.Size, flags); });
    }

    Port::Outcome SocketState::Receive(std::span<const Port::Segment> into, SocketFlags flags, SocketFlags& received) noexcept
    {
        const Port::Outcome outcome = Block(Port::Readable, ReceiveTimeout.load(std::memory_order_relaxed),
                                            [&](Port::NativeHandle handle)
                                            {
                                                return IsDatagram() && into.size() == 1
                                                           ? Port::ReceiveDatagram(handle, into.front(), flags, received, nullptr)
                                                           : Port::Receive(handle, into, flags, received);
                                            });
        return IsStream() ? outcome : CheckTruncation(outcome, received);
    }

    Port::Outcome SocketState::ReceiveFrom(std::span<const Port::Segment> into, SocketFlags flags, SocketFlags& received,
                                           Port::NativeAddress& from) noexcept
    {
        const Port::Outcome outcome = Block(Port::Readable, ReceiveTimeout.load(std::memory_order_relaxed),
                                            [&](Port::NativeHandle handle)
                                            {
                                                return IsDatagram() && into.size() == 1
                                                           ? Port::ReceiveDatagram(handle, into.front(), flags, received, &from)
                                                           : Port::ReceiveFrom(handle, into, flags, received, from);
                                            });
        return IsStream() ? outcome : CheckTruncation(outcome, received);
    }

    Port::Outcome SocketState::Send(Port::Segment from, SocketFlags flags) noexcept
    {
        // A blocking send of a stream returns when all is sent.
        std::int64_t sent = 0;
        std::int64_t told = 0;
        const bool all = IsStream() && !Has(NonBlocking);
        Port::Outcome outcome = Block(Port::Writable, SendTimeout.load(std::memory_order_relaxed),
                                      [&](Port::NativeHandle handle)
                                      {
                                          Port::Outcome attempt = Port::Send(handle, from.Data, from.Size, flags);
                                          while (attempt.Ok() && all && static_cast<std::size_t>(attempt.Value) < from.Size)
                                          {
                                              sent += attempt.Value;
                                              from.Data += attempt.Value;
                                              from.Size -= static_cast<std::size_t>(attempt.Value);
                                              attempt = Port::Send(handle, from.Data, from.Size, flags);
                                          }
                                          return Progress(attempt, sent, told);
                                      });
        if (outcome.Ok())
        {
            outcome.Value += sent;
        }
        return outcome;
    }

    Port::Outcome SocketState::Send(SegmentList& from, SocketFlags flags) noexcept
    {
        std::int64_t sent = 0;
        std::int64_t told = 0;
        const bool all = IsStream() && !Has(NonBlocking);
        Port::Outcome outcome = Block(Port::Writable, SendTimeout.load(std::memory_order_relaxed),
                                      [&](Port::NativeHandle handle)
                                      {
                                          Port::Outcome attempt = Port::Send(handle, from.Segments(), flags);
                                          while (attempt.Ok() && all && static_cast<std::size_t>(attempt.Value) < from.Total())
                                          {
                                              sent += attempt.Value;
                                              from.Advance(static_cast<std::size_t>(attempt.Value));
                                              attempt = Port::Send(handle, from.Segments(), flags);
                                          }
                                          return Progress(attempt, sent, told);
                                      });
        if (outcome.Ok())
        {
            outcome.Value += sent;
        }
        return outcome;
    }

    Port::Outcome SocketState::SendTo(std::span<const Port::Segment> from, SocketFlags flags, const Port::NativeAddress& to) noexcept
    {
        return Block(Port::Writable, SendTimeout.load(std::memory_order_relaxed),
                     [&](Port::NativeHandle handle) { return Port::SendTo(handle, from, flags, to); });
    }
}
