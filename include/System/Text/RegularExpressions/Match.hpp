// The .NET class Match.
#pragma once
#include <System/Text/RegularExpressions/GroupCollection.hpp>

namespace System::Text::RegularExpressions
{
    /// The result of one search, with or without success.
    /// Follows api/system.text.regularexpressions.match.
    class SYSTEMNET_API Match : public Group
    {
        SYSTEMNET_HANDLE(Match, Group)
        Match() noexcept = default;

        /// The match without success.
        [[nodiscard]] static Match Empty();

        [[nodiscard]] GroupCollection Groups() const;
        /// Searches on from the end of this match.
        [[nodiscard]] Match NextMatch() const;
        /// What a replacement with $1 and its kin makes of this match.
        /// @throws ArgumentNullException replacement is null
        /// @throws NotSupportedException the match has no success
        [[nodiscard]] String Result(const String& replacement) const;
        /// The same: matches do not change.
        /// @throws ArgumentNullException inner is null
        [[nodiscard]] static Match Synchronized(const Match& inner);
    };
}
