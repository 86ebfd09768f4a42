// A .NET pattern in the standard library's ECMAScript syntax.
#pragma once
#include <System/Text/RegularExpressions/RegexOptions.hpp>
#include <string>
#include <string_view>

namespace System::Text::RegularExpressions
{
    /// A pattern as std::wregex takes it, and how its texts are to be spelled.
    struct Pattern
    {
        std::wstring Expression;
        int Groups = 0; ///< without the whole match
    };

    /// The standard library ends lines where .NET does not. Characters that would be line ends to it alone go by other names in patterns
    /// and texts; case is ignored by folding both.
    wchar_t WideOf(char32_t point, RegexOptions options) noexcept;

    /// @throws ArgumentException the pattern is malformed
    /// @throws NotSupportedException the standard library cannot match this
    Pattern Translate(std::string_view pattern, RegexOptions options);
}
