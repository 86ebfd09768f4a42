#include "compat/core/net/EndPoints.hpp"
#include "compat/core/sockets/BoundFile.hpp"
#include <System/ArgumentOutOfRangeException.hpp>
#include <System/Detail/Checks.hpp>
#include <System/Net/Sockets/UnixDomainSocketEndPoint.hpp>

namespace System::Net::Sockets
{
    namespace
    {
        Core::UnixDomainSocketEndPointData* MakeData(const String& path)
        {
            Detail::CheckNull(path == nullptr, "path");
            const std::string_view bytes(path);
            const int most = Core::UnixDomainSocketEndPointData::LongestPath();
            // The name of a file ends with a zero.
            const int size = static_cast<int>(bytes.size()) + (bytes.empty() || bytes.front() == '\0' ? 0 : 1);
            if (bytes.empty() || size > most)
            {
                throw ArgumentOutOfRangeException(
                    "path", path,
                    String::Format("The path '{0}' is of an invalid length for use with domain sockets on this "
                                   "platform.  The length must be between 1 and {1} characters, inclusive.",
                                   path, most));
            }
            return new Core::UnixDomainSocketEndPointData(std::string(bytes));
        }
    }

    const Detail::TypeInfo& UnixDomainSocketEndPoint::Type() noexcept
    {
        static const Detail::TypeInfo type{"System.Net.Sockets.UnixDomainSocketEndPoint", typeid(UnixDomainSocketEndPoint),
                                           &EndPoint::Type()};
        return type;
    }

    UnixDomainSocketEndPoint::UnixDomainSocketEndPoint(const String& path) : UnixDomainSocketEndPoint(Detail::Adopt, MakeData(path)) {}
}

namespace System::Core
{
    namespace
    {
        /// Where the path begins in an address, on every system.
        constexpr std::size_t PathAt = 2;
    }

    int UnixDomainSocketEndPointData::LongestPath() noexcept
    {
        return Port::AddressSize(Net::Sockets::AddressFamily::Unix) - static_cast<int>(PathAt);
    }

    std::string_view UnixDomainSocketEndPointData::PathOf(std::span<const Byte> address) noexcept
    {
        if (address.size() <= PathAt)
        {
            return {};
        }
        const std::string_view path(reinterpret_cast<const char*>(address.data()) + PathAt, address.size() - PathAt);
        // Every byte of a name that is no file counts.
        return path.front() == '\0' ? path : path.substr(0, path.find('\0'));
    }

    Net::SocketAddress UnixDomainSocketEndPointData::Serialize() const
    {
        Port::NativeAddress native;
        (void)Port::SetFamily(native.Bytes, Net::Sockets::AddressFamily::Unix);
        std::copy(Path.begin(), Path.end(), native.Bytes.begin() + PathAt);
        const bool isFile = !Path.empty() && Path.front() != '\0';
        native.Length = static_cast<std::uint32_t>(PathAt + Path.size() + (isFile ? 1 : 0));
        return MakeSocketAddress(native);
    }

    Net::EndPoint UnixDomainSocketEndPointData::Create(const Net::SocketAddress& socketAddress) const
    {
        if (socketAddress == nullptr)
        {
            Detail::ThrowNullReference();
        }
        return MakeUnixEndPoint(static_cast<const SocketAddressData&>(*socketAddress.Data()).Bytes());
    }

    Net::EndPoint MakeUnixEndPoint(std::span<const Byte> address)
    {
        return Net::Sockets::UnixDomainSocketEndPoint(
            Detail::Adopt, new UnixDomainSocketEndPointData(std::string(UnixDomainSocketEndPointData::PathOf(address))));
    }

    std::string UnixDomainSocketEndPointData::ToText(std::string_view) const
    {
        return !Path.empty() && Path.front() == '\0' ? "@" + Path.substr(1) : Path;
    }

    bool UnixDomainSocketEndPointData::EqualTo(const ObjectData& other) const
    {
        return other.GetType() == GetType() && Path == static_cast<const UnixDomainSocketEndPointData&>(other).Path;
    }

    int UnixDomainSocketEndPointData::HashCode() const
    {
        return static_cast<int>(std::hash<std::string>()(Path));
    }

    std::unique_ptr<BoundFile> BoundFile::Of(const Net::EndPoint& endPoint)
    {
        if (!endPoint.Is<Net::Sockets::UnixDomainSocketEndPoint>())
        {
            return nullptr;
        }
        const std::string& path = static_cast<const UnixDomainSocketEndPointData&>(*endPoint.Data()).Path;
        if (path.empty() || path.front() == '\0')
        {
            return nullptr;
        }
        const std::filesystem::path file(std::u8string(path.begin(), path.end()));
        std::error_code error;
        std::filesystem::path absolute = std::filesystem::absolute(file, error);
        return std::make_unique<BoundFile>(error ? file : std::move(absolute));
    }

    BoundFile::~BoundFile()
    {
        if (!_path.empty())
        {
            std::error_code ignored;
            std::filesystem::remove(_path, ignored);
        }
    }
}
