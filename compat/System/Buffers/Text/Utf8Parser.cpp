#include "compat/core/net/EndPoints.hpp"
#include "compat/core/text/NumberText.hpp"
#include <System/Buffers/Text/Utf8Parser.hpp>
#include <System/FormatException.hpp>
#include <System/Globalization/CultureInfo.hpp>
#include <System/Globalization/DateTimeStyles.hpp>
#include <System/Parse.hpp>
#include <algorithm>
#include <cctype>
#include <limits>

namespace System::Buffers::Text
{
    using Core::AsText;
    using Globalization::CultureInfo;
    using Globalization::DateTimeStyles;

    namespace
    {
        [[noreturn]] void ThrowFormat()
        {
            throw FormatException("Format specifier was invalid.");
        }

        bool IsDigit(char c) noexcept
        {
            return c >= '0' && c <= '9';
        }
        char Lower(char c) noexcept
        {
            return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        }
        bool StartsWith(std::string_view text, std::string_view lowerCase) noexcept
        {
            return text.size() >= lowerCase.size() && std::equal(lowerCase.begin(), lowerCase.end(), text.begin(),
                                                                 [](char wanted, char found) { return wanted == Lower(found); });
        }

        /// What every TryParse ends with.
        template <class T>
        bool Done(T& value, int& bytesConsumed, T parsed, std::size_t size)
        {
            value = parsed;
            bytesConsumed = static_cast<int>(size);
            return true;
        }
        template <class T>
        bool Failed(T& value, int& bytesConsumed)
        {
            value = T();
            bytesConsumed = 0;
            return false;
        }

        /// The digits at the front, without the commas among them and the zeros behind a point that 'N' allows.
        /// @param size set to what belongs to the number
        /// @return no text if there is no number
        std::string Digits(std::string_view text, bool isSigned, bool grouped, std::size_t& size)
        {
            std::string digits;
            std::size_t at = 0;
            if (isSigned && !text.empty() && (text[0] == '-' || text[0] == '+'))
            {
                digits = text[at++];
            }
            const std::size_t first = at;
            for (; at < text.size() && (IsDigit(text[at]) || (grouped && text[at] == ',' && at != first)); ++at)
            {
                if (text[at] != ',')
                {
                    digits += text[at];
                }
            }
            if (at == first)
            {
                return {};
            }
            if (grouped && at < text.size() && text[at] == '.')
            {
                for (++at; at < text.size() && IsDigit(text[at]); ++at)
                {
                    if (text[at] != '0')
                    {
                        return {};
                    }
                }
            }
            size = at;
            return digits;
        }

        template <class T>
        bool ParseNumber(ReadOnlySpan<Byte> source, T& value, int& bytesConsumed, char format)
        {
            constexpr bool isSigned = std::numeric_limits<T>::is_signed;
            constexpr int bits = static_cast<int>(sizeof(T) * 8);
            const std::string_view text = AsText(source);
            std::size_t size = 0;
            std::int64_t number = 0;
            auto outcome = Core::ParseOutcome::BadFormat;
            switch (Lower(format))
            {
            case '\0':
            case 'd':
            case 'g':
            case 'n':
                outcome = Core::ParseInteger(Digits(text, isSigned, Lower(format) == 'n', size), bits, !isSigned, number);
                break;
            case 'x':
                size = static_cast<std::size_t>(
                    std::find_if(text.begin(), text.end(), [](char c) { return std::isxdigit(static_cast<unsigned char>(c)) == 0; }) -
                    text.begin());
                outcome = Core::ParseHexadecimal(text.substr(0, size), bits, !isSigned, number);
                break;
            default:
                ThrowFormat();
            }
            return outcome == Core::ParseOutcome::Parsed ? Done(value, bytesConsumed, static_cast<T>(number), size)
                                                         : Failed(value, bytesConsumed);
        }

        /// The length of the floating-point number at the front; 0 if there is none.
        std::size_t LengthOfReal(std::string_view text, char format)
        {
            std::size_t at = !text.empty() && (text[0] == '-' || text[0] == '+') ? 1 : 0;
            for (const std::string_view name : {"nan", "infinity"})
            {
                if (StartsWith(text.substr(at), name))
                {
                    return at + name.size();
                }
            }
            bool hasDigits = false;
            for (; at < text.size() && IsDigit(text[at]); ++at)
            {
                hasDigits = true;
            }
            if (at < text.size() && text[at] == '.')
            {
                for (++at; at < text.size() && IsDigit(text[at]); ++at)
                {
                    hasDigits = true;
                }
            }
            const bool hasExponent = at < text.size() && Lower(text[at]) == 'e';
            if (!hasDigits || (format == 'e' && !hasExponent) || (format == 'f' && hasExponent))
            {
                return 0;
            }
            if (hasExponent)
            {
                ++at;
                if (at < text.size() && (text[at] == '-' || text[at] == '+'))
                {
                    ++at;
                }
                const std::size_t first = at;
                while (at < text.size() && IsDigit(text[at]))
                {
                    ++at;
                }
                if (at == first)
                {
                    return 0;
                }
            }
            return at;
        }

        template <class T>
        bool ParseReal(ReadOnlySpan<Byte> source, T& value, int& bytesConsumed, char format,
                       Core::ParseOutcome (*parse)(std::string_view, T&))
        {
            const char kind = Lower(format);
            if (kind != '\0' && kind != 'g' && kind != 'e' && kind != 'f')
            {
                ThrowFormat();
            }
            const std::string_view text = AsText(source);
            const std::size_t size = LengthOfReal(text, kind);
            T number = 0;
            return size != 0 && parse(text.substr(0, size), number) == Core::ParseOutcome::Parsed ? Done(value, bytesConsumed, number, size)
                                                                                                  : Failed(value, bytesConsumed);
        }

        /// A value whose text has one of a few lengths, the longest first.
        template <class T, class Parse>
        bool ParseSized(ReadOnlySpan<Byte> source, T& value, int& bytesConsumed, std::initializer_list<std::size_t> sizes,
                        const Parse& parse)
        {
            const std::string_view text = AsText(source);
            for (const std::size_t size : sizes)
            {
                T parsed = T();
                if (text.size() >= size && parse(String(text.substr(0, size)), parsed))
                {
                    return Done(value, bytesConsumed, parsed, size);
                }
            }
            return Failed(value, bytesConsumed);
        }

        /// Day and month names in RFC 1123 are of either case for 'l' and 'R'; `l` was written in lower case.
        template <class T>
        bool ParseTime(ReadOnlySpan<Byte> source, T& value, int& bytesConsumed, char format, DateTimeStyles styles)
        {
            const auto exact = [styles](const char* pattern)
            {
                return [styles, pattern](const String& text, T& parsed)
                { return T::TryParseExact(text, pattern, CultureInfo::InvariantCulture(), styles, parsed); };
            };
            switch (format)
            {
            case 'R':
            case 'l':
                return ParseSized(source, value, bytesConsumed, {29}, exact("r"));
            case 'O':
                return ParseSized(source, value, bytesConsumed, {33, 28, 27}, exact("o"));
            case 'G':
                return ParseSized(source, value, bytesConsumed, {19}, exact("MM/dd/yyyy HH:mm:ss"));
            default:
                ThrowFormat();
            }
        }
    }

    bool Utf8Parser::TryParse(ReadOnlySpan<Byte> source, bool& value, int& bytesConsumed, char standardFormat)
    {
        if (standardFormat != '\0' && standardFormat != 'G' && standardFormat != 'l')
        {
            ThrowFormat();
        }
        const std::string_view text = AsText(source);
        if (StartsWith(text, "true"))
        {
            return Done(value, bytesConsumed, true, 4);
        }
        return StartsWith(text, "false") ? Done(value, bytesConsumed, false, 5) : Failed(value, bytesConsumed);
    }
    bool Utf8Parser::TryParse(ReadOnlySpan<Byte> source, Byte& value, int& bytesConsumed, char standardFormat)
    {
        return ParseNumber(source, value, bytesConsumed, standardFormat);
    }
    bool Utf8Parser::TryParse(ReadOnlySpan<Byte> source, SByte& value, int& bytesConsumed, char standardFormat)
    {
        return ParseNumber(source, value, bytesConsumed, standardFormat);
    }
    bool Utf8Parser::TryParse(ReadOnlySpan<Byte> source, Int16& value, int& bytesConsumed, char standardFormat)
    {
        return ParseNumber(source, value, bytesConsumed, standardFormat);
    }
    bool Utf8Parser::TryParse(ReadOnlySpan<Byte> source, UInt16& value, int& bytesConsumed, char standardFormat)
    {
        return ParseNumber(source, value, bytesConsumed, standardFormat);
    }
    bool Utf8Parser::TryParse(ReadOnlySpan<Byte> source, Int32& value, int& bytesConsumed, char standardFormat)
    {
        return ParseNumber(source, value, bytesConsumed, standardFormat);
    }
    bool Utf8Parser::TryParse(ReadOnlySpan<Byte> source, UInt32& value, int& bytesConsumed, char standardFormat)
    {
        return ParseNumber(source, value, bytesConsumed, standardFormat);
    }
    bool Utf8Parser::TryParse(ReadOnlySpan<Byte> source, Int64& value, int& bytesConsumed, char standardFormat)
    {
        return ParseNumber(source, value, bytesConsumed, standardFormat);
    }
    bool Utf8Parser::TryParse(ReadOnlySpan<Byte> source, UInt64& value, int& bytesConsumed, char standardFormat)
    {
        return ParseNumber(source, value, bytesConsumed, standardFormat);
    }
    bool Utf8Parser::TryParse(ReadOnlySpan<Byte> source, float& value, int& bytesConsumed, char standardFormat)
    {
        return ParseReal<float>(source, value, bytesConsumed, standardFormat, Core::ParseSingle);
    }
    bool Utf8Parser::TryParse(ReadOnlySpan<Byte> source, double& value, int& bytesConsumed, char standardFormat)
    {
        return ParseReal<double>(source, value, bytesConsumed, standardFormat, Core::ParseDouble);
    }
    bool Utf8Parser::TryParse(ReadOnlySpan<Byte> source, Guid& value, int& bytesConsumed, char standardFormat)
    {
        const char format = standardFormat == '\0' ? 'D' : standardFormat;
        if (format != 'D' && format != 'B' && format != 'P' && format != 'N')
        {
            ThrowFormat();
        }
        const std::size_t size = format == 'N' ? 32 : format == 'D' ? 36 : 38;
        return ParseSized(source, value, bytesConsumed, {size},
                          [format](const String& text, Guid& parsed)
                          { return Guid::TryParseExact(text, String(std::string(1, format)), parsed); });
    }
    bool Utf8Parser::TryParse(ReadOnlySpan<Byte> source, DateTime& value, int& bytesConsumed, char standardFormat)
    {
        return ParseTime(source, value, bytesConsumed, standardFormat == '\0' ? 'G' : standardFormat, DateTimeStyles::RoundtripKind);
    }
    bool Utf8Parser::TryParse(ReadOnlySpan<Byte> source, DateTimeOffset& value, int& bytesConsumed, char standardFormat)
    {
        if (standardFormat != '\0')
        {
            return ParseTime(source, value, bytesConsumed, standardFormat, DateTimeStyles::AssumeLocal);
        }
        return ParseSized(source, value, bytesConsumed, {26},
                          [](const String& text, DateTimeOffset& parsed) {
                              return DateTimeOffset::TryParseExact(text, "MM/dd/yyyy HH:mm:ss zzz", CultureInfo::InvariantCulture(),
                                                                   DateTimeStyles::None, parsed);
                          });
    }
    bool Utf8Parser::TryParse(ReadOnlySpan<Byte> source, TimeSpan& value, int& bytesConsumed, char standardFormat)
    {
        if (standardFormat != '\0' && standardFormat != 'c' && standardFormat != 't' && standardFormat != 'T' &&
            Lower(standardFormat) != 'g')
        {
            ThrowFormat();
        }
        const std::string_view text = AsText(source);
        const auto size = static_cast<std::size_t>(
            std::find_if(text.begin(), text.end(), [](char c) { return !IsDigit(c) && c != '-' && c != '.' && c != ':'; }) - text.begin());
        // TimeSpan::Parse takes three parts of which the first is no hour for days, hours and minutes; this method does not.
        const std::string_view own = text.substr(0, size);
        const std::size_t first = own.find_first_of(".:");
        int hours = 0;
        const bool isHour = first != std::string_view::npos && own[first] == ':' && std::count(own.begin(), own.end(), ':') == 2;
        if (isHour && System::TryParse(String(own.substr(own[0] == '-' ? 1 : 0, own[0] == '-' ? first - 1 : first)), hours) && hours > 23)
        {
            return Failed(value, bytesConsumed);
        }
        TimeSpan parsed;
        return TimeSpan::TryParse(String(own), parsed) ? Done(value, bytesConsumed, parsed, size) : Failed(value, bytesConsumed);
    }
}
