// Regular expressions.
#include "compat/core/objects/RangeChecks.hpp"
#include "compat/core/regex/RegexData.hpp"
#include <System/NotSupportedException.hpp>
#include <algorithm>
#include <list>
#include <mutex>

namespace System::Text::RegularExpressions
{
    namespace
    {
        using Core::Has;
        using Core::MatchData;
        using Core::RegexData;
        using Core::SearchedText;

        constexpr auto KnownOptions = static_cast<RegexOptions>(0x77F);
        constexpr auto WithEcmaScript = RegexOptions::ECMAScript | RegexOptions::IgnoreCase | RegexOptions::Multiline |
                                        RegexOptions::Compiled | RegexOptions::CultureInvariant;
        constexpr Int64 MostMilliseconds = 0x7FFFFFFE;

        RegexData* Make(const String& pattern, RegexOptions options, TimeSpan matchTimeout)
        {
            Detail::CheckNull(pattern == nullptr, "pattern");
            const bool isEcma = Has(options, RegexOptions::ECMAScript);
            const bool isLinear = Has(options, RegexOptions::NonBacktracking);
            if (Has(options, ~KnownOptions) || (isEcma && Has(options, ~WithEcmaScript)) ||
                (isLinear && Has(options, RegexOptions::RightToLeft | RegexOptions::ECMAScript)))
            {
                Detail::ThrowArgumentOutOfRange("options");
            }
            if (matchTimeout != Regex::InfiniteMatchTimeout &&
                (matchTimeout.Ticks() <= 0 || matchTimeout.TotalMilliseconds() > static_cast<double>(MostMilliseconds)))
            {
                Detail::ThrowArgumentOutOfRange("matchTimeout");
            }
            if (Has(options, RegexOptions::RightToLeft))
            {
                throw NotSupportedException("This library's regular expressions have no RegexOptions.RightToLeft.");
            }
            return new RegexData(pattern, options, matchTimeout);
        }

        const MatchData& DataOf(const Match& match)
        {
            return static_cast<const MatchData&>(*match.Data());
        }

        /// What the static members were called with last; the newest first.
        class Cache
        {
        public:
            Regex Get(const String& pattern, RegexOptions options, TimeSpan timeout)
            {
                {
                    const std::scoped_lock guard(_mutex);
                    const auto isSame = [&](const Regex& regex)
                    { return regex.ToString() == pattern && regex.Options() == options && regex.MatchTimeout() == timeout; };
                    const auto found = std::ranges::find_if(_regexes, isSame);
                    if (found != _regexes.end())
                    {
                        _regexes.splice(_regexes.begin(), _regexes, found);
                        return *found;
                    }
                }
                const Regex regex(pattern, options, timeout);
                const std::scoped_lock guard(_mutex);
                _regexes.push_front(regex);
                Shorten();
                return regex;
            }
            int Size()
            {
                const std::scoped_lock guard(_mutex);
                return static_cast<int>(_size);
            }
            void Size(int value)
            {
                const std::scoped_lock guard(_mutex);
                _size = static_cast<std::size_t>(value);
                Shorten();
            }

        private:
            void Shorten()
            {
                while (_regexes.size() > _size)
                {
                    _regexes.pop_back();
                }
            }

            std::mutex _mutex;
            std::list<Regex> _regexes;
            std::size_t _size = 15;
        };
        Cache& Kept()
        {
            static auto& cache = *new Cache; // lives on: static destructors may search too
            return cache;
        }

        void CheckStart(const String& input, int startat)
        {
            Detail::CheckNull(input == nullptr, "input");
            if (startat < 0 || startat > input.Length())
            {
                Detail::ThrowArgumentOutOfRange("startat", "Start index cannot be less than 0 or greater than input length.");
            }
        }
        void CheckCount(int count, int least)
        {
            if (count < least)
            {
                Detail::ThrowArgumentOutOfRange("count", "Count cannot be less than -1.");
            }
        }

        /// Calls for each match, until it says no.
        template <class Action>
        void ForEach(const Regex& regex, const String& input, int startat, Action action)
        {
            const auto text = std::make_shared<const SearchedText>(input, 0, input.Length());
            for (Match match = Core::SearchRegex(regex, text, static_cast<std::size_t>(startat)); match.Success() && action(match);)
            {
                match = match.NextMatch();
            }
        }

        template <class Append>
        String Replaced(const Regex& regex, const String& input, int count, int startat, Append append)
        {
            const std::string_view text = input;
            std::string result;
            std::size_t kept = 0;
            bool hasFound = false;
            if (count != 0)
            {
                ForEach(regex, input, startat,
                        [&](const Match& match)
                        {
                            hasFound = true;
                            const auto start = static_cast<std::size_t>(match.Index());
                            result += text.substr(kept, start - kept);
                            append(result, match);
                            kept = start + static_cast<std::size_t>(match.Length());
                            return --count != 0;
                        });
            }
            return hasFound ? String(result.append(text.substr(kept))) : input;
        }
    }

    const Detail::TypeInfo& Regex::Type() noexcept
    {
        static const Detail::TypeInfo type{"System.Text.RegularExpressions.Regex", typeid(Regex)};
        return type;
    }

    Regex::Regex(const String& pattern, RegexOptions options, TimeSpan matchTimeout)
        : Regex(Detail::Adopt, Make(pattern, options, matchTimeout))
    {
    }

    Regex Regex::Kept(const String& pattern, RegexOptions options, TimeSpan matchTimeout)
    {
        Detail::CheckNull(pattern == nullptr, "pattern");
        return RegularExpressions::Kept().Get(pattern, options, matchTimeout);
    }
    int Regex::CacheSize()
    {
        return RegularExpressions::Kept().Size();
    }
    void Regex::CacheSize(int value)
    {
        if (value < 0)
        {
            Detail::ThrowArgumentOutOfRange("value");
        }
        RegularExpressions::Kept().Size(value);
    }

    String Regex::ToString() const
    {
        return Self<RegexData>().Pattern;
    }
    RegexOptions Regex::Options() const
    {
        return Self<RegexData>().Options;
    }
    TimeSpan Regex::MatchTimeout() const
    {
        return Self<RegexData>().Timeout;
    }
    Array<String> Regex::GetGroupNames() const
    {
        std::vector<String> names;
        for (const auto& group : Self<RegexData>().Engine.Groups())
        {
            names.emplace_back(group.Name);
        }
        return Array<String>(std::span<const String>(names));
    }
    Array<int> Regex::GetGroupNumbers() const
    {
        std::vector<int> numbers;
        for (const auto& group : Self<RegexData>().Engine.Groups())
        {
            numbers.push_back(group.Number);
        }
        return Array<int>(std::span<const int>(numbers));
    }
    String Regex::GroupNameFromNumber(int i) const
    {
        const auto* const group = Self<RegexData>().GroupNumbered(i);
        return group == nullptr ? String::Empty : String(group->Name);
    }
    int Regex::GroupNumberFromName(const String& name) const
    {
        Detail::CheckNull(name == nullptr, "name");
        const auto* const group = Self<RegexData>().GroupNamed(name);
        return group == nullptr ? -1 : group->Number;
    }

    Match Regex::Match(const String& input, int startat) const
    {
        (void)Self<RegexData>();
        CheckStart(input, startat);
        return Core::SearchRegex(*this, std::make_shared<const SearchedText>(input, 0, input.Length()), static_cast<std::size_t>(startat));
    }
    Match Regex::Match(const String& input, int beginning, int length) const
    {
        (void)Self<RegexData>();
        Detail::CheckNull(input == nullptr, "input");
        if (beginning < 0 || beginning > input.Length())
        {
            Detail::ThrowArgumentOutOfRange("beginning");
        }
        if (length < 0 || length > input.Length() - beginning)
        {
            Detail::ThrowArgumentOutOfRange("length");
        }
        return Core::SearchRegex(*this, std::make_shared<const SearchedText>(input, beginning, length), 0);
    }

    MatchCollection Regex::Matches(const String& input, int startat) const
    {
        (void)Self<RegexData>();
        CheckStart(input, startat);
        auto* const data = new Core::MatchCollectionData;
        MatchCollection matches(Detail::Adopt, data);
        ForEach(*this, input, startat, [data](const RegularExpressions::Match& match) { return data->Items.push_back(match), true; });
        return matches;
    }

    String Regex::Replace(const String& input, const String& replacement, int count, int startat) const
    {
        const auto& self = Self<RegexData>();
        Detail::CheckNull(input == nullptr, "input");
        Detail::CheckNull(replacement == nullptr, "replacement");
        CheckCount(count, -1);
        CheckStart(input, startat);
        const Core::RegexReplacement parts(self, replacement);
        return Replaced(*this, input, count, startat,
                        [&](std::string& result, const RegularExpressions::Match& match) { parts.AppendTo(result, DataOf(match)); });
    }
    String Regex::Replace(const String& input, const MatchEvaluator& evaluator, int count, int startat) const
    {
        (void)Self<RegexData>();
        Detail::CheckNull(input == nullptr, "input");
        Detail::CheckNull(evaluator == nullptr, "evaluator");
        CheckCount(count, -1);
        CheckStart(input, startat);
        return Replaced(*this, input, count, startat,
                        [&](std::string& result, const RegularExpressions::Match& match) { result += std::string_view(evaluator(match)); });
    }

    Array<String> Regex::Split(const String& input, int count, int startat) const
    {
        const auto& self = Self<RegexData>();
        Detail::CheckNull(input == nullptr, "input");
        CheckCount(count, 0);
        CheckStart(input, startat);
        const std::string_view text = input;
        std::vector<String> parts;
        std::size_t kept = 0;
        if (count != 1)
        {
            ForEach(*this, input, startat,
                    [&](const RegularExpressions::Match& match)
                    {
                        const auto start = static_cast<std::size_t>(match.Index());
                        parts.emplace_back(text.substr(kept, start - kept));
                        kept = start + static_cast<std::size_t>(match.Length());
                        for (const auto& group : self.Engine.Groups())
                        {
                            if (group.Number != 0 && DataOf(match).HasMatched(group))
                            {
                                parts.emplace_back(DataOf(match).ValueOf(group));
                            }
                        }
                        return --count != 1;
                    });
        }
        parts.emplace_back(text.substr(kept));
        return Array<String>(std::span<const String>(parts));
    }
}
