// Regular expressions, on the standard library's engine.
#include <System/ArgumentException.hpp>
#include <System/NotSupportedException.hpp>
#include <System/Text/RegularExpressions/Regex.hpp>
#include <algorithm>
#include <iterator>
#include <locale>
#include <regex>
#include <vector>

namespace System::Text::RegularExpressions
{
    namespace
    {
        // The GNU library recurses for each character of a match; far beyond this, the stack of a thread would end.
        constexpr int MostBytes = 1000;

        constexpr RegexOptions Supported = RegexOptions::IgnoreCase | RegexOptions::Multiline | RegexOptions::ExplicitCapture |
                                           RegexOptions::Compiled | RegexOptions::CultureInvariant;

        bool Has(RegexOptions options, RegexOptions option) noexcept
        {
            return (options & option) != RegexOptions::None;
        }

        template <class Expression>
        typename Expression::flag_type FlagsOf(RegexOptions options)
        {
            auto flags = Expression::ECMAScript;
            flags |= Has(options, RegexOptions::IgnoreCase) ? Expression::icase : typename Expression::flag_type{};
            // There are no named groups, which alone would capture.
            flags |= Has(options, RegexOptions::ExplicitCapture) ? Expression::nosubs : typename Expression::flag_type{};
            // Visual C++ has no such flag; there, ^ and $ always match at line ends.
            if constexpr (requires { Expression::multiline; })
            {
                flags |= Has(options, RegexOptions::Multiline) ? Expression::multiline : typename Expression::flag_type{};
            }
            return flags;
        }

        bool IsOneOf(std::string_view characters, char c) noexcept
        {
            return characters.find(c) != std::string_view::npos;
        }

        // The standard library would take these for something else: \A for A, []a] for an empty set, a set of characters that are not ASCII
        // for one of their bytes. The zero that ends the pattern stands for "nothing follows".
        void RefuseMisread(const String& pattern)
        {
            const auto isAscii = [](char c) { return static_cast<unsigned char>(c) < 0x80; };
            bool isInSet = false;
            for (const char* at = pattern.begin(); at < pattern.end(); ++at)
            {
                const char c = *at;
                const char next = at[1];
                bool isMisread = false;
                if (c == '\\')
                {
                    isMisread = IsOneOf("AGZzaekpPu", next) || (next == 'x' && !IsOneOf("01234567", at[2]));
                    ++at;
                }
                else if (isInSet)
                {
                    isMisread = !isAscii(c) || (c == '[' && (at[-1] == '-' || IsOneOf(":.=", next)));
                    isInSet = c != ']';
                }
                else
                {
                    isInSet = c == '[';
                    isMisread = (isInSet && (next == ']' || (next == '^' && at[2] == ']'))) ||
                                (IsOneOf("*+?{", c) && at != pattern.begin() && !isAscii(at[-1]));
                }
                if (isMisread)
                {
                    throw NotSupportedException(String::Format("This library's regular expressions lack what is at offset {0} of '{1}'.",
                                                               static_cast<int>(at - pattern.begin()), pattern));
                }
            }
        }

        class RegexData final : public Detail::ObjectData
        {
        public:
            RegexData(const String& pattern, RegexOptions options) : Pattern(pattern)
            {
                RefuseMisread(pattern);
                try
                {
                    Expression.imbue(std::locale::classic());
                    Expression.assign(pattern.begin(), pattern.end(), FlagsOf<std::regex>(options));
                }
                catch (const std::regex_error& error)
                {
                    throw ArgumentException(String::Format("Invalid pattern '{0}'. {1}", pattern, error.what()), "pattern");
                }
            }

            const Detail::TypeInfo& GetType() const noexcept override { return Regex::Type(); }
            std::string ToText(std::string_view) const override { return Pattern; }

            String Pattern;
            std::regex Expression;
        };

        class GroupData : public Detail::ObjectData
        {
        public:
            GroupData(const String& input, const std::csub_match& part)
                : Input(input), Index(part.matched ? static_cast<int>(part.first - input.begin()) : 0), Part(part)
            {
            }
            const Detail::TypeInfo& GetType() const noexcept override { return Group::Type(); }
            std::string ToText(std::string_view) const override { return Part.str(); }

            String Input;
            int Index;
            std::csub_match Part; ///< of Input
        };

        class MatchData final : public GroupData
        {
        public:
            MatchData(const Regex& regex, const String& input, const std::cmatch& parts)
                : GroupData(input, parts.empty() ? std::csub_match() : parts[0]), Searched(regex), Parts(parts)
            {
            }
            const Detail::TypeInfo& GetType() const noexcept override { return Match::Type(); }

            Regex Searched;
            std::cmatch Parts; ///< of Input
        };

        template <class Collection, class T>
        class CollectionData final : public Detail::ObjectData
        {
        public:
            const Detail::TypeInfo& GetType() const noexcept override { return Collection::Type(); }

            std::vector<T> Items;
        };
        using GroupCollectionData = CollectionData<GroupCollection, Group>;
        using MatchCollectionData = CollectionData<MatchCollection, Match>;

        const std::cmatch& PartsOf(const Match& match)
        {
            return static_cast<const MatchData&>(*match.Data()).Parts;
        }

        /// What is before the start of a search counts for ^ and \b.
        std::regex_constants::match_flag_type FlagsAt(const String& input, int start)
        {
            if (start == 0)
            {
                return std::regex_constants::match_default;
            }
            // Clang's library lets ^ match wherever it is told that something is before. There what is before is told piece by piece.
            static constexpr char text[] = "ab";
            static const bool looksBack =
                !std::regex_search(text + 1, text + 2, std::regex("^b"), std::regex_constants::match_prev_avail);
            if (looksBack)
            {
                return std::regex_constants::match_prev_avail;
            }
            const char before = input.begin()[start - 1];
            const bool isInWord = std::isalnum(before, std::locale::classic()) || before == '_';
            return (before == '\n' ? std::regex_constants::match_default : std::regex_constants::match_not_bol) |
                   (isInWord ? std::regex_constants::match_not_bow : std::regex_constants::match_default);
        }

        Match MatchFrom(const Regex& regex, const String& input, int start)
        {
            if (input.Length() - start > MostBytes)
            {
                throw NotSupportedException("This library's regular expressions search no more than 1000 bytes.");
            }
            const auto flags = FlagsAt(input, start);
            std::cmatch parts;
            try
            {
                const auto& expression = static_cast<const RegexData&>(*regex.Data()).Expression;
                const bool isFound = std::regex_search(input.begin() + start, input.end(), parts, expression, flags);
                return isFound ? Match(Detail::Adopt, new MatchData(regex, input, parts)) : Match::Empty();
            }
            catch (const std::regex_error& error)
            {
                throw NotSupportedException(String::Format("The standard library gives up on this match: {0}", error.what()));
            }
        }

        // These mean nothing to std::regex, or less.
        void RefuseUnknownSubstitutions(std::string_view replacement)
        {
            for (std::size_t dollar = replacement.find('$'); dollar < replacement.size() - 1; dollar = replacement.find('$', dollar + 2))
            {
                if (IsOneOf("{+_`", replacement[dollar + 1]))
                {
                    throw NotSupportedException("This library's regular expressions replace by $1, $&, $' and $$ only.");
                }
            }
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
        return Self<GroupData>().Index;
    }

    int Capture::Length() const
    {
        return static_cast<int>(Self<GroupData>().Part.length());
    }

    String Capture::Value() const
    {
        return Self<GroupData>().Part.str();
    }

    bool Group::Success() const
    {
        return Self<GroupData>().Part.matched;
    }

    int GroupCollection::Count() const
    {
        return static_cast<int>(Self<GroupCollectionData>().Items.size());
    }

    Group GroupCollection::operator[](int groupnum) const
    {
        return groupnum >= 0 && groupnum < Count() ? begin()[groupnum] : Match::Empty();
    }

    const Group* GroupCollection::begin() const
    {
        return Self<GroupCollectionData>().Items.data();
    }

    Match Match::Empty()
    {
        static const Match empty(Detail::Adopt, new MatchData(nullptr, String::Empty, std::cmatch()));
        return empty;
    }

    GroupCollection Match::Groups() const
    {
        const auto& self = Self<MatchData>();
        auto* data = new GroupCollectionData;
        GroupCollection collection(Detail::Adopt, data);
        data->Items.push_back(*this);
        for (std::size_t i = 1; i < self.Parts.size(); ++i)
        {
            data->Items.push_back(Group(Detail::Adopt, new GroupData(self.Input, self.Parts[i])));
        }
        return collection;
    }

    Match Match::NextMatch() const
    {
        const auto& self = Self<MatchData>();
        const int start = self.Index + (std::max)(Length(), 1);
        return self.Part.matched && start <= self.Input.Length() ? MatchFrom(self.Searched, self.Input, start) : Empty();
    }

    int MatchCollection::Count() const
    {
        return static_cast<int>(Self<MatchCollectionData>().Items.size());
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
        return Self<MatchCollectionData>().Items.data();
    }

    Regex::Regex(const String& pattern, RegexOptions options) : Regex(nullptr)
    {
        Detail::CheckNull(pattern == nullptr, "pattern");
        constexpr auto Known = static_cast<RegexOptions>(0x77F);
        if (Has(options, ~Known))
        {
            Detail::ThrowArgumentOutOfRange("options");
        }
        if (Has(options, ~Supported))
        {
            throw NotSupportedException("This library's regular expressions have no RegexOptions."_s + (options & ~Supported) + ".");
        }
        Regex(Detail::Adopt, new RegexData(pattern, options)).Swap(*this);
    }

    String Regex::ToString() const
    {
        return Self<RegexData>().Pattern;
    }

    Match Regex::Match(const String& input, int startat) const
    {
        (void)Self<RegexData>();
        Detail::CheckNull(input == nullptr, "input");
        if (startat < 0 || startat > input.Length())
        {
            Detail::ThrowArgumentOutOfRange("startat", "Start index cannot be less than 0 or greater than input length.");
        }
        return MatchFrom(*this, input, startat);
    }

    MatchCollection Regex::Matches(const String& input) const
    {
        auto* data = new MatchCollectionData;
        MatchCollection matches(Detail::Adopt, data);
        for (auto match = Match(input); match.Success(); match = match.NextMatch())
        {
            data->Items.push_back(match);
        }
        return matches;
    }

    String Regex::Replace(const String& input, const String& replacement) const
    {
        Detail::CheckNull(input == nullptr, "input");
        Detail::CheckNull(replacement == nullptr, "replacement");
        RefuseUnknownSubstitutions(replacement);
        const MatchCollection matches = Matches(input);
        std::string result;
        const char* kept = input.begin();
        for (const auto& match : matches)
        {
            const std::cmatch& parts = PartsOf(match);
            result.append(kept, parts[0].first);
            parts.format(std::back_inserter(result), replacement.begin(), replacement.end());
            kept = parts[0].second;
        }
        return String(result.append(kept, input.end()));
    }

    Array<String> Regex::Split(const String& input) const
    {
        const MatchCollection matches = Matches(input);
        std::vector<String> parts;
        const char* kept = input.begin();
        for (const auto& match : matches)
        {
            const std::cmatch& found = PartsOf(match);
            parts.push_back(std::string_view(kept, static_cast<std::size_t>(found[0].first - kept)));
            kept = found[0].second;
            for (std::size_t i = 1; i < found.size(); ++i)
            {
                if (found[i].matched)
                {
                    parts.push_back(found[i].str());
                }
            }
        }
        parts.push_back(std::string_view(kept, static_cast<std::size_t>(input.end() - kept)));
        return Array<String>(std::span<const String>(parts));
    }

    String Regex::Escape(const String& str)
    {
        Detail::CheckNull(str == nullptr, "str");
        constexpr std::string_view Blanks = "\n\r\t\f", Letters = "nrtf";
        std::string text;
        for (const char c : str)
        {
            const std::size_t blank = Blanks.find(c);
            text += blank != std::string_view::npos || IsOneOf("\\*+?|{[()^$.# ", c) ? "\\" : "";
            text += blank != std::string_view::npos ? Letters[blank] : c;
        }
        return String(text);
    }
}
