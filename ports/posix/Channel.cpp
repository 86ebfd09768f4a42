// Descriptors that go to other processes.
#include "ports/Channel.hpp"
#include "ports/posix/Posix.hpp"
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <sys/uio.h>
#include <unistd.h>

namespace System::Port
{
    using namespace Posix;

    namespace
    {
        /// One byte, since nothing cannot be sent, and room for one descriptor.
        struct Letter
        {
            Letter() noexcept
            {
                Message.msg_iov = &Vector;
                Message.msg_iovlen = 1;
                Message.msg_control = Control;
                Message.msg_controllen = sizeof Control;
            }
            Letter(const Letter&) = delete;
            Letter& operator=(const Letter&) = delete;

            char Text = '!';
            iovec Vector{&Text, 1};
            alignas(cmsghdr) char Control[CMSG_SPACE(sizeof(int))] = {};
            msghdr Message{};
        };
    }

    bool ProcessExists(int process) noexcept
    {
        // EPERM: it is there, and another user's.
        return process > 0 && (::kill(process, 0) == 0 || errno == EPERM);
    }

    Outcome Copy(NativeHandle handle) noexcept
    {
        return Retry([&] { return ::fcntl(Descriptor(handle), F_DUPFD_CLOEXEC, 0); });
    }

    Outcome SendHandle(NativeHandle channel, NativeHandle handle) noexcept
    {
        Letter letter;
        cmsghdr* const header = CMSG_FIRSTHDR(&letter.Message);
        header->cmsg_level = SOL_SOCKET;
        header->cmsg_type = SCM_RIGHTS;
        header->cmsg_len = CMSG_LEN(sizeof(int));
        const int descriptor = Descriptor(handle);
        std::memcpy(CMSG_DATA(header), &descriptor, sizeof descriptor);
        return Retry([&] { return ::sendmsg(Descriptor(channel), &letter.Message, QuietSend); });
    }

    Outcome ReceiveHandle(NativeHandle channel) noexcept
    {
        Letter letter;
        const auto outcome = Retry([&] { return ::recvmsg(Descriptor(channel), &letter.Message, 0); });
        if (!outcome.Ok())
        {
            return outcome;
        }
        const cmsghdr* const header = CMSG_FIRSTHDR(&letter.Message);
        if (header == nullptr || header->cmsg_level != SOL_SOCKET || header->cmsg_type != SCM_RIGHTS)
        {
            return Fail(SocketError::Shutdown);
        }
        int descriptor = -1;
        std::memcpy(&descriptor, CMSG_DATA(header), sizeof descriptor);
        ::fcntl(descriptor, F_SETFD, FD_CLOEXEC);
        return Done(descriptor);
    }
}
