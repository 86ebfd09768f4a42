// Dns: names and addresses of this machine, of literals, and of nobody.
#include "Sockets/Support/Connections.hpp"
#include <System/FormatException.hpp>

using namespace SocketTests;
using namespace Signals;

namespace
{
    const char* const Unknown = "no-such-host.invalid";

    /// Without a network the answer is "try again" or that the server fails; with one the name is not found.
    template <class Call>
    bool IsNotResolved(const Call& call)
    {
        const std::string outcome = OutcomeOf([&] { (void)call(); });
        BOOST_TEST_INFO(outcome);
        return outcome == "SocketException 11001" || outcome == "SocketException 11002" || outcome == "SocketException 11003";
    }

    bool Holds(const Array<IPAddress>& addresses, const IPAddress& address)
    {
        return std::find(addresses.begin(), addresses.end(), address) != addresses.end();
    }

    bool IsThisMachine(const Array<IPAddress>& addresses)
    {
        // An address of this machine is one that a socket can be bound to.
        return addresses.Length() != 0 &&
               std::all_of(
                   addresses.begin(), addresses.end(),
                   [](const IPAddress& address) {
                       return OutcomeOf(
                                  [&]
                                  { Socket(address.AddressFamily(), SocketType::Dgram, ProtocolType::Udp).Bind(IPEndPoint(address, 0)); })
                           .empty();
                   });
    }

    const String Long = String(std::string(256, 'a'));
}

BOOST_AUTO_TEST_CASE(the_host_has_a_name, *Documents("Dns.GetHostName", "call"))
{
    const String name = Dns::GetHostName();
    BOOST_TEST(name.Length() > 0);
    BOOST_TEST(name == Dns::GetHostName());
}

BOOST_TEST_DECORATOR(*Differs("Dns.GetHostEntry", "of this machine's own name, which no server knows"))
BOOST_AUTO_TEST_CASE(an_empty_name_is_this_machine, *Documents("Dns.GetHostAddresses", "empty string") *
                                                        Documents("Dns.GetHostByName", "empty string") *
                                                        Documents("Dns.GetHostEntry(String)", "empty string"))
{
    BOOST_TEST(IsThisMachine(Dns::GetHostAddresses("")));
    BOOST_TEST(IsThisMachine(Dns::GetHostEntry("").AddressList()));
    BOOST_TEST(IsThisMachine(Dns::GetHostByName("").AddressList()));
    BOOST_TEST(IsThisMachine(Dns::Resolve("").AddressList()));
    BOOST_TEST(IsThisMachine(Dns::GetHostAddresses(Dns::GetHostName())));
    BOOST_TEST(IsThisMachine(Dns::GetHostEntry(Dns::GetHostName()).AddressList()));
    BOOST_TEST(IsThisMachine(Dns::Resolve(Dns::GetHostName()).AddressList()));
}

BOOST_AUTO_TEST_CASE(localhost_is_the_loopback, *Documents("Dns.EndGetHostEntry", "Aliases"))
{
    BOOST_TEST((Holds(Dns::GetHostAddresses("localhost"), IPAddress::Loopback) ||
                Holds(Dns::GetHostAddresses("localhost"), IPAddress::IPv6Loopback)));
    const IPHostEntry entry = Dns::GetHostEntry("localhost");
    BOOST_TEST(entry.HostName().Length() > 0);
    BOOST_TEST(entry.AddressList().Length() > 0);
    BOOST_TEST((entry.Aliases() != nullptr));
    BOOST_TEST(entry.Aliases().Length() == 0);
    BOOST_TEST(Dns::EndGetHostEntry(Dns::BeginGetHostEntry("localhost", nullptr, nullptr)).Aliases().Length() == 0);
    for (const IPAddress& address : Dns::GetHostAddresses("localhost", AddressFamily::InterNetwork))
    {
        BOOST_TEST(address.AddressFamily() == AddressFamily::InterNetwork);
    }
    for (const IPAddress& address : Dns::GetHostEntry("localhost", AddressFamily::InterNetwork).AddressList())
    {
        BOOST_TEST(address.AddressFamily() == AddressFamily::InterNetwork);
    }
}

BOOST_AUTO_TEST_CASE(an_address_literal_is_its_own_address, *Documents("Dns.GetHostAddresses", "argument is an IP literal"))
{
    for (const char* text : {"127.0.0.1", "203.0.113.7", "::1", "2001:db8::7", "255.255.255.255"})
    {
        const Array<IPAddress> addresses = Dns::GetHostAddresses(text);
        BOOST_REQUIRE(addresses.Length() == 1);
        BOOST_TEST(addresses[0].ToString() == text);
        BOOST_TEST(Dns::EndGetHostAddresses(Dns::BeginGetHostAddresses(text, nullptr, nullptr))[0].ToString() == text);
        BOOST_TEST(Dns::GetHostByName(text).AddressList()[0].ToString() == text);
        BOOST_TEST(Dns::GetHostByName(text).HostName() == text);
    }
    BOOST_TEST(Dns::GetHostAddresses("127.0.0.1", AddressFamily::InterNetworkV6).Length() == 0);
    BOOST_TEST(Dns::GetHostAddresses("127.0.0.1", AddressFamily::InterNetwork).Length() == 1);
    // Resolve does not fail for an address without a name.
    BOOST_TEST(Dns::Resolve("203.0.113.7").AddressList()[0].ToString() == "203.0.113.7");
}

BOOST_AUTO_TEST_CASE(the_entry_of_an_address_has_its_name, *Documents("Dns.GetHostEntry(String)", "IP literal"))
{
    const String name = Dns::GetHostEntry("127.0.0.1").HostName();
    BOOST_TEST(name.Length() > 0);
    BOOST_TEST(name != "127.0.0.1");
    BOOST_TEST(Dns::GetHostEntry("127.0.0.1").AddressList().Length() > 0);
    BOOST_TEST(Dns::GetHostEntry(IPAddress::Loopback).HostName() == name);
    BOOST_TEST(Dns::GetHostByAddress("127.0.0.1").HostName() == name);
    BOOST_TEST(Dns::GetHostByAddress(IPAddress::Loopback).HostName() == name);
    BOOST_TEST(Dns::Resolve("127.0.0.1").HostName() == name);
    BOOST_TEST(Dns::EndGetHostEntry(Dns::BeginGetHostEntry("127.0.0.1", nullptr, nullptr)).HostName() == name);
    BOOST_TEST(Dns::EndGetHostEntry(Dns::BeginGetHostEntry(IPAddress::Loopback, nullptr, nullptr)).HostName() == name);
    BOOST_TEST(Dns::EndResolve(Dns::BeginResolve("127.0.0.1", nullptr, nullptr)).HostName() == name);
}

BOOST_AUTO_TEST_CASE(an_unknown_name_is_a_socket_exception,
                     *Documents("Dns.GetHostAddresses", "hostNameOrAddress cannot be resolved") *
                         Documents("Dns.GetHostEntry (String)", "hostNameOrAddress cannot be resolved") *
                         Documents("Dns.GetHostEntry(String)", "name unknown") *
                         Documents("Dns.GetHostByName", "hostName cannot be resolved") *
                         Documents("Dns.Resolve", "hostName cannot be resolved"))
{
    BOOST_TEST(IsNotResolved([] { return Dns::GetHostAddresses(Unknown); }));
    BOOST_TEST(IsNotResolved([] { return Dns::GetHostEntry(Unknown); }));
    BOOST_TEST(IsNotResolved([] { return Dns::GetHostByName(Unknown); }));
    BOOST_TEST(IsNotResolved([] { return Dns::Resolve(Unknown); }));
}

BOOST_AUTO_TEST_CASE(an_unknown_name_is_an_error_of_end,
                     *Documents("Dns.BeginGetHostAddresses", "hostNameOrAddress cannot be resolved") *
                         Documents("Dns.BeginGetHostEntry (String,AsyncCallback,Object)", "hostNameOrAddress cannot be resolved") *
                         Documents("Dns.BeginGetHostByName", "DNS query fails"))
{
    Count called;
    const auto callback = [&](const IAsyncResult&) { called.Add(); };
    BOOST_TEST(IsNotResolved([&] { return Dns::EndGetHostAddresses(Dns::BeginGetHostAddresses(Unknown, callback, nullptr)); }));
    BOOST_TEST(IsNotResolved([&] { return Dns::EndGetHostEntry(Dns::BeginGetHostEntry(Unknown, callback, nullptr)); }));
    BOOST_TEST(IsNotResolved([&] { return Dns::EndGetHostByName(Dns::BeginGetHostByName(Unknown, callback, nullptr)); }));
    BOOST_TEST(IsNotResolved([&] { return Dns::EndResolve(Dns::BeginResolve(Unknown, callback, nullptr)); }));
    BOOST_TEST(called.Reaches(4));
}

BOOST_AUTO_TEST_CASE(an_address_without_a_name_is_a_socket_exception,
                     *Documents("Dns.GetHostEntry (IPAddress)", "address cannot be resolved") *
                         Documents("Dns.GetHostByAddress [all 2 overloads]", "address cannot be resolved") *
                         Documents("Dns.BeginGetHostEntry (IPAddress,AsyncCallback,Object)", "address cannot be resolved"))
{
    const IPAddress nameless = IPAddress::Parse("203.0.113.7"); // kept for documentation
    BOOST_TEST(IsNotResolved([&] { return Dns::GetHostEntry(nameless); }));
    BOOST_TEST(IsNotResolved([&] { return Dns::GetHostByAddress(nameless); }));
    BOOST_TEST(IsNotResolved([&] { return Dns::GetHostByAddress("203.0.113.7"); }));
    BOOST_TEST(IsNotResolved([&] { return Dns::EndGetHostEntry(Dns::BeginGetHostEntry(nameless, nullptr, nullptr)); }));
}

BOOST_AUTO_TEST_CASE(
    null_is_an_argument_null_exception,
    *Documents("Dns.GetHostAddresses", "hostNameOrAddress is null") * Documents("Dns.GetHostEntry (String)", "hostNameOrAddress is null") *
        Documents("Dns.GetHostEntry (IPAddress)", "address is null") * Documents("Dns.GetHostByName", "hostName is null") *
        Documents("Dns.GetHostByAddress [all 2 overloads]", "address is null") * Documents("Dns.Resolve", "hostName is null") *
        Documents("Dns.BeginGetHostAddresses", "hostNameOrAddress is null") * Documents("Dns.BeginGetHostByName", "hostName is null") *
        Documents("Dns.BeginGetHostEntry (String,AsyncCallback,Object)", "hostNameOrAddress is null") *
        Documents("Dns.BeginGetHostEntry (IPAddress,AsyncCallback,Object)", "address is null") *
        Documents("Dns.BeginResolve", "hostName is null"))
{
    const String text = nullptr;
    const IPAddress address;
    BOOST_TEST(ParameterOf<ArgumentNullException>([&] { (void)Dns::GetHostAddresses(text); }) == "hostNameOrAddress");
    BOOST_TEST(ParameterOf<ArgumentNullException>([&] { (void)Dns::GetHostEntry(text); }) == "hostNameOrAddress");
    BOOST_TEST(ParameterOf<ArgumentNullException>([&] { (void)Dns::GetHostEntry(address); }) == "address");
    BOOST_TEST(ParameterOf<ArgumentNullException>([&] { (void)Dns::GetHostByName(text); }) == "hostName");
    BOOST_TEST(ParameterOf<ArgumentNullException>([&] { (void)Dns::GetHostByAddress(text); }) == "address");
    BOOST_TEST(ParameterOf<ArgumentNullException>([&] { (void)Dns::GetHostByAddress(address); }) == "address");
    BOOST_TEST(ParameterOf<ArgumentNullException>([&] { (void)Dns::Resolve(text); }) == "hostName");
    BOOST_TEST(ParameterOf<ArgumentNullException>([&] { Dns::BeginGetHostAddresses(text, nullptr, nullptr); }) == "hostNameOrAddress");
    BOOST_TEST(ParameterOf<ArgumentNullException>([&] { Dns::BeginGetHostEntry(text, nullptr, nullptr); }) == "hostNameOrAddress");
    BOOST_TEST(ParameterOf<ArgumentNullException>([&] { Dns::BeginGetHostEntry(address, nullptr, nullptr); }) == "address");
    BOOST_TEST(ParameterOf<ArgumentNullException>([&] { Dns::BeginGetHostByName(text, nullptr, nullptr); }) == "hostName");
    BOOST_TEST(ParameterOf<ArgumentNullException>([&] { Dns::BeginResolve(text, nullptr, nullptr); }) == "hostName");
}

BOOST_AUTO_TEST_CASE(a_name_that_is_too_long_is_out_of_range,
                     *Documents("Dns.GetHostAddresses", "hostNameOrAddress longer than 255 characters") *
                         Documents("Dns.GetHostEntry (String)", "hostNameOrAddress longer than 255 characters") *
                         Documents("Dns.GetHostByName", "hostName longer than 255 characters") *
                         Documents("Dns.Resolve", "hostName longer than 255 characters"))
{
    BOOST_CHECK_THROW((void)Dns::GetHostAddresses(Long), ArgumentOutOfRangeException);
    BOOST_CHECK_THROW((void)Dns::GetHostEntry(Long), ArgumentOutOfRangeException);
    BOOST_CHECK_THROW((void)Dns::GetHostByName(Long), ArgumentOutOfRangeException);
    BOOST_CHECK_THROW((void)Dns::Resolve(Long), ArgumentOutOfRangeException);
    BOOST_CHECK_THROW(Dns::BeginGetHostAddresses(Long, nullptr, nullptr), ArgumentOutOfRangeException);
    BOOST_CHECK_THROW(Dns::BeginGetHostEntry(Long, nullptr, nullptr), ArgumentOutOfRangeException);
    BOOST_CHECK_THROW(Dns::BeginGetHostByName(Long, nullptr, nullptr), ArgumentOutOfRangeException);
    BOOST_CHECK_THROW(Dns::BeginResolve(Long, nullptr, nullptr), ArgumentOutOfRangeException);
}

BOOST_AUTO_TEST_CASE(an_address_of_nobody_is_an_argument_exception,
                     *Documents("Dns.GetHostAddresses", "hostNameOrAddress is not a usable IP address (also 0.0.0.0 / ::)") *
                         Documents("Dns.GetHostEntry (String)", "hostNameOrAddress is not a usable IP address (also 0.0.0.0 / ::)") *
                         Documents("Dns.GetHostEntry (IPAddress)", "address is not a usable IP address (also 0.0.0.0 / ::)") *
                         Documents("Dns.GetHostEntry(String)", "\"0.0.0.0\" or \"::\"") *
                         Documents("Dns.BeginGetHostAddresses", "hostNameOrAddress is not a usable IP address (also 0.0.0.0 / ::)") *
                         Documents("Dns.BeginGetHostEntry (IPAddress,AsyncCallback,Object)",
                                   "address is not a usable IP address (also 0.0.0.0 / ::)") *
                         Documents("Dns.BeginGetHostEntry (String,AsyncCallback,Object)",
                                   "hostNameOrAddress is not a usable IP address (also 0.0.0.0 / ::)"))
{
    for (const char* text : {"0.0.0.0", "::"})
    {
        const IPAddress address = IPAddress::Parse(text);
        BOOST_TEST(ParameterOf<ArgumentException>([&] { (void)Dns::GetHostAddresses(text); }) == "hostNameOrAddress");
        BOOST_TEST(ParameterOf<ArgumentException>([&] { (void)Dns::GetHostEntry(text); }) == "hostNameOrAddress");
        BOOST_TEST(ParameterOf<ArgumentException>([&] { (void)Dns::GetHostEntry(address); }) == "address");
        BOOST_TEST(ParameterOf<ArgumentException>([&] { Dns::BeginGetHostAddresses(text, nullptr, nullptr); }) == "hostNameOrAddress");
        BOOST_TEST(ParameterOf<ArgumentException>([&] { Dns::BeginGetHostEntry(text, nullptr, nullptr); }) == "hostNameOrAddress");
        BOOST_TEST(ParameterOf<ArgumentException>([&] { Dns::BeginGetHostEntry(address, nullptr, nullptr); }) == "address");
    }
}

BOOST_AUTO_TEST_CASE(text_that_is_no_address_is_a_format_exception, *Documents("Dns.GetHostByAddress (String)", "address does not parse") *
                                                                        Documents("Dns.GetHostByAddress(String)", "text does not parse"))
{
    BOOST_CHECK_THROW((void)Dns::GetHostByAddress("localhost"), FormatException);
    BOOST_CHECK_THROW((void)Dns::GetHostByAddress(""), FormatException);
}

BOOST_AUTO_TEST_CASE(end_takes_its_own_result_once,
                     *Documents("Dns.EndGetHostEntry", "asyncResult is null") * Documents("Dns.EndResolve", "asyncResult is null"))
{
    const std::vector<std::pair<std::function<IAsyncResult()>, std::function<void(const IAsyncResult&)>>> calls = {
        {[] { return Dns::BeginGetHostEntry("localhost", nullptr, nullptr); },
         [](const IAsyncResult& r) { (void)Dns::EndGetHostEntry(r); }},
        {[] { return Dns::BeginGetHostAddresses("localhost", nullptr, nullptr); },
         [](const IAsyncResult& r) { (void)Dns::EndGetHostAddresses(r); }},
        {[] { return Dns::BeginGetHostByName("localhost", nullptr, nullptr); },
         [](const IAsyncResult& r) { (void)Dns::EndGetHostByName(r); }},
        {[] { return Dns::BeginResolve("localhost", nullptr, nullptr); }, [](const IAsyncResult& r) { (void)Dns::EndResolve(r); }},
    };
    const Pair pair;
    const IAsyncResult foreign = pair.Client.BeginSend(Bytes("x"), 0, 1, 0, nullptr, nullptr);
    for (std::size_t i = 0; i != calls.size(); ++i)
    {
        BOOST_TEST(ParameterOf<ArgumentNullException>([&] { calls[i].second(nullptr); }) == "asyncResult");
        BOOST_TEST(ParameterOf<ArgumentException>([&] { calls[i].second(foreign); }) == "asyncResult");
        const IAsyncResult result = calls[i].first();
        BOOST_TEST(ParameterOf<ArgumentException>([&] { calls[(i + 1) % calls.size()].second(result); }) == "asyncResult");
        BOOST_TEST(OutcomeOf([&] { calls[i].second(result); }) == "");
        BOOST_TEST(OutcomeOf([&] { calls[i].second(result); }) == "InvalidOperationException");
    }
}

BOOST_AUTO_TEST_CASE(end_blocks_and_the_callback_runs_on_the_pool, *Documents("Dns.BeginGetHostEntry", "call"))
{
    Event done;
    std::atomic<bool> onPool{false};
    std::string state;
    const IAsyncResult result = Dns::BeginGetHostEntry(
        "localhost",
        [&](const IAsyncResult& r)
        {
            onPool = Threading::Thread::CurrentThread().IsThreadPoolThread();
            state = (std::string)r.AsyncState();
            done.Set();
        },
        "state");
    BOOST_TEST(Dns::EndGetHostEntry(result).AddressList().Length() > 0);
    BOOST_TEST(result.IsCompleted());
    BOOST_TEST(!result.CompletedSynchronously());
    BOOST_TEST(done.Wait());
    BOOST_TEST(onPool);
    BOOST_TEST(state == "state");
}
