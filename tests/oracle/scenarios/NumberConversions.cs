// Convert, BitConverter and BinaryPrimitives.
using System.Buffers.Binary;

namespace Oracle;

class NumberConversions : Scenario
{
    private static void FromNumber<T>(string name, T number)
    {
        Section($"Convert {name} {number}");
        Observe("ToBoolean", () => Convert.ToBoolean(number));
        Observe("ToByte", () => Convert.ToByte(number));
        Observe("ToSByte", () => Convert.ToSByte(number));
        Observe("ToInt16", () => Convert.ToInt16(number));
        Observe("ToUInt16", () => Convert.ToUInt16(number));
        Observe("ToInt32", () => Convert.ToInt32(number));
        Observe("ToUInt32", () => Convert.ToUInt32(number));
        Observe("ToInt64", () => Convert.ToInt64(number));
        Observe("ToUInt64", () => Convert.ToUInt64(number));
        Observe("ToDouble", () => Convert.ToDouble(number));
        Observe("ToSingle", () => Convert.ToSingle(number));
        Observe("ToString", () => Convert.ToString(number));
    }

    private static void Bases()
    {
        foreach (string text in new string[] { "0", "1", "101", "7", "8", "-1", "+1", "ff", "0xFF", "FFFFFFFF", "80000000", "FFFFFFFFFFFFFFFF", "100", "200", "", " 1", "x", "177777", "32768" })
        {
            foreach (int radix in new int[] { 2, 8, 10, 16, 3 })
            {
                Section($"Convert {Describe(text)} base {radix}");
                Observe("small", () => Several(Outcome(() => Convert.ToByte(text, radix)), Outcome(() => Convert.ToSByte(text, radix)), Outcome(() => Convert.ToInt16(text, radix)), Outcome(() => Convert.ToUInt16(text, radix))));
                Observe("ToInt32", () => Convert.ToInt32(text, radix));
                Observe("ToUInt32", () => Convert.ToUInt32(text, radix));
                Observe("ToInt64", () => Convert.ToInt64(text, radix));
                Observe("ToUInt64", () => Convert.ToUInt64(text, radix));
            }
        }
        foreach (int radix in new int[] { 2, 8, 10, 16, 3 })
        {
            Section($"Convert to base {radix}");
            foreach (int number in new int[] { 0, 1, -1, 255, 1000, int.MinValue, int.MaxValue })
            {
                Observe($"int {number}", () => Convert.ToString(number, radix));
                Observe($"long {number}", () => Convert.ToString((long)number, radix));
                Observe($"short {number}", () => Convert.ToString((short)number, radix));
                Observe($"byte {number}", () => Convert.ToString((byte)number, radix));
            }
        }
    }

    private static void Base64()
    {
        Section("Base64");
        foreach (int length in new int[] { 0, 1, 2, 3, 4, 57, 58, 100 })
        {
            byte[] bytes = new byte[length];
            for (int i = 0; i != length; ++i)
                bytes[i] = (byte)(i * 37);
            Observe($"ToBase64String of {length}", () => Convert.ToBase64String(bytes));
            Observe($"lines of {length}", () => Convert.ToBase64String(bytes, Base64FormattingOptions.InsertLineBreaks));
            Observe($"back of {length}", () => Convert.FromBase64String(Convert.ToBase64String(bytes, Base64FormattingOptions.InsertLineBreaks)));
            Observe($"part of {length}", () => Convert.ToBase64String(bytes, 1, 2));
            Observe($"ToHexString of {length}", () => Several(Convert.ToHexString(bytes), Convert.ToHexStringLower(bytes)));
            Observe($"ToBase64CharArray of {length}", () =>
            {
                char[] chars = new char[8];
                int written = Convert.ToBase64CharArray(bytes, 0, length, chars, 1);
                return Several(written, (int)chars[0], chars[1]);
            });
        }
        foreach (string text in new string[] { "", "AA==", "AA=", "AA", "A", "AAA=", "AAAA", " AA\n== ", "AA==AA", "A=AA", "====", "A-A_", "\u00E9AAA", "AAAAA===", "AB==", "=AAA" })
        {
            Observe($"FromBase64String {Describe(text)}", () => Convert.FromBase64String(text));
            Observe($"TryFromBase64String {Describe(text)}", () =>
            {
                byte[] room = new byte[2];
                bool done = Convert.TryFromBase64String(text, room, out int written);
                return Several(done, written);
            });
        }
        foreach (string text in new string[] { "", "00", "0", "fF", "0g", "ABCDEF", " 00", "0x00" })
            Observe($"FromHexString {Describe(text)}", () => Convert.FromHexString(text));
        string none = null;
        byte[] nothing = null;
        Observe("FromBase64String null", () => Convert.FromBase64String(none));
        Observe("FromHexString null", () => Convert.FromHexString(none));
        Observe("ToBase64String null", () => Convert.ToBase64String(nothing));
        Observe("ToHexString null", () => Convert.ToHexString(nothing));
        Observe("ToHexString part", () => Convert.ToHexString(new byte[] { 1, 2, 3 }, 1, 2));
        Observe("ToHexString part too long", () => Convert.ToHexString(new byte[] { 1, 2, 3 }, 2, 2));
        Observe("ToBase64String negative", () => Convert.ToBase64String(new byte[] { 1, 2, 3 }, -1, 2));
    }

    private static void Bits()
    {
        Section("BitConverter");
        Observe("IsLittleEndian", () => BitConverter.IsLittleEndian);
        byte[] bytes = { 0x00, 0x01, 0x7F, 0x80, 0xFF, 0x10, 0x20, 0x30, 0xC0, 0x3F };
        byte[] none = null;
        foreach (int at in new int[] { -1, 0, 1, 2, 3, 6, 8, 9, 10 })
        {
            Observe($"ToInt16 {at}", () => BitConverter.ToInt16(bytes, at));
            Observe($"ToUInt16 {at}", () => BitConverter.ToUInt16(bytes, at));
            Observe($"ToInt32 {at}", () => BitConverter.ToInt32(bytes, at));
            Observe($"ToUInt32 {at}", () => BitConverter.ToUInt32(bytes, at));
            Observe($"ToInt64 {at}", () => BitConverter.ToInt64(bytes, at));
            Observe($"ToUInt64 {at}", () => BitConverter.ToUInt64(bytes, at));
            Observe($"ToSingle {at}", () => BitConverter.ToSingle(bytes, at));
            Observe($"ToDouble {at}", () => BitConverter.ToDouble(bytes, at));
            Observe($"ToBoolean {at}", () => BitConverter.ToBoolean(bytes, at));
            Observe($"ToString {at}", () => BitConverter.ToString(bytes, at));
            Observe($"ToString {at}, 2", () => BitConverter.ToString(bytes, at, 2));
        }
        Observe("ToInt32 null", () => BitConverter.ToInt32(none, 0));
        Observe("ToString null", () => BitConverter.ToString(none));
        Observe("ToString of none", () => BitConverter.ToString(new byte[0]));
        Observe("GetBytes", () => Several(BitConverter.GetBytes(true), BitConverter.GetBytes((short)-2), BitConverter.GetBytes((ushort)2), BitConverter.GetBytes(-3), BitConverter.GetBytes(3u), BitConverter.GetBytes(-4L),
            BitConverter.GetBytes(4ul), BitConverter.GetBytes(1.5f), BitConverter.GetBytes(-1.5)));
        Observe("bits of numbers", () => Several(BitConverter.DoubleToInt64Bits(-2.5), BitConverter.Int64BitsToDouble(0x4004000000000000), BitConverter.SingleToInt32Bits(1.5f), BitConverter.Int32BitsToSingle(0x3FC00000)));
    }

    private static void Binary()
    {
        byte[] bytes = { 0x80, 0x01, 0x02, 0x7F, 0xFF, 0x10, 0x20, 0x30 };
        foreach (int length in new int[] { 0, 1, 2, 4, 7, 8 })
        {
            Section($"BinaryPrimitives in {length}");
            Observe("Int16", () => Several(BinaryPrimitives.ReadInt16BigEndian(bytes.AsSpan(0, length)), BinaryPrimitives.ReadInt16LittleEndian(bytes.AsSpan(0, length))));
            Observe("UInt16", () => Several(BinaryPrimitives.ReadUInt16BigEndian(bytes.AsSpan(0, length)), BinaryPrimitives.ReadUInt16LittleEndian(bytes.AsSpan(0, length))));
            Observe("Int32", () => Several(BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(0, length)), BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan(0, length))));
            Observe("UInt32", () => Several(BinaryPrimitives.ReadUInt32BigEndian(bytes.AsSpan(0, length)), BinaryPrimitives.ReadUInt32LittleEndian(bytes.AsSpan(0, length))));
            Observe("Int64", () => Several(BinaryPrimitives.ReadInt64BigEndian(bytes.AsSpan(0, length)), BinaryPrimitives.ReadInt64LittleEndian(bytes.AsSpan(0, length))));
            Observe("UInt64", () => Several(BinaryPrimitives.ReadUInt64BigEndian(bytes.AsSpan(0, length)), BinaryPrimitives.ReadUInt64LittleEndian(bytes.AsSpan(0, length))));
            Observe("Double", () => BinaryPrimitives.ReadDoubleBigEndian(bytes.AsSpan(0, length)));
            Observe("Single", () => BinaryPrimitives.ReadSingleLittleEndian(bytes.AsSpan(0, length)));
            Observe("TryReadInt32BigEndian", () =>
            {
                bool done = BinaryPrimitives.TryReadInt32BigEndian(bytes.AsSpan(0, length), out int number);
                return Several(done, number);
            });
            Observe("TryReadUInt16LittleEndian", () =>
            {
                bool done = BinaryPrimitives.TryReadUInt16LittleEndian(bytes.AsSpan(0, length), out ushort number);
                return Several(done, number);
            });
            Observe("WriteInt16BigEndian", () =>
            {
                byte[] room = new byte[length];
                BinaryPrimitives.WriteInt16BigEndian(room, -2);
                return room;
            });
            Observe("WriteUInt32BigEndian", () =>
            {
                byte[] room = new byte[length];
                BinaryPrimitives.WriteUInt32BigEndian(room, 0x01020304);
                return room;
            });
            Observe("WriteInt64LittleEndian", () =>
            {
                byte[] room = new byte[length];
                BinaryPrimitives.WriteInt64LittleEndian(room, -3);
                return room;
            });
            Observe("TryWriteUInt16BigEndian", () =>
            {
                byte[] room = new byte[length];
                bool done = BinaryPrimitives.TryWriteUInt16BigEndian(room, 0x0102);
                return Several(done, room);
            });
        }
        Section("ReverseEndianness");
        Observe("of each", () => Several(BinaryPrimitives.ReverseEndianness((short)0x0102), BinaryPrimitives.ReverseEndianness((ushort)0xFF00), BinaryPrimitives.ReverseEndianness(1), BinaryPrimitives.ReverseEndianness(1u),
            BinaryPrimitives.ReverseEndianness(1L), BinaryPrimitives.ReverseEndianness(2ul)));
    }

    public override void Run()
    {
        foreach (int number in new int[] { 0, 1, -1, 127, 128, 255, 256, -32769, 65536, int.MaxValue, int.MinValue })
            FromNumber<int>("int", number);
        foreach (long number in new long[] { 0, long.MaxValue, long.MinValue, 4294967296 })
            FromNumber<long>("long", number);
        foreach (double number in new double[] { 0, 0.5, 1.5, 2.5, -0.5, -1.5, 254.5, 255.5, 1e10, 1e20, double.NaN, double.PositiveInfinity, 2147483647.4, 2147483647.5, -2147483648.5 })
            FromNumber<double>("double", number);
        foreach (bool number in new bool[] { true, false })
            FromNumber<bool>("bool", number);
        foreach (string number in new string[] { "0", "1", "255", "-1", "1.5", "True", "false", " 12 ", "", "x", "99999999999999999999", "NaN", "1,000" })
            FromNumber<string>("text", number);
        FromNumber<ulong>("ulong", ulong.MaxValue);
        Bases();
        Base64();
        Bits();
        Binary();
    }
}
