// Composite formatting and the text of numbers and enumerations; expectations were taken from .NET 10.
#include "tests/Support/Caught.hpp"
#include "tests/Support/Print.hpp"
#include <System/ArgumentNullException.hpp>
#include <System/Array.hpp>
#include <System/FormatException.hpp>
#include <System/Net/Sockets/AddressFamily.hpp>
#include <System/Net/Sockets/IOControlCode.hpp>
#include <System/Net/Sockets/SelectMode.hpp>
#include <System/Net/Sockets/SocketError.hpp>
#include <System/Net/Sockets/SocketFlags.hpp>
#include <System/Net/Sockets/SocketInformationOptions.hpp>
#include <System/Net/Sockets/SocketOptionLevel.hpp>
#include <System/Net/Sockets/SocketShutdown.hpp>
#include <System/Net/Sockets/TransmitFileOptions.hpp>

using namespace System;
using namespace System::Net::Sockets;

namespace
{
    std::string FormatError(const String& format)
    {
        return MessageOf<FormatException>([&] { return String::Format(format, 5); });
    }
}

BOOST_AUTO_TEST_CASE(items_are_replaced_aligned_and_formatted)
{
    BOOST_TEST(String::Format("{0} {1} {2}", 5, "x", SocketFlags::Peek) == "5 x Peek");
    BOOST_TEST(String::Format("{1}{0}{1}", "a", 'b') == "bab");
    BOOST_TEST(String::Format("{0,6:X4}|{0,-6}|", 255) == "  00FF|255   |");
    BOOST_TEST(String::Format("{{{0}}}", 5) == "{5}");
    BOOST_TEST(String::Format("[{0}]{0,5}|", nullptr) == "[]     |");
    BOOST_TEST(String::Format("{0:X} {1:X} {2}", "s", true, 'c') == "s True c");
    BOOST_TEST(String::Format("plain") == "plain");
    BOOST_TEST(String::Format("{0} {1}", Array<Byte>(3), std::optional<int>(4)) == "System.Byte[] 4");
}

BOOST_AUTO_TEST_CASE(an_array_of_objects_is_the_argument_list)
{
    BOOST_TEST(String::Format("{0}{1}", Array<Object>{"a", 2}) == "a2");
    BOOST_TEST(ParameterOf<ArgumentNullException>([] { return String::Format("x", Array<Object>(nullptr)); }) == "args");
}

BOOST_AUTO_TEST_CASE(a_bad_format_is_reported)
{
    BOOST_TEST(ParameterOf<ArgumentNullException>([] { return String::Format(nullptr, 1); }) == "format");
    BOOST_TEST(FormatError("{") ==
               "Input string was not in a correct format. Failure to parse near offset 1. Format item ends prematurely.");
    BOOST_TEST(FormatError("{1}") ==
               "Index (zero based) must be greater than or equal to zero and less than the size of the argument list.");
    BOOST_TEST(FormatError("{0:Q}") == "Format specifier was invalid.");
    Caught<FormatException>([] { return String::Format("{0}"); });
    Caught<FormatException>([] { return ToString(5, "Q2"); });
}

BOOST_AUTO_TEST_CASE(numbers_take_formats)
{
    BOOST_TEST((ToString(255, "X2") == "FF" && ToString(5, "D3") == "005" && ToString(1234567, "N0") == "1,234,567"));
    BOOST_TEST((ToString(SByte{-1}, "X") == "FF" && ToString(Int64{-1}, "X") == "FFFFFFFFFFFFFFFF" && ToString(Byte{7}) == "7"));
    BOOST_TEST((ToString(1.5F) == "1.5" && ToString(0.1F) == "0.1" && ToString(0.1) == "0.1" && ToString(1e20) == "1E+20"));
    BOOST_TEST((ToString(1.0F / 3) == "0.33333334" && ToString(-0.0) == "-0" && ToString(1234.5, "F2") == "1234.50"));
    BOOST_TEST((ToString(MinValue<Int64>) == "-9223372036854775808" && ToString(MaxValue<UInt64>) == "18446744073709551615"));
    BOOST_TEST((ToString(true) == "True" && ToString(u'ä') == "ä"));
}

BOOST_AUTO_TEST_CASE(enumerations_print_their_names)
{
    BOOST_TEST((ToString(SocketFlags::Peek | SocketFlags::OutOfBand) == "OutOfBand, Peek" && ToString(SocketFlags::None) == "None"));
    BOOST_TEST(ToString(static_cast<SocketFlags>(0x40000001)) == "1073741825");
    BOOST_TEST((ToString(static_cast<SocketError>(123)) == "123" && ToString(static_cast<SocketError>(-7)) == "-7"));
    BOOST_TEST(ToString(SocketError::SocketError) == "SocketError");
    BOOST_TEST(ToString(TransmitFileOptions::UseDefaultWorkerThread) == "UseDefaultWorkerThread");
    BOOST_TEST(ToString(static_cast<TransmitFileOptions>(7)) == "Disconnect, ReuseSocket, WriteBehind");
    BOOST_TEST(ToString(static_cast<SocketInformationOptions>(0)) == "0");
}

BOOST_AUTO_TEST_CASE(enumerations_take_formats)
{
    const SocketFlags flags = SocketFlags::Peek | SocketFlags::OutOfBand;
    BOOST_TEST(String::Format("{0} {0:D} {0:X} {0:F} {0:G}", flags) == "OutOfBand, Peek 3 00000003 OutOfBand, Peek OutOfBand, Peek");
    BOOST_TEST((ToString(SocketFlags::Peek, "d") == "2" && ToString(SocketFlags::Peek, "x") == "00000002"));
    BOOST_TEST((ToString(SocketFlags::Peek, "") == "Peek" && ToString(SocketFlags::Peek, String(nullptr)) == "Peek"));
    BOOST_TEST(
        (ToString(SocketError::SocketError, "X") == "FFFFFFFF" && ToString(IOControlCode::NonBlockingIO, "X") == "000000008004667E"));
    BOOST_TEST((ToString(IOControlCode::KeepAliveValues, "D") == "2550136836"));
    BOOST_TEST((ToString(static_cast<SocketOptionLevel>(23), "F") == "Tcp, Udp" &&
                ToString(static_cast<SelectMode>(3), "F") == "SelectWrite, SelectError"));
    BOOST_TEST(ToString(static_cast<SocketShutdown>(3), "F") == "Send, Both");
    const auto error = [](const char* format) { return MessageOf<FormatException>([&] { return ToString(SocketFlags::Peek, format); }); };
    BOOST_TEST(error("Z") == "Format string can be only \"G\", \"g\", \"X\", \"x\", \"F\", \"f\", \"D\" or \"d\".");
    BOOST_TEST(error("GG") == error("Z"));
}
