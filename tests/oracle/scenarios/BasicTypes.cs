// Enum, Guid, Version, tuples, Lazy, WeakReference, HashCode, Nullable and CultureInfo.
using System.Globalization;
using System.IO;
using System.Threading;

namespace Oracle;

class BasicTypes : Scenario
{
    private static readonly string[] EnumTexts =
    {
        "Monday", "monday", " Friday ", "0", "6", "7", "-1", "Monday,Friday", "Monday, Tuesday", "", " ", "None", "Read", "Read, Write", "read,WRITE", "ReadWrite", "3", "Read|Write", "4294967296", "Read,", ",Read", "+1", "1x", "Read,Read", "Delete, Read",
    };
    private static readonly string[] Guids =
    {
        "00112233-4455-6677-8899-aabbccddeeff", "00112233445566778899AABBCCDDEEFF", "{00112233-4455-6677-8899-aabbccddeeff}", "(00112233-4455-6677-8899-aabbccddeeff)", "{0x00112233,0x4455,0x6677,{0x88,0x99,0xaa,0xbb,0xcc,0xdd,0xee,0xff}}",
        " 00112233-4455-6677-8899-aabbccddeeff ", "", "x", "00112233-4455-6677-8899-aabbccddeef", "00112233-4455-6677-8899-aabbccddeeffa", "{00112233-4455-6677-8899-aabbccddeeff", "0011223344-55-6677-8899-aabbccddeeff", "g0112233-4455-6677-8899-aabbccddeeff",
        "{0x1,0x2,0x3,{0x4,0x5,0x6,0x7,0x8,0x9,0xa,0xb}}", "{0x100000000,0x2,0x3,{0x4,0x5,0x6,0x7,0x8,0x9,0xa,0xb}}", "{0x1,0x2,0x3,{0x4,0x5,0x6,0x7,0x8,0x9,0xa,0x1b2}}", "00112233_4455_6677_8899_aabbccddeeff", "0x112233-4455-6677-8899-aabbccddeeff",
    };
    private static readonly string[] Versions = { "1.2", "1.2.3", "1.2.3.4", "1", "", "1.2.3.4.5", "1.-2", "1.x", " 1.2 ", "01.02", "2147483647.0", "2147483648.0", "1..2", "1.2.", "+1.2" };

    private static void Enums()
    {
        foreach (string text in EnumTexts)
        {
            Section($"Enum {Describe(text)}");
            Observe("DayOfWeek", () => Enum.Parse<DayOfWeek>(text));
            Observe("DayOfWeek, ignoring case", () => Enum.Parse<DayOfWeek>(text, true));
            Observe("FileAccess", () => Enum.Parse<FileAccess>(text));
            Observe("FileShare", () => Enum.Parse<FileShare>(text, true));
            Observe("TryParse", () =>
            {
                bool done = Enum.TryParse<DayOfWeek>(text, out DayOfWeek day);
                return Several(done, day);
            });
            Observe("TryParse, ignoring case", () =>
            {
                bool done = Enum.TryParse<FileAccess>(text, true, out FileAccess access);
                return Several(done, access);
            });
            Observe("IsDefined", () => Several(Enum.IsDefined<DayOfWeek>(DayOfWeek.Monday), Enum.IsDefined(typeof(DayOfWeek), text)));
        }
        Section("Enum");
        string none = null;
        Observe("Parse null", () => Enum.Parse<DayOfWeek>(none));
        Observe("TryParse null", () =>
        {
            bool done = Enum.TryParse<DayOfWeek>(none, out DayOfWeek day);
            return Several(done, day);
        });
        Observe("GetNames", () => Enum.GetNames<DayOfWeek>());
        Observe("GetNames of flags", () => Enum.GetNames<FileShare>());
        Observe("GetValues", () => Enum.GetValues<DayOfWeek>());
        Observe("GetValues of flags", () => Enum.GetValues<FileShare>());
        Observe("GetNames with twins", () => Enum.GetNames<NumberStyles>());
        Observe("GetNames with negative values", () => Enum.GetNames<SocketOptionName>().Length);
        foreach (int number in new int[] { -1, 0, 1, 2, 3, 4, 7, 8, 16, 20, 1023 })
        {
            Observe($"ToString {number}", () => Several((DayOfWeek)number, (FileAccess)number, (FileShare)number, (NumberStyles)number, (StringSplitOptions)number));
            Observe($"GetName {number}", () => Several(Enum.GetName<DayOfWeek>((DayOfWeek)number), Enum.GetName<FileShare>((FileShare)number)));
            Observe($"IsDefined {number}", () => Several(Enum.IsDefined<DayOfWeek>((DayOfWeek)number), Enum.IsDefined<FileShare>((FileShare)number)));
            FileShare flags = (FileShare)number;
            Observe($"HasFlag {number}", () => Several(flags.HasFlag(FileShare.Read), flags.HasFlag(FileShare.ReadWrite), flags.HasFlag(FileShare.None)));
            foreach (string format in new string[] { "G", "g", "D", "d", "X", "x", "F", "f", "", "Q", "DD" })
                Observe($"Format {number} {format}", () => Several(string.Format("{0:" + format + "}", (FileShare)number), string.Format("{0:" + format + "}", (DayOfWeek)number)));
        }
    }

    private static void Identifiers()
    {
        foreach (string text in Guids)
        {
            Section($"Guid {Describe(text)}");
            Observe("Parse", () => Guid.Parse(text));
            Observe("new", () => new Guid(text));
            Observe("TryParse", () =>
            {
                bool done = Guid.TryParse(text, out Guid id);
                return Several(done, id);
            });
            foreach (string format in new string[] { "D", "N", "B", "P", "X", "d", "", "Q" })
                Observe($"ParseExact {format}", () => Guid.ParseExact(text, format));
        }
        Section("Guid");
        Guid one = new Guid("00112233-4455-6677-8899-aabbccddeeff");
        foreach (string format in new string[] { "D", "N", "B", "P", "X", "d", "n", "", "Q", "DD" })
            Observe($"ToString {format}", () => one.ToString(format));
        string none = null;
        byte[] noBytes = null;
        Observe("Parse null", () => Guid.Parse(none));
        Observe("new null", () => new Guid(none));
        Observe("new null bytes", () => new Guid(noBytes));
        Observe("new of too few bytes", () => new Guid(new byte[15]));
        Observe("new of bytes", () => new Guid(new byte[] { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16 }));
        Observe("new of parts", () => new Guid(1, (short)2, (short)3, (byte)4, (byte)5, (byte)6, (byte)7, (byte)8, (byte)9, (byte)10, (byte)11));
        Observe("ToByteArray", () => Several(one.ToByteArray(), one.ToByteArray(true)));
        Observe("Empty", () => Several(Guid.Empty, Guid.AllBitsSet, new Guid()));
        Observe("Equals", () => Several(one.Equals(Guid.Parse("00112233445566778899aabbccddeeff")), one == Guid.Empty, one != Guid.Empty));
        Observe("CompareTo", () => Several(one.CompareTo(Guid.Empty), Guid.Empty.CompareTo(one), one.CompareTo(one), one.CompareTo(Guid.Parse("ff112233445566778899aabbccddeeff"))));
        Observe("NewGuid", () => Several(Guid.NewGuid() != Guid.NewGuid(), Guid.NewGuid().Version, Guid.CreateVersion7().Version));
    }

    private static void VersionNumbers()
    {
        foreach (string text in Versions)
        {
            Section($"Version {Describe(text)}");
            Observe("Parse", () => Version.Parse(text));
            Observe("new", () => new Version(text));
            Observe("TryParse", () =>
            {
                bool done = Version.TryParse(text, out Version version);
                return Several(done, done ? version.ToString() : string.Empty);
            });
            foreach (int count in new int[] { -1, 0, 1, 2, 3, 4, 5 })
                Observe($"ToString {count}", () => Version.Parse(text).ToString(count));
            Observe("parts", () =>
            {
                Version version = Version.Parse(text);
                return Several(version.Major, version.Minor, version.Build, version.Revision, version.MajorRevision, version.MinorRevision);
            });
            foreach (string other in new string[] { "1.2", "1.2.3", "1.2.3.5", "0.9" })
                Observe($"CompareTo {other}", () => Several(Version.Parse(text).CompareTo(Version.Parse(other)), Version.Parse(text).Equals(Version.Parse(other)), Version.Parse(text) < Version.Parse(other), Version.Parse(text) >= Version.Parse(other)));
        }
        Section("Version");
        string none = null;
        Version noVersion = null;
        Observe("Parse null", () => Version.Parse(none));
        Observe("new null", () => new Version(none));
        Observe("new", () => Several(new Version(), new Version(1, 2), new Version(1, 2, 3), new Version(1, 2, 3, 4)));
        Observe("new negative", () => new Version(-1, 0));
        Observe("new negative build", () => new Version(1, 0, -1));
        Observe("CompareTo null", () => new Version(1, 2).CompareTo(noVersion));
        Observe("null is less", () => Several(noVersion < new Version(1, 2), noVersion == new Version(1, 2), new Version(1, 2) == new Version(1, 2)));
        Observe("null parts", () => noVersion.Major);
    }

    private static void Tuples()
    {
        Section("tuples");
        Tuple<int, string> pair = new Tuple<int, string>(1, "a");
        Observe("members", () => Several(pair.Item1, pair.Item2));
        Observe("ToString", () => Several(pair.ToString(), Tuple.Create(1, 2.5, 'c').ToString(), ValueTuple.Create(1, "b", true).ToString()));
        Observe("Equals", () => Several(pair.Equals(new Tuple<int, string>(1, "a")), pair.Equals(new Tuple<int, string>(2, "a")), ValueTuple.Create(1, 2) == ValueTuple.Create(1, 2), ValueTuple.Create(1, 2) != ValueTuple.Create(1, 3)));
        Observe("deconstructed", () =>
        {
            var (number, text) = ValueTuple.Create(5, "five");
            return Several(number, text);
        });
        Observe("ValueTuple", () => Several(ValueTuple.Create(1, "x").Item2, new ValueTuple<int, int>(3, 4).Item1));
        Observe("CompareTo", () => Several(ValueTuple.Create(1, 2).CompareTo(ValueTuple.Create(1, 3)), ValueTuple.Create(2, 1).CompareTo(ValueTuple.Create(1, 3)), ValueTuple.Create(1, 1).CompareTo(ValueTuple.Create(1, 1))));
    }

    private static void Lazies()
    {
        Section("Lazy");
        Observe("made once", () =>
        {
            int calls = 0;
            Lazy<int> lazy = new Lazy<int>(() => ++calls);
            bool before = lazy.IsValueCreated;
            int first = lazy.Value;
            int second = lazy.Value;
            return Several(before, first, second, lazy.IsValueCreated, lazy.ToString());
        });
        Observe("ToString before", () => new Lazy<int>(() => 1).ToString());
        Observe("fails again", () =>
        {
            int calls = 0;
            Lazy<int> lazy = new Lazy<int>(() => { ++calls; throw new InvalidOperationException("no"); });
            Raw first = Outcome(() => Math.Abs(lazy.Value));
            Raw second = Outcome(() => Math.Abs(lazy.Value));
            return Several(first, second, calls, lazy.IsValueCreated);
        });
        Observe("fails, publication only", () =>
        {
            int calls = 0;
            Lazy<int> lazy = new Lazy<int>(() => { if (++calls == 1) throw new InvalidOperationException("no"); return calls; }, LazyThreadSafetyMode.PublicationOnly);
            Raw first = Outcome(() => Math.Abs(lazy.Value));
            return Several(first, lazy.Value, calls);
        });
        Observe("a value", () => Several(new Lazy<string>("x").Value, new Lazy<string>("x").IsValueCreated));
        Observe("needs itself", () =>
        {
            Lazy<int> lazy = null;
            lazy = new Lazy<int>(() => lazy.Value);
            return lazy.Value;
        });
    }

    private static void Cultures()
    {
        Section("CultureInfo");
        Observe("invariant", () => Several(CultureInfo.InvariantCulture.Name, CultureInfo.InvariantCulture.LCID, CultureInfo.InvariantCulture.TwoLetterISOLanguageName, CultureInfo.InvariantCulture.IsReadOnly, CultureInfo.InvariantCulture.ToString()));
        Observe("current", () => CultureInfo.CurrentCulture.Equals(CultureInfo.InvariantCulture));
        Observe("numbers", () =>
        {
            NumberFormatInfo info = NumberFormatInfo.InvariantInfo;
            return Several(info.NumberDecimalSeparator, info.NumberGroupSeparator, info.CurrencySymbol, info.PercentSymbol, info.PerMilleSymbol, info.NegativeSign, info.PositiveSign, info.NaNSymbol, info.PositiveInfinitySymbol, info.NegativeInfinitySymbol);
        });
    }

    private static void References()
    {
        Section("WeakReference");
        Observe("alive", () =>
        {
            StringBuilder target = new StringBuilder("x");
            WeakReference<StringBuilder> weak = new WeakReference<StringBuilder>(target);
            bool done = weak.TryGetTarget(out StringBuilder found);
            return Several(done, found == target, found.ToString());
        });
        Observe("set", () =>
        {
            StringBuilder target = new StringBuilder("x");
            StringBuilder other = new StringBuilder("y");
            WeakReference<StringBuilder> weak = new WeakReference<StringBuilder>(target);
            weak.SetTarget(other);
            bool done = weak.TryGetTarget(out StringBuilder found);
            return Several(done, found.ToString(), target.ToString());
        });
        Section("HashCode");
        Observe("Combine", () => Several(HashCode.Combine(1, "a") == HashCode.Combine(1, "a"), HashCode.Combine(1, 2) == HashCode.Combine(2, 1)));
        Observe("Add", () =>
        {
            HashCode first = new HashCode();
            first.Add(1);
            first.Add("x");
            HashCode second = new HashCode();
            second.Add(1);
            second.Add("x");
            return first.ToHashCode() == second.ToHashCode();
        });
    }

    public override void Run()
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
}
