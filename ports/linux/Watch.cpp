// Watching by epoll, edge-triggered.
#include "ports/posix/Posix.hpp"
#include <array>
#include <cstdint>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <unistd.h>

namespace System::Port
{
    namespace
    {
        constexpr std::uint32_t Everything = EPOLLIN | EPOLLOUT | EPOLLPRI | EPOLLRDHUP | EPOLLET;

        Outcome Control(const WatchSet& watch, int operation, NativeHandle handle, std::uint32_t events, void* token) noexcept
        {
            epoll_event event{};
            event.events = events;
            event.data.ptr = token;
            return ::epoll_ctl(static_cast<int>(watch.Set), operation, static_cast<int>(handle), &event) == 0 ? Outcome{}
                                                                                                              : Posix::Fail(errno);
        }

        unsigned FromEvents(std::uint32_t events) noexcept
        {
            if ((events & ~std::uint32_t{EPOLLIN | EPOLLOUT}) == 0) [[likely]]
            {
                return ((events & EPOLLIN) != 0 ? Readable : 0U) | ((events & EPOLLOUT) != 0 ? Writable : 0U);
            }
            unsigned ready = 0;
            if ((events & (EPOLLIN | EPOLLRDHUP | EPOLLHUP | EPOLLERR)) != 0)
            {
                ready |= Readable;
            }
            if ((events & (EPOLLOUT | EPOLLHUP | EPOLLERR)) != 0)
            {
                ready |= Writable;
            }
            if ((events & (EPOLLRDHUP | EPOLLHUP | EPOLLERR)) != 0)
            {
                ready |= Failed;
            }
            if ((events & EPOLLPRI) != 0)
            {
                ready |= Urgent;
            }
            return ready;
        }
    }

    Outcome OpenWatch(WatchSet& watch) noexcept
    {
        Outcome outcome;
        watch.Set = ::epoll_create1(EPOLL_CLOEXEC);
        watch.Waker = watch.Set < 0 ? InvalidHandle : ::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
        if (watch.Waker < 0)
        {
            outcome = Posix::Fail(errno);
        }
        else
        {
            outcome = Control(watch, EPOLL_CTL_ADD, watch.Waker, EPOLLIN | EPOLLET, nullptr);
        }
        if (!outcome.Ok())
        {
            CloseWatch(watch);
        }
        return outcome;
    }

    void CloseWatch(WatchSet& watch) noexcept
    {
        for (NativeHandle* handle : {&watch.Waker, &watch.Set})
        {
            if (*handle >= 0)
            {
                ::close(static_cast<int>(*handle));
            }
            *handle = InvalidHandle;
        }
    }

    Outcome Watch(const WatchSet& watch, NativeHandle handle, void* token) noexcept
    {
        return Control(watch, EPOLL_CTL_ADD, handle, Everything, token);
    }

    Outcome WatchAgain(const WatchSet& watch, NativeHandle handle, void* token) noexcept
    {
        return Control(watch, EPOLL_CTL_MOD, handle, Everything, token);
    }

    Outcome Unwatch(const WatchSet& watch, NativeHandle handle) noexcept
    {
        return Control(watch, EPOLL_CTL_DEL, handle, 0, nullptr);
    }

    Outcome AwaitWatch(const WatchSet& watch, std::span<WatchEvent> events, int milliseconds) noexcept
    {
        std::array<epoll_event, 128> told;
        const int room = static_cast<int>(std::min(told.size(), events.size()));
        const int count = ::epoll_wait(static_cast<int>(watch.Set), told.data(), room, milliseconds);
        if (count < 0)
        {
            // A signal ends the wait as a wake-up would.
            return errno == EINTR ? Outcome{} : Posix::Fail(errno);
        }
        for (int i = 0; i != count; ++i)
        {
            const epoll_event& event = told[static_cast<std::size_t>(i)];
            events[static_cast<std::size_t>(i)] = {event.data.ptr, FromEvents(event.events)};
            // The waker needs no reading: it is edge-triggered, and its count cannot overflow in a process's life.
        }
        return {count};
    }

    void WakeWatch(const WatchSet& watch) noexcept
    {
        const std::uint64_t one = 1;
        if (::write(static_cast<int>(watch.Waker), &one, sizeof one) != sizeof one)
        {
            // Nobody would wake the waiting thread any more. That the waker can be written is as good a reason.
            (void)Control(watch, EPOLL_CTL_MOD, watch.Waker, EPOLLIN | EPOLLOUT | EPOLLET, nullptr);
        }
    }
}
