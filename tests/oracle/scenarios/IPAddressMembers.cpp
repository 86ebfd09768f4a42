// Every member of IPAddress, on addresses of all kinds.
#include "harness/Sockets.hpp"

namespace
{
    using namespace Oracle;

    const std::vector<std::string> Texts = {"0.0.0.0",
                                            "127.0.0.1",
                                            "127.255.255.255",
                                            "10.0.0.1",
                                            "169.254.1.1",
                                            "224.0.0.1",
                                            "239.255.255.255",
                                            "255.255.255.255",
                                            "1",
                                            "20.2",
                                            "1.2.3",
                                            "0x7f.1",
                                            "010.1.1.1",
                                            "::",
                                            "::1",
                                            "::ffff:127.0.0.1",
                                            "::ffff:1.2.3.4",
                                            "::1.2.3.4",
                                            "fe80::1%3",
                                            "fe80::1",
                                            "fec0::1",
                                            "fc00::1",
                                            "fd12:3456::1",
                                            "ff02::1",
                                            "ff05::2%7",
                                            "2001::1",
                                            "2001:db8::1:0:0:1",
                                            "1:2:3:4:5:6:7:8",
                                            "[::1]",
                                            "2001:0:0:1:0:0:0:1",
                                            "::5efe:1.2.3.4"};
    const std::vector<std::string> Wrong = {"",        " ",       "1.2.3.4.5",     "256.0.0.1",         "1.2.3.",   ".1",      "1..2",
                                            "-1",      "0x",      "4294967296",    "1.2.3.4 ",          " 1.2.3.4", ":",       ":::",
                                            "1::2::3", "12345::", "1:2:3:4:5:6:7", "1:2:3:4:5:6:7:8:9", "::1%",     "[::1",    "::1]",
                                            "g::",     "::1.2.3", "1.2.3.4:80",    "localhost",         "::%x",     "08.1.1.1"};

    void Rooms(const IPAddress& address)
    {
        for (const int room : {0, 3, 4, 15, 16, 64})
        {
            Observe("TryWriteBytes into " + std::to_string(room),
                    [&]
                    {
                        Array<Byte> bytes(room);
                        int written = 0;
                        const bool done = address.TryWriteBytes(bytes, written);
                        return Several(done, written, bytes);
                    });
            Observe("TryFormat into " + std::to_string(room),
                    [&]
                    {
                        Array<Byte> bytes(room);
                        int written = 0;
                        const bool done = address.TryFormat(Span<Byte>(bytes), written);
                        return Several(done, written, Text::Encoding::UTF8().GetString(bytes, 0, written));
                    });
            Observe("TryFormat into " + std::to_string(room) + " characters",
                    [&]
                    {
                        std::vector<char> characters(static_cast<std::size_t>(room));
                        int written = 0;
                        const bool done = address.TryFormat(Span<char>(characters), written);
                        return Several(done, written, String(std::string(characters.data(), static_cast<std::size_t>(written))));
                    });
        }
    }

    void Members(const std::string& text)
    {
        Section(text);
        const IPAddress address = IPAddress::Parse(text);
        const Array<Byte> utf8 = Text::Encoding::UTF8().GetBytes(text);
        IPAddress other;
        Observe("ToString", [&] { return address.ToString(); });
        Observe("TryParse", [&] { return Several(IPAddress::TryParse(text, other), other); });
        Observe("IsValid", [&] { return IPAddress::IsValid(text); });
        Observe("Parse(utf8)", [&] { return IPAddress::Parse(ReadOnlySpan<Byte>(utf8)); });
        Observe("TryParse(utf8)", [&] { return Several(IPAddress::TryParse(ReadOnlySpan<Byte>(utf8), other), other); });
        Observe("IsValidUtf8", [&] { return IPAddress::IsValidUtf8(utf8); });
        Observe("AddressFamily", [&] { return address.AddressFamily(); });
        Observe("GetAddressBytes", [&] { return address.GetAddressBytes(); });
        Observe("ScopeId", [&] { return address.ScopeId(); });
        Observe("Address", [&] { return address.Address(); });
        Observe("IsIPv6Multicast", [&] { return address.IsIPv6Multicast(); });
        Observe("IsIPv6LinkLocal", [&] { return address.IsIPv6LinkLocal(); });
        Observe("IsIPv6SiteLocal", [&] { return address.IsIPv6SiteLocal(); });
        Observe("IsIPv6Teredo", [&] { return address.IsIPv6Teredo(); });
        Observe("IsIPv6UniqueLocal", [&] { return address.IsIPv6UniqueLocal(); });
        Observe("IsIPv4MappedToIPv6", [&] { return address.IsIPv4MappedToIPv6(); });
        Observe("IsLoopback", [&] { return IPAddress::IsLoopback(address); });
        Observe("MapToIPv4", [&] { return address.MapToIPv4(); });
        Observe("MapToIPv6", [&] { return address.MapToIPv6(); });
        Observe("ScopeId = 5",
                [&]
                {
                    IPAddress changed = IPAddress::Parse(text);
                    changed.ScopeId(5);
                    return changed;
                });
        Observe("Address = 0x0100007F",
                [&]
                {
                    IPAddress changed = IPAddress::Parse(text);
                    changed.Address(0x0100007F);
                    return changed;
                });
        Observe("Equals itself read again", [&] { return address.Equals(IPAddress::Parse(text)); });
        Observe("GetHashCode is the same", [&] { return address.GetHashCode() == IPAddress::Parse(text).GetHashCode(); });
        Rooms(address);
    }

    void Pairs()
    {
        Section("pairs");
        const std::vector<std::string> some = {"0.0.0.0", "127.0.0.1", "::", "::1", "::ffff:127.0.0.1", "fe80::1", "fe80::1%3"};
        for (const auto& left : some)
        {
            for (const auto& right : some)
            {
                Observe(left + " Equals " + right, [&] { return IPAddress::Parse(left).Equals(IPAddress::Parse(right)); });
            }
            Observe(left + " Equals null", [&] { return IPAddress::Parse(left).Equals(nullptr); });
            Observe(left + " Equals its text", [&] { return IPAddress::Parse(left).Equals(Object(left)); });
        }
        Section("fields");
        Observe("Any", [] { return IPAddress::Any; });
        Observe("Loopback", [] { return IPAddress::Loopback; });
        Observe("Broadcast", [] { return IPAddress::Broadcast; });
        Observe("None", [] { return IPAddress::None; });
        Observe("IPv6Any", [] { return IPAddress::IPv6Any; });
        Observe("IPv6Loopback", [] { return IPAddress::IPv6Loopback; });
        Observe("IPv6None", [] { return IPAddress::IPv6None; });
        Observe("None equals Broadcast", [] { return IPAddress::None.Equals(IPAddress::Broadcast); });
        Observe("IPv6None equals IPv6Any", [] { return IPAddress::IPv6None.Equals(IPAddress::IPv6Any); });
    }

    void Numbers(Int64 number)
    {
        const auto text = std::to_string(number);
        Observe("new(" + text + ")", [&] { return IPAddress(number); });
        Observe("new(16 bytes, " + text + ")", [&] { return IPAddress(Bytes(16), number); });
        Observe("new(4 bytes, " + text + ")", [&] { return IPAddress(Bytes(4), number); });
        Observe("new(span of 16, " + text + ")", [&] { return IPAddress(ReadOnlySpan<Byte>(Bytes(16)), number); });
        Observe("ScopeId = " + text,
                [&]
                {
                    IPAddress address = IPAddress::Parse("fe80::1");
                    address.ScopeId(number);
                    return Several(address.ScopeId(), address);
                });
        Observe("IPv4 ScopeId = " + text,
                [&]
                {
                    IPAddress address = IPAddress::Parse("1.2.3.4");
                    address.ScopeId(number);
                });
        Observe("Address = " + text,
                [&]
                {
                    IPAddress address = IPAddress::Parse("1.2.3.4");
                    address.Address(number);
                    return Several(address.Address(), address);
                });
    }

    void Arguments()
    {
        Section("arguments");
        const String noText = nullptr;
        const Array<Byte> noBytes = nullptr;
        const IPAddress none = nullptr;
        IPAddress address;
        Observe("Parse(null)", [&] { return IPAddress::Parse(noText); });
        Observe("TryParse(null)", [&] { return Several(IPAddress::TryParse(noText, address), address); });
        Observe("IsLoopback(null)", [&] { return IPAddress::IsLoopback(none); });
        Observe("new(null)", [&] { return IPAddress(noBytes); });
        Observe("new(null, 0)", [&] { return IPAddress(noBytes, 0); });
        Observe("new(null, -1)", [&] { return IPAddress(noBytes, -1); });
        Observe("null.ToString", [&] { return none.ToString(); });
        Observe("null.AddressFamily", [&] { return none.AddressFamily(); });
        for (const Int64 number :
             {Int64{-1}, Int64{0}, Int64{1}, Int64{0x0100007F}, Int64{0xFFFFFFFF}, Int64{0x100000000}, MaxValue<Int64>, MinValue<Int64>})
        {
            Numbers(number);
        }
        for (const int length : {0, 1, 3, 4, 5, 8, 15, 16, 17})
        {
            const auto text = std::to_string(length);
            Observe("new(" + text + " bytes)", [&] { return IPAddress(Bytes(length)); });
            Observe("new(span of " + text + ")", [&] { return IPAddress(ReadOnlySpan<Byte>(Bytes(length))); });
            Observe("new(bytes " + text + ", 1)", [&] { return IPAddress(Bytes(length), 1); });
            Observe("new(bytes " + text + ", -1)", [&] { return IPAddress(Bytes(length), -1); });
        }
    }

    template <class T>
    void ByteOrder(const std::string& type, std::initializer_list<T> numbers)
    {
        for (const T number : numbers)
        {
            Observe("HostToNetworkOrder " + type + " " + std::to_string(number), [&] { return IPAddress::HostToNetworkOrder(number); });
            Observe("NetworkToHostOrder " + type + " " + std::to_string(number), [&] { return IPAddress::NetworkToHostOrder(number); });
        }
    }

    const Scenario scenario("IPAddressMembers",
                            []
                            {
                                for (const auto& text : Texts)
                                {
                                    Members(text);
                                }
                                for (const auto& text : Wrong)
                                {
                                    Section("wrong \"" + text + "\"");
                                    IPAddress address;
                                    Observe("Parse", [&] { return IPAddress::Parse(text); });
                                    Observe("TryParse", [&] { return Several(IPAddress::TryParse(text, address), address); });
                                    Observe("IsValid", [&] { return IPAddress::IsValid(text); });
                                }
                                Pairs();
                                Arguments();
                                Section("byte order");
                                ByteOrder<Int16>("short", {0, 1, 80, 255, 256, -1, MinValue<Int16>, MaxValue<Int16>, 0x1234});
                                ByteOrder<Int32>("int", {0, 1, 80, 65536, -1, MinValue<Int32>, MaxValue<Int32>, 0x12345678});
                                ByteOrder<Int64>("long", {0, 1, 80, -1, MinValue<Int64>, MaxValue<Int64>, 0x123456789ABCDEF0});
                            });
}
