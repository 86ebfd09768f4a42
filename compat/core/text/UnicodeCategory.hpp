#pragma once
#include <System/Globalization/UnicodeCategory.hpp>

namespace System::Core
{
    /// What kind of character a code point is, by the tables that come with Boost (Unicode 5.2 or later, as the Boost is).
    Globalization::UnicodeCategory CategoryOf(char32_t point) noexcept;
}
