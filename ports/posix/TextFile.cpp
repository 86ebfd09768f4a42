#include "ports/posix/TextFile.hpp"
#include "ports/posix/Posix.hpp"
#include <fcntl.h>
#include <system_error>
#include <unistd.h>

namespace System::Port::Posix
{
    namespace
    {
        struct OpenText
        {
            explicit OpenText(int descriptor) noexcept : Descriptor(descriptor) {}
            OpenText(const OpenText&) = delete;
            OpenText& operator=(const OpenText&) = delete;
            ~OpenText() { ::close(Descriptor); }
            const int Descriptor;
        };

        /// Whether the error says that there is nothing to read, as an interface that is down has no speed.
        bool IsNothing(int native) noexcept
        {
            return native == ENOENT || native == ENOTDIR || native == EACCES || native == EPERM || native == EINVAL || native == EOPNOTSUPP ||
                   native == ENODEV || native == ENXIO;
        }
        void Check(const Outcome& outcome)
        {
            if (!outcome.Ok() && !IsNothing(outcome.Native))
            {
                throw std::system_error(outcome.Native, std::generic_category());
            }
        }
    }

    std::string WholeFile(const std::string& path)
    {
        std::string text;
        const Outcome opened = Retry([&] { return ::open(path.c_str(), O_RDONLY | O_CLOEXEC); });
        Check(opened);
        if (!opened.Ok())
        {
            return text;
        }
        const OpenText file(static_cast<int>(opened.Value));
        constexpr std::size_t part = 4096;
        for (;;)
        {
            const std::size_t size = text.size();
            text.resize(size + part);
            const Outcome read = Retry([&] { return ::read(file.Descriptor, text.data() + size, part); });
            Check(read);
            text.resize(size + static_cast<std::size_t>(read.Ok() ? read.Value : 0));
            if (text.size() == size)
            {
                return text;
            }
        }
    }
}
