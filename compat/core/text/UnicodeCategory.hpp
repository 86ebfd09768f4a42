#pragma once
#include <System/Globalization/UnicodeCategory.hpp>

namespace System::Core
{
    /// What kind of character a code point is.
    Globalization::UnicodeCategory CategoryOf(char32_t point) noexcept;
    /// The number that a character stands for; -1 if it stands for none.
    double NumericValueOf(char32_t point) noexcept;
}
