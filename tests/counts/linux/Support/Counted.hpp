// Counts what the library asks of the system: heap allocations, locks, and system calls of the input and output kind. The functions here stand in
// front of the C library's, so include this in one file of a binary only.
#pragma once
#include <array>
#include <atomic>
#include <boost/test/unit_test.hpp>
#include <cstdarg>
#include <cstddef>
#include <cstdlib>
#include <dlfcn.h>
#include <fcntl.h>
#include <new>
#include <poll.h>
#include <pthread.h>
#include <string>
#include <sys/epoll.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <sys/uio.h>
#include <unistd.h>

// A sanitizer stands in front of the same functions, and then there is nothing to count.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
#define COUNTED_OFF 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer) || __has_feature(memory_sanitizer)
#define COUNTED_OFF 1
#endif
#endif
#ifndef COUNTED_OFF
#define COUNTED_OFF 0
#endif

namespace Counted
{
    inline constexpr bool Possible = COUNTED_OFF == 0;

    enum class Call : std::size_t
    {
        Wait,  ///< epoll_wait
        Watch, ///< epoll_ctl
        Receive,
        Send,
        Accept,
        Other,
        End
    };

    inline std::atomic<bool> active{false};
    inline std::array<std::atomic<int>, static_cast<std::size_t>(Call::End)> calls{};
    inline std::atomic<int> allocations{0};
    inline std::atomic<int> locks{0}; ///< of the C library's mutexes
    /// Set on a thread whose own doings do not count.
    inline thread_local bool isApart = false;

    inline void Note(Call call) noexcept
    {
        if (active.load(std::memory_order_relaxed) && !isApart)
        {
            calls[static_cast<std::size_t>(call)].fetch_add(1);
        }
    }
    inline void NoteAllocation() noexcept
    {
        if (active.load(std::memory_order_relaxed) && !isApart)
        {
            allocations.fetch_add(1);
        }
    }

    inline void NoteLock() noexcept
    {
        if (active.load(std::memory_order_relaxed) && !isApart)
        {
            locks.fetch_add(1);
        }
    }

    /// What happened while it lived.
    class Period
    {
    public:
        Period()
        {
            for (auto& count : calls)
            {
                count = 0;
            }
            allocations = 0;
            locks = 0;
            active = true;
        }
        Period(const Period&) = delete;
        Period& operator=(const Period&) = delete;
        ~Period() { Stop(); }

        void Stop() noexcept { active = false; }
        [[nodiscard]] int Calls(Call call) const noexcept { return calls[static_cast<std::size_t>(call)]; }
        [[nodiscard]] int AllCalls() const noexcept
        {
            int all = 0;
            for (const auto& count : calls)
            {
                all += count;
            }
            return all;
        }
        [[nodiscard]] int Allocations() const noexcept { return allocations; }
        [[nodiscard]] int Locks() const noexcept { return locks; }
        [[nodiscard]] std::string Text() const
        {
            return "epoll_wait " + std::to_string(Calls(Call::Wait)) + ", epoll_ctl " + std::to_string(Calls(Call::Watch)) + ", receive " +
                   std::to_string(Calls(Call::Receive)) + ", send " + std::to_string(Calls(Call::Send)) + ", accept " +
                   std::to_string(Calls(Call::Accept)) + ", other " + std::to_string(Calls(Call::Other)) + ", allocations " +
                   std::to_string(Allocations()) + ", locks " + std::to_string(Locks());
        }
    };

}

#if !COUNTED_OFF
#define COUNTED_CALL(kind, result, name, parameters, arguments)                                                                            \
    extern "C" result name parameters                                                                                                      \
    {                                                                                                                                      \
        static result(*const real) parameters = reinterpret_cast<result(*) parameters>(dlsym(RTLD_NEXT, #name));                           \
        Counted::Note(Counted::Call::kind);                                                                                                \
        return real arguments;                                                                                                             \
    }

COUNTED_CALL(Receive, ssize_t, recv, (int s, void* buffer, std::size_t size, int flags), (s, buffer, size, flags))
COUNTED_CALL(Receive, ssize_t, recvmsg, (int s, msghdr* message, int flags), (s, message, flags))
COUNTED_CALL(Receive, ssize_t, recvfrom, (int s, void* buffer, std::size_t size, int flags, sockaddr* from, socklen_t* length),
             (s, buffer, size, flags, from, length))
COUNTED_CALL(Receive, ssize_t, read, (int file, void* buffer, std::size_t size), (file, buffer, size))
COUNTED_CALL(Receive, ssize_t, readv, (int file, const iovec* vectors, int count), (file, vectors, count))
COUNTED_CALL(Send, ssize_t, send, (int s, const void* buffer, std::size_t size, int flags), (s, buffer, size, flags))
COUNTED_CALL(Send, ssize_t, sendmsg, (int s, const msghdr* message, int flags), (s, message, flags))
COUNTED_CALL(Send, ssize_t, sendto, (int s, const void* buffer, std::size_t size, int flags, const sockaddr* to, socklen_t length),
             (s, buffer, size, flags, to, length))
COUNTED_CALL(Send, ssize_t, write, (int file, const void* buffer, std::size_t size), (file, buffer, size))
COUNTED_CALL(Send, ssize_t, writev, (int file, const iovec* vectors, int count), (file, vectors, count))
COUNTED_CALL(Wait, int, epoll_wait, (int poller, epoll_event* events, int count, int limit), (poller, events, count, limit))
COUNTED_CALL(Watch, int, epoll_ctl, (int poller, int operation, int s, epoll_event* event), (poller, operation, s, event))
COUNTED_CALL(Accept, int, accept, (int s, sockaddr* peer, socklen_t* length), (s, peer, length))
COUNTED_CALL(Accept, int, accept4, (int s, sockaddr* peer, socklen_t* length, int flags), (s, peer, length, flags))
COUNTED_CALL(Other, int, poll, (pollfd * entries, nfds_t count, int limit), (entries, count, limit))
COUNTED_CALL(Other, int, ppoll, (pollfd * entries, nfds_t count, const timespec* limit, const sigset_t* mask),
             (entries, count, limit, mask))
COUNTED_CALL(Other, int, close, (int file), (file))
COUNTED_CALL(Other, int, getsockopt, (int s, int level, int name, void* value, socklen_t* length), (s, level, name, value, length))
COUNTED_CALL(Other, int, setsockopt, (int s, int level, int name, const void* value, socklen_t length), (s, level, name, value, length))
COUNTED_CALL(Other, int, getsockname, (int s, sockaddr* address, socklen_t* length), (s, address, length))
COUNTED_CALL(Other, int, getpeername, (int s, sockaddr* address, socklen_t* length), (s, address, length))
#undef COUNTED_CALL

extern "C" int pthread_mutex_lock(pthread_mutex_t* mutex) noexcept
{
    static const auto real = reinterpret_cast<int (*)(pthread_mutex_t*)>(dlsym(RTLD_NEXT, "pthread_mutex_lock"));
    Counted::NoteLock();
    return real(mutex);
}

// One argument at most, as wide as a pointer, is what callers pass.
extern "C" int ioctl(int file, unsigned long request, ...)
{
    static const auto real = reinterpret_cast<int (*)(int, unsigned long, void*)>(dlsym(RTLD_NEXT, "ioctl"));
    va_list list;
    va_start(list, request);
    void* const argument = va_arg(list, void*);
    va_end(list);
    Counted::Note(Counted::Call::Other);
    return real(file, request, argument);
}
extern "C" int fcntl(int file, int command, ...)
{
    static const auto real = reinterpret_cast<int (*)(int, int, void*)>(dlsym(RTLD_NEXT, "fcntl"));
    va_list list;
    va_start(list, command);
    void* const argument = va_arg(list, void*);
    va_end(list);
    Counted::Note(Counted::Call::Other);
    return real(file, command, argument);
}

// Everything that allocates in C++ passes here; the library calls no malloc of its own. Not inlined, or GCC sees a free of what new gave.
[[gnu::noinline]] void* operator new(std::size_t size)
{
    Counted::NoteAllocation();
    if (void* memory = std::malloc(size != 0 ? size : 1))
    {
        return memory;
    }
    throw std::bad_alloc();
}
[[gnu::noinline]] void* operator new(std::size_t size, std::align_val_t alignment)
{
    Counted::NoteAllocation();
    const auto step = static_cast<std::size_t>(alignment);
    if (void* memory = std::aligned_alloc(step, (size + step - 1) / step * step))
    {
        return memory;
    }
    throw std::bad_alloc();
}
[[gnu::noinline]] void operator delete(void* memory) noexcept
{
    std::free(memory);
}
[[gnu::noinline]] void operator delete(void* memory, std::size_t) noexcept
{
    std::free(memory);
}
[[gnu::noinline]] void operator delete(void* memory, std::align_val_t) noexcept
{
    std::free(memory);
}
[[gnu::noinline]] void operator delete(void* memory, std::size_t, std::align_val_t) noexcept
{
    std::free(memory);
}
#endif
