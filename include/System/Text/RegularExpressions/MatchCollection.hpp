// The .NET class MatchCollection.
#pragma once
#include <System/Text/RegularExpressions/Match.hpp>

namespace System::Text::RegularExpressions
{
    /// All matches of a pattern in a text, in order.
    /// Follows api/system.text.regularexpressions.matchcollection.
    class SYSTEMNET_API MatchCollection : public Handle
    {
        SYSTEMNET_HANDLE(MatchCollection, Handle)
        MatchCollection() noexcept = default;

        [[nodiscard]] int Count() const;
        /// @throws ArgumentOutOfRangeException there is no match of that number
        [[nodiscard]] Match operator[](int i) const;
        [[nodiscard]] const Match* begin() const;
        [[nodiscard]] const Match* end() const { return begin() + Count(); }
    };
}
