#include "compat/core/text/UnicodeCategory.hpp"
#include "compat/core/text/UnicodeText.hpp"
#include <System/ArgumentException.hpp>
#include <System/Array.hpp>
#include <System/Char.hpp>
#include <System/Parse.hpp>

namespace System
{
    using Globalization::UnicodeCategory;

    namespace
    {
        std::string_view From(const String& s, int index)
        {
            Detail::CheckNull(s == nullptr, "s");
            if (index < 0 || index >= s.Length())
            {
                Detail::ThrowArgumentOutOfRange("index");
            }
            return std::string_view(s).substr(static_cast<std::size_t>(index));
        }

        char32_t PointAt(const String& s, int index)
        {
            std::string_view rest = From(s, index);
            return Core::TakePoint(rest);
        }

        UnicodeCategory CategoryAt(const String& s, int index)
        {
            // What is no UTF-8 is no character.
            std::string_view rest = From(s, index);
            const char32_t point = Core::TakePoint(rest);
            const bool isMalformed = point == Core::ReplacementPoint && !From(s, index).starts_with("\xEF\xBF\xBD");
            return isMalformed ? UnicodeCategory::OtherNotAssigned : Core::CategoryOf(point);
        }

        bool IsWithin(UnicodeCategory category, UnicodeCategory first, UnicodeCategory last)
        {
            return category >= first && category <= last;
        }
    }

    UnicodeCategory Char::GetUnicodeCategory(char c) noexcept
    {
        return IsAscii(c) ? Core::CategoryOf(static_cast<unsigned char>(c)) : UnicodeCategory::OtherNotAssigned;
    }
    UnicodeCategory Char::GetUnicodeCategory(const String& s, int index)
    {
        return CategoryAt(s, index);
    }

    bool Char::IsDigit(const String& s, int index)
    {
        return CategoryAt(s, index) == UnicodeCategory::DecimalDigitNumber;
    }
    bool Char::IsNumber(const String& s, int index)
    {
        return IsWithin(CategoryAt(s, index), UnicodeCategory::DecimalDigitNumber, UnicodeCategory::OtherNumber);
    }
    bool Char::IsLetter(const String& s, int index)
    {
        return CategoryAt(s, index) <= UnicodeCategory::OtherLetter;
    }
    bool Char::IsLetterOrDigit(const String& s, int index)
    {
        return IsLetter(s, index) || IsDigit(s, index);
    }
    bool Char::IsUpper(const String& s, int index)
    {
        return CategoryAt(s, index) == UnicodeCategory::UppercaseLetter;
    }
    bool Char::IsLower(const String& s, int index)
    {
        return CategoryAt(s, index) == UnicodeCategory::LowercaseLetter;
    }
    bool Char::IsWhiteSpace(const String& s, int index)
    {
        return Core::IsWhiteSpace(PointAt(s, index));
    }
    bool Char::IsSeparator(const String& s, int index)
    {
        return IsWithin(CategoryAt(s, index), UnicodeCategory::SpaceSeparator, UnicodeCategory::ParagraphSeparator);
    }
    bool Char::IsControl(const String& s, int index)
    {
        return CategoryAt(s, index) == UnicodeCategory::Control;
    }
    bool Char::IsPunctuation(const String& s, int index)
    {
        return IsWithin(CategoryAt(s, index), UnicodeCategory::ConnectorPunctuation, UnicodeCategory::OtherPunctuation);
    }
    bool Char::IsSymbol(const String& s, int index)
    {
        return IsWithin(CategoryAt(s, index), UnicodeCategory::MathSymbol, UnicodeCategory::OtherSymbol);
    }
    double Char::GetNumericValue(const String& s, int index)
    {
        return Core::NumericValueOf(PointAt(s, index));
    }

    String Char::ConvertFromUtf32(int utf32)
    {
        if (utf32 < 0 || utf32 > 0x10FFFF || (utf32 >= 0xD800 && utf32 < 0xE000))
        {
            Detail::ThrowArgumentOutOfRange("utf32", "A valid UTF32 value is between 0x000000 and 0x10ffff, inclusive, and should not "
                                                     "include surrogate codepoint values (0x00d800 ~ 0x00dfff).");
        }
        std::string text;
        Core::AppendPoint(text, static_cast<char32_t>(utf32));
        return text;
    }
    int Char::ConvertToUtf32(const String& s, int index)
    {
        return static_cast<int>(PointAt(s, index));
    }

    char Char::Parse(const String& s)
    {
        return System::Parse<char>(s);
    }
    bool Char::TryParse(const String& s, char& result) noexcept
    {
        return System::TryParse(s, result);
    }
}
