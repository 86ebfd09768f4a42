// Texts that stand for themselves in a pattern, and what goes wrong with patterns.
#include "compat/core/regex/RegexSyntax.hpp"
#include "compat/core/text/UnicodeText.hpp"
#include <System/Text/RegularExpressions/Regex.hpp>

namespace System::Text::RegularExpressions
{
    namespace
    {
        class Unescaper final : public Core::RegexReader
        {
        public:
            explicit Unescaper(std::string_view text) noexcept : RegexReader(text, RegexOptions::None) {}

            std::string Run()
            {
                std::string result;
                while (!IsAtEnd())
                {
                    if (Peek() != '\\')
                    {
                        result += _pattern[_at++];
                        continue;
                    }
                    ++_at;
                    if (!IsAtEnd())
                    {
                        Core::AppendPoint(result, TakeEscapedCharacter());
                    }
                }
                return result;
            }
        };

        constexpr const char* TimeoutText =
            "The Regex engine has timed out while trying to match a pattern to an input string. This can occur for many reasons, including "
            "very "
            "large inputs or excessive backtracking caused by nested quantifiers, back-references and other factors.";
    }

    String Regex::Escape(const String& str)
    {
        Detail::CheckNull(str == nullptr, "str");
        constexpr std::string_view Blanks = "\n\r\t\f", Letters = "nrtf", Special = "\\*+?|{[()^$.# ";
        std::string text;
        for (const char c : str)
        {
            const std::size_t blank = Blanks.find(c);
            text += blank != std::string_view::npos || Special.find(c) != std::string_view::npos ? "\\" : "";
            text += blank != std::string_view::npos ? Letters[blank] : c;
        }
        return String(text);
    }
    String Regex::Unescape(const String& str)
    {
        Detail::CheckNull(str == nullptr, "str");
        return Unescaper(str).Run();
    }

    RegexParseException::RegexParseException(RegexParseError error, int offset, const String& message)
        : ArgumentException(message), _error(error), _offset(offset)
    {
    }
    RegexParseException::~RegexParseException() = default;

    RegexMatchTimeoutException::RegexMatchTimeoutException() = default;
    RegexMatchTimeoutException::RegexMatchTimeoutException(const String& message) : TimeoutException(message) {}
    RegexMatchTimeoutException::RegexMatchTimeoutException(const String& message, const Exception& inner) : TimeoutException(message, inner)
    {
    }
    RegexMatchTimeoutException::RegexMatchTimeoutException(const String& regexInput, const String& regexPattern, TimeSpan matchTimeout)
        : TimeoutException(TimeoutText), _input(regexInput), _pattern(regexPattern), _matchTimeout(matchTimeout)
    {
    }
    RegexMatchTimeoutException::~RegexMatchTimeoutException() = default;
}
