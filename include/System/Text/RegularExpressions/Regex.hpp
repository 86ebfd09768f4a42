// The .NET class Regex.
#pragma once
#include <System/Text/RegularExpressions/MatchCollection.hpp>
#include <System/Text/RegularExpressions/MatchEvaluator.hpp>
#include <System/Text/RegularExpressions/RegexMatchTimeoutException.hpp>
#include <System/Text/RegularExpressions/RegexOptions.hpp>
#include <System/Text/RegularExpressions/RegexParseException.hpp>
#include <System/TimeSpan.hpp>

namespace System::Text::RegularExpressions
{
    /// A pattern that texts are searched for. Immutable.
    ///
    /// PCRE2 does the matching. Balancing groups, RightToLeft and lookbehinds without a fixed length throw NotSupportedException; places
    /// and lengths count UTF-8 bytes. The static members keep the patterns that they were called with last, CacheSize of them. Searches
    /// throw RegexMatchTimeoutException when they take longer than the time-out. Follows api/system.text.regularexpressions.regex.
    class SYSTEMNET_API Regex : public Handle
    {
        SYSTEMNET_HANDLE(Regex, Handle)
        Regex() noexcept = default;

        static const TimeSpan InfiniteMatchTimeout;

        /// @throws ArgumentNullException pattern is null
        /// @throws RegexParseException pattern is malformed
        /// @throws NotSupportedException pattern has what PCRE2 cannot do
        explicit Regex(const String& pattern) : Regex(pattern, RegexOptions::None) {}
        /// @throws ArgumentOutOfRangeException options has bits that no option has, or some that do not go together
        Regex(const String& pattern, RegexOptions options) : Regex(pattern, options, InfiniteMatchTimeout) {}
        /// @throws ArgumentOutOfRangeException matchTimeout is not positive, nor InfiniteMatchTimeout, or about 24 days or more
        Regex(const String& pattern, RegexOptions options, TimeSpan matchTimeout);

        /// The pattern.
        String ToString() const;
        [[nodiscard]] RegexOptions Options() const;
        [[nodiscard]] TimeSpan MatchTimeout() const;
        [[nodiscard]] bool RightToLeft() const { return Options() == RegexOptions::RightToLeft; }
        [[nodiscard]] Array<String> GetGroupNames() const;
        [[nodiscard]] Array<int> GetGroupNumbers() const;
        /// "" if there is none.
        [[nodiscard]] String GroupNameFromNumber(int i) const;
        /// -1 if there is none.
        [[nodiscard]] int GroupNumberFromName(const String& name) const;

        /// How many patterns the static members keep.
        [[nodiscard]] static int CacheSize();
        /// @throws ArgumentOutOfRangeException value is negative
        static void CacheSize(int value);

        /// @throws ArgumentNullException input is null
        [[nodiscard]] bool IsMatch(const String& input) const { return Match(input).Success(); }
        [[nodiscard]] bool IsMatch(const String& input, int startat) const { return Match(input, startat).Success(); }
        [[nodiscard]] static bool IsMatch(const String& input, const String& pattern, RegexOptions options = RegexOptions::None,
                                          TimeSpan matchTimeout = InfiniteMatchTimeout)
        {
            return Kept(pattern, options, matchTimeout).IsMatch(input);
        }

        /// How many matches there are.
        [[nodiscard]] int Count(const String& input) const { return Matches(input).Count(); }
        [[nodiscard]] static int Count(const String& input, const String& pattern, RegexOptions options = RegexOptions::None,
                                       TimeSpan matchTimeout = InfiniteMatchTimeout)
        {
            return Kept(pattern, options, matchTimeout).Count(input);
        }

        /// The first match, or one without success.
        [[nodiscard]] RegularExpressions::Match Match(const String& input) const { return Match(input, 0); }
        /// @param startat the byte to start at; what is before it is still seen by `^` and `\b`
        /// @throws ArgumentOutOfRangeException startat is outside the text
        [[nodiscard]] RegularExpressions::Match Match(const String& input, int startat) const;
        /// As if a part were the whole text.
        /// @throws ArgumentOutOfRangeException the part is outside the text
        [[nodiscard]] RegularExpressions::Match Match(const String& input, int beginning, int length) const;
        [[nodiscard]] static RegularExpressions::Match Match(const String& input, const String& pattern,
                                                             RegexOptions options = RegexOptions::None,
                                                             TimeSpan matchTimeout = InfiniteMatchTimeout)
        {
            return Kept(pattern, options, matchTimeout).Match(input);
        }

        /// All matches.
        [[nodiscard]] MatchCollection Matches(const String& input) const { return Matches(input, 0); }
        [[nodiscard]] MatchCollection Matches(const String& input, int startat) const;
        [[nodiscard]] static MatchCollection Matches(const String& input, const String& pattern, RegexOptions options = RegexOptions::None,
                                                     TimeSpan matchTimeout = InfiniteMatchTimeout)
        {
            return Kept(pattern, options, matchTimeout).Matches(input);
        }

        /// Replaces matches: $1 and ${name} are groups, $& the match, $` and $' what is before and behind it, $+ the last group, $_ the
        /// whole text and $$ a dollar.
        /// @param count how many at most, -1 for all
        /// @throws ArgumentOutOfRangeException count is less than -1, or startat outside the text
        [[nodiscard]] String Replace(const String& input, const String& replacement, int count = -1) const
        {
            return Replace(input, replacement, count, 0);
        }
        [[nodiscard]] String Replace(const String& input, const String& replacement, int count, int startat) const;
        /// Replaces matches by what evaluator makes of them.
        [[nodiscard]] String Replace(const String& input, const MatchEvaluator& evaluator, int count = -1) const
        {
            return Replace(input, evaluator, count, 0);
        }
        [[nodiscard]] String Replace(const String& input, const MatchEvaluator& evaluator, int count, int startat) const;
        [[nodiscard]] static String Replace(const String& input, const String& pattern, const String& replacement,
                                            RegexOptions options = RegexOptions::None, TimeSpan matchTimeout = InfiniteMatchTimeout)
        {
            return Kept(pattern, options, matchTimeout).Replace(input, replacement);
        }
        [[nodiscard]] static String Replace(const String& input, const String& pattern, const MatchEvaluator& evaluator,
                                            RegexOptions options = RegexOptions::None, TimeSpan matchTimeout = InfiniteMatchTimeout)
        {
            return Kept(pattern, options, matchTimeout).Replace(input, evaluator);
        }

        /// The parts between the matches, and what the groups have matched.
        /// @param count how many parts at most, 0 for all
        /// @throws ArgumentOutOfRangeException count is negative, or startat outside the text
        [[nodiscard]] Array<String> Split(const String& input, int count = 0) const { return Split(input, count, 0); }
        [[nodiscard]] Array<String> Split(const String& input, int count, int startat) const;
        [[nodiscard]] static Array<String> Split(const String& input, const String& pattern, RegexOptions options = RegexOptions::None,
                                                 TimeSpan matchTimeout = InfiniteMatchTimeout)
        {
            return Kept(pattern, options, matchTimeout).Split(input);
        }

        /// A pattern that matches just this text.
        [[nodiscard]] static String Escape(const String& str);
        /// The text that an escaped one stands for.
        /// @throws RegexParseException str has an escape sequence that is none
        [[nodiscard]] static String Unescape(const String& str);

    private:
        static Regex Kept(const String& pattern, RegexOptions options, TimeSpan matchTimeout);
    };

    inline constexpr TimeSpan Regex::InfiniteMatchTimeout{-10000};
}
