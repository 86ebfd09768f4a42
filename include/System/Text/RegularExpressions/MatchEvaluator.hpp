// The .NET delegate MatchEvaluator.
#pragma once
#include <System/Delegate.hpp>
#include <System/Text/RegularExpressions/Match.hpp>

namespace System::Text::RegularExpressions
{
    /// Makes the text that replaces a match.
    /// Follows api/system.text.regularexpressions.matchevaluator.
    using MatchEvaluator = Delegate<String(Match)>;
}
