// IPAddress, IPEndPoint, IPNetwork and SocketAddress: reading, printing, members; the twin of Addresses.cs.
#include "AddressGenerator.hpp"
#include "Areas.hpp"
#include <System/Net.hpp>

namespace Fuzz
{
    namespace
    {
        using namespace System;
        using namespace System::Net;

        std::string ToUtf8(const CodePoints& points)
        {
            std::string text;
            for (const int point : points)
            {
                const auto byte = [&](int value) { text += static_cast<char>(value); };
                if (point < 0x80)
                {
                    byte(point);
                }
                else if (point < 0x800)
                {
                    byte(0xC0 | point >> 6), byte(0x80 | (point & 0x3F));
                }
                else if (point < 0x10000)
                {
                    byte(0xE0 | point >> 12), byte(0x80 | (point >> 6 & 0x3F)), byte(0x80 | (point & 0x3F));
                }
                else
                {
                    byte(0xF0 | point >> 18), byte(0x80 | (point >> 12 & 0x3F)), byte(0x80 | (point >> 6 & 0x3F)),
                        byte(0x80 | (point & 0x3F));
                }
            }
            return text;
        }

        std::string Describe(const IPAddress& address)
        {
            const bool v6 = address.AddressFamily() == Sockets::AddressFamily::InterNetworkV6;
            return (v6 ? "6 " : "4 ") + Plain(Convert::ToHexStringLower(address.GetAddressBytes())) + " " +
                   std::to_string(v6 ? address.ScopeId() : 0) + " " + Plain(address.ToString());
        }

        IPAddress ToAddress(const RawBytes& bytes, std::uint32_t scope)
        {
            const ReadOnlySpan<Byte> span(bytes);
            return span.size() == 16 ? IPAddress(span, Int64{scope}) : IPAddress(span);
        }

        std::string OfText(const std::string& text)
        {
            IPAddress address;
            IPEndPoint endPoint;
            IPNetwork network;
            std::string line = IPAddress::TryParse(text, address) ? "A+" + Describe(address) : "A-";
            line += '|';
            line += IPEndPoint::TryParse(text, endPoint)
                        ? "E+" + Describe(endPoint.Address()) + ' ' + std::to_string(endPoint.Port()) + ' ' + Plain(endPoint.ToString())
                        : "E-";
            line += '|';
            line += IPNetwork::TryParse(text, network) ? "N+" + Describe(network.BaseAddress()) + ' ' +
                                                             std::to_string(network.PrefixLength()) + ' ' + Plain(network.ToString())
                                                       : "N-";
            return line;
        }

        std::string Construct(const IPAddress& address, int prefix)
        {
            try
            {
                const IPNetwork network(address, prefix);
                return Plain(network.ToString()) + " " + Plain(network.BaseAddress().ToString());
            }
            catch (const ArgumentOutOfRangeException& error)
            {
                return error.ParamName() == "prefixLength" ? "prefix" : "another parameter";
            }
        }

        std::string OfValues(Prng& prng, AddressGenerator& generator)
        {
            const bool v6 = !prng.Once(4);
            auto bytes = generator.Bytes(v6);
            const auto scope = generator.Scope();
            const IPAddress address = ToAddress(bytes, scope);
            const int port = prng.Below(65536);
            const int bits = v6 ? 128 : 32;
            const int prefix = prng.Below(bits + 3) - 1;
            const IPEndPoint endPoint(address, port);
            std::string line = "V" + Describe(address) + ' ' + Plain(endPoint.ToString()) + ' ' + Construct(address, prefix) + ' ' +
                               Plain(endPoint.Serialize().ToString()) + ' ' + Plain(endPoint.Create(endPoint.Serialize()).ToString());

            const int length = prng.Below(bits + 1);
            auto baseBytes = bytes;
            AddressGenerator::ClearAfter(baseBytes, length);
            const int changed = prng.Below(bits);
            bytes[static_cast<std::size_t>(changed / 8)] ^= static_cast<std::uint8_t>(0x80 >> (changed % 8));
            const IPNetwork network(ToAddress(baseBytes, scope), length);
            const int kind = prng.Below(6);
            if (kind == 0) // another family
            {
                bytes = generator.Bytes(!v6);
            }
            else if (kind <= 2 && !v6) // IPv4-mapped, one bit from it in one of four
            {
                const RawBytes mapped{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 255, 255};
                bytes.insert(bytes.begin(), mapped.begin(), mapped.end());
                const int wrong = prng.Below(4 * 96);
                if (wrong < 96)
                {
                    bytes[static_cast<std::size_t>(wrong / 8)] ^= static_cast<std::uint8_t>(0x80 >> (wrong % 8));
                }
            }
            else if (kind == 1)
            {
                std::fill(bytes.begin(), bytes.begin() + 10, std::uint8_t{0});
                bytes[10] = bytes[11] = 255;
            }
            return line + ' ' + Plain(network.ToString()) + (network.Contains(ToAddress(bytes, 0)) ? " in" : " out");
        }
    }

    std::string Address(Prng& prng)
    {
        AddressGenerator generator(prng);
        const auto text = ToUtf8(generator.Text());
        const auto line = Shown(std::string_view(text)) + '|' + OfText(text) + '|';
        return line + OfValues(prng, generator);
    }
}
