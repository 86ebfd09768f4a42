// Files that are sent.
#include "ports/Files.hpp"
#include "ports/posix/Posix.hpp"
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace System::Port
{
    using namespace Posix;

    Outcome OpenFile(const std::filesystem::path& path, std::int64_t& size) noexcept
    {
        size = 0;
        const auto opened = Retry([&] { return ::open(path.c_str(), O_RDONLY | O_CLOEXEC); });
        if (!opened.Ok())
        {
            return opened;
        }
        struct stat status
        {
        };
        int native = ::fstat(Descriptor(opened.Value), &status) != 0 ? errno : 0;
        if (native == 0 && S_ISDIR(status.st_mode))
        {
            native = EISDIR;
        }
        if (native != 0)
        {
            CloseFile(opened.Value);
            return Fail(native);
        }
        size = S_ISREG(status.st_mode) ? static_cast<std::int64_t>(status.st_size) : 0;
        return opened;
    }

    void CloseFile(NativeHandle file) noexcept
    {
        ::close(Descriptor(file));
    }

    Outcome ReadFile(NativeHandle file, std::int64_t offset, Segment into) noexcept
    {
        return Retry([&] { return ::pread(Descriptor(file), into.Data, into.Size, static_cast<off_t>(offset)); });
    }
}
