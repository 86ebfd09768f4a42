// Enum, Guid, Version, tuples, Lazy, WeakReference, HashCode, Nullable and CultureInfo.
#include "harness/Transcript.hpp"
#include <System/Globalization.hpp>
#include <System/IO.hpp>
#include <System/Threading.hpp>

namespace
{
    using namespace Oracle;
    using namespace System::Globalization;
    using namespace System::IO;
    using namespace System::Threading;
    using namespace System::Text;

    const Array<String> EnumTexts = {
        "Monday",       "monday",        " Friday ",        "0",         "6",  "7",
        "-1",           "Monday,Friday", "Monday, Tuesday", "",          " ",  "None",
        "Read",         "Read, Write",   "read,WRITE",      "ReadWrite", "3",  "Read|Write",
        "4294967296",   "Read,",         ",Read",           "+1",        "1x", "Read,Read",
        "Delete, Read",
    };
    const Array<String> Guids = {
        "00112233-4455-6677-8899-aabbccddeeff",
        "00112233445566778899AABBCCDDEEFF",
        "{00112233-4455-6677-8899-aabbccddeeff}",
        "(00112233-4455-6677-8899-aabbccddeeff)",
        "{0x00112233,0x4455,0x6677,{0x88,0x99,0xaa,0xbb,0xcc,0xdd,0xee,0xff}}",
        " 00112233-4455-6677-8899-aabbccddeeff ",
        "",
        "x",
        "00112233-4455-6677-8899-aabbccddeef",
        "00112233-4455-6677-8899-aabbccddeeffa",
        "{00112233-4455-6677-8899-aabbccddeeff",
        "0011223344-55-6677-8899-aabbccddeeff",
        "g0112233-4455-6677-8899-aabbccddeeff",
        "{0x1,0x2,0x3,{0x4,0x5,0x6,0x7,0x8,0x9,0xa,0xb}}",
        "{0x100000000,0x2,0x3,{0x4,0x5,0x6,0x7,0x8,0x9,0xa,0xb}}",
        "{0x1,0x2,0x3,{0x4,0x5,0x6,0x7,0x8,0x9,0xa,0x1b2}}",
        "00112233_4455_6677_8899_aabbccddeeff",
        "0x112233-4455-6677-8899-aabbccddeeff",
    };
    const Array<String> Versions = {"1.2",   "1.2.3",        "1.2.3.4",      "1",    "",     "1.2.3.4.5", "1.-2", "1.x", " 1.2 ",
                                    "01.02", "2147483647.0", "2147483648.0", "1..2", "1.2.", "+1.2"};

    void Enums()
    {
        for (const String& text : EnumTexts)
        {
            Section(String::Format("Enum {0}", Describe(text)));
            Observe("DayOfWeek", [&] { return Enum::Parse<DayOfWeek>(text); });
            Observe("DayOfWeek, ignoring case", [&] { return Enum::Parse<DayOfWeek>(text, true); });
            Observe("FileAccess", [&] { return Enum::Parse<FileAccess>(text); });
            Observe("FileShare", [&] { return Enum::Parse<FileShare>(text, true); });
            Observe("TryParse",
                    [&]
                    {
                        DayOfWeek day{};
                        bool done = Enum::TryParse<DayOfWeek>(text, day);
                        return Several(done, day);
                    });
            Observe("TryParse, ignoring case",
                    [&]
                    {
                        FileAccess access{};
                        bool done = Enum::TryParse<FileAccess>(text, true, access);
                        return Several(done, access);
                    });
            Observe("IsDefined", [&] { return Several(Enum::IsDefined<DayOfWeek>(DayOfWeek::Monday), Enum::IsDefined<DayOfWeek>(text)); });
        }
        Section("Enum");
        String none = nullptr;
        Observe("Parse null", [&] { return Enum::Parse<DayOfWeek>(none); });
        Observe("TryParse null",
                [&]
                {
                    DayOfWeek day{};
                    bool done = Enum::TryParse<DayOfWeek>(none, day);
                    return Several(done, day);
                });
        Observe("GetNames", [&] { return Enum::GetNames<DayOfWeek>(); });
        Observe("GetNames of flags", [&] { return Enum::GetNames<FileShare>(); });
        Observe("GetValues", [&] { return Enum::GetValues<DayOfWeek>(); });
        Observe("GetValues of flags", [&] { return Enum::GetValues<FileShare>(); });
        Observe("GetNames with twins", [&] { return Enum::GetNames<NumberStyles>(); });
        Observe("GetNames with negative values", [&] { return Enum::GetNames<SocketOptionName>().Length(); });
        for (const int number : Array<int>{-1, 0, 1, 2, 3, 4, 7, 8, 16, 20, 1023})
        {
            Observe(String::Format("ToString {0}", number),
                    [&] {
                        return Several((DayOfWeek)number, (FileAccess)number, (FileShare)number, (NumberStyles)number,
                                       (StringSplitOptions)number);
                    });
            Observe(String::Format("GetName {0}", number),
                    [&] { return Several(Enum::GetName<DayOfWeek>((DayOfWeek)number), Enum::GetName<FileShare>((FileShare)number)); });
            Observe(String::Format("IsDefined {0}", number),
                    [&] { return Several(Enum::IsDefined<DayOfWeek>((DayOfWeek)number), Enum::IsDefined<FileShare>((FileShare)number)); });
            FileShare flags = (FileShare)number;
            Observe(String::Format("HasFlag {0}", number),
                    [&] {
                        return Several(HasFlag(flags, FileShare::Read), HasFlag(flags, FileShare::ReadWrite),
                                       HasFlag(flags, FileShare::None));
                    });
            for (const String& format : Array<String>{"G", "g", "D", "d", "X", "x", "F", "f", "", "Q", "DD"})
                Observe(String::Format("Format {0} {1}", number, format),
                        [&] {
                            return Several(String::Format("{0:" + format + "}", (FileShare)number),
                                           String::Format("{0:" + format + "}", (DayOfWeek)number));
                        });
        }
    }

    void Identifiers()
    {
        for (const String& text : Guids)
        {
            Section(String::Format("Guid {0}", Describe(text)));
            Observe("Parse", [&] { return Guid::Parse(text); });
            Observe("new", [&] { return Guid(text); });
            Observe("TryParse",
                    [&]
                    {
                        Guid id{};
                        bool done = Guid::TryParse(text, id);
                        return Several(done, id);
                    });
            for (const String& format : Array<String>{"D", "N", "B", "P", "X", "d", "", "Q"})
                Observe(String::Format("ParseExact {0}", format), [&] { return Guid::ParseExact(text, format); });
        }
        Section("Guid");
        Guid one = Guid("00112233-4455-6677-8899-aabbccddeeff");
        for (const String& format : Array<String>{"D", "N", "B", "P", "X", "d", "n", "", "Q", "DD"})
            Observe(String::Format("ToString {0}", format), [&] { return one.ToString(format); });
        String none = nullptr;
        Array<Byte> noBytes = nullptr;
        Observe("Parse null", [&] { return Guid::Parse(none); });
        Observe("new null", [&] { return Guid(none); });
        Observe("new null bytes", [&] { return Guid(noBytes); });
        Observe("new of too few bytes", [&] { return Guid(Array<Byte>(15)); });
        Observe("new of bytes", [&] { return Guid(Array<Byte>{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16}); });
        Observe("new of parts",
                [&] { return Guid(1, (Int16)2, (Int16)3, (Byte)4, (Byte)5, (Byte)6, (Byte)7, (Byte)8, (Byte)9, (Byte)10, (Byte)11); });
        Observe("ToByteArray", [&] { return Several(one.ToByteArray(), one.ToByteArray(true)); });
        Observe("Empty", [&] { return Several(Guid::Empty, Guid::AllBitsSet, Guid()); });
        Observe("Equals", [&]
                { return Several(one.Equals(Guid::Parse("00112233445566778899aabbccddeeff")), one == Guid::Empty, one != Guid::Empty); });
        Observe("CompareTo",
                [&]
                {
                    return Several(one.CompareTo(Guid::Empty), Guid::Empty.CompareTo(one), one.CompareTo(one),
                                   one.CompareTo(Guid::Parse("ff112233445566778899aabbccddeeff")));
                });
        Observe("NewGuid",
                [&] { return Several(Guid::NewGuid() != Guid::NewGuid(), Guid::NewGuid().Version(), Guid::CreateVersion7().Version()); });
    }

    void VersionNumbers()
    {
        for (const String& text : Versions)
        {
            Section(String::Format("Version {0}", Describe(text)));
            Observe("Parse", [&] { return Version::Parse(text); });
            Observe("new", [&] { return Version(text); });
            Observe("TryParse",
                    [&]
                    {
                        Version version{};
                        bool done = Version::TryParse(text, version);
                        return Several(done, done ? version.ToString() : String::Empty);
                    });
            for (const int count : Array<int>{-1, 0, 1, 2, 3, 4, 5})
                Observe(String::Format("ToString {0}", count), [&] { return Version::Parse(text).ToString(count); });
            Observe("parts",
                    [&]
                    {
                        Version version = Version::Parse(text);
                        return Several(version.Major(), version.Minor(), version.Build(), version.Revision(), version.MajorRevision(),
                                       version.MinorRevision());
                    });
            for (const String& other : Array<String>{"1.2", "1.2.3", "1.2.3.5", "0.9"})
                Observe(String::Format("CompareTo {0}", other),
                        [&]
                        {
                            return Several(Version::Parse(text).CompareTo(Version::Parse(other)),
                                           Version::Parse(text).Equals(Version::Parse(other)), Version::Parse(text) < Version::Parse(other),
                                           Version::Parse(text) >= Version::Parse(other));
                        });
        }
        Section("Version");
        String none = nullptr;
        Version noVersion = nullptr;
        Observe("Parse null", [&] { return Version::Parse(none); });
        Observe("new null", [&] { return Version(none); });
        Observe("new", [&] { return Several(Version(), Version(1, 2), Version(1, 2, 3), Version(1, 2, 3, 4)); });
        Observe("new negative", [&] { return Version(-1, 0); });
        Observe("new negative build", [&] { return Version(1, 0, -1); });
        Observe("CompareTo null", [&] { return Version(1, 2).CompareTo(noVersion); });
        Observe("null is less",
                [&] { return Several(noVersion < Version(1, 2), noVersion == Version(1, 2), Version(1, 2) == Version(1, 2)); });
        Observe("null parts", [&] { return noVersion.Major(); });
    }

    void Tuples()
    {
        Section("tuples");
        Tuple<int, String> pair = Tuple<int, String>(1, "a");
        Observe("members", [&] { return Several(pair.Item1(), pair.Item2()); });
        Observe("ToString",
                [&] {
                    return Several(pair.ToString(), Tuple<>::Create(1, 2.5, 'c').ToString(), ValueTuple<>::Create(1, "b", true).ToString());
                });
        Observe("Equals",
                [&]
                {
                    return Several(pair.Equals(Tuple<int, String>(1, "a")), pair.Equals(Tuple<int, String>(2, "a")),
                                   ValueTuple<>::Create(1, 2) == ValueTuple<>::Create(1, 2),
                                   ValueTuple<>::Create(1, 2) != ValueTuple<>::Create(1, 3));
                });
        Observe("deconstructed",
                [&]
                {
                    const auto [number, text] = ValueTuple<>::Create(5, "five");
                    return Several(number, text);
                });
        Observe("ValueTuple", [&] { return Several(ValueTuple<>::Create(1, "x").Item2(), ValueTuple<int, int>(3, 4).Item1()); });
        Observe("CompareTo",
                [&]
                {
                    return Several(ValueTuple<>::Create(1, 2).CompareTo(ValueTuple<>::Create(1, 3)),
                                   ValueTuple<>::Create(2, 1).CompareTo(ValueTuple<>::Create(1, 3)),
                                   ValueTuple<>::Create(1, 1).CompareTo(ValueTuple<>::Create(1, 1)));
                });
    }

    void Lazies()
    {
        Section("Lazy");
        Observe("made once",
                [&]
                {
                    int calls = 0;
                    Lazy<int> lazy = Lazy<int>([&]() -> int { return ++calls; });
                    bool before = lazy.IsValueCreated();
                    int first = lazy.Value();
                    int second = lazy.Value();
                    return Several(before, first, second, lazy.IsValueCreated(), lazy.ToString());
                });
        Observe("ToString before", [&] { return Lazy<int>([&]() -> int { return 1; }).ToString(); });
        Observe("fails again",
                [&]
                {
                    int calls = 0;
                    Lazy<int> lazy = Lazy<int>(
                        [&]() -> int
                        {
                            ++calls;
                            throw InvalidOperationException("no");
                        });
                    Raw first = Outcome([&] { return Math::Abs(lazy.Value()); });
                    Raw second = Outcome([&] { return Math::Abs(lazy.Value()); });
                    return Several(first, second, calls, lazy.IsValueCreated());
                });
        Observe("fails, publication only",
                [&]
                {
                    int calls = 0;
                    Lazy<int> lazy = Lazy<int>(
                        [&]() -> int
                        {
                            if (++calls == 1)
                                throw InvalidOperationException("no");
                            return calls;
                        },
                        LazyThreadSafetyMode::PublicationOnly);
                    Raw first = Outcome([&] { return Math::Abs(lazy.Value()); });
                    return Several(first, lazy.Value(), calls);
                });
        Observe("a value", [&] { return Several(Lazy<String>("x").Value(), Lazy<String>("x").IsValueCreated()); });
        Observe("needs itself",
                [&]
                {
                    Lazy<int> lazy = nullptr;
                    lazy = Lazy<int>([&]() -> int { return lazy.Value(); });
                    return lazy.Value();
                });
    }

    void Cultures()
    {
        Section("CultureInfo");
        Observe("invariant",
                [&]
                {
                    return Several(CultureInfo::InvariantCulture().Name(), CultureInfo::InvariantCulture().LCID(),
                                   CultureInfo::InvariantCulture().TwoLetterISOLanguageName(), CultureInfo::InvariantCulture().IsReadOnly(),
                                   CultureInfo::InvariantCulture().ToString());
                });
        Observe("current", [&] { return CultureInfo::CurrentCulture().Equals(CultureInfo::InvariantCulture()); });
        Observe("numbers",
                [&]
                {
                    NumberFormatInfo info = NumberFormatInfo::InvariantInfo();
                    return Several(info.NumberDecimalSeparator(), info.NumberGroupSeparator(), info.CurrencySymbol(), info.PercentSymbol(),
                                   info.PerMilleSymbol(), info.NegativeSign(), info.PositiveSign(), info.NaNSymbol(),
                                   info.PositiveInfinitySymbol(), info.NegativeInfinitySymbol());
                });
    }

    void References()
    {
        Section("WeakReference");
        Observe("alive",
                [&]
                {
                    StringBuilder target = StringBuilder("x");
                    WeakReference<StringBuilder> weak = WeakReference<StringBuilder>(target);
                    StringBuilder found{};
                    bool done = weak.TryGetTarget(found);
                    return Several(done, found == target, found.ToString());
                });
        Observe("set",
                [&]
                {
                    StringBuilder target = StringBuilder("x");
                    StringBuilder other = StringBuilder("y");
                    WeakReference<StringBuilder> weak = WeakReference<StringBuilder>(target);
                    weak.SetTarget(other);
                    StringBuilder found{};
                    bool done = weak.TryGetTarget(found);
                    return Several(done, found.ToString(), target.ToString());
                });
        Section("HashCode");
        Observe("Combine",
                [&] {
                    return Several(HashCode::Combine(1, "a") == HashCode::Combine(1, "a"),
                                   HashCode::Combine(1, 2) == HashCode::Combine(2, 1));
                });
        Observe("Add",
                [&]
                {
                    HashCode first = HashCode();
                    first.Add(1);
                    first.Add("x");
                    HashCode second = HashCode();
                    second.Add(1);
                    second.Add("x");
                    return first.ToHashCode() == second.ToHashCode();
                });
    }

    void Run()
    {
        Enums();
        Identifiers();
        VersionNumbers();
        Tuples();
        Lazies();
        Cultures();
        References();
        Section("");
    }

    const Scenario Registered("BasicTypes", Run);
}
