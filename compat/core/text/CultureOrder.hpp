#pragma once
#include <string_view>

namespace System::Core
{
    /// The order of .NET's invariant culture for ASCII: control characters count for nothing, then white space, punctuation, digits, and
    /// letters, of which the small one comes first if nothing else differs. Other characters follow by the code point of their small form.
    /// -1, 0 or 1.
    [[nodiscard]] int CompareInCulture(std::string_view left, std::string_view right, bool ignoreCase);
}
