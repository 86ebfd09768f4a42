#include "compat/core/net/EndPoints.hpp"
#include "compat/core/net/Errors.hpp"
#include "compat/core/objects/RangeChecks.hpp"
#include <System/Net/SocketAddress.hpp>

namespace System::Net
{
    namespace
    {
        /// What the documentation promises. Some families take more on some systems: then a buffer of 32 bytes would be of no use.
        constexpr int DocumentedSize = 32;
        /// Where the bytes begin that ToString shows: the family, with the length on some systems, comes before.
        constexpr int FamilySize = 2;

        Core::SocketAddressData* MakeData(Sockets::AddressFamily family, int size)
        {
            Core::Range::AtLeast("size", size, FamilySize);
            auto data = std::make_unique<Core::SocketAddressData>(size);
            if (family == Sockets::AddressFamily::Unknown)
            {
                // No system has a number for it; what no system knows reads as Unknown.
                data->Buffer[0] = data->Buffer[1] = 0xFF;
            }
            else if (!Port::SetFamily(data->Buffer, family))
            {
                Core::Errors::ThrowPlatformNotSupported("Operation is not supported on this platform.");
            }
            return data.release();
        }
    }

    const Detail::TypeInfo& SocketAddress::Type() noexcept
    {
        static const Detail::TypeInfo type{"System.Net.SocketAddress", typeid(SocketAddress)};
        return type;
    }

    SocketAddress::SocketAddress(Sockets::AddressFamily family) : SocketAddress(family, std::max(DocumentedSize, Port::AddressSize(family)))
    {
    }
    SocketAddress::SocketAddress(Sockets::AddressFamily family, int size) : SocketAddress(Detail::Adopt, MakeData(family, size)) {}

    Sockets::AddressFamily SocketAddress::Family() const
    {
        return Port::GetFamily(Self<Core::SocketAddressData>().Buffer);
    }
    int SocketAddress::Size() const
    {
        return Self<Core::SocketAddressData>().Size;
    }
    void SocketAddress::Size(int value) const
    {
        auto& data = Self<Core::SocketAddressData>();
        Core::Range::AtMost("value", value, data.Buffer.Length());
        Core::Range::AtLeast("value", value, 0);
        data.Size = value;
    }
    Byte& SocketAddress::operator[](int offset) const
    {
        const auto& data = Self<Core::SocketAddressData>();
        if (offset < 0 || offset >= data.Size)
        {
            Detail::ThrowIndexOutOfRange();
        }
        return data.Buffer[offset];
    }
    Memory<Byte> SocketAddress::Buffer() const
    {
        return Self<Core::SocketAddressData>().Buffer;
    }
    int SocketAddress::GetMaximumAddressSize(Sockets::AddressFamily addressFamily)
    {
        return Port::AddressSize(addressFamily);
    }

    bool SocketAddress::Equals(const SocketAddress& comparand) const
    {
        const auto& data = Self<Core::SocketAddressData>();
        return comparand && data.EqualTo(*comparand.Data());
    }
    bool SocketAddress::Equals(const Object& comparand) const
    {
        const auto& data = Self<Core::SocketAddressData>();
        return comparand.Data() != nullptr && data.EqualTo(*comparand.Data());
    }
    int SocketAddress::GetHashCode() const
    {
        return Self<Core::SocketAddressData>().HashCode();
    }
    String SocketAddress::ToString() const
    {
        return Self<Core::SocketAddressData>().ToText({});
    }
}

namespace System::Core
{
    std::string SocketAddressData::ToText(std::string_view) const
    {
        std::string text(std::string_view(Detail::TextOf(Port::GetFamily(Buffer))));
        text += ':' + std::to_string(Size) + ":{";
        for (int i = Net::FamilySize; i < Size; ++i)
        {
            if (i > Net::FamilySize)
            {
                text += ',';
            }
            text += std::to_string(Buffer[i]);
        }
        return text += '}';
    }
    bool SocketAddressData::EqualTo(const ObjectData& other) const
    {
        if (other.GetType() != GetType())
        {
            return false;
        }
        const auto left = Bytes();
        const auto right = static_cast<const SocketAddressData&>(other).Bytes();
        return std::equal(left.begin(), left.end(), right.begin(), right.end());
    }
    int SocketAddressData::HashCode() const
    {
        return static_cast<int>(std::hash<std::string_view>()(AsText(Bytes())));
    }
}
