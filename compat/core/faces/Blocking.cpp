#include "compat/core/faces/Blocking.hpp"
#include <algorithm>
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

    Port::Outcome BlockingWait::Await(unsigned wanted) noexcept
    {
        const bool sliced = Port::InterruptEnds(_socket.Family) == Port::Interruptible::Nothing;
        for (;;)
        {
            std::int64_t microseconds = -1;
            if (_timeout > 0)
            {
                const auto left = _start + std::chrono::milliseconds(_timeout) - Clock::now();
                microseconds = std::max<std::int64_t>(0, std::chrono::duration_cast<std::chrono::microseconds>(left).count());
            }
            const bool slice = sliced && (microseconds < 0 || microseconds > LongestSliceMicroseconds);
            const Port::Outcome outcome = Port::Wait(_socket.Native(), wanted, slice ? LongestSliceMicroseconds : microseconds);
            if (_socket.IsClosed())
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

    bool BlockingWait::GoesOn(Port::Outcome& outcome) noexcept
    {
        // Data that arrived counts even if the socket was closed meanwhile, but an interrupted call looks like the end of the stream.
        if (_socket.IsClosed())
        {
            outcome = Errors::Failure(SocketError::Interrupted);
            return false;
        }
        if (outcome.Error == SocketError::IOPending)
        {
            _fruitless = 0;
            return true;
        }
        if (outcome.Error != SocketError::WouldBlock || _socket.Has(SocketState::NonBlocking))
        {
            return false;
        }
        if (_timeout > 0 && _start == Clock::time_point{})
        {
            _start = Clock::now();
        }
        _fruitless = outcome.Value != 0 ? 0 : _fruitless;
        const unsigned wanted = _direction == Direction::Read ? Port::Readable : Port::Writable;
        if (outcome = Await(wanted); !outcome.Ok())
        {
            return false;
        }
        // Linux calls a Unix-domain socket writable however full the queue is that its datagram or its connection is for.
        if (_fruitless > 0 && wanted == Port::Writable)
        {
            Pause(_fruitless - 1);
        }
        ++_fruitless;
        return true;
    }
}
