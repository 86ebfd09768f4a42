#include "compat/System/Text/RegularExpressions/Pattern.hpp"
#include "compat/core/UnicodeText.hpp"
#include <System/ArgumentException.hpp>
#include <System/NotSupportedException.hpp>
#include <System/Text/RegularExpressions/Regex.hpp>
#include <limits>
#include <locale>
#include <memory>
#include <regex>
#include <vector>

#if defined(__GNUC__) && !defined(__clang__)
// With a sanitizer, GCC 12 sees uninitialized members in std::wregex where there are none.
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif

namespace System::Text::RegularExpressions
{
    namespace
    {
        constexpr int AllMatches = -1;
        // The GNU library recurses for each character of a match; far beyond this, the stack of a thread would end.
        constexpr std::size_t MostCharacters = 5000;

        bool Has(RegexOptions options, RegexOptions option) noexcept
        {
            return (options & option) == option;
        }

        // Visual C++ has no such flag; there, ^ always matches after a line end.
        template <class Expression>
        auto MultilineFlag(bool multiline)
        {
            if constexpr (requires { Expression::multiline; })
            {
                return multiline ? Expression::multiline : typename Expression::flag_type{};
            }
            else
            {
                (void)multiline;
                return typename Expression::flag_type{};
            }
        }

        class RegexData final : public Detail::ObjectData
        {
        public:
            RegexData(const String& pattern, RegexOptions options) : Text(pattern), Options(options)
            {
                Pattern translated = Translate(pattern, options);
                GroupCount = translated.Groups;
                try
                {
                    Expression.imbue(std::locale::classic());
                    Expression.assign(translated.Expression,
                                      std::regex_constants::ECMAScript | MultilineFlag<std::wregex>(Has(options, RegexOptions::Multiline)));
                }
                catch (const std::regex_error& error)
                {
                    // What .NET rejects was found before; this is what the standard library cannot do, such as a very large repetition.
                    throw NotSupportedException(String(std::string("The standard library rejects this pattern: ") + error.what()));
                }
            }

            const Detail::TypeInfo& GetType() const noexcept override { return Regex::Type(); }
            std::string ToText(std::string_view) const override { return Text; }

            String Text;
            RegexOptions Options;
            std::wregex Expression;
            int GroupCount = 0;
        };

        /// A text and what is searched for in it.
        struct Search
        {
            Search(const Regex& regex, const String& input) : Owner(regex), Program(static_cast<RegexData&>(*regex.Data())), Input(input)
            {
                const std::string_view text = input;
                for (std::string_view rest = text; !rest.empty();)
                {
                    const int offset = static_cast<int>(text.size() - rest.size());
                    Append(Core::TakePoint(rest), offset);
                }
                Offsets.push_back(static_cast<int>(text.size()));
            }

            void Append(char32_t point, int offset)
            {
                if (sizeof(wchar_t) == 2 && point > 0xFFFF)
                {
                    Wide += static_cast<wchar_t>(0xD800 + ((point - 0x10000) >> 10));
                    Wide += static_cast<wchar_t>(0xDC00 + (point & 0x3FF));
                    Offsets.push_back(offset);
                }
                else
                {
                    Wide += WideOf(point, Program.Options);
                }
                Offsets.push_back(offset);
            }

            Regex Owner;
            const RegexData& Program;
            String Input;
            std::wstring Wide;
            std::vector<int> Offsets; ///< in Input, of each character of Wide and of the end
        };

        class CaptureData : public Detail::ObjectData
        {
        public:
            CaptureData(const String& input, int index, int length) : Input(input), Index(index), Length(length) {}

            const Detail::TypeInfo& GetType() const noexcept override { return Capture::Type(); }
            std::string ToText(std::string_view) const override { return std::string(View()); }
            [[nodiscard]] std::string_view View() const
            {
                return std::string_view(Input).substr(static_cast<std::size_t>(Index), static_cast<std::size_t>(Length));
            }

            String Input;
            int Index;
            int Length;
        };

        class GroupData : public CaptureData
        {
        public:
            GroupData(const String& input, int index, int length, int number, bool success)
                : CaptureData(input, index, length), Number(number), Success(success)
            {
            }
            const Detail::TypeInfo& GetType() const noexcept override { return Group::Type(); }

            int Number;
            bool Success;
        };

        class MatchData final : public GroupData
        {
        public:
            MatchData(const String& input, int index, int length, bool success) : GroupData(input, index, length, 0, success) {}
            const Detail::TypeInfo& GetType() const noexcept override { return Match::Type(); }

            std::vector<Group> Groups; ///< without the match itself
            std::shared_ptr<const Search> Found;
            std::size_t End = 0; ///< in the searched text's characters
        };

        class GroupCollectionData final : public Detail::ObjectData
        {
        public:
            const Detail::TypeInfo& GetType() const noexcept override { return GroupCollection::Type(); }
            std::vector<Group> Groups;
        };

        class MatchCollectionData final : public Detail::ObjectData
        {
        public:
            const Detail::TypeInfo& GetType() const noexcept override { return MatchCollection::Type(); }
            std::vector<Match> Matches;
        };

        void CheckNull(const String& value, const char* parameter)
        {
            if (value == nullptr)
            {
                Detail::ThrowArgumentNull(parameter);
            }
        }

        Match NoMatch()
        {
            return Match(Detail::Adopt, new MatchData(String::Empty, 0, 0, false));
        }

        Match MatchFrom(const std::shared_ptr<const Search>& search, std::size_t start)
        {
            if (search->Wide.size() - start > MostCharacters)
            {
                throw NotSupportedException("This library's regular expressions search no more than 5000 characters.");
            }
            // What is before the start counts for ^ and \b.
            const auto flags = start == 0 ? std::regex_constants::match_default : std::regex_constants::match_prev_avail;
            const wchar_t* const text = search->Wide.data();
            std::wcmatch found;
            try
            {
                if (!std::regex_search(text + start, text + search->Wide.size(), found, search->Program.Expression, flags))
                {
                    return NoMatch();
                }
            }
            catch (const std::regex_error& error)
            {
                throw NotSupportedException(String(std::string("The standard library gives up on this match: ") + error.what()));
            }
            const auto offset = [&](const wchar_t* at) { return search->Offsets[static_cast<std::size_t>(at - text)]; };
            const auto length = [&](const std::wcsub_match& part) { return offset(part.second) - offset(part.first); };
            auto* data = new MatchData(search->Input, offset(found[0].first), length(found[0]), true);
            Match match(Detail::Adopt, data);
            for (std::size_t i = 1; i < found.size(); ++i)
            {
                const int number = static_cast<int>(i);
                data->Groups.push_back(Group(
                    Detail::Adopt, found[i].matched ? new GroupData(search->Input, offset(found[i].first), length(found[i]), number, true)
                                                    : new GroupData(search->Input, 0, 0, number, false)));
            }
            data->Found = search;
            data->End = static_cast<std::size_t>(found[0].second - text);
            return match;
        }

        Match FirstMatch(const Regex& regex, const String& input, int startat)
        {
            if (regex == nullptr)
            {
                Detail::ThrowNullReference();
            }
            CheckNull(input, "input");
            if (startat < 0 || startat > input.Length())
            {
                Detail::ThrowArgumentOutOfRange("startat", "Start index cannot be less than 0 or greater than input length.");
            }
            const auto search = std::make_shared<const Search>(regex, input);
            std::size_t start = 0;
            while (search->Offsets[start] < startat)
            {
                ++start;
            }
            return MatchFrom(search, start);
        }

        // A group's number at the start of the text, which is taken off; -1 if there is none.
        int TakeGroupNumber(std::string_view& text, int groups)
        {
            const bool isBraced = text.starts_with('{');
            std::size_t at = isBraced ? 1 : 0;
            const std::size_t start = at;
            int number = 0;
            while (at != text.size() && text[at] >= '0' && text[at] <= '9' && number <= groups)
            {
                number = 10 * number + (text[at++] - '0');
            }
            if (at == start || number > groups || (isBraced && (at == text.size() || text[at] != '}')))
            {
                return -1;
            }
            text.remove_prefix(at + (isBraced ? 1 : 0));
            return number;
        }

        std::string_view ValueOf(const MatchData& match, int group)
        {
            return group == 0 ? match.View()
                              : static_cast<const GroupData&>(*match.Groups[static_cast<std::size_t>(group - 1)].Data()).View();
        }

        // The replacement with what its $ stand for.
        std::string Expand(std::string_view replacement, const MatchData& match)
        {
            const std::string_view input = match.Input;
            const int groups = static_cast<int>(match.Groups.size());
            std::string text;
            for (std::size_t dollar = replacement.find('$'); dollar != std::string_view::npos; dollar = replacement.find('$'))
            {
                text += replacement.substr(0, dollar);
                replacement.remove_prefix(dollar + 1);
                if (const int group = TakeGroupNumber(replacement, groups); group >= 0)
                {
                    text += ValueOf(match, group);
                    continue;
                }
                const char kind = replacement.empty() ? '\0' : replacement.front();
                switch (kind)
                {
                case '$':
                    text += '$';
                    break;
                case '&':
                    text += match.View();
                    break;
                case '`':
                    text += input.substr(0, static_cast<std::size_t>(match.Index));
                    break;
                case '\'':
                    text += input.substr(static_cast<std::size_t>(match.Index + match.Length));
                    break;
                case '+':
                    text += ValueOf(match, groups);
                    break;
                case '_':
                    text += input;
                    break;
                default:
                    text += '$';
                    continue;
                }
                replacement.remove_prefix(1);
            }
            return text.append(replacement);
        }

        const MatchData& DataOf(const Match& match)
        {
            return static_cast<const MatchData&>(*match.Data());
        }

        template <class Replacement>
        String ReplaceMatches(const Regex& regex, const String& input, int count, const Replacement& replacement)
        {
            Match match = FirstMatch(regex, input, 0);
            if (!match.Success() || count == 0)
            {
                return input;
            }
            const std::string_view text = input;
            std::string result;
            std::size_t kept = 0;
            for (; match.Success() && count != 0; match = match.NextMatch(), count -= count > 0 ? 1 : 0)
            {
                const auto index = static_cast<std::size_t>(match.Index());
                result += text.substr(kept, index - kept);
                result += std::string_view(replacement(match));
                kept = index + static_cast<std::size_t>(match.Length());
            }
            return String(result.append(text.substr(kept)));
        }
    }

    const Detail::TypeInfo& Capture::Type() noexcept
    {
        static const Detail::TypeInfo type{"System.Text.RegularExpressions.Capture", typeid(Capture)};
        return type;
    }
    const Detail::TypeInfo& Group::Type() noexcept
    {
        static const Detail::TypeInfo type{"System.Text.RegularExpressions.Group", typeid(Group), &Capture::Type()};
        return type;
    }
    const Detail::TypeInfo& Match::Type() noexcept
    {
        static const Detail::TypeInfo type{"System.Text.RegularExpressions.Match", typeid(Match), &Group::Type()};
        return type;
    }
    const Detail::TypeInfo& GroupCollection::Type() noexcept
    {
        static const Detail::TypeInfo type{"System.Text.RegularExpressions.GroupCollection", typeid(GroupCollection)};
        return type;
    }
    const Detail::TypeInfo& MatchCollection::Type() noexcept
    {
        static const Detail::TypeInfo type{"System.Text.RegularExpressions.MatchCollection", typeid(MatchCollection)};
        return type;
    }
    const Detail::TypeInfo& Regex::Type() noexcept
    {
        static const Detail::TypeInfo type{"System.Text.RegularExpressions.Regex", typeid(Regex)};
        return type;
    }

    int Capture::Index() const
    {
        return Self<CaptureData>().Index;
    }

    int Capture::Length() const
    {
        return Self<CaptureData>().Length;
    }

    String Capture::Value() const
    {
        return Self<CaptureData>().View();
    }

    bool Group::Success() const
    {
        return Self<GroupData>().Success;
    }

    String Group::Name() const
    {
        return System::ToString(Self<GroupData>().Number);
    }

    int GroupCollection::Count() const
    {
        return static_cast<int>(Self<GroupCollectionData>().Groups.size());
    }

    Group GroupCollection::operator[](int groupnum) const
    {
        const auto& groups = Self<GroupCollectionData>().Groups;
        return groupnum >= 0 && groupnum < Count() ? groups[static_cast<std::size_t>(groupnum)]
                                                   : Group(Detail::Adopt, new GroupData(String::Empty, 0, 0, 0, false));
    }

    const Group* GroupCollection::begin() const
    {
        return Self<GroupCollectionData>().Groups.data();
    }

    const Group* GroupCollection::end() const
    {
        return begin() + Count();
    }

    Match Match::Empty()
    {
        static const Match empty = NoMatch();
        return empty;
    }

    GroupCollection Match::Groups() const
    {
        const auto& groups = Self<MatchData>().Groups;
        auto* data = new GroupCollectionData;
        GroupCollection collection(Detail::Adopt, data);
        data->Groups.push_back(*this);
        data->Groups.insert(data->Groups.end(), groups.begin(), groups.end());
        return collection;
    }

    Match Match::NextMatch() const
    {
        const auto& self = Self<MatchData>();
        if (!self.Success)
        {
            return *this;
        }
        if (self.Length != 0)
        {
            return MatchFrom(self.Found, self.End);
        }
        return self.End == self.Found->Wide.size() ? NoMatch() : MatchFrom(self.Found, self.End + 1);
    }

    String Match::Result(const String& replacement) const
    {
        const auto& self = Self<MatchData>();
        CheckNull(replacement, "replacement");
        if (!self.Success)
        {
            Detail::ThrowNotSupported("Result cannot be called on a failed Match.");
        }
        return String(Expand(replacement, self));
    }

    int MatchCollection::Count() const
    {
        return static_cast<int>(Self<MatchCollectionData>().Matches.size());
    }

    Match MatchCollection::operator[](int i) const
    {
        if (i < 0 || i >= Count())
        {
            Detail::ThrowArgumentOutOfRange("i");
        }
        return begin()[i];
    }

    const Match* MatchCollection::begin() const
    {
        return Self<MatchCollectionData>().Matches.data();
    }

    const Match* MatchCollection::end() const
    {
        return begin() + Count();
    }

    Regex::Regex(const String& pattern) : Regex(pattern, RegexOptions::None) {}

    Regex::Regex(const String& pattern, RegexOptions options) : Regex(nullptr)
    {
        CheckNull(pattern, "pattern");
        constexpr int Known = 0x77F;
        if ((static_cast<int>(options) & ~Known) != 0)
        {
            Detail::ThrowArgumentOutOfRange("options");
        }
        for (const RegexOptions option : {RegexOptions::IgnorePatternWhitespace, RegexOptions::RightToLeft, RegexOptions::ECMAScript})
        {
            if (Has(options, option))
            {
                throw NotSupportedException("This library's regular expressions have no RegexOptions."_s + option + ".");
            }
        }
        Regex(Detail::Adopt, new RegexData(pattern, options)).Swap(*this);
    }

    RegexOptions Regex::Options() const
    {
        return Self<RegexData>().Options;
    }

    String Regex::ToString() const
    {
        return Self<RegexData>().Text;
    }

    bool Regex::IsMatch(const String& input) const
    {
        return Match(input).Success();
    }

    bool Regex::IsMatch(const String& input, int startat) const
    {
        return Match(input, startat).Success();
    }

    bool Regex::IsMatch(const String& input, const String& pattern, RegexOptions options)
    {
        return Regex(pattern, options).IsMatch(input);
    }

    Match Regex::Match(const String& input) const
    {
        return FirstMatch(*this, input, 0);
    }

    Match Regex::Match(const String& input, int startat) const
    {
        return FirstMatch(*this, input, startat);
    }

    Match Regex::Match(const String& input, const String& pattern, RegexOptions options)
    {
        return Regex(pattern, options).Match(input);
    }

    MatchCollection Regex::Matches(const String& input) const
    {
        return Matches(input, 0);
    }

    MatchCollection Regex::Matches(const String& input, int startat) const
    {
        auto match = FirstMatch(*this, input, startat);
        auto* data = new MatchCollectionData;
        MatchCollection matches(Detail::Adopt, data);
        for (; match.Success(); match = match.NextMatch())
        {
            data->Matches.push_back(match);
        }
        return matches;
    }

    MatchCollection Regex::Matches(const String& input, const String& pattern, RegexOptions options)
    {
        return Regex(pattern, options).Matches(input);
    }

    String Regex::Replace(const String& input, const String& replacement) const
    {
        return Replace(input, replacement, AllMatches);
    }

    String Regex::Replace(const String& input, const String& replacement, int count) const
    {
        CheckNull(input, "input");
        CheckNull(replacement, "replacement");
        if (count < AllMatches)
        {
            Detail::ThrowArgumentOutOfRange("count", "Count cannot be less than -1.");
        }
        return ReplaceMatches(*this, input, count, [&](const auto& match) { return Expand(replacement, DataOf(match)); });
    }

    String Regex::Replace(const String& input, const MatchEvaluator& evaluator) const
    {
        CheckNull(input, "input");
        if (evaluator == nullptr)
        {
            Detail::ThrowArgumentNull("evaluator");
        }
        return ReplaceMatches(*this, input, AllMatches, evaluator);
    }

    String Regex::Replace(const String& input, const String& pattern, const String& replacement, RegexOptions options)
    {
        return Regex(pattern, options).Replace(input, replacement);
    }

    String Regex::Replace(const String& input, const String& pattern, const MatchEvaluator& evaluator, RegexOptions options)
    {
        return Regex(pattern, options).Replace(input, evaluator);
    }

    Array<String> Regex::Split(const String& input) const
    {
        const std::string_view text = input;
        std::vector<String> parts;
        std::size_t kept = 0;
        for (auto match = FirstMatch(*this, input, 0); match.Success(); match = match.NextMatch())
        {
            const auto index = static_cast<std::size_t>(match.Index());
            parts.push_back(String(text.substr(kept, index - kept)));
            kept = index + static_cast<std::size_t>(match.Length());
            for (const Group& group : DataOf(match).Groups)
            {
                if (group.Success())
                {
                    parts.push_back(group.Value());
                }
            }
        }
        parts.push_back(String(text.substr(kept)));
        return Array<String>(std::span<const String>(parts));
    }

    Array<String> Regex::Split(const String& input, const String& pattern, RegexOptions options)
    {
        return Regex(pattern, options).Split(input);
    }

    String Regex::Escape(const String& str)
    {
        CheckNull(str, "str");
        constexpr std::string_view Blanks = "\n\r\t\f", Letters = "nrtf";
        std::string text;
        for (const char c : std::string_view(str))
        {
            const std::size_t blank = Blanks.find(c);
            const bool isSpecial = blank != std::string_view::npos || std::string_view("\\*+?|{[()^$.# ").find(c) != std::string_view::npos;
            text += isSpecial ? "\\" : "";
            text += blank != std::string_view::npos ? Letters[blank] : c;
        }
        return String(text);
    }
}
