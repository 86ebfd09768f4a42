#include "compat/core/regex/RegexData.hpp"
#include "compat/core/text/UnicodeText.hpp"
#include <algorithm>

namespace System::Core
{
    namespace
    {
        bool IsUtf8(std::string_view text)
        {
            while (!text.empty())
            {
                if (static_cast<signed char>(text[0]) >= 0)
                {
                    text.remove_prefix(1);
                    continue;
                }
                const std::string_view before = text;
                if (TakePoint(text) == ReplacementPoint && !before.starts_with("\xEF\xBF\xBD"))
                {
                    return false;
                }
            }
            return true;
        }

        std::int64_t MillisecondsOf(TimeSpan timeout)
        {
            return timeout == Faces::Regex::InfiniteMatchTimeout ? -1 : static_cast<std::int64_t>(timeout.TotalMilliseconds());
        }
    }

    RegexData::RegexData(const String& pattern, RegexOptions options, TimeSpan timeout)
        : Pattern(pattern), Options(options), Timeout(timeout), Engine(pattern, options, MillisecondsOf(timeout))
    {
    }

    const RegexGroup* RegexData::GroupNamed(std::string_view name) const noexcept
    {
        const auto found = std::ranges::find(Engine.Groups(), name, &RegexGroup::Name);
        return found == Engine.Groups().end() ? nullptr : &*found;
    }
    const RegexGroup* RegexData::GroupNumbered(int number) const noexcept
    {
        const auto found = std::ranges::find(Engine.Groups(), number, &RegexGroup::Number);
        return found == Engine.Groups().end() ? nullptr : &*found;
    }

    SearchedText::SearchedText(const String& whole, int beginning, int length)
        : Whole(whole), Beginning(static_cast<std::size_t>(beginning)), Length(static_cast<std::size_t>(length)), IsValid(IsUtf8(View()))
    {
    }

    MatchData::MatchData(const Faces::Regex& regex, std::shared_ptr<const SearchedText> text, std::vector<std::size_t>&& places)
        : GroupData(text->Whole, static_cast<int>(text->Beginning + places[0]),
                    static_cast<int>((std::max)(places[1], places[0]) - places[0]), true, "0"),
          Regex(regex), Text(std::move(text)), _places(std::move(places))
    {
    }

    const RegexData& MatchData::Searched() const
    {
        return static_cast<const RegexData&>(*Regex.Data());
    }

    int MatchData::PlaceOf(const RegexGroup& group) const
    {
        int best = -1;
        for (const int place : group.Places)
        {
            const auto start = [this](int i) { return _places[2 * static_cast<std::size_t>(i)]; };
            if (start(place) != RegexEngine::NotMatched && (best < 0 || start(place) >= start(best)))
            {
                best = place;
            }
        }
        return best;
    }

    std::string_view MatchData::ValueOf(const RegexGroup& group) const
    {
        const int place = PlaceOf(group);
        if (place < 0)
        {
            return {};
        }
        const std::size_t start = _places[2 * static_cast<std::size_t>(place)];
        return Text->View().substr(start, _places[2 * static_cast<std::size_t>(place) + 1] - start);
    }

    GroupData* MatchData::NewGroup(const RegexGroup& group) const
    {
        const int place = PlaceOf(group);
        if (place < 0)
        {
            return new GroupData(String::Empty, 0, 0, false, group.Name);
        }
        const std::string_view value = ValueOf(group);
        const auto index = static_cast<int>(_places[2 * static_cast<std::size_t>(place)] + Text->Beginning);
        return new GroupData(Whole, index, static_cast<int>(value.size()), true, group.Name);
    }

    Faces::Match SearchRegex(const Faces::Regex& regex, const std::shared_ptr<const SearchedText>& text, std::size_t start, bool afterEmpty)
    {
        const auto& data = static_cast<const RegexData&>(*regex.Data());
        std::vector<std::size_t> places;
        switch (data.Engine.Search(text->View(), text->IsValid, afterEmpty, start, places))
        {
        case RegexEngine::Outcome::Found:
            return Faces::Match(Detail::Adopt, new MatchData(regex, text, std::move(places)));
        case RegexEngine::Outcome::TimedOut:
            throw Faces::RegexMatchTimeoutException(text->Whole, data.Pattern, data.Timeout);
        case RegexEngine::Outcome::NotFound:
            break;
        }
        return Faces::Match::Empty();
    }
}
