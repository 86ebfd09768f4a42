// Name resolution by tasks: as the plain calls, and ended by tokens.
#include "tests/Support/Caught.hpp"
#include "tests/Support/Documents.hpp"
#include "tests/Support/Print.hpp"
#include <System/ArgumentNullException.hpp>
#include <System/ArgumentOutOfRangeException.hpp>
#include <System/Net.hpp>
#include <System/Net/Sockets/SocketException.hpp>
#include <System/Threading.hpp>
#include <System/Threading/Tasks.hpp>
#include <chrono>

using namespace System;
using namespace System::Net;
using namespace System::Net::Sockets;
using namespace System::Threading;
using namespace System::Threading::Tasks;

namespace
{
    const char* const TooLong = "hostNameOrAddress longer than 255 characters";
    const char* const Unknown = "hostNameOrAddress cannot be resolved";
    const char* const Unusable = "hostNameOrAddress is not a usable IP address (also 0.0.0.0 / ::)";

    template <class T>
    T ResultOf(const Task<T>& task)
    {
        return task.GetAwaiter().GetResult();
    }
}

BOOST_AUTO_TEST_CASE(tasks_find_what_the_plain_calls_find)
{
    const auto none = CancellationToken::None();
    BOOST_TEST(ResultOf(Dns::GetHostEntryAsync("localhost")).HostName() == Dns::GetHostEntry("localhost").HostName());
    BOOST_TEST(ResultOf(Dns::GetHostEntryAsync("localhost", none)).AddressList().Length() > 0);
    BOOST_TEST(ResultOf(Dns::GetHostEntryAsync("127.0.0.1", AddressFamily::InterNetwork)).AddressList()[0] == IPAddress::Loopback);
    BOOST_TEST(ResultOf(Dns::GetHostEntryAsync("localhost", AddressFamily::InterNetwork, none)).AddressList()[0] == IPAddress::Loopback);
    BOOST_TEST(ResultOf(Dns::GetHostEntryAsync(IPAddress::Loopback)).HostName() == Dns::GetHostEntry(IPAddress::Loopback).HostName());
    BOOST_TEST(ResultOf(Dns::GetHostAddressesAsync("localhost")).Length() == Dns::GetHostAddresses("localhost").Length());
    BOOST_TEST(ResultOf(Dns::GetHostAddressesAsync("", none)).Length() > 0);
    BOOST_TEST(ResultOf(Dns::GetHostAddressesAsync("localhost", AddressFamily::InterNetwork))[0] == IPAddress::Loopback);
    // A literal needs no lookup.
    const Task<Array<IPAddress>> literal = Dns::GetHostAddressesAsync("10.1.2.3");
    BOOST_TEST(literal.IsCompletedSuccessfully());
    BOOST_TEST(literal.Result()[0] == IPAddress::Parse("10.1.2.3"));
    BOOST_TEST(Dns::GetHostAddressesAsync("10.1.2.3", AddressFamily::InterNetworkV6, none).Result().Length() == 0);
}

BOOST_AUTO_TEST_CASE(arguments_are_checked_at_once,
                     *Documents("Dns.GetHostAddressesAsync", TooLong) * Documents("Dns.GetHostEntryAsync (String)", TooLong) *
                         Documents("Dns.GetHostEntryAsync (String)", Unusable) *
                         Documents("Dns.GetHostEntryAsync (IPAddress)", "address is null") *
                         Documents("Dns.GetHostEntryAsync (IPAddress)", "address is not a usable IP address (also 0.0.0.0 / ::)"))
{
    const String tooLong(std::string(256, 'a'));
    const String null = nullptr;
    BOOST_TEST(ParameterOf<ArgumentNullException>([&] { (void)Dns::GetHostEntryAsync(null); }) == "hostNameOrAddress");
    BOOST_TEST(ParameterOf<ArgumentNullException>([&] { (void)Dns::GetHostAddressesAsync(null); }) == "hostNameOrAddress");
    BOOST_TEST(ParameterOf<ArgumentNullException>([&] { (void)Dns::GetHostAddressesAsync(null, CancellationToken(true)); }) ==
               "hostNameOrAddress");
    BOOST_TEST(ParameterOf<ArgumentNullException>([&] { (void)Dns::GetHostEntryAsync(IPAddress(nullptr)); }) == "address");
    Caught<ArgumentOutOfRangeException>([&] { (void)Dns::GetHostEntryAsync(tooLong); });
    Caught<ArgumentOutOfRangeException>([&] { (void)Dns::GetHostAddressesAsync(tooLong); });
    BOOST_TEST(ParameterOf<ArgumentException>([&] { (void)Dns::GetHostEntryAsync("0.0.0.0"); }) == "hostNameOrAddress");
    BOOST_TEST(ParameterOf<ArgumentException>([&] { (void)Dns::GetHostAddressesAsync("::"); }) == "hostNameOrAddress");
    BOOST_TEST(ParameterOf<ArgumentException>([&] { (void)Dns::GetHostEntryAsync(IPAddress::IPv6Any); }) == "address");
}

BOOST_AUTO_TEST_CASE(what_cannot_be_resolved_fails_later,
                     *Documents("Dns.GetHostAddressesAsync", Unknown) * Documents("Dns.GetHostEntryAsync (String)", Unknown))
{
    const auto unknown = [](const auto& task)
    {
        const auto exception = Caught<SocketException>([&] { ResultOf(task); });
        BOOST_REQUIRE(exception);
        BOOST_TEST(task.IsFaulted());
    };
    unknown(Dns::GetHostEntryAsync("no-such-host.invalid"));
    unknown(Dns::GetHostAddressesAsync("no-such-host.invalid"));
}

BOOST_AUTO_TEST_CASE(an_address_without_a_name, *Documents("Dns.GetHostEntryAsync (IPAddress)", "address cannot be resolved"))
{
    const Task<IPHostEntry> task = Dns::GetHostEntryAsync(IPAddress::Parse("203.0.113.7")); // kept for documentation
    Caught<SocketException>([&] { ResultOf(task); });
}

BOOST_AUTO_TEST_CASE(a_token_ends_a_lookup_at_once)
{
    const CancellationToken cancelled(true);
    BOOST_TEST(Dns::GetHostEntryAsync("localhost", cancelled).IsCanceled());
    BOOST_TEST(Dns::GetHostEntryAsync("localhost", AddressFamily::InterNetwork, cancelled).IsCanceled());
    BOOST_TEST(Dns::GetHostAddressesAsync("localhost", cancelled).IsCanceled());
    BOOST_TEST(Dns::GetHostAddressesAsync("10.1.2.3", cancelled).IsCanceled());
    for (int i = 0; i != 100; ++i)
    {
        CancellationTokenSource source;
        const Task<IPHostEntry> entry = Dns::GetHostEntryAsync("localhost", source.Token());
        const Task<Array<IPAddress>> addresses = Dns::GetHostAddressesAsync("localhost", source.Token());
        source.Cancel();
        // Also if the answer was quicker.
        BOOST_TEST(entry.IsCompleted());
        BOOST_TEST(addresses.IsCompleted());
        if (entry.IsCanceled())
        {
            const auto exception = Caught<TaskCanceledException>([&] { ResultOf(entry); });
            BOOST_TEST((exception->CancellationToken() == source.Token()));
        }
    }
}
