// The .NET class MatchCollection.
#pragma once
#include <System/Text/RegularExpressions/Match.hpp>

namespace System::Text::RegularExpressions
{
    /// All matches of a pattern in a text, in order.
    /// Follows api/system.text.regularexpressions.matchcollection.
    class SYSTEMNET_API MatchCollection : public Handle, public Detail::LinqMembers<MatchCollection, Match>
    {
        SYSTEMNET_HANDLE(MatchCollection, Handle)
        MatchCollection() noexcept = default;

        [[nodiscard]] int Count() const;
        [[nodiscard]] bool IsReadOnly() const { return Count() >= 0; }
        /// @throws ArgumentOutOfRangeException there is no match of that number
        [[nodiscard]] Match operator[](int i) const;
        [[nodiscard]] const Match* begin() const;
        [[nodiscard]] const Match* end() const { return begin() + Count(); }
        [[nodiscard]] Array<Match> ToArray() const;
        operator Collections::Generic::IEnumerable<Match>() const { return ToArray(); }
    };
}
