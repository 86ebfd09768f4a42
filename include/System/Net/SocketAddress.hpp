// The .NET class SocketAddress.
#pragma once
#include <System/Memory.hpp>
#include <System/Net/Sockets/AddressFamily.hpp>

namespace System::Net
{
    /// The bytes of an end point in the operating system's own layout (sockaddr).
    /// Follows api/system.net.socketaddress.
    class SYSTEMNET_API SocketAddress : public Handle
    {
        SYSTEMNET_HANDLE(SocketAddress, Handle)

        constexpr SocketAddress() noexcept = default;
        /// A buffer of 32 bytes, or of what the largest address of the family takes if that is more.
        /// @throws PlatformNotSupportedException the operating system does not know the family
        explicit SocketAddress(Sockets::AddressFamily family);
        /// @param size bytes of the buffer
        /// @throws ArgumentOutOfRangeException size is less than 2
        /// @throws PlatformNotSupportedException the operating system does not know the family
        SocketAddress(Sockets::AddressFamily family, int size);

        /// The family that the buffer tells; Unknown if the operating system's number for it has no name here.
        [[nodiscard]] Sockets::AddressFamily Family() const;
        /// Bytes of the buffer that are the address.
        [[nodiscard]] int Size() const;
        /// @throws ArgumentOutOfRangeException value is negative or more than the buffer has
        void Size(int value) const;
        /// A byte of the address, to read or to write.
        /// @throws IndexOutOfRangeException offset is negative or not below Size
        [[nodiscard]] Byte& operator[](int offset) const;
        /// The whole buffer, also what is behind Size.
        [[nodiscard]] Memory<Byte> Buffer() const;

        /// Bytes that an address of this family takes at most on this operating system.
        static int GetMaximumAddressSize(Sockets::AddressFamily addressFamily);

        /// Whether the bytes of the buffers are equal.
        bool Equals(const SocketAddress& comparand) const;
        bool Equals(const Object& comparand) const;
        template <std::same_as<std::nullptr_t> Null>
        bool Equals(Null) const
        {
            return Equals(SocketAddress());
        }
        int GetHashCode() const;
        /// Family, size and the bytes behind the family: InterNetwork:16:{0,80,127,0,0,1,0,0,0,0,0,0,0,0}
        String ToString() const;
    };
}
