// The .NET class String: finding, trimming and splitting.
#include "compat/core/CaseMapping.hpp"
#include "compat/core/StringComparison.hpp"
#include "compat/core/UnicodeText.hpp"
#include <System/Array.hpp>
#include <limits>
#include <span>
#include <vector>

namespace System
{
    namespace
    {
        constexpr auto NotFound = std::string_view::npos;

        std::string_view ViewOf(const String& text)
        {
            return {text.begin(), static_cast<std::size_t>(text.Length())};
        }

        std::string_view ValueOf(const String& value)
        {
            if (value == nullptr)
            {
                Detail::ThrowArgumentNull("value");
            }
            return value;
        }

        std::string_view CharactersOf(const Array<char>& anyOf)
        {
            if (!anyOf)
            {
                Detail::ThrowArgumentNull("anyOf");
            }
            return {anyOf.data(), anyOf.size()};
        }

        [[noreturn]] void ThrowCount()
        {
            Detail::ThrowArgumentOutOfRange(
                "count", "Count must be positive and count must refer to a location within the string/array/collection.");
        }

        [[noreturn]] void ThrowLastIndex()
        {
            Detail::ThrowArgumentOutOfRange("startIndex",
                                            "Index was out of range. Must be non-negative and less than the size of the collection.");
        }

        std::size_t StartOf(std::string_view text, int startIndex)
        {
            if (startIndex < 0 || static_cast<std::size_t>(startIndex) > text.size())
            {
                Detail::ThrowArgumentOutOfRange(
                    "startIndex", "Index was out of range. Must be non-negative and less than or equal to the size of the collection.");
            }
            return static_cast<std::size_t>(startIndex);
        }

        /// Where to search: a section of a text.
        struct Section
        {
            std::string_view Text;
            std::size_t Start;

            /// What a search in the section found, as an index of the whole text.
            [[nodiscard]] int IndexOf(std::size_t found) const noexcept { return found == NotFound ? -1 : static_cast<int>(Start + found); }
        };

        Section SectionFrom(std::string_view text, int startIndex)
        {
            const std::size_t start = StartOf(text, startIndex);
            return {text.substr(start), start};
        }

        Section SectionFrom(std::string_view text, int startIndex, int count)
        {
            const std::size_t start = StartOf(text, startIndex);
            if (count < 0 || static_cast<std::size_t>(count) > text.size() - start)
            {
                ThrowCount();
            }
            return {text.substr(start, static_cast<std::size_t>(count)), start};
        }

        /// What a search back from startIndex covers of a text that is not empty.
        Section SectionBack(std::string_view text, int startIndex, int count)
        {
            if (startIndex < 0 || static_cast<std::size_t>(startIndex) >= text.size())
            {
                ThrowLastIndex();
            }
            if (count < 0 || count > startIndex + 1)
            {
                ThrowCount();
            }
            const auto start = static_cast<std::size_t>(startIndex - count + 1);
            return {text.substr(start, static_cast<std::size_t>(count)), start};
        }

        // Unlike a search for a char, one for a text may begin at the end of the text it searches, and even at -1 if that is empty.
        Section SectionBackForText(std::string_view text, int startIndex, int count)
        {
            if (text.empty() && (startIndex == -1 || startIndex == 0))
            {
                return {text, 0};
            }
            const bool isEnd = startIndex >= 0 && static_cast<std::size_t>(startIndex) == text.size();
            return isEnd ? SectionBack(text, startIndex - 1, count > 0 ? count - 1 : count) : SectionBack(text, startIndex, count);
        }

        /// The count that takes a search back from startIndex to the beginning.
        constexpr int WholeBack(int startIndex) noexcept
        {
            return startIndex < std::numeric_limits<int>::max() ? startIndex + 1 : startIndex;
        }

        int Index(std::size_t position) noexcept
        {
            return position == NotFound ? -1 : static_cast<int>(position);
        }

        std::size_t FindFirst(std::string_view text, std::string_view value, bool ignoreCase)
        {
            return ignoreCase ? Core::FindIgnoringCase(text, value) : text.find(value);
        }

        std::size_t FindLast(std::string_view text, std::string_view value, bool ignoreCase)
        {
            if (!ignoreCase || value.empty())
            {
                return text.rfind(value);
            }
            std::size_t last = NotFound;
            for (std::string_view rest = text; !rest.empty(); Core::TakePoint(rest))
            {
                if (Core::StartsIgnoringCase(rest, value))
                {
                    last = text.size() - rest.size();
                }
            }
            return last;
        }

        bool IsSpaceAt(std::string_view text)
        {
            return Core::IsWhiteSpace(Core::TakePoint(text));
        }

        std::string_view WithoutSpaceAtStart(std::string_view text)
        {
            while (!text.empty() && IsSpaceAt(text))
            {
                Core::TakePoint(text);
            }
            return text;
        }

        std::string_view WithoutSpaceAtEnd(std::string_view text)
        {
            while (!text.empty())
            {
                std::size_t last = text.size() - 1;
                while (last != 0 && (static_cast<unsigned char>(text[last]) & 0xC0) == 0x80)
                {
                    --last;
                }
                std::string_view tail = text.substr(last);
                const bool isSpace = Core::IsWhiteSpace(Core::TakePoint(tail));
                if (!isSpace || !tail.empty())
                {
                    break;
                }
                text = text.substr(0, last);
            }
            return text;
        }

        std::string_view WithoutAtStart(std::string_view text, std::string_view characters)
        {
            const std::size_t first = text.find_first_not_of(characters);
            return first == NotFound ? std::string_view() : text.substr(first);
        }

        std::string_view WithoutAtEnd(std::string_view text, std::string_view characters)
        {
            return text.substr(0, text.find_last_not_of(characters) + 1);
        }

        /// Finds separators from left to right.
        struct Separator
        {
            std::size_t Position; ///< NotFound at the end
            std::size_t Length;
        };

        Separator FindSpace(std::string_view text, std::size_t start)
        {
            for (std::string_view rest = text.substr(start); !rest.empty();)
            {
                const std::size_t position = text.size() - rest.size();
                if (Core::IsWhiteSpace(Core::TakePoint(rest)))
                {
                    return {position, text.size() - rest.size() - position};
                }
            }
            return {NotFound, 0};
        }

        // `find` gives the first separator at or after a position. The last of `count` parts is the rest, separators and all.
        template <class Find>
        Array<String> SplitText(std::string_view text, int count, StringSplitOptions options, const Find& find)
        {
            if (count < 0)
            {
                Detail::ThrowNegative("count", count);
            }
            const int flags = static_cast<int>(options);
            if ((flags & ~3) != 0)
            {
                Detail::ThrowArgument("Value of flags is invalid.", "options");
            }
            const bool skipEmpty = (flags & static_cast<int>(StringSplitOptions::RemoveEmptyEntries)) != 0;
            const bool trim = (flags & static_cast<int>(StringSplitOptions::TrimEntries)) != 0;

            std::vector<std::string_view> parts;
            const auto limit = static_cast<std::size_t>(count);
            std::size_t start = 0;
            bool hasMore = limit != 0;
            const auto take = [&](bool isLast)
            {
                const Separator separator = isLast ? Separator{NotFound, 0} : find(text, start);
                std::string_view part = text.substr(start, separator.Position == NotFound ? NotFound : separator.Position - start);
                hasMore = separator.Position != NotFound;
                start = separator.Position + separator.Length;
                return trim ? Core::TrimWhiteSpace(part) : part;
            };
            // The last part begins after the separators that only empty parts would stand between.
            const auto skipEmptyParts = [&]
            {
                for (std::size_t next = start; skipEmpty && hasMore;)
                {
                    next = start;
                    if (!take(false).empty() || !hasMore)
                    {
                        start = next;
                        hasMore = true;
                        break;
                    }
                }
            };
            while (hasMore)
            {
                if (parts.size() + 1 == limit && limit > 1)
                {
                    skipEmptyParts();
                }
                const std::string_view part = take(parts.size() + 1 >= limit);
                if (!skipEmpty || !part.empty())
                {
                    parts.push_back(part);
                }
            }
            Array<String> result(parts.size());
            for (std::size_t i = 0; i != parts.size(); ++i)
            {
                result[static_cast<Int64>(i)] = parts[i];
            }
            return result;
        }

        Array<String> SplitAtAny(std::string_view text, std::string_view characters, int count, StringSplitOptions options)
        {
            if (characters.empty())
            {
                return SplitText(text, count, options, FindSpace);
            }
            return SplitText(text, count, options,
                             [characters](std::string_view where, std::size_t start) {
                                 return Separator{where.find_first_of(characters, start), 1};
                             });
        }

        // Where several separators begin at one place, the first in the list counts.
        Array<String> SplitAtTexts(std::string_view text, std::span<const String> separators, int count, StringSplitOptions options)
        {
            if (separators.empty())
            {
                return SplitText(text, count, options, FindSpace);
            }
            return SplitText(text, count, options,
                             [separators](std::string_view where, std::size_t start)
                             {
                                 for (; start != where.size(); ++start)
                                 {
                                     for (const std::string_view separator : separators)
                                     {
                                         if (!separator.empty() && where.substr(start).starts_with(separator))
                                         {
                                             return Separator{start, separator.size()};
                                         }
                                     }
                                 }
                                 return Separator{NotFound, 0};
                             });
        }

        Array<String> SplitAtText(std::string_view text, std::string_view separator, int count, StringSplitOptions options)
        {
            return SplitText(text, count, options,
                             [separator](std::string_view where, std::size_t start)
                             {
                                 const std::size_t found = separator.empty() ? NotFound : where.find(separator, start);
                                 return Separator{found, separator.size()};
                             });
        }

        constexpr int All = std::numeric_limits<int>::max();
    }

    int String::IndexOf(const String& value) const
    {
        return Index(ViewOf(*this).find(ValueOf(value)));
    }

    int String::IndexOf(const String& value, int startIndex) const
    {
        return IndexOf(value, startIndex, StringComparison::Ordinal);
    }

    int String::IndexOf(const String& value, int startIndex, int count) const
    {
        return IndexOf(value, startIndex, count, StringComparison::Ordinal);
    }

    int String::IndexOf(const String& value, StringComparison comparison) const
    {
        return IndexOf(value, 0, comparison);
    }

    int String::IndexOf(const String& value, int startIndex, StringComparison comparison) const
    {
        const std::string_view text = ViewOf(*this);
        const std::string_view wanted = ValueOf(value);
        const bool ignoreCase = Core::IgnoresCase(comparison);
        const Section section = SectionFrom(text, startIndex);
        return section.IndexOf(FindFirst(section.Text, wanted, ignoreCase));
    }

    int String::IndexOf(const String& value, int startIndex, int count, StringComparison comparison) const
    {
        const std::string_view text = ViewOf(*this);
        const std::string_view wanted = ValueOf(value);
        const bool ignoreCase = Core::IgnoresCase(comparison);
        const Section section = SectionFrom(text, startIndex, count);
        return section.IndexOf(FindFirst(section.Text, wanted, ignoreCase));
    }

    int String::IndexOf(char value) const
    {
        return Index(ViewOf(*this).find(value));
    }

    int String::IndexOf(char value, int startIndex) const
    {
        const Section section = SectionFrom(ViewOf(*this), startIndex);
        return section.IndexOf(section.Text.find(value));
    }

    int String::IndexOf(char value, int startIndex, int count) const
    {
        const Section section = SectionFrom(ViewOf(*this), startIndex, count);
        return section.IndexOf(section.Text.find(value));
    }

    int String::IndexOf(char value, StringComparison comparison) const
    {
        return Index(FindFirst(ViewOf(*this), std::string_view(&value, 1), Core::IgnoresCase(comparison)));
    }

    int String::IndexOfAny(const Array<char>& anyOf) const
    {
        return IndexOfAny(anyOf, 0);
    }

    int String::IndexOfAny(const Array<char>& anyOf, int startIndex) const
    {
        const std::string_view text = ViewOf(*this);
        const std::string_view characters = CharactersOf(anyOf);
        const Section section = SectionFrom(text, startIndex);
        return section.IndexOf(section.Text.find_first_of(characters));
    }

    int String::IndexOfAny(const Array<char>& anyOf, int startIndex, int count) const
    {
        const std::string_view text = ViewOf(*this);
        const std::string_view characters = CharactersOf(anyOf);
        const Section section = SectionFrom(text, startIndex, count);
        return section.IndexOf(section.Text.find_first_of(characters));
    }

    int String::LastIndexOf(const String& value) const
    {
        return Index(ViewOf(*this).rfind(ValueOf(value)));
    }

    int String::LastIndexOf(const String& value, int startIndex) const
    {
        return LastIndexOf(value, startIndex, StringComparison::Ordinal);
    }

    int String::LastIndexOf(const String& value, int startIndex, int count) const
    {
        return LastIndexOf(value, startIndex, count, StringComparison::Ordinal);
    }

    int String::LastIndexOf(const String& value, StringComparison comparison) const
    {
        return LastIndexOf(value, Length() - 1, comparison);
    }

    int String::LastIndexOf(const String& value, int startIndex, StringComparison comparison) const
    {
        return LastIndexOf(value, startIndex, WholeBack(startIndex), comparison);
    }

    int String::LastIndexOf(const String& value, int startIndex, int count, StringComparison comparison) const
    {
        const std::string_view text = ViewOf(*this);
        const std::string_view wanted = ValueOf(value);
        const bool ignoreCase = Core::IgnoresCase(comparison);
        const Section section = SectionBackForText(text, startIndex, count);
        return section.IndexOf(FindLast(section.Text, wanted, ignoreCase));
    }

    int String::LastIndexOf(char value) const
    {
        return Index(ViewOf(*this).rfind(value));
    }

    int String::LastIndexOf(char value, int startIndex) const
    {
        return LastIndexOf(value, startIndex, WholeBack(startIndex));
    }

    int String::LastIndexOf(char value, int startIndex, int count) const
    {
        const std::string_view text = ViewOf(*this);
        if (text.empty())
        {
            return -1;
        }
        const Section section = SectionBack(text, startIndex, count);
        return section.IndexOf(section.Text.rfind(value));
    }

    int String::LastIndexOfAny(const Array<char>& anyOf) const
    {
        return LastIndexOfAny(anyOf, Length() - 1);
    }

    int String::LastIndexOfAny(const Array<char>& anyOf, int startIndex) const
    {
        return LastIndexOfAny(anyOf, startIndex, WholeBack(startIndex));
    }

    int String::LastIndexOfAny(const Array<char>& anyOf, int startIndex, int count) const
    {
        const std::string_view text = ViewOf(*this);
        const std::string_view characters = CharactersOf(anyOf);
        if (text.empty())
        {
            return -1;
        }
        const Section section = SectionBack(text, startIndex, count);
        return section.IndexOf(section.Text.find_last_of(characters));
    }

    bool String::Contains(const String& value) const
    {
        return IndexOf(value) >= 0;
    }

    bool String::Contains(const String& value, StringComparison comparison) const
    {
        return IndexOf(value, comparison) >= 0;
    }

    bool String::Contains(char value) const
    {
        return IndexOf(value) >= 0;
    }

    bool String::Contains(char value, StringComparison comparison) const
    {
        return IndexOf(value, comparison) >= 0;
    }

    bool String::StartsWith(const String& value) const
    {
        return ViewOf(*this).starts_with(ValueOf(value));
    }

    bool String::StartsWith(const String& value, StringComparison comparison) const
    {
        const std::string_view text = ViewOf(*this);
        const std::string_view start = ValueOf(value);
        return Core::IgnoresCase(comparison) ? Core::StartsIgnoringCase(text, start) : text.starts_with(start);
    }

    bool String::StartsWith(char value) const
    {
        return ViewOf(*this).starts_with(value);
    }

    bool String::EndsWith(const String& value) const
    {
        return ViewOf(*this).ends_with(ValueOf(value));
    }

    bool String::EndsWith(const String& value, StringComparison comparison) const
    {
        const std::string_view text = ViewOf(*this);
        const std::string_view end = ValueOf(value);
        if (!Core::IgnoresCase(comparison))
        {
            return text.ends_with(end);
        }
        // Letters and their twins differ in bytes, so the place to compare at is found by counting code points.
        const std::size_t points = Core::CountPoints(text);
        std::size_t skipped = Core::CountPoints(end);
        if (skipped > points)
        {
            return false;
        }
        std::string_view tail = text;
        for (skipped = points - skipped; skipped != 0; --skipped)
        {
            Core::TakePoint(tail);
        }
        return Core::CompareIgnoringCase(tail, end) == 0;
    }

    bool String::EndsWith(char value) const
    {
        return ViewOf(*this).ends_with(value);
    }

    String String::Trim() const
    {
        return WithoutSpaceAtEnd(WithoutSpaceAtStart(ViewOf(*this)));
    }

    String String::Trim(char trimChar) const
    {
        return TrimStart(trimChar).TrimEnd(trimChar);
    }

    String String::Trim(const Array<char>& trimChars) const
    {
        return TrimAny(std::string_view(trimChars.data(), trimChars.size()));
    }

    String String::TrimAny(std::string_view characters) const
    {
        return TrimStartAny(characters).TrimEndAny(characters);
    }

    String String::TrimStart() const
    {
        return WithoutSpaceAtStart(ViewOf(*this));
    }

    String String::TrimStart(char trimChar) const
    {
        return TrimStartAny(std::string_view(&trimChar, 1));
    }

    String String::TrimStart(const Array<char>& trimChars) const
    {
        return TrimStartAny(std::string_view(trimChars.data(), trimChars.size()));
    }

    String String::TrimStartAny(std::string_view characters) const
    {
        return characters.empty() ? TrimStart() : String(WithoutAtStart(ViewOf(*this), characters));
    }

    String String::TrimEnd() const
    {
        return WithoutSpaceAtEnd(ViewOf(*this));
    }

    String String::TrimEnd(char trimChar) const
    {
        return TrimEndAny(std::string_view(&trimChar, 1));
    }

    String String::TrimEnd(const Array<char>& trimChars) const
    {
        return TrimEndAny(std::string_view(trimChars.data(), trimChars.size()));
    }

    String String::TrimEndAny(std::string_view characters) const
    {
        return characters.empty() ? TrimEnd() : String(WithoutAtEnd(ViewOf(*this), characters));
    }

    Array<String> String::Split() const
    {
        return SplitText(ViewOf(*this), All, StringSplitOptions::None, FindSpace);
    }

    Array<String> String::Split(char separator, StringSplitOptions options) const
    {
        return Split(separator, All, options);
    }

    Array<String> String::Split(char separator, int count, StringSplitOptions options) const
    {
        return SplitAtText(ViewOf(*this), std::string_view(&separator, 1), count, options);
    }

    Array<String> String::Split(const String& separator, StringSplitOptions options) const
    {
        return Split(separator, All, options);
    }

    Array<String> String::Split(const String& separator, int count, StringSplitOptions options) const
    {
        return SplitAtText(ViewOf(*this), separator, count, options);
    }

    Array<String> String::Split(const Array<char>& separators) const
    {
        return Split(separators, All, StringSplitOptions::None);
    }

    Array<String> String::Split(const Array<char>& separators, StringSplitOptions options) const
    {
        return Split(separators, All, options);
    }

    Array<String> String::Split(const Array<char>& separators, int count) const
    {
        return Split(separators, count, StringSplitOptions::None);
    }

    Array<String> String::Split(const Array<char>& separators, int count, StringSplitOptions options) const
    {
        return SplitAtAny(ViewOf(*this), std::string_view(separators.data(), separators.size()), count, options);
    }

    Array<String> String::Split(std::initializer_list<char> separators, StringSplitOptions options) const
    {
        return Split(separators, All, options);
    }

    Array<String> String::Split(std::initializer_list<char> separators, int count, StringSplitOptions options) const
    {
        return SplitAtAny(ViewOf(*this), std::string_view(separators.begin(), separators.size()), count, options);
    }

    Array<String> String::Split(const Array<String>& separators, StringSplitOptions options) const
    {
        return Split(separators, All, options);
    }

    Array<String> String::Split(const Array<String>& separators, int count, StringSplitOptions options) const
    {
        return SplitAtTexts(ViewOf(*this), separators.AsSpan(), count, options);
    }

    Array<String> String::Split(std::initializer_list<String> separators, StringSplitOptions options) const
    {
        return Split(separators, All, options);
    }

    Array<String> String::Split(std::initializer_list<String> separators, int count, StringSplitOptions options) const
    {
        return SplitAtTexts(ViewOf(*this), std::span<const String>(separators.begin(), separators.size()), count, options);
    }
}
