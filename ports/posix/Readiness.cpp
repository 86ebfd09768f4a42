// Readiness, by poll: no limit on numbers of descriptors.
#include "ports/posix/Posix.hpp"
#include <algorithm>
#include <chrono>
#include <memory>
#include <new>

namespace System::Port
{
    using namespace Posix;

    namespace
    {
        using Clock = std::chrono::steady_clock;

        short Events(unsigned wanted) noexcept
        {
            return static_cast<short>(((wanted & Readable) != 0 ? POLLIN : 0) | ((wanted & Writable) != 0 ? POLLOUT : 0) |
                                      ((wanted & Failed) != 0 ? POLLPRI : 0));
        }

        /// Which of the wanted bits hold. An error or the end of the stream makes a receive return at once, so it is Readable.
        unsigned Holding(unsigned wanted, short events) noexcept
        {
            const unsigned holding = ((events & (POLLIN | POLLHUP | POLLERR)) != 0 ? Readable : 0U) |
                                     ((events & (POLLOUT | POLLERR)) != 0 ? Writable : 0U) |
                                     ((events & (POLLERR | POLLPRI)) != 0 ? Failed : 0U);
            return holding & wanted;
        }

        /// poll, again with the rest of the time if a signal interrupts it.
        Outcome PollFully(pollfd* entries, std::size_t count, std::int64_t microseconds) noexcept
        {
            if (microseconds <= 0)
            {
                return Retry([&] { return PollOnce(entries, count, microseconds); });
            }
            // A limit beyond what the clock can tell is none.
            constexpr std::int64_t longest = std::int64_t{1} << 52;
            const auto deadline = Clock::now() + std::chrono::microseconds(std::min(microseconds, longest));
            return Retry(
                [&]
                {
                    const auto left = std::chrono::ceil<std::chrono::microseconds>(deadline - Clock::now()).count();
                    return PollOnce(entries, count, std::max<std::int64_t>(left, 0));
                });
        }
    }

    Outcome Poll(std::span<PollEntry> entries, std::int64_t microseconds) noexcept
    {
        pollfd few[32];
        std::unique_ptr<pollfd[]> many;
        pollfd* polled = few;
        if (entries.size() > std::size(few))
        {
            many.reset(new (std::nothrow) pollfd[entries.size()]);
            polled = many.get();
            if (polled == nullptr)
            {
                return Fail(SocketError::NoBufferSpaceAvailable);
            }
        }
        std::transform(entries.begin(), entries.end(), polled,
                       [](const PollEntry& entry) {
                           return pollfd{Descriptor(entry.Handle), Events(entry.Wanted), 0};
                       });

        // A hang-up ends poll even where only Failed is wanted, which it is not. Then no entry is ready although there is time left, as in
        // .NET; waiting on would spin, and would not see that Interrupt ended the socket.
        const auto outcome = PollFully(polled, entries.size(), microseconds);
        std::int64_t ready = 0;
        for (std::size_t i = 0; i < entries.size(); ++i)
        {
            const short events = outcome.Ok() ? polled[i].revents : short{0};
            if ((events & POLLNVAL) != 0)
            {
                return {0, SocketError::NotSocket, EBADF};
            }
            entries[i].Ready = Holding(entries[i].Wanted, events);
            ready += entries[i].Ready != 0 ? 1 : 0;
        }
        return outcome.Ok() ? Done(ready) : outcome;
    }

    Outcome Wait(NativeHandle handle, unsigned wanted, std::int64_t microseconds) noexcept
    {
        // Failed is waited for as far as errors go, which poll reports unasked. Urgent data that nobody wants to read would otherwise make
        // every wait for ordinary data return at once.
        pollfd entry{Descriptor(handle), Events(wanted), 0};
        const auto outcome = PollFully(&entry, 1, microseconds);
        if (!outcome.Ok())
        {
            return outcome;
        }
        if ((entry.revents & POLLNVAL) != 0)
        {
            return {0, SocketError::NotSocket, EBADF};
        }
        return Done(Holding(wanted | Failed, entry.revents));
    }
}
