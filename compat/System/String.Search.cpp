// The .NET class String: finding.
#include "compat/core/text/CaseMapping.hpp"
#include "compat/core/objects/StringComparison.hpp"
#include "compat/core/text/UnicodeText.hpp"
#include <System/Array.hpp>
#include <limits>

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
            Detail::CheckNull(value == nullptr, "value");
            return value;
        }

        std::string_view CharactersOf(const Array<char>& anyOf)
        {
            Detail::CheckNull(!anyOf, "anyOf");
            return {anyOf.data(), anyOf.size()};
        }

        /// Where to search: a section of a text.
        struct Section
        {
            std::string_view Text;
            std::size_t Start;

            /// What a search in the section found, as an index of the whole text.
            [[nodiscard]] int IndexOf(std::size_t found) const noexcept { return found == NotFound ? -1 : static_cast<int>(Start + found); }
        };

        Section SectionFrom(std::string_view text, int startIndex, int count)
        {
            Detail::CheckSearch(startIndex, count, static_cast<int>(text.size()));
            const auto start = static_cast<std::size_t>(startIndex);
            return {text.substr(start, static_cast<std::size_t>(count)), start};
        }

        Section SectionFrom(std::string_view text, int startIndex)
        {
            Detail::CheckSearch(startIndex, 0, static_cast<int>(text.size()));
            const auto start = static_cast<std::size_t>(startIndex);
            return {text.substr(start), start};
        }

        /// What a search back from startIndex covers of a text that is not empty.
        Section SectionBack(std::string_view text, int startIndex, int count)
        {
            Detail::CheckSearchBack(startIndex, count, static_cast<int>(text.size()));
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

        int PositionOf(std::size_t position) noexcept
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
    }

    int String::IndexOf(const String& value) const
    {
        return PositionOf(ViewOf(*this).find(ValueOf(value)));
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
        return PositionOf(ViewOf(*this).find(value));
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
        return PositionOf(FindFirst(ViewOf(*this), std::string_view(&value, 1), Core::IgnoresCase(comparison)));
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
        return PositionOf(ViewOf(*this).rfind(ValueOf(value)));
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
        return PositionOf(ViewOf(*this).rfind(value));
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
}
