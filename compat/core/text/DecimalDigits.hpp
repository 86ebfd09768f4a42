#pragma once
#include <string>

namespace System::Core
{
    /// A number as decimal digits: 0.d1d2d3… × 10^Scale, as all formats but hexadecimal and binary see it.
    struct DecimalDigits
    {
        std::string Digits; ///< without leading zeros; empty for zero
        int Scale = 0;      ///< digits before the decimal point; negative for zeros behind it
        bool Negative = false;
        bool Floating = false; ///< a floating-point number: rounding to zero keeps its sign

        /// The digit at a position, '0' behind the last one.
        [[nodiscard]] char At(int position) const
        {
            return position >= 0 && position < Count() ? Digits[static_cast<std::size_t>(position)] : '0';
        }

        [[nodiscard]] int Count() const { return static_cast<int>(Digits.size()); }

        /// Keeps so many digits and drops trailing zeros. Rounds half away from zero, unless the digits
        /// are already rounded to what the caller wants.
        void Round(int count, bool alreadyRounded);
    };
}
