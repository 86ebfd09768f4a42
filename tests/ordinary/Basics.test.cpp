#include "tests/Support/Print.hpp"
#include "tests/ordinary/Uses.hpp"
#include <System.hpp>
#include <System/Collections/Generic/Dictionary.hpp>
#include <System/Globalization/CultureInfo.hpp>
#include <System/Globalization/NumberFormatInfo.hpp>
#include <System/Globalization/NumberStyles.hpp>
#include <System/IO/StringWriter.hpp>
#include <System/Net/Sockets/SocketError.hpp>
#include <System/Net/Sockets/SocketFlags.hpp>
#include <System/Runtime/ExceptionServices/ExceptionDispatchInfo.hpp>
#include <System/Runtime/InteropServices.hpp>
#include <System/Text.hpp>
#include <System/Threading/CancellationTokenSource.hpp>
#include <boost/test/unit_test.hpp>

using namespace System;
using namespace System::Globalization;
using namespace System::Net::Sockets;
using namespace System::Runtime::InteropServices;
using System::Runtime::ExceptionServices::ExceptionDispatchInfo;

BOOST_AUTO_TEST_SUITE(OrdinaryBasics)

BOOST_AUTO_TEST_CASE(the_collector_is_told_in_vain, *Uses("System.GC", "SuppressFinalize 1; KeepAlive 1"))
{
    const auto object = std::make_shared<int>(5);
    GC::SuppressFinalize(object);
    GC::KeepAlive(object);
    BOOST_TEST(object.use_count() == 1);
}

BOOST_AUTO_TEST_CASE(numbers_are_read_and_written_by_the_invariant_culture,
                     *Uses("System.Globalization.CultureInfo", "InvariantCulture 0; CurrentCulture 0") *
                         Uses("System.Globalization.NumberFormatInfo", "InvariantInfo 0") *
                         Uses("System.Globalization.NumberStyles", "Integer 0; HexNumber 0"))
{
    int value = 0;
    BOOST_TEST(TryParse("42", NumberStyles::Integer, CultureInfo::InvariantCulture(), value));
    BOOST_TEST(value == 42);
    BOOST_TEST(Parse<int>("ff", NumberStyles::HexNumber, NumberFormatInfo::InvariantInfo()) == 255);
    BOOST_TEST(Parse<double>("1.5", CultureInfo::InvariantCulture()) == 1.5);
    BOOST_TEST(ToString(1.5, "F2", CultureInfo::CurrentCulture()) == "1.50");
    BOOST_TEST(String::Format(CultureInfo::InvariantCulture(), "{0:X4}", 80) == "0050");
}

BOOST_AUTO_TEST_CASE(a_guid_has_its_text_and_bytes, *Uses("System.Guid", "NewGuid 0; ToString 0 1; .ctor 1; ToByteArray 0"))
{
    const Guid id = Guid::NewGuid();
    BOOST_TEST((id != Guid::Empty));
    BOOST_TEST(id.ToString().Length() == 36);
    BOOST_TEST(id.ToString("N").Length() == 32);
    BOOST_TEST((Guid(id.ToString("B")) == id));
    BOOST_TEST((Guid(id.ToByteArray()) == id));
}

BOOST_AUTO_TEST_CASE(the_platform_is_one, *Uses("System.Runtime.InteropServices.RuntimeInformation", "IsOSPlatform 1") *
                                              Uses("System.Runtime.InteropServices.OSPlatform", "Windows 0; OSX 0; Linux 0") *
                                              Uses("System.OperatingSystem", "IsWindows 0; Version 0; IsLinux 0") *
                                              Uses("System.Environment", "OSVersion 0; CurrentDirectory 0; StackTrace 0"))
{
    const int platforms = RuntimeInformation::IsOSPlatform(OSPlatform::Windows()) + RuntimeInformation::IsOSPlatform(OSPlatform::OSX()) +
                          RuntimeInformation::IsOSPlatform(OSPlatform::Linux());
    BOOST_TEST(platforms == 1);
    BOOST_TEST(OperatingSystem::IsWindows() == RuntimeInformation::IsOSPlatform(OSPlatform::Windows()));
    BOOST_TEST(OperatingSystem::IsLinux() == RuntimeInformation::IsOSPlatform(OSPlatform::Linux()));
    BOOST_TEST(Environment::OSVersion().Version().Major() > 0);
    BOOST_TEST(Environment::CurrentDirectory().Length() > 0);
    BOOST_TEST((Environment::StackTrace() != nullptr));
}

BOOST_AUTO_TEST_CASE(enumerations_are_asked, *Uses("System.Enum", "HasFlag 1; GetValues 1; Parse 2; TryParse`1 3; IsDefined 2"))
{
    BOOST_TEST(HasFlag(SocketFlags::Peek | SocketFlags::OutOfBand, SocketFlags::Peek));
    BOOST_TEST(Enum::GetValues<SocketError>().Length() > 40);
    BOOST_TEST((Enum::Parse<SocketError>("TimedOut") == SocketError::TimedOut));
    SocketError error{};
    BOOST_TEST(Enum::TryParse<SocketError>("timedout", true, error));
    BOOST_TEST((error == SocketError::TimedOut));
    BOOST_TEST(Enum::IsDefined(error));
    BOOST_TEST(!Enum::IsDefined(static_cast<SocketError>(5)));
}

BOOST_AUTO_TEST_CASE(versions_are_compared, *Uses("System.Version", ".ctor 1 2 3; op_GreaterThanOrEqual 2; Major 0; CompareTo 1"))
{
    const Version version("1.2.3");
    BOOST_TEST(version.Major() == 1);
    BOOST_TEST((version >= Version(1, 2)));
    BOOST_TEST(version.CompareTo(Version(1, 2, 4)) < 0);
    BOOST_TEST(version.Equals(Version(1, 2, 3)));
}

BOOST_AUTO_TEST_CASE(a_dictionary_takes_a_comparer, *Uses("System.StringComparer", "OrdinalIgnoreCase 0; Ordinal 0"))
{
    Collections::Generic::Dictionary<String, int> headers(StringComparer::OrdinalIgnoreCase());
    headers["Content-Length"] = 5;
    BOOST_TEST(headers["content-length"] == 5);
    Collections::Generic::Dictionary<String, int> exact(StringComparer::Ordinal());
    exact["a"] = 1;
    BOOST_TEST(!exact.ContainsKey("A"));
}

BOOST_AUTO_TEST_CASE(arguments_and_state_are_checked,
                     *Uses("System.ArgumentNullException", "ThrowIfNull 2") * Uses("System.ObjectDisposedException", "ThrowIf 2"))
{
    const String none = nullptr;
    BOOST_CHECK_EXCEPTION(ArgumentNullException::ThrowIfNull(none, "none"), ArgumentNullException,
                          [](const auto& e) { return e.ParamName() == "none"; });
    BOOST_CHECK_NO_THROW(ArgumentNullException::ThrowIfNull(String("x"), "x"));
    const Text::StringBuilder builder;
    BOOST_CHECK_THROW(ObjectDisposedException::ThrowIf(true, builder), ObjectDisposedException);
    BOOST_CHECK_NO_THROW(ObjectDisposedException::ThrowIf(false, builder));
}

BOOST_AUTO_TEST_CASE(moments_have_an_offset, *Uses("System.DateTimeOffset", "AddMinutes 1; Now 0; UtcNow 0"))
{
    const DateTimeOffset start = DateTimeOffset::UtcNow();
    BOOST_TEST((start.AddMinutes(1) > DateTimeOffset::Now()));
    BOOST_TEST((DateTimeOffset::Now() >= start));
    BOOST_TEST((start.Offset() == TimeSpan::Zero));
}

BOOST_AUTO_TEST_CASE(a_tuple_has_items, *Uses("System.Tuple`2", "Item1 0; Item2 0; .ctor 2"))
{
    const Tuple<String, int> pair("host", 80);
    BOOST_TEST(pair.Item1() == "host");
    BOOST_TEST(pair.Item2() == 80);
}

BOOST_AUTO_TEST_CASE(a_caught_exception_is_thrown_elsewhere,
                     *Uses("System.Runtime.ExceptionServices.ExceptionDispatchInfo", "Capture 1; Throw 0"))
{
    ExceptionDispatchInfo info = nullptr;
    try
    {
        throw InvalidOperationException("first");
    }
    catch (const Exception& e)
    {
        info = ExceptionDispatchInfo::Capture(e);
    }
    BOOST_CHECK_EXCEPTION(info.Throw(), InvalidOperationException, [](const auto& e) { return e.Message() == "first"; });
}

BOOST_AUTO_TEST_CASE(an_encoder_converts_piece_by_piece,
                     *Uses("System.Text.Encoding", "GetEncoder 0") * Uses("System.Text.Encoder", "Convert 6 8"))
{
    const Text::Encoder encoder = Text::Encoding::UTF8().GetEncoder();
    int charsUsed = 0;
    int bytesUsed = 0;
    bool completed = false;
    Array<char> chars{'a', 'b', 'c', 'd'};
    Array<Byte> bytes(3);
    encoder.Convert(chars, 0, 4, bytes, 0, 3, false, charsUsed, bytesUsed, completed);
    BOOST_TEST(charsUsed == 3);
    BOOST_TEST(!completed);
    encoder.Convert(chars.AsSpan(3), bytes.AsSpan(), true, charsUsed, bytesUsed, completed);
    BOOST_TEST(charsUsed == 1);
    BOOST_TEST(bytesUsed == 1);
    BOOST_TEST(completed);
    BOOST_TEST(bytes[0] == 'd');
}

BOOST_AUTO_TEST_CASE(a_cancelled_call_knows_its_token, *Uses("System.OperationCanceledException", "CancellationToken 0"))
{
    Threading::CancellationTokenSource source;
    source.Cancel();
    BOOST_CHECK_EXCEPTION(source.Token().ThrowIfCancellationRequested(), OperationCanceledException,
                          [&](const auto& e) { return e.CancellationToken() == source.Token(); });
}

BOOST_AUTO_TEST_CASE(output_goes_where_it_is_sent, *Uses("System.Console", "SetOut 1"))
{
    const IO::TextWriter before = Console::Out();
    const Finally restore([&] { Console::SetOut(before); });
    IO::StringWriter text;
    Console::SetOut(text);
    Console::Write("a{0}", 1);
    BOOST_TEST(text.ToString() == "a1");
}

BOOST_AUTO_TEST_CASE(a_lazy_value_is_made_once, *Uses("System.Lazy`1", ".ctor 1; Value 0"))
{
    int made = 0;
    const Lazy<int> lazy([&] { return ++made; });
    BOOST_TEST(made == 0);
    BOOST_TEST(lazy.Value() + lazy.Value() == 2);
}

BOOST_AUTO_TEST_SUITE_END()
