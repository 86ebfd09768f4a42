// Enum's members, tuples, Lazy, WeakReference, HashCode, BitOperations, numbers by styles, cultures; expectations were taken from .NET 10.
#include "tests/Support/Caught.hpp"
#include "tests/Support/Print.hpp"
#include <System/ArgumentNullException.hpp>
#include <System/ArgumentOutOfRangeException.hpp>
#include <System/Collections.hpp>
#include <System/Enum.hpp>
#include <System/FormatException.hpp>
#include <System/Globalization.hpp>
#include <System/HashCode.hpp>
#include <System/InvalidOperationException.hpp>
#include <System/Lazy.hpp>
#include <System/Net/Sockets/SocketError.hpp>
#include <System/Net/Sockets/SocketFlags.hpp>
#include <System/Numerics/BitOperations.hpp>
#include <System/ObjectDisposedException.hpp>
#include <System/OverflowException.hpp>
#include <System/Parse.hpp>
#include <System/StringComparer.hpp>
#include <System/Tuple.hpp>
#include <System/Version.hpp>
#include <System/WeakReference.hpp>
#include <atomic>
#include <thread>

using namespace System;
using namespace System::Globalization;
using namespace System::Net::Sockets;

namespace Program
{
    enum class Rights
    {
        Read = 1,
        Write = 2,
        Both = 3,
        Run = 4
    };
    constexpr Rights operator|(Rights left, Rights right)
    {
        return static_cast<Rights>(static_cast<int>(left) | static_cast<int>(right));
    }
    enum class Small : Byte
    {
        X = 1,
        Y = 255
    };
    enum class Signed
    {
        Neg = -1,
        Two = 2,
        One = 1
    };
}
using namespace Program;

BOOST_AUTO_TEST_CASE(an_enumeration_is_parsed)
{
    BOOST_TEST((Enum::Parse<SocketError>("TimedOut") == SocketError::TimedOut));
    BOOST_TEST((Enum::Parse<SocketFlags>("peek , OutOfBand", true) == (SocketFlags::Peek | SocketFlags::OutOfBand)));
    BOOST_TEST((Enum::Parse<Rights>("Read, Write") == Rights::Both && Enum::Parse<Rights>(" 12 ") == static_cast<Rights>(12)));
    BOOST_TEST((Enum::Parse<Rights>("+3") == Rights::Both && Enum::Parse<Rights>("-3") == static_cast<Rights>(-3)));
    for (const char* text : {"read", "Read,", "Read, 4", "4x", "0x4", "-", "Read Write", ",Read"})
    {
        BOOST_TEST(MessageOf<ArgumentException>([&] { return Enum::Parse<Rights>(text); }) ==
                   "Requested value '" + std::string(text) + "' was not found.");
        Rights rights = Rights::Run;
        BOOST_TEST((!Enum::TryParse<Rights>(text, rights) && rights == static_cast<Rights>(0)));
    }
    Rights rights{};
    BOOST_TEST((Enum::TryParse("run", true, rights) && rights == Rights::Run));
    BOOST_TEST((Enum::TryParse<Rights>("Read,Run", rights) && rights == static_cast<Rights>(5)));
    BOOST_TEST((!Enum::TryParse(nullptr, rights) && !Enum::TryParse("99999999999", rights)));
    BOOST_TEST(MessageOf<ArgumentException>([] { return Enum::Parse<Rights>("  "); }) ==
               "Must specify valid information for parsing in the string. (Parameter 'value')");
    BOOST_TEST(ParameterOf<ArgumentNullException>([] { return Enum::Parse<Rights>(nullptr); }) == "value");
    BOOST_TEST(MessageOf<OverflowException>([] { return Enum::Parse<Small>("300"); }) ==
               "Value was either too large or too small for an unsigned byte.");
    BOOST_TEST(MessageOf<OverflowException>([] { return Enum::Parse<Rights>("99999999999"); }) ==
               "Value was either too large or too small for an Int32.");
}

BOOST_AUTO_TEST_CASE(an_enumeration_knows_its_names_and_values)
{
    BOOST_TEST((String::Join("|", Enum::GetNames<Rights>()) == "Read|Write|Both|Run"));
    BOOST_TEST((String::Join("|", Enum::GetValues<Signed>()) == "One|Two|Neg"));
    BOOST_TEST((Enum::GetValuesAsUnderlyingType<Small>()[1] == 255));
    BOOST_TEST((Enum::GetName(Rights::Write) == "Write" && Enum::GetName(static_cast<Rights>(9)) == nullptr));
    BOOST_TEST((Enum::IsDefined(Rights::Both) && !Enum::IsDefined(static_cast<Rights>(5)) && Enum::IsDefined(SocketError::TimedOut)));
    BOOST_TEST((Enum::IsDefined<Rights>("Run") && !Enum::IsDefined<Rights>("run") && Enum::IsDefined<Rights>(4)));
    BOOST_TEST((Enum::ToObject<Small>(300) == static_cast<Small>(44)));
    BOOST_TEST((Enum::Format(Rights::Both, "X") == "00000003"));
    BOOST_TEST(ParameterOf<ArgumentNullException>([] { return Enum::Format(Rights::Run, nullptr); }) == "format");
    BOOST_TEST((HasFlag(SocketFlags::Peek | SocketFlags::Truncated, SocketFlags::Peek) && !HasFlag(Rights::Read, Rights::Both)));
    BOOST_TEST((Enum::HasFlag(Rights::Both, Rights::Read) && HasFlag(Rights::Read, static_cast<Rights>(0))));
    // A program's enumeration with an operator | combines.
    BOOST_TEST((ToString(Rights::Read | Rights::Run) == "Read, Run" && ToString(static_cast<Rights>(8)) == "8"));
    BOOST_TEST((ToString(static_cast<Signed>(5)) == "5"));
}

BOOST_AUTO_TEST_CASE(tuples_are_standard_tuples)
{
    Tuple<int, String> pair(1, "a");
    auto [number, text] = pair;
    BOOST_TEST((number == 1 && text == "a" && pair.Item1() == 1 && pair.Item2() == "a" && std::get<1>(pair) == "a"));
    std::tuple<int, String> standard = pair;
    pair = standard;
    pair = std::tuple(2, String("b"));
    BOOST_TEST((pair != standard && standard < pair && pair.ToString() == "(2, b)"));
    const auto made = Tuple<>::Create(5, "x", true);
    static_assert(std::is_same_v<decltype(made), const Tuple<int, String, bool>>);
    BOOST_TEST(("t "_s + made == "t (5, x, True)"));
    BOOST_TEST((String::Format("{0}", std::tuple(1, 2.5)) == "(1, 2.5)" && ToString(std::tuple(String(), 1)) == "(, 1)"));
    ValueTuple<int, int> sum = std::tuple(3, 4);
    BOOST_TEST(sum.Item1() + sum.Item2() == 7);
}

BOOST_AUTO_TEST_CASE(lazy_makes_its_value_once)
{
    int calls = 0;
    const Lazy<int> lazy([&] { return ++calls; });
    BOOST_TEST((!lazy.IsValueCreated() && lazy.ToString() == "Value is not created."));
    BOOST_TEST((lazy.Value() == 1 && lazy.Value() == 1 && lazy.IsValueCreated() && lazy.ToString() == "1"));
    const Lazy<String> ready("x");
    BOOST_TEST((ready.IsValueCreated() && ready.Value() == "x"));
    const Lazy<Object> made;
    BOOST_TEST((made.Value() == made.Value() && made.Value() != nullptr));
    const Lazy<int> failing([&]() -> int { throw InvalidOperationException(String::Concat("call ", ++calls)); });
    BOOST_TEST(MessageOf<InvalidOperationException>([&] { return failing.Value(); }) == "call 2");
    BOOST_TEST(MessageOf<InvalidOperationException>([&] { return failing.Value(); }) == "call 2");
    const Lazy<int> again([&]() -> int { throw InvalidOperationException(String::Concat("call ", ++calls)); },
                          Threading::LazyThreadSafetyMode::PublicationOnly);
    BOOST_TEST(MessageOf<InvalidOperationException>([&] { return again.Value(); }) == "call 3");
    BOOST_TEST(MessageOf<InvalidOperationException>([&] { return again.Value(); }) == "call 4");
    Lazy<int> self = nullptr;
    self = Lazy<int>([&] { return self.Value(); });
    BOOST_TEST(MessageOf<InvalidOperationException>([&] { return self.Value(); }) ==
               "ValueFactory attempted to access the Value property of this instance.");
    self = nullptr;
    BOOST_TEST(ParameterOf<ArgumentNullException>([] { return Lazy<int>(Func<int>(nullptr)); }) == "valueFactory");
}

BOOST_AUTO_TEST_CASE(a_weak_reference_keeps_nothing_alive)
{
    Array<Byte> array(3);
    const WeakReference<Array<Byte>> weak(array);
    const WeakReference<Array<Byte>> second(array);
    const WeakReference<> plain(array);
    Array<Byte> target;
    BOOST_TEST((weak.TryGetTarget(target) && target == array && plain.IsAlive() && (Array<Byte>)plain.Target() == array));
    array = nullptr;
    BOOST_TEST(second.TryGetTarget(target));
    target = nullptr;
    BOOST_TEST(
        (!weak.TryGetTarget(target) && target == nullptr && !second.TryGetTarget(target) && !plain.IsAlive() && plain.Target() == nullptr));
    auto shared = std::make_shared<int>(5);
    const WeakReference<std::shared_ptr<int>> toShared(shared);
    std::shared_ptr<int> found;
    BOOST_TEST((toShared.TryGetTarget(found) && found == shared));
    found = nullptr;
    shared = nullptr;
    BOOST_TEST(!toShared.TryGetTarget(found));
    array = Array<Byte>(1);
    weak.SetTarget(array);
    BOOST_TEST(weak.TryGetTarget(target));
}

BOOST_AUTO_TEST_CASE(weak_references_are_safe_among_threads)
{
    std::atomic<bool> isRight{true};
    for (int round = 0; round != 200; ++round)
    {
        Array<int> array(1);
        const WeakReference<Array<int>> weak(array);
        std::thread reader(
            [weak, &isRight]
            {
                Array<int> target;
                while (weak.TryGetTarget(target))
                {
                    isRight = isRight && target.Length() == 1;
                    target = nullptr;
                }
            });
        array = nullptr;
        reader.join();
    }
    BOOST_TEST(isRight.load());
}

BOOST_AUTO_TEST_CASE(hash_codes_combine)
{
    BOOST_TEST((HashCode::Combine(1, "a", 2.5) == HashCode::Combine(1, "a", 2.5)));
    BOOST_TEST((HashCode::Combine(1, 2) != HashCode::Combine(2, 1) && HashCode::Combine(1) != HashCode::Combine(1, 0)));
    HashCode code;
    code.Add(1);
    code.Add(String("a"));
    BOOST_TEST((code.ToHashCode() == HashCode::Combine(1, String("a")) && HashCode::Combine(String("a")) == HashCode::Combine("a")));
}

BOOST_AUTO_TEST_CASE(bits_are_counted)
{
    using Numerics::BitOperations;
    BOOST_TEST((BitOperations::IsPow2(64) && !BitOperations::IsPow2(0) && !BitOperations::IsPow2(-4) && BitOperations::IsPow2(1U << 31)));
    BOOST_TEST((BitOperations::RoundUpToPowerOf2(65U) == 128U && BitOperations::RoundUpToPowerOf2(0U) == 0U));
    BOOST_TEST((BitOperations::RoundUpToPowerOf2(0x80000001U) == 0U && BitOperations::Log2(0U) == 0 && BitOperations::Log2(1000U) == 9));
    BOOST_TEST(
        (BitOperations::LeadingZeroCount(1U) == 31 && BitOperations::TrailingZeroCount(8) == 3 && BitOperations::PopCount(255U) == 8));
    BOOST_TEST((BitOperations::RotateLeft(0x80000001U, 1) == 3U && BitOperations::RotateRight(UInt64(1), 1) == UInt64(1) << 63));
}

BOOST_AUTO_TEST_CASE(numbers_are_parsed_by_styles)
{
    using enum NumberStyles;
    const CultureInfo invariant = CultureInfo::InvariantCulture();
    BOOST_TEST((Parse<int>("ff", HexNumber) == 255 && Parse<int>("FFFFFFFF", HexNumber) == -1 && Parse<int>("101", BinaryNumber) == 5));
    BOOST_TEST((Parse<int>("1,234", Number) == 1234 && Parse<int>("(5)", Currency) == -5 && Parse<int>("5-", Number) == -5));
    BOOST_TEST((Parse<int>("1e3", Float) == 1000 && Parse<int>("12.00", AllowDecimalPoint) == 12 && Parse<Byte>("7", None) == 7));
    BOOST_TEST((Parse<double>("1,234.5", Any, invariant) == 1234.5 && Parse<double>("\u00A45", Currency) == 5.0));
    BOOST_TEST((Parse<double>("-Infinity", Float) < 0 && Parse<float>("1.5", Float) == 1.5F && Parse<int>("5", invariant) == 5));
    int n = 0;
    BOOST_TEST((TryParse("7f", HexNumber, invariant, n) && n == 127 && !TryParse("0x7f", HexNumber, invariant, n) && n == 0));
    BOOST_TEST((!TryParse(" 7", AllowTrailingWhite, nullptr, n) && TryParse(" 7", Integer, nullptr, n) && TryParse("8", invariant, n)));
    BOOST_TEST((!TryParse("- 7", Integer, nullptr, n) && !TryParse("(7", Number | AllowParentheses, nullptr, n)));
    BOOST_TEST(MessageOf<OverflowException>([] { return Parse<int>("1.5", Number); }) ==
               "Value was either too large or too small for an Int32.");
    BOOST_TEST(MessageOf<FormatException>([] { return Parse<int>("1.5", Integer); }) ==
               "The input string '1.5' was not in a correct format.");
    BOOST_TEST(ParameterOf<ArgumentException>([] { return Parse<int>("1", AllowHexSpecifier | AllowDecimalPoint); }) == "style");
    BOOST_TEST(ParameterOf<ArgumentException>([] { return Parse<double>("1", HexNumber); }) == "style");
    BOOST_TEST(MessageOf<ArgumentException>([] { return Parse<int>("1", static_cast<NumberStyles>(4096)); }) ==
               "An undefined NumberStyles value is being used. (Parameter 'style')");
    BOOST_TEST((ToString(255, "X2", invariant) == "FF" && ToString(1.5, invariant) == "1.5" && ToString(HexNumber) == "HexNumber"));
}

BOOST_AUTO_TEST_CASE(there_is_one_culture_under_many_names)
{
    const CultureInfo invariant = CultureInfo::InvariantCulture();
    BOOST_TEST((invariant.Name() == "" && invariant.ToString() == "" && invariant.TwoLetterISOLanguageName() == "iv"));
    BOOST_TEST((CultureInfo::CurrentCulture().Equals(invariant) && invariant.LCID() == 127));
    BOOST_TEST((invariant.DisplayName() == "Invariant Language (Invariant Country)"));
    const CultureInfo english("en-US");
    BOOST_TEST((english.Name() == "en-US" && english.TwoLetterISOLanguageName() == "en" && !english.Equals(invariant)));
    const IFormatProvider provider = english;
    BOOST_TEST((ToString(1234.5, "N1", provider) == "1,234.5" && (CultureInfo)provider == english));
    BOOST_TEST((NumberFormatInfo::InvariantInfo().NumberDecimalSeparator() == "." && invariant.NumberFormat().NegativeSign() == "-"));
    BOOST_TEST((DateTimeFormatInfo::InvariantInfo().GetMonthName(2) == "February" && invariant.DateTimeFormat().DayNames()[0] == "Sunday"));
    BOOST_TEST(ParameterOf<ArgumentNullException>([] { return CultureInfo(nullptr, true); }) == "name");
    CultureInfo::CurrentCulture(english);
    BOOST_TEST((CultureInfo::CurrentCulture() == english));
    CultureInfo::CurrentCulture(invariant);
}

BOOST_AUTO_TEST_CASE(arguments_are_checked_by_the_exceptions_themselves)
{
    const String null = nullptr;
    BOOST_TEST(ParameterOf<ArgumentNullException>([&] { return ArgumentNullException::ThrowIfNull(null, "p"), 0; }) == "p");
    ArgumentNullException::ThrowIfNull(5);
    ArgumentException::ThrowIfNullOrEmpty(" ");
    BOOST_TEST(MessageOf<ArgumentException>([] { return ArgumentException::ThrowIfNullOrEmpty("", "p"), 0; }) ==
               "The value cannot be an empty string. (Parameter 'p')");
    BOOST_TEST(MessageOf<ArgumentException>([] { return ArgumentException::ThrowIfNullOrWhiteSpace(" ", "p"), 0; }) ==
               "The value cannot be an empty string or composed entirely of whitespace. (Parameter 'p')");
    BOOST_TEST(ParameterOf<ArgumentNullException>([&] { return ArgumentException::ThrowIfNullOrEmpty(null, "p"), 0; }) == "p");
    using Range = ArgumentOutOfRangeException;
    BOOST_TEST(MessageOf<Range>([] { return Range::ThrowIfNegative(-1, "p"), 0; }) ==
               "p ('-1') must be a non-negative value. (Parameter 'p')\nActual value was -1.");
    const auto text = [](auto check)
    {
        const std::string message = MessageOf<Range>([&] { return check(), 0; });
        return message.substr(0, message.find(" (Parameter"));
    };
    BOOST_TEST(text([] { Range::ThrowIfZero(0, "p"); }) == "p ('0') must be a non-zero value.");
    BOOST_TEST(text([] { Range::ThrowIfNegativeOrZero(0.0, "p"); }) == "p ('0') must be a non-negative and non-zero value.");
    BOOST_TEST(text([] { Range::ThrowIfEqual(5, 5, "p"); }) == "p ('5') must not be equal to '5'.");
    BOOST_TEST(text([] { Range::ThrowIfNotEqual(5, 6, "p"); }) == "p ('5') must be equal to '6'.");
    BOOST_TEST(text([] { Range::ThrowIfGreaterThan(5, 4, "p"); }) == "p ('5') must be less than or equal to '4'.");
    BOOST_TEST(text([] { Range::ThrowIfGreaterThanOrEqual(5, 5, "p"); }) == "p ('5') must be less than '5'.");
    BOOST_TEST(text([] { Range::ThrowIfLessThan(5, 6, "p"); }) == "p ('5') must be greater than or equal to '6'.");
    BOOST_TEST(text([] { Range::ThrowIfLessThanOrEqual(5, 5, "p"); }) == "p ('5') must be greater than '5'.");
    const auto disposed = Caught<ObjectDisposedException>([] { return ObjectDisposedException::ThrowIf(true, Version(1, 2)), 0; });
    BOOST_TEST((disposed && disposed->ObjectName() == "System.Version"));
    ObjectDisposedException::ThrowIf(false, disposed);
}

BOOST_AUTO_TEST_CASE(texts_are_compared_by_a_comparer)
{
    const StringComparer folded = StringComparer::OrdinalIgnoreCase();
    BOOST_TEST((folded.Equals("a", "A") && folded.GetHashCode("a") == folded.GetHashCode("A") && folded.Compare("a", "B") < 0));
    BOOST_TEST((!StringComparer::Ordinal().Equals("a", "A") && StringComparer::Ordinal().Compare("a", "B") > 0));
    BOOST_TEST((StringComparer::InvariantCulture().Compare("a", "B") < 0 && folded.Compare(nullptr, "") < 0));
    BOOST_TEST((folded.Equals(Object("x"), Object("X")) && folded.Compare(Object("x"), Object("Y")) < 0));
    const Collections::Generic::IEqualityComparer<String> equality = folded;
    BOOST_TEST(equality.Equals("x", "X"));
    Collections::Generic::List<String> list{"b", "A", "a", "B"};
    list.Sort(StringComparer::Ordinal());
    BOOST_TEST((String::Join("", list) == "ABab"));
    BOOST_TEST((StringComparer::FromComparison(StringComparison::Ordinal).Equals("a", "a")));
    BOOST_TEST(ParameterOf<ArgumentException>([] { return StringComparer::FromComparison(static_cast<StringComparison>(9)); }) ==
               "comparisonType");
    BOOST_TEST(ParameterOf<ArgumentNullException>([&] { return folded.GetHashCode(String()); }) == "obj");
}
