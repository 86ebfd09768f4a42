// Failures on demand: the calls of the ports to the operating system, and every allocation, can each be made to fail.
//
// The program defines these functions itself, so that it and every shared library it loads call these instead of the C library's. A call
// that is to fail sets errno and does nothing (but close and shutdown do what they do); all others go on to the C library.
//
// Left out, because the operating system does not do it, or does more by itself than a faked result shows:
//   - EAGAIN where there is data or room: the kernel tells an edge for what comes, not for what it only claimed not to have.
//   - EINTR of connect: the kernel goes on with the attempt, which a call that was never made does not.
//   - EBADF, EFAULT, EINVAL: the library would have to pass what it never passes.
//   - clock_gettime, getpid, sched_getaffinity, tcgetattr, isatty: they cannot fail here, or concern terminals.
//   - what the C library calls inside itself, but for memory.
//   - memory for a thread's destructors (__cxa_thread_atexit_impl), without which the C library aborts.
#pragma once
#include <span>

namespace Faults
{
    enum class Function
    {
        Allocation,
        Socket,
        Close,
        Accept,
        Connect,
        Bind,
        Listen,
        Shutdown,
        GetSockName,
        GetPeerName,
        GetSockOpt,
        SetSockOpt,
        IoCtl,
        FCntl,
        Dup,
        Send,
        SendTo,
        SendMsg,
        Receive,
        ReceiveFrom,
        ReceiveMsg,
        Poll,
        PPoll,
        EpollCreate,
        EpollCtl,
        EpollWait,
        EventFd,
        Write,
        Open,
        Read,
        PRead,
        FStat,
        SendFile,
        GetAddrInfo,
        GetNameInfo,
        GetHostName,
        GetIfAddrs,
        ThreadCreate,
        Count
    };
    inline constexpr int FunctionCount = static_cast<int>(Function::Count);

    const char* NameOf(Function function) noexcept;
    /// The errors that the function is made to fail with, one after the other.
    std::span<const int> ErrorsOf(Function function) noexcept;

    /// How often the function fails from the index on.
    enum class Mode
    {
        Once,
        Twice,
        Lasting
    };

    struct Fault
    {
        Function What = Function::Count; ///< Count for none: calls are only counted
        long Index = 0;                  ///< of the call, from 0
        int Error = 0;
        Mode How = Mode::Once;
    };

    /// From now until Disarm calls are counted, and fail as the fault says.
    void Arm(const Fault& fault) noexcept;
    void Disarm() noexcept;
    long CallsOf(Function function) noexcept;
    /// How many calls have failed since Arm.
    long Fired() noexcept;

    /// Allocations that exist now.
    long LiveAllocations() noexcept;

    /// What the calling thread does while one of these exists neither counts nor fails.
    class Exempt
    {
    public:
        Exempt() noexcept;
        Exempt(const Exempt&) = delete;
        Exempt& operator=(const Exempt&) = delete;
        ~Exempt();
    };
}
