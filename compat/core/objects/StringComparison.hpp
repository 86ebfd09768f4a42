#pragma once
#include <System/Array.hpp>
#include <System/String.hpp>

namespace System::Core
{
    /// Cultures search as ordinals do; only order and equality are those of the invariant culture (CultureOrder.hpp).
    /// @throws ArgumentException the comparison is none
    inline bool IgnoresCase(StringComparison comparison)
    {
        const int number = static_cast<int>(comparison);
        if (number < 0 || number > static_cast<int>(StringComparison::OrdinalIgnoreCase))
        {
            Detail::ThrowArgument("The string comparison type passed in is currently not supported.", "comparisonType");
        }
        // Each pair is a comparison and the same without case.
        return number % 2 != 0;
    }
}
