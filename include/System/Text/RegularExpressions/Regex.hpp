// The .NET class Regex.
#pragma once
#include <System/Array.hpp>
#include <System/Text/RegularExpressions/MatchCollection.hpp>
#include <System/Text/RegularExpressions/RegexOptions.hpp>

namespace System::Text::RegularExpressions
{
    /// A pattern that texts are searched for. Immutable.
    ///
    /// It is a std::regex with the ECMAScript grammar over UTF-8 bytes: `.` and sets match one byte, `\w`, `\d`, `\b` and IgnoreCase know ASCII
    /// only, and $ does not match before a last line end. What this grammar lacks throws ArgumentException, as a malformed pattern does, or
    /// NotSupportedException where it would have another meaning; so does a text of more than 1,000 bytes.
    /// Follows api/system.text.regularexpressions.regex.
    class SYSTEMNET_API Regex : public Handle
    {
        SYSTEMNET_HANDLE(Regex, Handle)
        Regex() noexcept = default;

        /// @throws ArgumentNullException pattern is null
        /// @throws ArgumentException pattern is malformed
        /// @throws NotSupportedException pattern would have another meaning than in .NET
        explicit Regex(const String& pattern) : Regex(pattern, RegexOptions::None) {}
        /// @throws ArgumentOutOfRangeException options has bits that no option has
        /// @throws NotSupportedException an option is not IgnoreCase, Multiline, ExplicitCapture, Compiled or CultureInvariant
        Regex(const String& pattern, RegexOptions options);

        /// The pattern.
        String ToString() const;

        /// @throws ArgumentNullException input is null
        [[nodiscard]] bool IsMatch(const String& input) const { return Match(input).Success(); }
        [[nodiscard]] static bool IsMatch(const String& input, const String& pattern, RegexOptions options = RegexOptions::None)
        {
            return Regex(pattern, options).IsMatch(input);
        }

        /// The first match, or one without success.
        [[nodiscard]] RegularExpressions::Match Match(const String& input) const { return Match(input, 0); }
        /// @param startat the byte to start at; what is before it is still seen by `^` and `\b`
        /// @throws ArgumentOutOfRangeException startat is outside the text
        [[nodiscard]] RegularExpressions::Match Match(const String& input, int startat) const;
        [[nodiscard]] static RegularExpressions::Match Match(const String& input, const String& pattern,
                                                             RegexOptions options = RegexOptions::None)
        {
            return Regex(pattern, options).Match(input);
        }

        /// All matches.
        [[nodiscard]] MatchCollection Matches(const String& input) const;
        [[nodiscard]] static MatchCollection Matches(const String& input, const String& pattern, RegexOptions options = RegexOptions::None)
        {
            return Regex(pattern, options).Matches(input);
        }

        /// Replaces all matches, $1 being a group and $& the match.
        /// @throws NotSupportedException replacement has ${, $+, $_ or $`
        [[nodiscard]] String Replace(const String& input, const String& replacement) const;
        [[nodiscard]] static String Replace(const String& input, const String& pattern, const String& replacement,
                                            RegexOptions options = RegexOptions::None)
        {
            return Regex(pattern, options).Replace(input, replacement);
        }

        /// The parts between the matches, and what the groups have matched.
        [[nodiscard]] Array<String> Split(const String& input) const;
        [[nodiscard]] static Array<String> Split(const String& input, const String& pattern, RegexOptions options = RegexOptions::None)
        {
            return Regex(pattern, options).Split(input);
        }

        /// A pattern that matches just this text.
        [[nodiscard]] static String Escape(const String& str);
    };
}
