// What stands behind end points and socket addresses, and their way into and out of the layouts of the port.
#pragma once
#include "compat/core/net/AddressText.hpp"
#include "ports/Port.hpp"
#include <System/Net/DnsEndPoint.hpp>
#include <System/Net/IPEndPoint.hpp>
#include <System/Net/Sockets/UnixDomainSocketEndPoint.hpp>
#include <algorithm>

namespace System::Core
{
    /// What every end point does; a kind overrides what it has. The rest throws NotImplementedException, as in .NET.
    class EndPointData : public Detail::ObjectData
    {
    public:
        [[nodiscard]] virtual Net::Sockets::AddressFamily Family() const;
        [[nodiscard]] virtual Net::SocketAddress Serialize() const;
        [[nodiscard]] virtual Net::EndPoint Create(const Net::SocketAddress& socketAddress) const;
        const Detail::TypeInfo& GetType() const noexcept override { return Net::EndPoint::Type(); }
    };

    /// A kind of end point that a program brings.
    class ForeignEndPointData final : public EndPointData
    {
    public:
        explicit ForeignEndPointData(std::shared_ptr<Net::EndPoint::Implementation> implementation) noexcept
            : Implementation(std::move(implementation))
        {
        }
        Net::Sockets::AddressFamily Family() const override;
        Net::SocketAddress Serialize() const override;
        Net::EndPoint Create(const Net::SocketAddress& socketAddress) const override;
        std::string ToText(std::string_view format) const override;
        bool EqualTo(const ObjectData& other) const override;
        int HashCode() const override;

        const std::shared_ptr<Net::EndPoint::Implementation> Implementation;
    };

    /// Address is never null, Port always 0 to 65535. As in .NET, whoever sets them while others read must lock.
    class IPEndPointData final : public EndPointData
    {
    public:
        IPEndPointData(const Net::IPAddress& address, int port) noexcept : Address(address), Port(port) {}
        const Detail::TypeInfo& GetType() const noexcept override { return Net::IPEndPoint::Type(); }
        Net::Sockets::AddressFamily Family() const override;
        Net::SocketAddress Serialize() const override;
        Net::EndPoint Create(const Net::SocketAddress& socketAddress) const override;
        std::string ToText(std::string_view format) const override;
        bool EqualTo(const ObjectData& other) const override;
        int HashCode() const override;

        Net::IPAddress Address;
        int Port;
    };

    class DnsEndPointData final : public EndPointData
    {
    public:
        DnsEndPointData(const String& host, int port, Net::Sockets::AddressFamily family) noexcept
            : Host(host), Port(port), HostFamily(family)
        {
        }
        const Detail::TypeInfo& GetType() const noexcept override { return Net::DnsEndPoint::Type(); }
        Net::Sockets::AddressFamily Family() const override { return HostFamily; }
        std::string ToText(std::string_view format) const override;
        bool EqualTo(const ObjectData& other) const override;
        int HashCode() const override;

        const String Host;
        const int Port;
        const Net::Sockets::AddressFamily HostFamily;
    };

    class UnixDomainSocketEndPointData final : public EndPointData
    {
    public:
        explicit UnixDomainSocketEndPointData(std::string path) noexcept : Path(std::move(path)) {}
        const Detail::TypeInfo& GetType() const noexcept override { return Net::Sockets::UnixDomainSocketEndPoint::Type(); }
        Net::Sockets::AddressFamily Family() const override { return Net::Sockets::AddressFamily::Unix; }
        Net::SocketAddress Serialize() const override;
        Net::EndPoint Create(const Net::SocketAddress& socketAddress) const override;
        std::string ToText(std::string_view format) const override;
        bool EqualTo(const ObjectData& other) const override;
        int HashCode() const override;

        /// Bytes of the longest path, the zero at the end of a file's name counted.
        static int LongestPath() noexcept;
        /// The path in an address of the family; empty if it has no name.
        static std::string_view PathOf(std::span<const Byte> address) noexcept;

        const std::string Path; ///< without a zero at its end; one at its beginning is part of a name that is no file
    };

    /// The buffer keeps its size; Size says how much of it is the address.
    class SocketAddressData final : public Detail::ObjectData
    {
    public:
        explicit SocketAddressData(int size) : Buffer(size), Size(size) {}
        const Detail::TypeInfo& GetType() const noexcept override { return Net::SocketAddress::Type(); }
        std::string ToText(std::string_view format) const override;
        bool EqualTo(const ObjectData& other) const override;
        int HashCode() const override;

        [[nodiscard]] std::span<Byte> Bytes() const noexcept { return Buffer.AsSpan().first(static_cast<std::size_t>(Size)); }

        const Array<Byte> Buffer;
        int Size;
    };

    // ---- Text ---------------------------------------------------------------------------------------------------------------

    [[nodiscard]] inline std::string_view AsText(ReadOnlySpan<Byte> utf8Text) noexcept
    {
        return {reinterpret_cast<const char*>(utf8Text.data()), utf8Text.size()};
    }

    /// What TryFormat does: all of the text or nothing.
    template <class Element>
    bool CopyText(std::string_view text, std::span<Element> destination, int& written) noexcept
    {
        const bool fits = text.size() <= destination.size();
        written = fits ? static_cast<int>(text.size()) : 0;
        std::copy_n(text.begin(), written, destination.begin());
        return fits;
    }

    // ---- Addresses ----------------------------------------------------------------------------------------------------------

    /// For the rules of text. An address that is null is 0.0.0.0 here and below; callers check before.
    [[nodiscard]] AddressValue ToValue(const Net::IPAddress& address) noexcept;
    [[nodiscard]] Net::IPAddress FromValue(const AddressValue& value) noexcept;

    [[nodiscard]] Port::InternetEndPoint ToInternet(const Net::IPAddress& address, int port) noexcept;
    /// As .NET reads a socket address: only a link-local address has its scope.
    [[nodiscard]] Net::IPAddress FromInternet(const Port::InternetEndPoint& endPoint) noexcept;
    /// False if the address is null.
    bool ToNative(const Net::IPAddress& address, int port, Port::NativeAddress& native) noexcept;

    // ---- End points ---------------------------------------------------------------------------------------------------------

    [[nodiscard]] Net::IPEndPoint MakeIPEndPoint(const Port::InternetEndPoint& endPoint);
    /// Null if the address is neither IPv4 nor IPv6.
    [[nodiscard]] Net::IPEndPoint MakeIPEndPoint(const Port::NativeAddress& native);
    [[nodiscard]] Net::SocketAddress MakeSocketAddress(const Port::NativeAddress& native);
    [[nodiscard]] Net::EndPoint MakeUnixEndPoint(std::span<const Byte> address);

    /// The end point at an address, of the kind of `like`: a program's own kind makes it by itself, and may throw. An IPEndPoint may be of
    /// another family than `like`. Null stands for the kind that the address has; the result is null if it has none.
    [[nodiscard]] Net::EndPoint CreateEndPoint(const Net::EndPoint& like, const Port::NativeAddress& native);

    /// Whether an end point is an IPEndPoint or a UnixDomainSocketEndPoint that says what an address says.
    [[nodiscard]] bool IsAt(const Net::EndPoint& endPoint, const Port::NativeAddress& address) noexcept;

    /// Lays an end point out for the port; without an allocation for an IPEndPoint.
    /// @throws NullReferenceException endPoint is null
    /// @throws NotImplementedException the kind of end point has no address
    /// @throws SocketException InvalidArgument: the address is longer than any that the operating system has
    void Serialize(const Net::EndPoint& endPoint, Port::NativeAddress& native);
}
