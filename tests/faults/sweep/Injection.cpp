#include "Injection.hpp"
#include <array>
#include <atomic>
#include <cerrno>
#include <cstdarg>
#include <cstddef>
#include <dlfcn.h>
#include <fcntl.h>
#include <ifaddrs.h>
#include <malloc.h>
#include <netdb.h>
#include <poll.h>
#include <pthread.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/ioctl.h>
#include <sys/sendfile.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

namespace Faults
{
    namespace
    {
        std::atomic<bool> armed{false};
        Fault fault;
        std::atomic<long> fired{0};
        std::array<std::atomic<long>, FunctionCount> calls;
        std::atomic<long> live{0};
        thread_local int exempt __attribute__((tls_model("initial-exec"))) = 0;

        struct Row
        {
            const char* Name;
            std::array<int, 3> Errors; ///< 0 ends them
        };
        constexpr std::array<Row, FunctionCount> rows = {{{"malloc", {ENOMEM}},
                                                          {"socket", {EMFILE, ENOBUFS}},
                                                          {"close", {EINTR, EIO}},
                                                          {"accept4", {EMFILE, ECONNABORTED, EINTR}},
                                                          {"connect", {ECONNREFUSED, ENETUNREACH, ENOBUFS}},
                                                          {"bind", {EADDRINUSE, EACCES}},
                                                          {"listen", {EADDRINUSE}},
                                                          {"shutdown", {ENOTCONN}},
                                                          {"getsockname", {ENOBUFS}},
                                                          {"getpeername", {ENOBUFS, ENOTCONN}},
                                                          {"getsockopt", {ENOBUFS}},
                                                          {"setsockopt", {ENOMEM, ENOPROTOOPT}},
                                                          {"ioctl", {ENOMEM}},
                                                          {"fcntl", {ENOMEM}},
                                                          {"dup3", {EBUSY, EINTR}},
                                                          {"send", {ENOBUFS, ECONNRESET, EINTR}},
                                                          {"sendto", {ENOBUFS, EHOSTUNREACH, EINTR}},
                                                          {"sendmsg", {ENOBUFS, EPIPE, EINTR}},
                                                          {"recv", {ENOMEM, ECONNRESET, EINTR}},
                                                          {"recvfrom", {ENOMEM, ECONNREFUSED, EINTR}},
                                                          {"recvmsg", {ENOMEM, ECONNRESET, EINTR}},
                                                          {"poll", {ENOMEM, EINTR}},
                                                          {"ppoll", {ENOMEM, EINTR}},
                                                          {"epoll_create1", {EMFILE, ENOMEM}},
                                                          {"epoll_ctl", {ENOMEM, ENOSPC}},
                                                          {"epoll_wait", {EINTR}},
                                                          {"eventfd", {EMFILE}},
                                                          {"write", {EINTR}},
                                                          {"open", {EMFILE, EINTR}},
                                                          {"read", {EIO, EINTR}},
                                                          {"pread", {EIO, EINTR}},
                                                          {"fstat", {EIO}},
                                                          {"sendfile", {ENOMEM, ECONNRESET, EINTR}},
                                                          {"getaddrinfo", {EAI_AGAIN, EAI_MEMORY, EAI_FAIL}},
                                                          {"getnameinfo", {EAI_AGAIN, EAI_MEMORY}},
                                                          {"gethostname", {EFAULT}},
                                                          {"getifaddrs", {ENOMEM}},
                                                          {"pthread_create", {EAGAIN}}}};

        bool Fails(Function function) noexcept
        {
            if (!armed.load(std::memory_order_acquire) || exempt != 0)
            {
                return false;
            }
            const long index = calls[static_cast<std::size_t>(function)].fetch_add(1) - fault.Index;
            const bool meant =
                fault.What == function && index >= 0 && (fault.How == Mode::Lasting || index < (fault.How == Mode::Twice ? 2 : 1));
            if (meant)
            {
                fired.fetch_add(1);
                errno = fault.Error;
            }
            return meant;
        }

        /// The C library's own.
        template <class F>
        F* Original(const char* name) noexcept
        {
            return reinterpret_cast<F*>(::dlsym(RTLD_NEXT, name));
        }

        void* Counted(void* memory) noexcept
        {
            live.fetch_add(memory != nullptr ? 1 : 0, std::memory_order_relaxed);
            return memory;
        }
    }

    const char* NameOf(Function function) noexcept
    {
        return rows[static_cast<std::size_t>(function)].Name;
    }

    std::span<const int> ErrorsOf(Function function) noexcept
    {
        const std::array<int, 3>& errors = rows[static_cast<std::size_t>(function)].Errors;
        std::size_t count = 0;
        while (count != errors.size() && errors[count] != 0)
        {
            ++count;
        }
        return std::span(errors).first(count);
    }

    void Arm(const Fault& wanted) noexcept
    {
        fault = wanted;
        fired.store(0);
        for (std::atomic<long>& count : calls)
        {
            count.store(0);
        }
        armed.store(true, std::memory_order_release);
    }

    void Disarm() noexcept
    {
        armed.store(false, std::memory_order_release);
    }

    long CallsOf(Function function) noexcept
    {
        return calls[static_cast<std::size_t>(function)].load();
    }

    long Fired() noexcept
    {
        return fired.load();
    }

    long LiveAllocations() noexcept
    {
        return live.load();
    }

    Exempt::Exempt() noexcept
    {
        ++exempt;
    }
    Exempt::~Exempt()
    {
        --exempt;
    }
}

using namespace Faults;

// ---- Memory ----------------------------------------------------------------------------------------------------------------

extern "C"
{
    void* __libc_malloc(std::size_t);
    void* __libc_calloc(std::size_t, std::size_t);
    void* __libc_realloc(void*, std::size_t);
    void* __libc_memalign(std::size_t, std::size_t);
    void __libc_free(void*);

    void* malloc(std::size_t size) noexcept
    {
        return Fails(Function::Allocation) ? nullptr : Counted(__libc_malloc(size));
    }
    void* calloc(std::size_t count, std::size_t size) noexcept
    {
        return Fails(Function::Allocation) ? nullptr : Counted(__libc_calloc(count, size));
    }
    void* realloc(void* memory, std::size_t size) noexcept
    {
        if (Fails(Function::Allocation))
        {
            return nullptr;
        }
        void* moved = __libc_realloc(memory, size);
        return memory == nullptr ? Counted(moved) : moved;
    }
    void* memalign(std::size_t alignment, std::size_t size) noexcept
    {
        return Fails(Function::Allocation) ? nullptr : Counted(__libc_memalign(alignment, size));
    }
    void* aligned_alloc(std::size_t alignment, std::size_t size) noexcept
    {
        return memalign(alignment, size);
    }
    int posix_memalign(void** memory, std::size_t alignment, std::size_t size) noexcept
    {
        *memory = memalign(alignment, size);
        return *memory != nullptr ? 0 : ENOMEM;
    }
    void free(void* memory) noexcept
    {
        live.fetch_sub(memory != nullptr ? 1 : 0, std::memory_order_relaxed);
        __libc_free(memory);
    }

    // The C library aborts if it cannot note a destructor of a thread, before anyone could be told.
    int __cxa_thread_atexit_impl(void (*destroy)(void*), void* object, void* library)
    {
        static auto* const original = Original<int(void (*)(void*), void*, void*)>("__cxa_thread_atexit_impl");
        const Exempt exempt;
        return original(destroy, object, library);
    }

    // ---- Sockets -------------------------------------------------------------------------------------------------------------

    int socket(int family, int type, int protocol) noexcept
    {
        static auto* const original = Original<int(int, int, int)>("socket");
        return Fails(Function::Socket) ? -1 : original(family, type, protocol);
    }
    int close(int descriptor)
    {
        // As on Linux: the descriptor is gone whatever close says.
        static auto* const original = Original<int(int)>("close");
        const int result = original(descriptor);
        return Fails(Function::Close) ? -1 : result;
    }
    int accept4(int listener, sockaddr* peer, socklen_t* length, int flags)
    {
        static auto* const original = Original<int(int, sockaddr*, socklen_t*, int)>("accept4");
        return Fails(Function::Accept) ? -1 : original(listener, peer, length, flags);
    }
    int connect(int descriptor, const sockaddr* address, socklen_t length)
    {
        static auto* const original = Original<int(int, const sockaddr*, socklen_t)>("connect");
        return Fails(Function::Connect) ? -1 : original(descriptor, address, length);
    }
    int bind(int descriptor, const sockaddr* address, socklen_t length) noexcept
    {
        static auto* const original = Original<int(int, const sockaddr*, socklen_t)>("bind");
        return Fails(Function::Bind) ? -1 : original(descriptor, address, length);
    }
    int listen(int descriptor, int backlog) noexcept
    {
        static auto* const original = Original<int(int, int)>("listen");
        return Fails(Function::Listen) ? -1 : original(descriptor, backlog);
    }
    int shutdown(int descriptor, int how) noexcept
    {
        // As on Linux: who is blocked is woken also where there is no connection to end.
        static auto* const original = Original<int(int, int)>("shutdown");
        const int result = original(descriptor, how);
        return Fails(Function::Shutdown) ? -1 : result;
    }
    int getsockname(int descriptor, sockaddr* address, socklen_t* length) noexcept
    {
        static auto* const original = Original<int(int, sockaddr*, socklen_t*)>("getsockname");
        return Fails(Function::GetSockName) ? -1 : original(descriptor, address, length);
    }
    int getpeername(int descriptor, sockaddr* address, socklen_t* length) noexcept
    {
        static auto* const original = Original<int(int, sockaddr*, socklen_t*)>("getpeername");
        return Fails(Function::GetPeerName) ? -1 : original(descriptor, address, length);
    }
    int getsockopt(int descriptor, int level, int name, void* value, socklen_t* length) noexcept
    {
        static auto* const original = Original<int(int, int, int, void*, socklen_t*)>("getsockopt");
        return Fails(Function::GetSockOpt) ? -1 : original(descriptor, level, name, value, length);
    }
    int setsockopt(int descriptor, int level, int name, const void* value, socklen_t length) noexcept
    {
        static auto* const original = Original<int(int, int, int, const void*, socklen_t)>("setsockopt");
        return Fails(Function::SetSockOpt) ? -1 : original(descriptor, level, name, value, length);
    }
    int ioctl(int descriptor, unsigned long request, ...) noexcept
    {
        static auto* const original = Original<int(int, unsigned long, ...)>("ioctl");
        va_list rest;
        va_start(rest, request);
        void* const argument = va_arg(rest, void*);
        va_end(rest);
        return Fails(Function::IoCtl) ? -1 : original(descriptor, request, argument);
    }
    int fcntl(int descriptor, int command, ...)
    {
        static auto* const original = Original<int(int, int, ...)>("fcntl");
        va_list rest;
        va_start(rest, command);
        void* const argument = va_arg(rest, void*);
        va_end(rest);
        return Fails(Function::FCntl) ? -1 : original(descriptor, command, argument);
    }
    int dup3(int from, int to, int flags) noexcept
    {
        static auto* const original = Original<int(int, int, int)>("dup3");
        return Fails(Function::Dup) ? -1 : original(from, to, flags);
    }

    // ---- Transfers -----------------------------------------------------------------------------------------------------------

    ssize_t send(int descriptor, const void* data, std::size_t size, int flags)
    {
        static auto* const original = Original<ssize_t(int, const void*, std::size_t, int)>("send");
        return Fails(Function::Send) ? -1 : original(descriptor, data, size, flags);
    }
    ssize_t sendto(int descriptor, const void* data, std::size_t size, int flags, const sockaddr* to, socklen_t length)
    {
        static auto* const original = Original<ssize_t(int, const void*, std::size_t, int, const sockaddr*, socklen_t)>("sendto");
        return Fails(Function::SendTo) ? -1 : original(descriptor, data, size, flags, to, length);
    }
    ssize_t sendmsg(int descriptor, const msghdr* message, int flags)
    {
        static auto* const original = Original<ssize_t(int, const msghdr*, int)>("sendmsg");
        return Fails(Function::SendMsg) ? -1 : original(descriptor, message, flags);
    }
    ssize_t recv(int descriptor, void* data, std::size_t size, int flags)
    {
        static auto* const original = Original<ssize_t(int, void*, std::size_t, int)>("recv");
        return Fails(Function::Receive) ? -1 : original(descriptor, data, size, flags);
    }
    ssize_t recvfrom(int descriptor, void* data, std::size_t size, int flags, sockaddr* from, socklen_t* length)
    {
        static auto* const original = Original<ssize_t(int, void*, std::size_t, int, sockaddr*, socklen_t*)>("recvfrom");
        return Fails(Function::ReceiveFrom) ? -1 : original(descriptor, data, size, flags, from, length);
    }
    ssize_t recvmsg(int descriptor, msghdr* message, int flags)
    {
        static auto* const original = Original<ssize_t(int, msghdr*, int)>("recvmsg");
        return Fails(Function::ReceiveMsg) ? -1 : original(descriptor, message, flags);
    }
    ssize_t write(int descriptor, const void* data, std::size_t size)
    {
        static auto* const original = Original<ssize_t(int, const void*, std::size_t)>("write");
        return Fails(Function::Write) ? -1 : original(descriptor, data, size);
    }

    // ---- Files ---------------------------------------------------------------------------------------------------------------

    int open(const char* path, int flags, ...)
    {
        static auto* const original = Original<int(const char*, int, ...)>("open");
        va_list rest;
        va_start(rest, flags);
        const mode_t mode = (flags & (O_CREAT | O_TMPFILE)) != 0 ? va_arg(rest, mode_t) : 0;
        va_end(rest);
        return Fails(Function::Open) ? -1 : original(path, flags, mode);
    }
    ssize_t read(int descriptor, void* data, std::size_t size)
    {
        static auto* const original = Original<ssize_t(int, void*, std::size_t)>("read");
        return Fails(Function::Read) ? -1 : original(descriptor, data, size);
    }
    ssize_t pread(int descriptor, void* data, std::size_t size, off_t offset)
    {
        static auto* const original = Original<ssize_t(int, void*, std::size_t, off_t)>("pread");
        return Fails(Function::PRead) ? -1 : original(descriptor, data, size, offset);
    }
    int fstat(int descriptor, struct stat* status) noexcept
    {
        static auto* const original = Original<int(int, struct stat*)>("fstat");
        return Fails(Function::FStat) ? -1 : original(descriptor, status);
    }
    ssize_t sendfile(int to, int from, off_t* offset, std::size_t count) noexcept
    {
        static auto* const original = Original<ssize_t(int, int, off_t*, std::size_t)>("sendfile");
        return Fails(Function::SendFile) ? -1 : original(to, from, offset, count);
    }

    // ---- Readiness -----------------------------------------------------------------------------------------------------------

    int poll(pollfd* entries, nfds_t count, int milliseconds)
    {
        static auto* const original = Original<int(pollfd*, nfds_t, int)>("poll");
        return Fails(Function::Poll) ? -1 : original(entries, count, milliseconds);
    }
    int ppoll(pollfd* entries, nfds_t count, const timespec* limit, const sigset_t* mask)
    {
        static auto* const original = Original<int(pollfd*, nfds_t, const timespec*, const sigset_t*)>("ppoll");
        return Fails(Function::PPoll) ? -1 : original(entries, count, limit, mask);
    }
    int epoll_create1(int flags) noexcept
    {
        static auto* const original = Original<int(int)>("epoll_create1");
        return Fails(Function::EpollCreate) ? -1 : original(flags);
    }
    int epoll_ctl(int set, int operation, int descriptor, epoll_event* event) noexcept
    {
        static auto* const original = Original<int(int, int, int, epoll_event*)>("epoll_ctl");
        return Fails(Function::EpollCtl) ? -1 : original(set, operation, descriptor, event);
    }
    int epoll_wait(int set, epoll_event* events, int room, int milliseconds)
    {
        static auto* const original = Original<int(int, epoll_event*, int, int)>("epoll_wait");
        return Fails(Function::EpollWait) ? -1 : original(set, events, room, milliseconds);
    }
    int eventfd(unsigned count, int flags) noexcept
    {
        static auto* const original = Original<int(unsigned, int)>("eventfd");
        return Fails(Function::EventFd) ? -1 : original(count, flags);
    }

    // What the GNU C library does inside these does not fail: without memory for its tables of name services it asserts, or loses what it had.

    // ---- Names and threads ---------------------------------------------------------------------------------------------------

    int getaddrinfo(const char* name, const char* service, const addrinfo* hints, addrinfo** found)
    {
        static auto* const original = Original<int(const char*, const char*, const addrinfo*, addrinfo**)>("getaddrinfo");
        if (Fails(Function::GetAddrInfo))
        {
            return errno;
        }
        const Exempt exempt;
        return original(name, service, hints, found);
    }
    int getnameinfo(const sockaddr* address, socklen_t length, char* host, socklen_t hostSize, char* service, socklen_t serviceSize,
                    int flags)
    {
        static auto* const original = Original<int(const sockaddr*, socklen_t, char*, socklen_t, char*, socklen_t, int)>("getnameinfo");
        if (Fails(Function::GetNameInfo))
        {
            return errno;
        }
        const Exempt exempt;
        return original(address, length, host, hostSize, service, serviceSize, flags);
    }
    int gethostname(char* name, std::size_t size) noexcept
    {
        static auto* const original = Original<int(char*, std::size_t)>("gethostname");
        return Fails(Function::GetHostName) ? -1 : original(name, size);
    }
    int getifaddrs(ifaddrs** found) noexcept
    {
        static auto* const original = Original<int(ifaddrs**)>("getifaddrs");
        return Fails(Function::GetIfAddrs) ? -1 : original(found);
    }
    int pthread_create(pthread_t* thread, const pthread_attr_t* attributes, void* (*entry)(void*), void* argument) noexcept
    {
        static auto* const original = Original<int(pthread_t*, const pthread_attr_t*, void* (*)(void*), void*)>("pthread_create");
        return Fails(Function::ThreadCreate) ? EAGAIN : original(thread, attributes, entry, argument);
    }
}
