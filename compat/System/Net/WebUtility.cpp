#include "compat/core/text/HtmlEntities.hpp"
#include "compat/core/text/UnicodeText.hpp"
#include "compat/core/uri/UriEscape.hpp"
#include <System/IO/TextWriter.hpp>
#include <System/Net/WebUtility.hpp>
#include <System/Parse.hpp>
#include <algorithm>
#include <iterator>
#include <optional>

namespace System::Net
{
    namespace
    {
        constexpr std::size_t EscapeLength = 3;

        std::string Encoded(std::string_view text)
        {
            std::string result;
            while (!text.empty())
            {
                const std::string_view before = text;
                const char32_t point = Core::TakePoint(text);
                switch (point)
                {
                case '<':
                    result += "&lt;";
                    break;
                case '>':
                    result += "&gt;";
                    break;
                case '"':
                    result += "&quot;";
                    break;
                case '\'':
                    result += "&#39;";
                    break;
                case '&':
                    result += "&amp;";
                    break;
                default:
                    result += (point >= 0xA0 && point <= 0xFF) || point > 0xFFFF
                                  ? "&#" + std::to_string(static_cast<UInt32>(point)) + ";"
                                  : std::string(before.substr(0, before.size() - text.size()));
                }
            }
            return result;
        }

        std::optional<UInt32> HexNumber(std::string_view digits)
        {
            UInt64 value = 0;
            for (const char digit : digits)
            {
                const int number = Core::HexDigitValue(digit);
                value = value * 16 + static_cast<UInt64>(number);
                if (number < 0 || value > MaxValue<UInt32>)
                {
                    return std::nullopt;
                }
            }
            return digits.empty() ? std::nullopt : std::optional(static_cast<UInt32>(value));
        }

        /// What stands between & and ; as a character.
        std::optional<char32_t> PointOf(std::string_view entity)
        {
            if (entity.size() < 2 || entity[0] != '#')
            {
                const auto* const named = std::ranges::lower_bound(Core::HtmlEntities, entity, {}, &Core::HtmlEntity::Name);
                const bool isNamed = named != std::end(Core::HtmlEntities) && named->Name == entity;
                return isNamed ? std::optional(named->Point) : std::nullopt;
            }
            UInt32 number = 0;
            if (entity[1] == 'x' || entity[1] == 'X')
            {
                const auto hexadecimal = HexNumber(entity.substr(2));
                if (!hexadecimal)
                {
                    return std::nullopt;
                }
                number = *hexadecimal;
            }
            else if (!TryParse(String(entity.substr(1)), number))
            {
                return std::nullopt;
            }
            const bool isPoint = number < 0xD800 || (number > 0xDFFF && number <= 0x10FFFF);
            return isPoint ? std::optional(static_cast<char32_t>(number)) : std::nullopt;
        }

        std::string Decoded(std::string_view text)
        {
            std::string result;
            for (std::size_t i = 0; i < text.size();)
            {
                const std::size_t end = text[i] == '&' ? text.find_first_of(";&", i + 1) : std::string_view::npos;
                const bool isEntity = end != std::string_view::npos && text[end] == ';';
                const auto point = isEntity ? PointOf(text.substr(i + 1, end - i - 1)) : std::nullopt;
                if (point)
                {
                    Core::AppendPoint(result, *point);
                    i = end + 1;
                    continue;
                }
                result += text[i++];
            }
            return result;
        }

        void WriteTo(const IO::TextWriter& output, const String& text)
        {
            Detail::CheckNull(output == nullptr, "output");
            output.Write(text);
        }

        std::string UrlEncoded(std::string_view bytes)
        {
            std::string result;
            for (const char byte : bytes)
            {
                const bool isSafe = Core::IsAsciiLetter(byte) || Core::IsAsciiDigit(byte) ||
                                    std::string_view("-_.!*()").find(byte) != std::string_view::npos;
                if (isSafe || byte == ' ')
                {
                    result += isSafe ? byte : '+';
                }
                else
                {
                    Core::AppendEscaped(result, static_cast<unsigned char>(byte));
                }
            }
            return result;
        }

        std::string UrlDecodedBytes(std::string_view text)
        {
            std::string result;
            for (std::size_t i = 0; i < text.size();)
            {
                const int byte = Core::EscapedByteAt(text, i);
                result += byte >= 0 ? static_cast<char>(byte) : text[i] == '+' ? ' ' : text[i];
                i += byte >= 0 ? EscapeLength : 1;
            }
            return result;
        }

        /// What is not UTF-8 replaced.
        std::string ValidText(std::string_view bytes)
        {
            std::string result;
            while (!bytes.empty())
            {
                Core::AppendPoint(result, Core::TakePoint(bytes));
            }
            return result;
        }

        std::string UrlDecoded(std::string_view text)
        {
            // Characters that are there as such end what escape sequences make.
            std::string result;
            std::size_t start = 0;
            for (std::size_t i = 0; i <= text.size();)
            {
                if (i == text.size() || static_cast<signed char>(text[i]) < 0)
                {
                    result += ValidText(UrlDecodedBytes(text.substr(start, i - start)));
                    start = i;
                    while (start < text.size() && static_cast<signed char>(text[start]) < 0)
                    {
                        ++start;
                    }
                    result += ValidText(text.substr(i, start - i));
                    i = i == text.size() ? i + 1 : start;
                    continue;
                }
                ++i;
            }
            return result;
        }

        template <class Convert>
        Array<Byte> Converted(const Array<Byte>& value, const char* parameter, int offset, int count, Convert convert)
        {
            if (value == nullptr && count == 0)
            {
                return nullptr;
            }
            Detail::CheckNull(value == nullptr, parameter);
            if (offset < 0 || offset > value.Length())
            {
                Detail::ThrowArgumentOutOfRange("offset");
            }
            if (count < 0 || count > value.Length() - offset)
            {
                Detail::ThrowArgumentOutOfRange("count");
            }
            const std::span<const Byte> bytes = std::span<const Byte>(value.begin(), value.end())
                                                    .subspan(static_cast<std::size_t>(offset), static_cast<std::size_t>(count));
            const std::string result = convert(std::string(bytes.begin(), bytes.end()));
            Array<Byte> array(static_cast<int>(result.size()));
            std::ranges::transform(result, array.begin(), [](char c) { return static_cast<Byte>(c); });
            return array;
        }
    }

    String WebUtility::HtmlEncode(const String& value)
    {
        return value == nullptr ? value : String(Encoded(value));
    }
    void WebUtility::HtmlEncode(const String& value, const IO::TextWriter& output)
    {
        WriteTo(output, HtmlEncode(value));
    }
    String WebUtility::HtmlDecode(const String& value)
    {
        return value == nullptr ? value : String(Decoded(value));
    }
    void WebUtility::HtmlDecode(const String& value, const IO::TextWriter& output)
    {
        WriteTo(output, HtmlDecode(value));
    }
    String WebUtility::UrlEncode(const String& encodedValue)
    {
        return encodedValue == nullptr ? encodedValue : String(UrlEncoded(ValidText(encodedValue)));
    }
    Array<Byte> WebUtility::UrlEncodeToBytes(const Array<Byte>& value, int offset, int count)
    {
        return Converted(value, "value", offset, count, UrlEncoded);
    }
    String WebUtility::UrlDecode(const String& encodedValue)
    {
        return encodedValue == nullptr ? encodedValue : String(UrlDecoded(encodedValue));
    }
    Array<Byte> WebUtility::UrlDecodeToBytes(const Array<Byte>& encodedValue, int offset, int count)
    {
        return Converted(encodedValue, "encodedValue", offset, count, UrlDecodedBytes);
    }
}
