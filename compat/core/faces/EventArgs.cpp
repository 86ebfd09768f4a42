#include "compat/core/diagnostics/Observation.hpp"
#include "compat/core/faces/EventArgs.Steps.hpp"
#include "compat/core/objects/RangeChecks.hpp"
#include "compat/core/objects/Unhandled.hpp"
#include "compat/core/sockets/Guard.hpp"
#include <System/ArgumentException.hpp>
#include <System/Detail/Continuation.hpp>
#include <System/InvalidOperationException.hpp>
#include <System/ObjectDisposedException.hpp>

namespace System::Core
{
    // ---- Use --------------------------------------------------------------------------------------------------------------------

    void SocketAsyncEventArgsData::ThrowInUse(unsigned use)
    {
        if ((use & InUseBit) == 0)
        {
            throw ObjectDisposedException(Args::Type().Name);
        }
        throw InvalidOperationException(
            "An asynchronous socket operation is already in progress using this SocketAsyncEventArgs instance.");
    }

    void SocketAsyncEventArgsData::Dispose()
    {
        if (_use.fetch_or(DisposedBit, std::memory_order_acq_rel) == 0)
        {
            // Nobody enters any more.
            _socket = SocketReference();
        }
    }

    // ---- Arguments ------------------------------------------------------------------------------------------------------------

    namespace
    {
        /// A part of so many bytes; negative numbers are found as .NET finds them, being too large.
        void CheckPart(int offset, int count, int length)
        {
            Range::AtMost("offset", static_cast<unsigned>(offset), static_cast<unsigned>(length));
            Range::AtMost("count", static_cast<unsigned>(count), static_cast<unsigned>(length - offset));
        }

        [[noreturn]] void ThrowBoth()
        {
            throw ArgumentException("Buffer and BufferList properties cannot both be non-null.");
        }
    }

    void SocketAsyncEventArgsData::SetBuffer(int offset, int count)
    {
        if (Buffer.Owner() == nullptr)
        {
            return;
        }
        CheckPart(offset, count, Buffer.Length());
        if (!HasArray)
        {
            throw InvalidOperationException(
                "This operation may only be performed when the buffer was set using the SetBuffer overload that accepts an array.");
        }
        Offset = offset;
        Count = count;
    }

    void SocketAsyncEventArgsData::SetBuffer(const Array<Byte>& buffer, int offset, int count)
    {
        if (buffer == nullptr)
        {
            Buffer = {};
            Offset = Count = 0;
            HasArray = HasBuffer = false;
            return;
        }
        if (List != nullptr)
        {
            ThrowBoth();
        }
        CheckPart(offset, count, buffer.Length());
        if (Buffer.Owner() != buffer || !HasArray)
        {
            Buffer = buffer;
        }
        Offset = offset;
        Count = count;
        HasArray = HasBuffer = true;
    }

    void SocketAsyncEventArgsData::SetBuffer(const Memory<Byte>& buffer)
    {
        if (buffer.Length() != 0 && List != nullptr)
        {
            ThrowBoth();
        }
        Buffer = buffer;
        Offset = 0;
        Count = buffer.Length();
        HasArray = false;
        HasBuffer = true;
    }

    void SocketAsyncEventArgsData::SetList(const Collections::Generic::IList<ArraySegment<Byte>>& list)
    {
        std::vector<ArraySegment<Byte>> segments;
        if (list != nullptr)
        {
            if (Buffer.Owner() != nullptr)
            {
                ThrowBoth();
            }
            const int count = list.Count();
            segments.reserve(static_cast<std::size_t>(count));
            for (int i = 0; i != count; ++i)
            {
                const ArraySegment<Byte> segment = list[i];
                if (segment.Array() == nullptr)
                {
                    Detail::ThrowArgumentNull("segment");
                }
                segments.push_back(segment);
            }
        }
        List = list;
        _segments.swap(segments);
    }

    BufferView SocketAsyncEventArgsData::View() const noexcept
    {
        BufferView view; // without an owner: this keeps the array
        Assign(view);
        return view;
    }

    void SocketAsyncEventArgsData::Assign(OwnedSegments& segments) const
    {
        segments.Segments.Clear();
        std::size_t room = Guard::MostBytes;
        for (const ArraySegment<Byte>& segment : _segments)
        {
            const std::size_t size = std::min(segment.size(), room);
            room -= size;
            segments.Segments.Add({segment.data(), size});
        }
    }

    // ---- The course of an operation -------------------------------------------------------------------------------------------

    bool SocketAsyncEventArgsData::Ended() noexcept
    {
        if (!Settle())
        {
            return true;
        }
        if (Observation::IsTracing()) [[unlikely]]
        {
            Tell();
        }
        if (_context.Get() != nullptr) [[unlikely]]
        {
            _context = ExecutionContext::Kept();
        }
        Leave();
        ReleaseReference(); // not the last one: the caller has its own
        return false;
    }

    bool SocketAsyncEventArgsData::Fail(Claim& claim, SocketState& socket, SocketError error) noexcept
    {
        (void)claim;
        _socket = SocketReference(socket);
        Note(Errors::Failure(error));
        if (Observation::IsTracing()) [[unlikely]]
        {
            Tell();
        }
        return false;
    }

    bool SocketAsyncEventArgsData::SettleOthers() noexcept
    {
        for (;;)
        {
            switch (Settled())
            {
            case Course::Over:
                return true;
            case Course::Pending:
                return false;
            case Course::Again:
                break;
            }
        }
    }

    SocketAsyncEventArgsData::Course SocketAsyncEventArgsData::Settled() noexcept
    {
        switch (LastOperation)
        {
        case SocketAsyncOperation::Accept:
            return SettleAccept(std::get<Step<AcceptOperation>>(_steps));
        case SocketAsyncOperation::Connect:
            return SettleConnect();
        case SocketAsyncOperation::ReceiveFrom:
        case SocketAsyncOperation::ReceiveMessageFrom:
            return SettleFrom();
        case SocketAsyncOperation::SendPackets:
            return SettlePackets();
        default:
            Note(_step->Result);
            return Course::Over;
        }
    }

    void SocketAsyncEventArgsData::NoteReceived(const Port::Outcome& outcome) noexcept
    {
        const bool isTruncated = outcome.Error == SocketError::MessageSize;
        Note(outcome, isTruncated ? SocketFlags::Truncated : SocketFlags::None);
        if (isTruncated) [[unlikely]]
        {
            BytesTransferred = static_cast<int>(outcome.Value);
        }
    }

    namespace
    {
        /// Whose Completed the calling thread raises just now, so that a program's OnCompleted that raises it hands the socket on.
        class Raising
        {
        public:
            Raising(const SocketAsyncEventArgsData& args, const SocketReference& socket) noexcept
                : _args(args), _socket(socket), _outer(std::exchange(innermost, this))
            {
            }
            Raising(const Raising&) = delete;
            Raising& operator=(const Raising&) = delete;
            ~Raising() { innermost = _outer; }

            static const SocketReference* SocketOf(const SocketAsyncEventArgsData& args) noexcept
            {
                const Raising* raising = innermost;
                while (raising != nullptr && &raising->_args != &args)
                {
                    raising = raising->_outer;
                }
                return raising != nullptr ? &raising->_socket : nullptr;
            }

        private:
            static thread_local const Raising* innermost;

            const SocketAsyncEventArgsData& _args;
            const SocketReference& _socket;
            const Raising* const _outer;
        };
        thread_local const Raising* Raising::innermost = nullptr;
    }

    void SocketAsyncEventArgsData::Run() noexcept
    {
        if (!Settle())
        {
            return;
        }
        if (Observation::IsTracing()) [[unlikely]]
        {
            Tell();
        }
        const SocketReference socket = std::move(_socket);
        const ExecutionContext::Kept context = std::move(_context);
        const auto* const target = static_cast<const Args*>(Target());
        Leave();
        const Args self(Detail::Adopt, this); // the operation's reference
        RunUserCode(
            [&]
            {
                std::optional<ExecutionContext::Scope> scope;
                if (Detail::ContextFlows.load(std::memory_order_relaxed)) [[unlikely]]
                {
                    scope.emplace(context);
                }
                if (target == nullptr) [[likely]]
                {
                    Raise(self, socket);
                    return;
                }
                const Raising raising(*this, socket);
                const_cast<Args*>(target)->EnterOnCompleted(self);
            });
    }

    void SocketAsyncEventArgsData::Raise(const Args& e) const
    {
        const SocketReference* const raised = Raising::SocketOf(*this);
        Raise(e, raised != nullptr ? *raised : _socket);
    }

    void SocketAsyncEventArgsData::Raise(const Args& e, const SocketReference& socket) const
    {
        const EventHandler<Args> handler = Completed; // one that is called may change it
        if (handler == nullptr)
        {
            return;
        }
        if (!socket)
        {
            handler(nullptr, e);
            return;
        }
        socket->AddReference();
        handler(Socket(Detail::Adopt, socket.Data()), e);
    }
}
