// Sending files on macOS.
#include "ports/Files.hpp"
#include "ports/posix/Posix.hpp"
#include <sys/types.h>
#include <sys/uio.h>

namespace System::Port
{
    using namespace Posix;

    Outcome SendFile(NativeHandle handle, NativeHandle file, std::int64_t offset, std::size_t size) noexcept
    {
        for (;;)
        {
            auto length = static_cast<off_t>(size);
            const int result = ::sendfile(Descriptor(file), Descriptor(handle), static_cast<off_t>(offset), &length, nullptr, 0);
            const int native = errno;
            // A call that would block or was interrupted has sent a part all the same.
            if (result == 0 || (length > 0 && (native == EAGAIN || native == EINTR)))
            {
                return Done(length);
            }
            if (native == ENOTSUP || native == EOPNOTSUPP || native == EINVAL || native == ENOTSOCK)
            {
                return Fail(SocketError::OperationNotSupported);
            }
            if (native != EINTR)
            {
                return Fail(native);
            }
        }
    }
}
