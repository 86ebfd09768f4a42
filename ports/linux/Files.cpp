// Sending files on Linux.
#include "ports/Files.hpp"
#include "ports/posix/Posix.hpp"
#include <csignal>
#include <sys/sendfile.h>

namespace System::Port
{
    using namespace Posix;

    namespace
    {
        /// Keeps the calling thread from the SIGPIPE of calls that have no flag for that.
        class QuietPipe
        {
        public:
            QuietPipe() noexcept
            {
                sigset_t quiet;
                ::sigemptyset(&quiet);
                ::sigaddset(&quiet, SIGPIPE);
                ::pthread_sigmask(SIG_BLOCK, &quiet, &_before);
                sigset_t pending;
                // Only a signal that was blocked before can be pending, and then it is the program's.
                _isPrograms = ::sigismember(&_before, SIGPIPE) == 1 && ::sigpending(&pending) == 0 && ::sigismember(&pending, SIGPIPE) == 1;
            }
            QuietPipe(const QuietPipe&) = delete;
            QuietPipe& operator=(const QuietPipe&) = delete;
            ~QuietPipe()
            {
                if (MayBeRaised && !_isPrograms)
                {
                    sigset_t quiet;
                    ::sigemptyset(&quiet);
                    ::sigaddset(&quiet, SIGPIPE);
                    const timespec now{};
                    while (::sigtimedwait(&quiet, nullptr, &now) < 0 && errno == EINTR)
                    {
                    }
                }
                ::pthread_sigmask(SIG_SETMASK, &_before, nullptr);
            }

            bool MayBeRaised = false;

        private:
            sigset_t _before;
            bool _isPrograms;
        };
    }

    Outcome SendFile(NativeHandle handle, NativeHandle file, std::int64_t offset, std::size_t size) noexcept
    {
        QuietPipe quiet;
        const auto outcome = Retry(
            [&]
            {
                auto at = static_cast<off_t>(offset);
                return ::sendfile(Descriptor(handle), Descriptor(file), &at, size);
            });
        // A call that has sent a part before the peer was gone is a success and has raised the signal all the same.
        quiet.MayBeRaised = !outcome.Ok() || static_cast<std::size_t>(outcome.Value) < size;
        const bool cannot = outcome.Native == EINVAL || outcome.Native == ENOSYS || outcome.Native == EOVERFLOW;
        return cannot ? Fail(SocketError::OperationNotSupported) : outcome;
    }
}
