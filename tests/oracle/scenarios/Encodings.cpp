// Encoding, Encoder and Decoder: every encoding, malformed input, and bytes that come in pieces.
#include "harness/Transcript.hpp"

namespace
{
    using namespace Oracle;
    using namespace System::Text;

    const Array<String> Names = {"utf-8", "us-ascii", "utf-16", "utf-16BE", "utf-32", "iso-8859-1"};
    const Array<String> Texts = {"",        "a",          "Hello, World", "gr\u00FC\u00DFe", "\u20AC5", "\u4E2D\u6587", "\U0001F600!",
                                 "\u0000x", "\uFEFFmark", "a\u0301"};
    const Array<Array<Byte>> Malformed = {
        Array<Byte>{0x41, 0xFF, 0x42},
        Array<Byte>{0xC3},
        Array<Byte>{0xC3, 0x28},
        Array<Byte>{0xE2, 0x82},
        Array<Byte>{0xE2, 0x82, 0x41},
        Array<Byte>{0xF0, 0x9F, 0x98},
        Array<Byte>{0xF0, 0x9F, 0x98, 0x80},
        Array<Byte>{0x80},
        Array<Byte>{0xC0, 0x80},
        Array<Byte>{0xED, 0xA0, 0x80},
        Array<Byte>{0xF4, 0x90, 0x80, 0x80},
        Array<Byte>{0xF5, 0x80, 0x80, 0x80},
        Array<Byte>{0xEF, 0xBB, 0xBF, 0x41},
        Array<Byte>{0xFF, 0xFE, 0x41, 0x00},
        Array<Byte>{0x00, 0xD8, 0x41, 0x00},
        Array<Byte>{0x00, 0xDC},
        Array<Byte>{0x41},
        Array<Byte>{0x41, 0x00, 0x42},
        Array<Byte>{0x3D, 0xD8, 0x00, 0xDE},
        Array<Byte>{0x00, 0xF6, 0x01, 0x00},
        Array<Byte>{0x00, 0x00, 0x11, 0x00},
        Array<Byte>{0xE2, 0x28, 0xA1},
        Array<Byte>{0xF0, 0x28, 0x8C, 0xBC},
        Array<Byte>{0xE1, 0x80, 0xE2, 0xF0, 0x91, 0x92, 0xF1, 0xBF, 0x41},
    };

    void Properties(String name)
    {
        Section(name);
        Encoding encoding = Encoding::GetEncoding(name);
        Observe("names",
                [&]
                {
                    return Several(encoding.WebName(), encoding.EncodingName(), encoding.HeaderName(), encoding.BodyName(),
                                   encoding.CodePage(), encoding.IsSingleByte());
                });
        Observe("GetPreamble", [&] { return encoding.GetPreamble(); });
        Observe(
            "Equals", [&]
            { return Several(encoding.Equals(Encoding::GetEncoding(name)), encoding.Equals(Encoding::GetEncoding(encoding.CodePage()))); });
        for (const String& text : Texts)
        {
            Section(String::Format("{0} {1}", name, Describe(text)));
            Observe("GetBytes", [&] { return encoding.GetBytes(text); });
            Observe("GetByteCount", [&] { return encoding.GetByteCount(text); });
            Observe("back", [&] { return encoding.GetString(encoding.GetBytes(text)); });
            Observe("GetBytes into an array",
                    [&]
                    {
                        Array<Byte> room = Array<Byte>(8);
                        int written = encoding.GetBytes(text, 0, 0, room, 3);
                        return Several(written, room);
                    });
        }
        for (const Array<Byte>& bytes : Malformed)
        {
            Section(String::Format("{0} {1}", name, Describe(bytes)));
            Observe("GetString", [&] { return encoding.GetString(bytes); });
            Observe("part", [&] { return encoding.GetString(bytes, 0, bytes.Length() / 2); });
            Observe("decoder, byte by byte",
                    [&]
                    {
                        Decoder decoder = encoding.GetDecoder();
                        StringBuilder text = StringBuilder();
                        Array<char> chars = Array<char>(16);
                        for (int i = 0; i != bytes.Length(); ++i)
                            text.Append(chars, 0, decoder.GetChars(bytes, i, 1, chars, 0));
                        text.Append(chars, 0, decoder.GetChars(bytes, 0, 0, chars, 0, true));
                        return text.ToString();
                    });
            Observe("decoder, at once",
                    [&]
                    {
                        Array<char> chars = Array<char>(32);
                        int count = encoding.GetDecoder().GetChars(bytes, 0, bytes.Length(), chars, 0, true);
                        return String(chars, 0, count);
                    });
            Observe("strict",
                    [&] {
                        return Encoding::GetEncoding(name, EncoderFallback::ExceptionFallback(), DecoderFallback::ExceptionFallback())
                            .GetString(bytes);
                    });
            Observe("own replacement",
                    [&] {
                        return Encoding::GetEncoding(name, EncoderReplacementFallback("[e]"), DecoderReplacementFallback("[d]"))
                            .GetString(bytes);
                    });
        }
        Section(String::Format("{0} wrong", name));
        String none = nullptr;
        Array<Byte> nothing = nullptr;
        Array<Byte> some = {0x41, 0x42, 0x43, 0x44};
        Observe("GetBytes null", [&] { return encoding.GetBytes(none); });
        Observe("GetByteCount null", [&] { return encoding.GetByteCount(none); });
        Observe("GetString null", [&] { return encoding.GetString(nothing); });
        Observe("GetString null part", [&] { return encoding.GetString(nothing, 0, 0); });
        for (const int at : Array<int>{-1, 0, 2, 4, 5})
        {
            for (const int count : Array<int>{-1, 0, 2, 5})
            {
                Observe(String::Format("GetString {0}, {1}", at, count), [&] { return encoding.GetString(some, at, count); });
                Observe(String::Format("GetCharCount {0}, {1}", at, count), [&] { return encoding.GetCharCount(some, at, count); });
                Observe(String::Format("GetBytes {0}, {1}", at, count),
                        [&] { return encoding.GetBytes("ABCD", at, count, Array<Byte>(32), 0); });
            }
        }
        Observe("GetBytes without room", [&] { return encoding.GetBytes("ABCD", 0, 4, Array<Byte>(3), 0); });
        Observe("GetBytes behind the room", [&] { return encoding.GetBytes("ABCD", 0, 4, Array<Byte>(3), 4); });
        Section("");
    }

    void Fallbacks()
    {
        Section("fallbacks");
        for (const String& text : Array<String>{"plain", "gr\u00FCn", "\u20AC", "\U0001F600"})
        {
            for (const String& name : Array<String>{"us-ascii", "iso-8859-1", "utf-8"})
            {
                Observe(String::Format("{0} {1}", name, Describe(text)), [&] { return Encoding::GetEncoding(name).GetBytes(text); });
                Observe(String::Format("{0} {1} strict", name, Describe(text)),
                        [&] { return Encoding::GetEncoding(name, EncoderExceptionFallback(), DecoderExceptionFallback()).GetBytes(text); });
                Observe(String::Format("{0} {1} own", name, Describe(text)),
                        [&] {
                            return Encoding::GetEncoding(name, EncoderReplacementFallback("<?>"), DecoderReplacementFallback("!"))
                                .GetBytes(text);
                        });
                Observe(
                    String::Format("{0} {1} nothing", name, Describe(text)), [&]
                    { return Encoding::GetEncoding(name, EncoderReplacementFallback(""), DecoderReplacementFallback("")).GetBytes(text); });
            }
        }
        Observe("strict UTF-8", [&] { return UTF8Encoding(false, true).GetString(Array<Byte>{0x41, 0xFF}); });
        Observe("strict UTF-8, well formed", [&] { return UTF8Encoding(true, true).GetString(Array<Byte>{0xC3, 0xA9}); });
        Observe("lenient UTF-8", [&] { return UTF8Encoding(false, false).GetString(Array<Byte>{0x41, 0xFF}); });
        Observe("preambles",
                [&] {
                    return Several(UTF8Encoding(true, true).GetPreamble(), UTF8Encoding(false, true).GetPreamble(),
                                   UTF8Encoding().GetPreamble());
                });
        Observe("strict UTF-16", [&] { return UnicodeEncoding(false, true, true).GetString(Array<Byte>{0x00, 0xDC}); });
        Observe("strict UTF-32", [&] { return UTF32Encoding(false, true, true).GetString(Array<Byte>{0x00, 0x00, 0x11, 0x00}); });
        Observe("message",
                [&]
                {
                    try
                    {
                        return UTF8Encoding(false, true).GetString(Array<Byte>{0x41, 0xFF, 0x42});
                    }
                    catch (const DecoderFallbackException& exception)
                    {
                        return String::Concat(exception.Message(), " ", exception.Index(), " ", exception.BytesUnknown().Length());
                    }
                });
        Observe("message of the encoder",
                [&]
                {
                    try
                    {
                        return String::Concat(Describe(
                            Encoding::GetEncoding("us-ascii", EncoderFallback::ExceptionFallback(), DecoderFallback::ExceptionFallback())
                                .GetBytes("ab\u00E9")));
                    }
                    catch (const EncoderFallbackException& exception)
                    {
                        return String::Concat(exception.Message(), " ", exception.Index());
                    }
                });
        Observe("DefaultString",
                [&]
                {
                    return Several(DecoderReplacementFallback().DefaultString(), EncoderReplacementFallback().DefaultString(),
                                   DecoderReplacementFallback("x").DefaultString(), DecoderReplacementFallback("xy").MaxCharCount());
                });
        String none = nullptr;
        Observe("null replacement", [&] { return DecoderReplacementFallback(none); });
        Observe("fallbacks are equal",
                [&]
                {
                    return Several(EncoderExceptionFallback().Equals(EncoderFallback::ExceptionFallback()),
                                   DecoderReplacementFallback("?").Equals(DecoderReplacementFallback("?")),
                                   DecoderReplacementFallback("?").Equals(DecoderFallback::ReplacementFallback()));
                });
    }

    void Lookups()
    {
        Section("GetEncoding");
        for (const String& name : Array<String>{"UTF-8",
                                                "utf8",
                                                "unicode-1-1-utf-8",
                                                "ascii",
                                                "US-ASCII",
                                                "unicode",
                                                "utf-16",
                                                "UTF-16LE",
                                                "utf-16BE",
                                                "unicodeFFFE",
                                                "utf-32",
                                                "latin1",
                                                "ISO-8859-1",
                                                "l1",
                                                "iso_8859-1",
                                                "",
                                                "x",
                                                "utf-9",
                                                "ansi_x3.4-1968",
                                                "cp819",
                                                "ucs-2",
                                                "utf-32LE"})
            Observe(Describe(name), [&] { return Encoding::GetEncoding(name).WebName(); });
        for (const int page : Array<int>{0, 65001, 20127, 1200, 1201, 12000, 12001, 28591, -1, 42, 65536})
            Observe(String::Format("{0}", page), [&] { return Encoding::GetEncoding(page).WebName(); });
        String none = nullptr;
        Observe("null", [&] { return Encoding::GetEncoding(none); });
        Observe("Convert", [&] { return Encoding::Convert(Encoding::UTF8(), Encoding::Unicode(), Array<Byte>{0xC3, 0xA9}); });
        Observe("Default",
                [&] { return Several(Encoding::Default().WebName(), Encoding::Default().GetPreamble(), Encoding::UTF8().GetPreamble()); });
    }

    void Pieces()
    {
        Section("pieces");
        Array<Byte> bytes = Encoding::UTF8().GetBytes("a\u00E9\u20AC\U0001F600z");
        for (const int size : Array<int>{1, 2, 3, 4, 5})
        {
            Observe(String::Format("of {0}", size),
                    [&]
                    {
                        Decoder decoder = Encoding::UTF8().GetDecoder();
                        StringBuilder text = StringBuilder();
                        Array<char> chars = Array<char>(16);
                        for (int at = 0; at < bytes.Length(); at += size)
                            text.Append(chars, 0, decoder.GetChars(bytes, at, Math::Min(size, bytes.Length() - at), chars, 0));
                        return text.ToString();
                    });
        }
        Observe("Reset forgets",
                [&]
                {
                    Decoder decoder = Encoding::UTF8().GetDecoder();
                    Array<char> chars = Array<char>(4);
                    int first = decoder.GetChars(Array<Byte>{0xC3}, 0, 1, chars, 0);
                    decoder.Reset();
                    int second = decoder.GetChars(Array<Byte>{0x41}, 0, 1, chars, 0);
                    return Several(first, second, chars[0]);
                });
        Observe("strict decoder",
                [&]
                {
                    Decoder decoder = UTF8Encoding(false, true).GetDecoder();
                    Array<char> chars = Array<char>(4);
                    int first = decoder.GetChars(Array<Byte>{0xE2, 0x82}, 0, 2, chars, 0);
                    int second = decoder.GetChars(Array<Byte>{0x41}, 0, 1, chars, 0);
                    return Several(first, second);
                });
        Observe("strict decoder, flushed",
                [&]
                {
                    Decoder decoder = UTF8Encoding(false, true).GetDecoder();
                    Array<char> chars = Array<char>(4);
                    return decoder.GetChars(Array<Byte>{0xE2, 0x82}, 0, 2, chars, 0, true);
                });
        Observe("decoder without room",
                [&] {
                    return Encoding::UTF8().GetDecoder().GetChars(Array<Byte>{0x41, 0x42}, 0, 2, Array<char>(1), 0);
                });
        Observe("decoder null", [&] { return Encoding::UTF8().GetDecoder().GetChars((Array<Byte>)nullptr, 0, 0, Array<char>(1), 0); });
        Observe("encoder",
                [&]
                {
                    Encoder encoder = Encoding::Unicode().GetEncoder();
                    Array<Byte> room = Array<Byte>(8);
                    int count = encoder.GetBytes(Array<char>{'a', 'b'}, 0, 2, room, 0, true);
                    return Several(count, room);
                });
        Observe("Convert",
                [&]
                {
                    Decoder decoder = Encoding::ASCII().GetDecoder();
                    Array<char> chars = Array<char>(2);
                    int used{};
                    int made{};
                    bool whole{};
                    decoder.Convert(Array<Byte>{0x41, 0x42, 0x43}, 0, 3, chars, 0, 2, false, used, made, whole);
                    return Several(used, made, whole, chars[0], chars[1]);
                });
        Section("");
    }

    void Run()
    {
        for (const String& name : Names)
            Properties(name);
        Fallbacks();
        Lookups();
        Pieces();
    }

    const Scenario Registered("Encodings", Run);
}
