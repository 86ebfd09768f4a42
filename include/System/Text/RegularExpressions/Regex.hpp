// The .NET class Regex.
#pragma once
#include <System/Array.hpp>
#include <System/Text/RegularExpressions/MatchCollection.hpp>
#include <System/Text/RegularExpressions/MatchEvaluator.hpp>
#include <System/Text/RegularExpressions/RegexOptions.hpp>

namespace System::Text::RegularExpressions
{
    /// A pattern that texts are searched for. Indexes and lengths count UTF-8 bytes; `.` and sets match whole characters. Immutable.
    ///
    /// The standard library does the matching, which recurses: a text of more than 5,000 characters throws NotSupportedException. So do
    /// named groups, lookbehind, atomic groups, conditions, inline options, \p, \k, \G, subtraction of sets and the options
    /// IgnorePatternWhitespace, RightToLeft and ECMAScript. \w, \d and \b know ASCII letters and digits only.
    /// Follows api/system.text.regularexpressions.regex.
    class SYSTEMNET_API Regex : public Handle
    {
        SYSTEMNET_HANDLE(Regex, Handle)
        Regex() noexcept = default;

        /// @throws ArgumentNullException pattern is null
        /// @throws ArgumentException pattern is malformed
        /// @throws NotSupportedException pattern or options ask for what the class comment excludes
        explicit Regex(const String& pattern);
        /// @throws ArgumentOutOfRangeException options has bits that no option has
        Regex(const String& pattern, RegexOptions options);

        [[nodiscard]] RegexOptions Options() const;
        /// The pattern.
        String ToString() const;

        /// @throws ArgumentNullException input is null
        [[nodiscard]] bool IsMatch(const String& input) const;
        /// @param startat the byte to start at; what is before it is still seen by ^ and \b
        /// @throws ArgumentOutOfRangeException startat is outside the text
        [[nodiscard]] bool IsMatch(const String& input, int startat) const;
        [[nodiscard]] static bool IsMatch(const String& input, const String& pattern, RegexOptions options = RegexOptions::None);

        /// The first match, or one without success.
        [[nodiscard]] RegularExpressions::Match Match(const String& input) const;
        [[nodiscard]] RegularExpressions::Match Match(const String& input, int startat) const;
        [[nodiscard]] static RegularExpressions::Match Match(const String& input, const String& pattern,
                                                             RegexOptions options = RegexOptions::None);

        /// All matches.
        [[nodiscard]] MatchCollection Matches(const String& input) const;
        [[nodiscard]] MatchCollection Matches(const String& input, int startat) const;
        [[nodiscard]] static MatchCollection Matches(const String& input, const String& pattern, RegexOptions options = RegexOptions::None);

        /// Replaces all matches, $1 and ${1} being groups and $& the match; of a count of them, the first ones.
        [[nodiscard]] String Replace(const String& input, const String& replacement) const;
        [[nodiscard]] String Replace(const String& input, const String& replacement, int count) const;
        [[nodiscard]] String Replace(const String& input, const MatchEvaluator& evaluator) const;
        [[nodiscard]] static String Replace(const String& input, const String& pattern, const String& replacement,
                                            RegexOptions options = RegexOptions::None);
        [[nodiscard]] static String Replace(const String& input, const String& pattern, const MatchEvaluator& evaluator,
                                            RegexOptions options = RegexOptions::None);

        /// The parts between the matches, and what the groups have matched.
        [[nodiscard]] Array<String> Split(const String& input) const;
        [[nodiscard]] static Array<String> Split(const String& input, const String& pattern, RegexOptions options = RegexOptions::None);

        /// A pattern that matches just this text.
        [[nodiscard]] static String Escape(const String& str);
    };
}
