// Encoding, Encoder and Decoder: every encoding, malformed input, and bytes that come in pieces.
namespace Oracle;

class Encodings : Scenario
{
    private static readonly string[] Names = { "utf-8", "us-ascii", "utf-16", "utf-16BE", "utf-32", "iso-8859-1" };
    private static readonly string[] Texts = { "", "a", "Hello, World", "gr\u00FC\u00DFe", "\u20AC5", "\u4E2D\u6587", "\U0001F600!", "\u0000x", "\uFEFFmark", "a\u0301" };
    private static readonly byte[][] Malformed =
    {
        new byte[] { 0x41, 0xFF, 0x42 }, new byte[] { 0xC3 }, new byte[] { 0xC3, 0x28 }, new byte[] { 0xE2, 0x82 }, new byte[] { 0xE2, 0x82, 0x41 }, new byte[] { 0xF0, 0x9F, 0x98 }, new byte[] { 0xF0, 0x9F, 0x98, 0x80 }, new byte[] { 0x80 }, new byte[] { 0xC0, 0x80 },
        new byte[] { 0xED, 0xA0, 0x80 }, new byte[] { 0xF4, 0x90, 0x80, 0x80 }, new byte[] { 0xF5, 0x80, 0x80, 0x80 }, new byte[] { 0xEF, 0xBB, 0xBF, 0x41 }, new byte[] { 0xFF, 0xFE, 0x41, 0x00 }, new byte[] { 0x00, 0xD8, 0x41, 0x00 }, new byte[] { 0x00, 0xDC }, new byte[] { 0x41 },
        new byte[] { 0x41, 0x00, 0x42 }, new byte[] { 0x3D, 0xD8, 0x00, 0xDE }, new byte[] { 0x00, 0xF6, 0x01, 0x00 }, new byte[] { 0x00, 0x00, 0x11, 0x00 }, new byte[] { 0xE2, 0x28, 0xA1 }, new byte[] { 0xF0, 0x28, 0x8C, 0xBC }, new byte[] { 0xE1, 0x80, 0xE2, 0xF0, 0x91, 0x92, 0xF1, 0xBF, 0x41 },
    };

    private static void Properties(string name)
    {
        Section(name);
        Encoding encoding = Encoding.GetEncoding(name);
        Observe("names", () => Several(encoding.WebName, encoding.EncodingName, encoding.HeaderName, encoding.BodyName, encoding.CodePage, encoding.IsSingleByte));
        Observe("GetPreamble", () => encoding.GetPreamble());
        Observe("Equals", () => Several(encoding.Equals(Encoding.GetEncoding(name)), encoding.Equals(Encoding.GetEncoding(encoding.CodePage))));
        foreach (string text in Texts)
        {
            Section($"{name} {Describe(text)}");
            Observe("GetBytes", () => encoding.GetBytes(text));
            Observe("GetByteCount", () => encoding.GetByteCount(text));
            Observe("back", () => encoding.GetString(encoding.GetBytes(text)));
            Observe("GetBytes into an array", () =>
            {
                byte[] room = new byte[8];
                int written = encoding.GetBytes(text, 0, 0, room, 3);
                return Several(written, room);
            });
        }
        foreach (byte[] bytes in Malformed)
        {
            Section($"{name} {Describe(bytes)}");
            Observe("GetString", () => encoding.GetString(bytes));
            Observe("part", () => encoding.GetString(bytes, 0, bytes.Length / 2));
            Observe("decoder, byte by byte", () =>
            {
                Decoder decoder = encoding.GetDecoder();
                StringBuilder text = new StringBuilder();
                char[] chars = new char[16];
                for (int i = 0; i != bytes.Length; ++i)
                    text.Append(chars, 0, decoder.GetChars(bytes, i, 1, chars, 0));
                text.Append(chars, 0, decoder.GetChars(bytes, 0, 0, chars, 0, true));
                return text.ToString();
            });
            Observe("decoder, at once", () =>
            {
                char[] chars = new char[32];
                int count = encoding.GetDecoder().GetChars(bytes, 0, bytes.Length, chars, 0, true);
                return new string(chars, 0, count);
            });
            Observe("strict", () => Encoding.GetEncoding(name, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback).GetString(bytes));
            Observe("own replacement", () => Encoding.GetEncoding(name, new EncoderReplacementFallback("[e]"), new DecoderReplacementFallback("[d]")).GetString(bytes));
        }
        Section($"{name} wrong");
        string none = null;
        byte[] nothing = null;
        byte[] some = { 0x41, 0x42, 0x43, 0x44 };
        Observe("GetBytes null", () => encoding.GetBytes(none));
        Observe("GetByteCount null", () => encoding.GetByteCount(none));
        Observe("GetString null", () => encoding.GetString(nothing));
        Observe("GetString null part", () => encoding.GetString(nothing, 0, 0));
        foreach (int at in new int[] { -1, 0, 2, 4, 5 })
        {
            foreach (int count in new int[] { -1, 0, 2, 5 })
            {
                Observe($"GetString {at}, {count}", () => encoding.GetString(some, at, count));
                Observe($"GetCharCount {at}, {count}", () => encoding.GetCharCount(some, at, count));
                Observe($"GetBytes {at}, {count}", () => encoding.GetBytes("ABCD", at, count, new byte[32], 0));
            }
        }
        Observe("GetBytes without room", () => encoding.GetBytes("ABCD", 0, 4, new byte[3], 0));
        Observe("GetBytes behind the room", () => encoding.GetBytes("ABCD", 0, 4, new byte[3], 4));
        Section("");
    }

    private static void Fallbacks()
    {
        Section("fallbacks");
        foreach (string text in new string[] { "plain", "gr\u00FCn", "\u20AC", "\U0001F600" })
        {
            foreach (string name in new string[] { "us-ascii", "iso-8859-1", "utf-8" })
            {
                Observe($"{name} {Describe(text)}", () => Encoding.GetEncoding(name).GetBytes(text));
                Observe($"{name} {Describe(text)} strict", () => Encoding.GetEncoding(name, new EncoderExceptionFallback(), new DecoderExceptionFallback()).GetBytes(text));
                Observe($"{name} {Describe(text)} own", () => Encoding.GetEncoding(name, new EncoderReplacementFallback("<?>"), new DecoderReplacementFallback("!")).GetBytes(text));
                Observe($"{name} {Describe(text)} nothing", () => Encoding.GetEncoding(name, new EncoderReplacementFallback(""), new DecoderReplacementFallback("")).GetBytes(text));
            }
        }
        Observe("strict UTF-8", () => new UTF8Encoding(false, true).GetString(new byte[] { 0x41, 0xFF }));
        Observe("strict UTF-8, well formed", () => new UTF8Encoding(true, true).GetString(new byte[] { 0xC3, 0xA9 }));
        Observe("lenient UTF-8", () => new UTF8Encoding(false, false).GetString(new byte[] { 0x41, 0xFF }));
        Observe("preambles", () => Several(new UTF8Encoding(true, true).GetPreamble(), new UTF8Encoding(false, true).GetPreamble(), new UTF8Encoding().GetPreamble()));
        Observe("strict UTF-16", () => new UnicodeEncoding(false, true, true).GetString(new byte[] { 0x00, 0xDC }));
        Observe("strict UTF-32", () => new UTF32Encoding(false, true, true).GetString(new byte[] { 0x00, 0x00, 0x11, 0x00 }));
        Observe("message", () =>
        {
            try
            {
                return new UTF8Encoding(false, true).GetString(new byte[] { 0x41, 0xFF, 0x42 });
            }
            catch (DecoderFallbackException exception)
            {
                return string.Concat(exception.Message, " ", exception.Index, " ", exception.BytesUnknown.Length);
            }
        });
        Observe("message of the encoder", () =>
        {
            try
            {
                return string.Concat(Describe(Encoding.GetEncoding("us-ascii", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback).GetBytes("ab\u00E9")));
            }
            catch (EncoderFallbackException exception)
            {
                return string.Concat(exception.Message, " ", exception.Index);
            }
        });
        Observe("DefaultString", () => Several(new DecoderReplacementFallback().DefaultString, new EncoderReplacementFallback().DefaultString, new DecoderReplacementFallback("x").DefaultString, new DecoderReplacementFallback("xy").MaxCharCount));
        string none = null;
        Observe("null replacement", () => new DecoderReplacementFallback(none));
        Observe("fallbacks are equal", () => Several(new EncoderExceptionFallback().Equals(EncoderFallback.ExceptionFallback), new DecoderReplacementFallback("?").Equals(new DecoderReplacementFallback("?")), new DecoderReplacementFallback("?").Equals(DecoderFallback.ReplacementFallback)));
    }

    private static void Lookups()
    {
        Section("GetEncoding");
        foreach (string name in new string[] { "UTF-8", "utf8", "unicode-1-1-utf-8", "ascii", "US-ASCII", "unicode", "utf-16", "UTF-16LE", "utf-16BE", "unicodeFFFE", "utf-32", "latin1", "ISO-8859-1", "l1", "iso_8859-1", "", "x", "utf-9", "ansi_x3.4-1968", "cp819", "ucs-2", "utf-32LE" })
            Observe(Describe(name), () => Encoding.GetEncoding(name).WebName);
        foreach (int page in new int[] { 0, 65001, 20127, 1200, 1201, 12000, 12001, 28591, -1, 42, 65536 })
            Observe($"{page}", () => Encoding.GetEncoding(page).WebName);
        string none = null;
        Observe("null", () => Encoding.GetEncoding(none));
        Observe("Convert", () => Encoding.Convert(Encoding.UTF8, Encoding.Unicode, new byte[] { 0xC3, 0xA9 }));
        Observe("Default", () => Several(Encoding.Default.WebName, Encoding.Default.GetPreamble(), Encoding.UTF8.GetPreamble()));
    }

    private static void Pieces()
    {
        Section("pieces");
        byte[] bytes = Encoding.UTF8.GetBytes("a\u00E9\u20AC\U0001F600z");
        foreach (int size in new int[] { 1, 2, 3, 4, 5 })
        {
            Observe($"of {size}", () =>
            {
                Decoder decoder = Encoding.UTF8.GetDecoder();
                StringBuilder text = new StringBuilder();
                char[] chars = new char[16];
                for (int at = 0; at < bytes.Length; at += size)
                    text.Append(chars, 0, decoder.GetChars(bytes, at, Math.Min(size, bytes.Length - at), chars, 0));
                return text.ToString();
            });
        }
        Observe("Reset forgets", () =>
        {
            Decoder decoder = Encoding.UTF8.GetDecoder();
            char[] chars = new char[4];
            int first = decoder.GetChars(new byte[] { 0xC3 }, 0, 1, chars, 0);
            decoder.Reset();
            int second = decoder.GetChars(new byte[] { 0x41 }, 0, 1, chars, 0);
            return Several(first, second, chars[0]);
        });
        Observe("strict decoder", () =>
        {
            Decoder decoder = new UTF8Encoding(false, true).GetDecoder();
            char[] chars = new char[4];
            int first = decoder.GetChars(new byte[] { 0xE2, 0x82 }, 0, 2, chars, 0);
            int second = decoder.GetChars(new byte[] { 0x41 }, 0, 1, chars, 0);
            return Several(first, second);
        });
        Observe("strict decoder, flushed", () =>
        {
            Decoder decoder = new UTF8Encoding(false, true).GetDecoder();
            char[] chars = new char[4];
            return decoder.GetChars(new byte[] { 0xE2, 0x82 }, 0, 2, chars, 0, true);
        });
        Observe("decoder without room", () => Encoding.UTF8.GetDecoder().GetChars(new byte[] { 0x41, 0x42 }, 0, 2, new char[1], 0));
        Observe("decoder null", () => Encoding.UTF8.GetDecoder().GetChars((byte[])null, 0, 0, new char[1], 0));
        Observe("encoder", () =>
        {
            Encoder encoder = Encoding.Unicode.GetEncoder();
            byte[] room = new byte[8];
            int count = encoder.GetBytes(new char[] { 'a', 'b' }, 0, 2, room, 0, true);
            return Several(count, room);
        });
        Observe("Convert", () =>
        {
            Decoder decoder = Encoding.ASCII.GetDecoder();
            char[] chars = new char[2];
            decoder.Convert(new byte[] { 0x41, 0x42, 0x43 }, 0, 3, chars, 0, 2, false, out int used, out int made, out bool whole);
            return Several(used, made, whole, chars[0], chars[1]);
        });
        Section("");
    }

    public override void Run()
    {
        foreach (string name in Names)
            Properties(name);
        Fallbacks();
        Lookups();
        Pieces();
    }
}
