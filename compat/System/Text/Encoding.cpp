// The encodings there are, and what is to say about each.
#include "compat/core/objects/EncodingData.hpp"
#include <System/ArgumentException.hpp>
#include <System/ArgumentOutOfRangeException.hpp>
#include <System/NotSupportedException.hpp>
#include <System/Text/ASCIIEncoding.hpp>
#include <System/Text/UTF32Encoding.hpp>
#include <System/Text/UTF8Encoding.hpp>
#include <System/Text/UnicodeEncoding.hpp>

namespace System::Core
{
    const EncodingFacts& FactsOf(TextEncoding encoding) noexcept
    {
        static constexpr EncodingFacts facts[] = {
            {TextEncoding::Ascii, 20127, "US-ASCII", "us-ascii", 1},
            {TextEncoding::Latin1, 28591, "Western European (ISO)", "iso-8859-1", 1},
            {TextEncoding::Utf8, 65001, "Unicode (UTF-8)", "utf-8", 3},
            {TextEncoding::Utf16LittleEndian, 1200, "Unicode", "utf-16", 2},
            {TextEncoding::Utf16BigEndian, 1201, "Unicode (Big-Endian)", "utf-16BE", 2},
            {TextEncoding::Utf32LittleEndian, 12000, "Unicode (UTF-32)", "utf-32", 4},
            {TextEncoding::Utf32BigEndian, 12001, "Unicode (UTF-32 Big-Endian)", "utf-32BE", 4},
        };
        return facts[static_cast<int>(encoding)];
    }
}

namespace System::Text
{
    namespace
    {
        using Core::EncodingData;
        using Core::TextEncoding;

        EncodingData* Make(TextEncoding encoding, bool preamble, const Detail::TypeInfo& type, bool throws = false)
        {
            const Core::TextFallback fallback{throws ? Core::TextFallback::Kind::Throw : Core::TextFallback::Kind::Usual};
            return new EncodingData(encoding, preamble, type, fallback, fallback);
        }
    }

    const Detail::TypeInfo& Encoding::Type() noexcept
    {
        static const Detail::TypeInfo type{"System.Text.Encoding", typeid(Encoding)};
        return type;
    }

    const Detail::TypeInfo& ASCIIEncoding::Type() noexcept
    {
        static const Detail::TypeInfo type{"System.Text.ASCIIEncoding", typeid(ASCIIEncoding), &Encoding::Type()};
        return type;
    }

    const Detail::TypeInfo& UTF8Encoding::Type() noexcept
    {
        static const Detail::TypeInfo type{"System.Text.UTF8Encoding", typeid(UTF8Encoding), &Encoding::Type()};
        return type;
    }

    const Detail::TypeInfo& UnicodeEncoding::Type() noexcept
    {
        static const Detail::TypeInfo type{"System.Text.UnicodeEncoding", typeid(UnicodeEncoding), &Encoding::Type()};
        return type;
    }

    const Detail::TypeInfo& UTF32Encoding::Type() noexcept
    {
        static const Detail::TypeInfo type{"System.Text.UTF32Encoding", typeid(UTF32Encoding), &Encoding::Type()};
        return type;
    }

    ASCIIEncoding::ASCIIEncoding() : ASCIIEncoding(Detail::Adopt, Make(TextEncoding::Ascii, false, Type())) {}

    UTF8Encoding::UTF8Encoding() : UTF8Encoding(false) {}

    UTF8Encoding::UTF8Encoding(bool encoderShouldEmitUTF8Identifier) : UTF8Encoding(encoderShouldEmitUTF8Identifier, false) {}

    UTF8Encoding::UTF8Encoding(bool encoderShouldEmitUTF8Identifier, bool throwOnInvalidBytes)
        : UTF8Encoding(Detail::Adopt, Make(TextEncoding::Utf8, encoderShouldEmitUTF8Identifier, Type(), throwOnInvalidBytes))
    {
    }

    UnicodeEncoding::UnicodeEncoding() : UnicodeEncoding(false, true) {}

    UnicodeEncoding::UnicodeEncoding(bool bigEndian, bool byteOrderMark) : UnicodeEncoding(bigEndian, byteOrderMark, false) {}

    UnicodeEncoding::UnicodeEncoding(bool bigEndian, bool byteOrderMark, bool throwOnInvalidBytes)
        : UnicodeEncoding(Detail::Adopt, Make(bigEndian ? TextEncoding::Utf16BigEndian : TextEncoding::Utf16LittleEndian, byteOrderMark,
                                              Type(), throwOnInvalidBytes))
    {
    }

    UTF32Encoding::UTF32Encoding() : UTF32Encoding(false, true) {}

    UTF32Encoding::UTF32Encoding(bool bigEndian, bool byteOrderMark) : UTF32Encoding(bigEndian, byteOrderMark, false) {}

    UTF32Encoding::UTF32Encoding(bool bigEndian, bool byteOrderMark, bool throwOnInvalidCharacters)
        : UTF32Encoding(Detail::Adopt, Make(bigEndian ? TextEncoding::Utf32BigEndian : TextEncoding::Utf32LittleEndian, byteOrderMark,
                                            Type(), throwOnInvalidCharacters))
    {
    }

    // The encodings everybody shares are never destroyed: threads may use them while the program ends.
    Encoding Encoding::ASCII()
    {
        static const Encoding& encoding = *new ASCIIEncoding();
        return encoding;
    }

    Encoding Encoding::UTF8()
    {
        static const Encoding& encoding = *new UTF8Encoding(true);
        return encoding;
    }

    Encoding Encoding::Unicode()
    {
        static const Encoding& encoding = *new UnicodeEncoding();
        return encoding;
    }

    Encoding Encoding::BigEndianUnicode()
    {
        static const Encoding& encoding = *new UnicodeEncoding(true, true);
        return encoding;
    }

    Encoding Encoding::UTF32()
    {
        static const Encoding& encoding = *new UTF32Encoding();
        return encoding;
    }

    Encoding Encoding::Latin1()
    {
        static const Detail::TypeInfo type{"System.Text.Latin1Encoding", typeid(EncodingData), &Encoding::Type()};
        static const Encoding& encoding = *new Encoding(Detail::Adopt, Make(TextEncoding::Latin1, false, type));
        return encoding;
    }

    Encoding Encoding::Default()
    {
        static const Encoding& encoding = *new UTF8Encoding();
        return encoding;
    }

    Encoding Encoding::GetEncoding(const String& name)
    {
        if (!name)
        {
            Detail::ThrowArgumentNull("name");
        }
        constexpr struct
        {
            std::string_view Name;
            int CodePage;
        } names[] = {
            {"us-ascii", 20127},
            {"ascii", 20127},
            {"us", 20127},
            {"iso646-us", 20127},
            {"iso-ir-6", 20127},
            {"iso_646.irv:1991", 20127},
            {"ansi_x3.4-1968", 20127},
            {"ansi_x3.4-1986", 20127},
            {"ibm367", 20127},
            {"cp367", 20127},
            {"csascii", 20127},
            {"iso-8859-1", 28591},
            {"iso8859-1", 28591},
            {"iso_8859-1", 28591},
            {"iso_8859-1:1987", 28591},
            {"iso-ir-100", 28591},
            {"latin1", 28591},
            {"l1", 28591},
            {"ibm819", 28591},
            {"cp819", 28591},
            {"csisolatin1", 28591},
            {"utf-8", 65001},
            {"unicode-1-1-utf-8", 65001},
            {"unicode-2-0-utf-8", 65001},
            {"x-unicode-1-1-utf-8", 65001},
            {"x-unicode-2-0-utf-8", 65001},
            {"utf-16", 1200},
            {"utf-16le", 1200},
            {"unicode", 1200},
            {"ucs-2", 1200},
            {"iso-10646-ucs-2", 1200},
            {"utf-16be", 1201},
            {"unicodefffe", 1201},
            {"utf-32", 12000},
            {"utf-32le", 12000},
            {"utf-32be", 12001},
        };
        std::string lower = name;
        for (char& c : lower)
        {
            c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
        }
        for (const auto& known : names)
        {
            if (known.Name == lower)
            {
                return GetEncoding(known.CodePage);
            }
        }
        throw ArgumentException(String::Concat("'", name,
                                               "' is not a supported encoding name. For information on defining a custom encoding, see the "
                                               "documentation for the Encoding.RegisterProvider method."),
                                "name");
    }

    Encoding Encoding::GetEncoding(int codepage)
    {
        switch (codepage)
        {
        case 0:
            return Default();
        case 20127:
            return ASCII();
        case 28591:
            return Latin1();
        case 65001:
            return UTF8();
        case 1200:
            return Unicode();
        case 1201:
            return BigEndianUnicode();
        case 12000:
            return UTF32();
        case 12001:
            return UTF32Encoding(true, true);
        default:
            if (codepage < 0 || codepage > 65535)
            {
                throw ArgumentOutOfRangeException("codepage", "Valid values are between 0 and 65535, inclusive.");
            }
            // The system's own code pages, which are no encodings.
            if ((codepage >= 1 && codepage <= 3) || codepage == 42)
            {
                throw ArgumentException(String::Concat(codepage, " is not a supported code page."), "codepage");
            }
            throw NotSupportedException(String::Concat("No data is available for encoding ", codepage,
                                                       ". For information on defining a custom encoding, see the documentation for the "
                                                       "Encoding.RegisterProvider method."));
        }
    }

    Array<Byte> Encoding::GetPreamble() const
    {
        auto& self = Self<EncodingData>();
        return self.Preamble ? Array<Byte>(Core::Preamble(self.Of.Kind)) : Array<Byte>(0);
    }

    String Encoding::EncodingName() const
    {
        return Self<EncodingData>().Of.Name;
    }

    String Encoding::WebName() const
    {
        return Self<EncodingData>().Of.WebName;
    }

    int Encoding::CodePage() const
    {
        return Self<EncodingData>().Of.CodePage;
    }

    bool Encoding::IsSingleByte() const
    {
        return Self<EncodingData>().Of.MaxBytes == 1;
    }

    bool Encoding::Equals(const Encoding& value) const
    {
        return value && Self<EncodingData>().EqualTo(*value.Data());
    }

    int Encoding::GetHashCode() const
    {
        return Self<EncodingData>().HashCode();
    }

    String Encoding::ToString() const
    {
        return Self<EncodingData>().ToText({});
    }
}
