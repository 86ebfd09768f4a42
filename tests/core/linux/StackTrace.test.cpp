// An exception knows the calls that led to where it was made. This program exports its functions' names (tests/CMakeLists.txt).
#include <System/Console.hpp>
#include <System/Environment.hpp>
#include <System/Net/Sockets/SocketException.hpp>
#include <boost/test/unit_test.hpp>

using namespace System;
using namespace System::Net::Sockets;

[[gnu::noinline, gnu::used]] int FailsToConnect(int n)
{
    if (n != 0)
    {
        throw SocketException(static_cast<int>(SocketError::ConnectionRefused));
    }
    return 1;
}
[[gnu::noinline, gnu::used]] int CallsOneThatFails(int n)
{
    return FailsToConnect(n) + 1;
}
[[gnu::noinline, gnu::used]] String AsksWhereItIs()
{
    return Environment::StackTrace() + "";
}

namespace
{
    const bool IsBuiltIn = Exception("m").StackTrace() != nullptr;
}

BOOST_AUTO_TEST_CASE(an_exception_tells_the_calls_that_led_to_it, *boost::unit_test::enable_if<SYSTEMNET_TESTS_STACKTRACE>())
{
    BOOST_REQUIRE(IsBuiltIn);
    try
    {
        CallsOneThatFails(1);
        BOOST_FAIL("nothing was thrown");
    }
    catch (const Exception& e)
    {
        const String trace = e.StackTrace();
        BOOST_REQUIRE(trace != nullptr);
        BOOST_TEST_INFO(std::string(trace));
        const int first = trace.IndexOf("FailsToConnect");
        BOOST_TEST((trace.StartsWith("   at ") && first > 0 && first < trace.IndexOf("CallsOneThatFails")));
        BOOST_TEST(!trace.Contains("SocketException::SocketException"));
        // A copy is the same exception.
        const Exception copy = e;
        BOOST_TEST(copy.StackTrace() == trace);
    }
    BOOST_TEST(AsksWhereItIs().Contains("AsksWhereItIs"));
}

BOOST_AUTO_TEST_CASE(without_what_finds_calls_there_is_no_trace, *boost::unit_test::enable_if<!SYSTEMNET_TESTS_STACKTRACE>())
{
    BOOST_TEST((Exception("m").StackTrace() == nullptr && Environment::StackTrace() == ""));
}
