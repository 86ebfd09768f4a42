#pragma once
#include "compat/core/text/DecimalDigits.hpp"
#include <string>
#include <string_view>

namespace System::Core
{
    /// Appends an exponent: its letter, a sign (a plus only if wanted), at least so many digits.
    void AppendExponent(std::string& out, int exponent, char letter, int minimumDigits, bool plus);

    /// Appends a number by a .NET custom format ("#,##0.00;(0)"), which is never malformed.
    /// Follows the .NET page "Custom numeric format strings", with the invariant culture's signs.
    void AppendPattern(std::string& out, DecimalDigits number, std::string_view format);
}
