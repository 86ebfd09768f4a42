#include <System/Detail/ObjectData.hpp>
#include <System/FormatException.hpp>
#include <System/Net/NetworkInformation/PhysicalAddress.hpp>
#include <algorithm>
#include <optional>
#include <string_view>
#include <vector>

namespace System::Net::NetworkInformation
{
    namespace
    {
        class AddressData final : public System::Detail::ObjectData
        {
        public:
            constexpr AddressData() noexcept = default;
            explicit AddressData(const Array<Byte>& bytes) : Bytes(bytes) {}
            const System::Detail::TypeInfo& GetType() const noexcept override { return PhysicalAddress::Type(); }
            std::string ToText(std::string_view) const override
            {
                constexpr char digits[] = "0123456789ABCDEF";
                std::string text;
                for (const Byte byte : Span())
                {
                    text += digits[byte >> 4];
                    text += digits[byte & 0x0F];
                }
                return text;
            }
            bool EqualTo(const ObjectData& other) const override
            {
                if (&other.GetType() != &GetType())
                {
                    return false;
                }
                const auto own = Span();
                const auto others = static_cast<const AddressData&>(other).Span();
                return std::equal(own.begin(), own.end(), others.begin(), others.end());
            }
            int HashCode() const override
            {
                // As .NET: words of four bytes, the lowest first.
                UInt32 hash = 0;
                int shift = 0;
                for (const Byte byte : Span())
                {
                    hash ^= static_cast<UInt32>(byte) << shift;
                    shift = (shift + 8) % 32;
                }
                return hash == 0 ? 1 : static_cast<int>(hash);
            }

            [[nodiscard]] std::span<const Byte> Span() const
            {
                return Bytes ? std::span<const Byte>(Bytes.AsSpan()) : std::span<const Byte>();
            }

            const Array<Byte> Bytes;
        };

        union NoneData
        {
            AddressData Data;
            constexpr NoneData() noexcept : Data() {}
            ~NoneData() {}
        };
        constinit NoneData noneData;

        int DigitOf(char c) noexcept
        {
            return c >= '0' && c <= '9' ? c - '0' : c >= 'A' && c <= 'F' ? c - 'A' + 10 : c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
        }

        /// The bytes of pairs of digits, with a separator behind each `group` bytes; none if group is 0.
        std::optional<std::vector<Byte>> Read(std::string_view text, char separator, int group)
        {
            std::vector<Byte> bytes;
            std::size_t at = 0;
            for (int inGroup = 0; at != text.size(); ++inGroup)
            {
                if (group != 0 && inGroup == group)
                {
                    if (text[at++] != separator)
                    {
                        return {};
                    }
                    inGroup = 0;
                }
                const int high = at < text.size() ? DigitOf(text[at]) : -1;
                const int low = at + 1 < text.size() ? DigitOf(text[at + 1]) : -1;
                if (high < 0 || low < 0)
                {
                    return {};
                }
                bytes.push_back(static_cast<Byte>(high * 16 + low));
                at += 2;
            }
            return bytes;
        }

        std::optional<std::vector<Byte>> Read(std::string_view text)
        {
            if (text.find('-') != std::string_view::npos)
            {
                return Read(text, '-', 1);
            }
            if (text.find(':') != std::string_view::npos)
            {
                auto bytes = Read(text, ':', 1);
                return bytes && (bytes->size() == 6 || bytes->size() == 8) ? bytes : std::nullopt;
            }
            if (text.find('.') != std::string_view::npos)
            {
                auto bytes = Read(text, '.', 2);
                return bytes && bytes->size() == 6 ? bytes : std::nullopt;
            }
            return Read(text, '\0', 0);
        }
    }

    // None is there before any constructor runs and stays when destructors do.
    union PhysicalAddress::Constant
    {
        PhysicalAddress Value;
        constexpr Constant() noexcept : Value(noneData.Data) {}
        ~Constant() {}
        static Constant None;
    };
    constinit PhysicalAddress::Constant PhysicalAddress::Constant::None;

    constinit const PhysicalAddress& PhysicalAddress::None = Constant::None.Value;

    const System::Detail::TypeInfo& PhysicalAddress::Type() noexcept
    {
        static const System::Detail::TypeInfo type{"System.Net.NetworkInformation.PhysicalAddress", typeid(PhysicalAddress)};
        return type;
    }

    PhysicalAddress::PhysicalAddress(const Array<Byte>& address) : PhysicalAddress(System::Detail::Adopt, new AddressData(address)) {}

    PhysicalAddress PhysicalAddress::Parse(const String& address)
    {
        PhysicalAddress value;
        if (!TryParse(address, value))
        {
            throw FormatException("An invalid physical address was specified: '" + address + "'.");
        }
        return value;
    }
    bool PhysicalAddress::TryParse(const String& address, PhysicalAddress& value)
    {
        if (address == nullptr)
        {
            value = None;
            return true;
        }
        const auto bytes = Read(std::string_view(address));
        if (!bytes)
        {
            value = nullptr;
            return false;
        }
        Array<Byte> array(static_cast<int>(bytes->size()));
        std::copy(bytes->begin(), bytes->end(), array.begin());
        value = PhysicalAddress(array);
        return true;
    }

    Array<Byte> PhysicalAddress::GetAddressBytes() const
    {
        const auto bytes = Self<AddressData>().Span();
        Array<Byte> copy(static_cast<int>(bytes.size()));
        std::copy(bytes.begin(), bytes.end(), copy.begin());
        return copy;
    }
    String PhysicalAddress::ToString() const
    {
        return String(Self<AddressData>().ToText({}));
    }
    int PhysicalAddress::GetHashCode() const
    {
        return Self<AddressData>().HashCode();
    }
}
