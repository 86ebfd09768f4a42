#include "compat/core/net/EndPoints.hpp"
#include <System/ArgumentNullException.hpp>
#include <System/ArgumentOutOfRangeException.hpp>
#include <System/FormatException.hpp>
#include <System/Net/IPNetwork.hpp>

namespace System::Net
{
    namespace
    {
        bool Read(std::string_view text, IPNetwork& network)
        {
            Core::AddressValue base;
            int prefixLength = 0;
            const bool read = Core::ParseNetwork(text, base, prefixLength, Port::InterfaceIndex);
            network = read ? IPNetwork(Core::FromValue(base), prefixLength) : IPNetwork();
            return read;
        }

        IPNetwork ReadOrThrow(std::string_view text)
        {
            IPNetwork network;
            if (!Read(text, network))
            {
                throw FormatException("An invalid IP network was specified.");
            }
            return network;
        }

        std::string Text(const IPNetwork& network)
        {
            return Core::FormatNetwork(Core::ToValue(network.BaseAddress()), network.PrefixLength());
        }
    }

    IPNetwork::IPNetwork(const IPAddress& baseAddress, int prefixLength)
    {
        if (!baseAddress)
        {
            throw ArgumentNullException("baseAddress");
        }
        const auto address = Core::ToValue(baseAddress);
        if (!Core::IsPrefixLength(address, prefixLength))
        {
            throw ArgumentOutOfRangeException("prefixLength");
        }
        _baseAddress = Core::FromValue(Core::NetworkBase(address, prefixLength));
        _prefixLength = prefixLength;
    }

    IPAddress IPNetwork::BaseAddress() const noexcept
    {
        return _baseAddress ? _baseAddress : IPAddress::Any;
    }

    bool IPNetwork::Contains(const IPAddress& address) const
    {
        if (!address)
        {
            throw ArgumentNullException("address");
        }
        return Core::NetworkContains(Core::ToValue(BaseAddress()), _prefixLength, Core::ToValue(address));
    }

    bool IPNetwork::TryParse(const String& s, IPNetwork& result)
    {
        return Read(s, result);
    }
    bool IPNetwork::TryParse(ReadOnlySpan<Byte> utf8Text, IPNetwork& result)
    {
        return Read(Core::AsText(utf8Text), result);
    }
    IPNetwork IPNetwork::Parse(const String& s)
    {
        if (!s)
        {
            throw ArgumentNullException("s");
        }
        return ReadOrThrow(s);
    }
    IPNetwork IPNetwork::Parse(ReadOnlySpan<Byte> utf8Text)
    {
        return ReadOrThrow(Core::AsText(utf8Text));
    }

    String IPNetwork::ToString() const
    {
        return Text(*this);
    }
    bool IPNetwork::TryFormat(Span<char> destination, int& charsWritten) const
    {
        return Core::CopyText(Text(*this), destination, charsWritten);
    }
    bool IPNetwork::TryFormat(Span<Byte> utf8Destination, int& bytesWritten) const
    {
        return Core::CopyText(Text(*this), utf8Destination, bytesWritten);
    }

    bool IPNetwork::Equals(const Object& obj) const
    {
        return obj.Is<IPNetwork>() && *this == static_cast<IPNetwork>(obj);
    }
    int IPNetwork::GetHashCode() const noexcept
    {
        return static_cast<int>(std::hash<IPAddress>()(BaseAddress())) ^ _prefixLength;
    }
}
