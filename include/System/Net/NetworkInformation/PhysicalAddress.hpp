// The .NET class PhysicalAddress.
#pragma once
#include <System/Array.hpp>
#include <System/String.hpp>

namespace System::Net::NetworkInformation
{
    /// The hardware address of an interface. Compared by value with Equals.
    /// Follows api/system.net.networkinformation.physicaladdress.
    class SYSTEMNET_API PhysicalAddress : public Handle
    {
        SYSTEMNET_HANDLE(PhysicalAddress, Handle)
        PhysicalAddress() noexcept = default;
        /// @param address the bytes; they are not copied
        explicit PhysicalAddress(const Array<Byte>& address);

        /// An address of no bytes.
        static const PhysicalAddress& None;

        /// Reads hexadecimal digits in one of the forms 001122334455, 00-11-22-33-44-55, 00:11:22:33:44:55 and 0011.2233.4455. Null is
        /// None.
        /// @throws FormatException the text is none of them
        [[nodiscard]] static PhysicalAddress Parse(const String& address);
        /// @param value null if the text is no address
        static bool TryParse(const String& address, PhysicalAddress& value);

        /// A copy of the bytes.
        [[nodiscard]] Array<Byte> GetAddressBytes() const;
        /// The bytes in hexadecimal digits, without separators.
        [[nodiscard]] String ToString() const;
        [[nodiscard]] int GetHashCode() const;

    private:
        union Constant;
        explicit constexpr PhysicalAddress(System::Detail::ObjectData& data) noexcept : Handle(System::Detail::Adopt, &data) {}
    };
}
