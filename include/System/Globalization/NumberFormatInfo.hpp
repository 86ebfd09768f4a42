// The .NET class NumberFormatInfo.
#pragma once
#include <System/IFormatProvider.hpp>
#include <System/String.hpp>

namespace System::Globalization
{
    /// How numbers are written: as in the invariant culture.
    /// Follows api/system.globalization.numberformatinfo.
    class SYSTEMNET_API NumberFormatInfo : public IFormatProvider
    {
        SYSTEMNET_HANDLE(NumberFormatInfo, IFormatProvider)
        NumberFormatInfo();

        [[nodiscard]] static NumberFormatInfo InvariantInfo();
        [[nodiscard]] static NumberFormatInfo CurrentInfo() { return InvariantInfo(); }
        static NumberFormatInfo GetInstance(const IFormatProvider&) { return InvariantInfo(); }

        [[nodiscard]] String NumberDecimalSeparator() const { return "."; }
        [[nodiscard]] String NumberGroupSeparator() const { return ","; }
        [[nodiscard]] String CurrencyDecimalSeparator() const { return "."; }
        [[nodiscard]] String CurrencyGroupSeparator() const { return ","; }
        [[nodiscard]] String CurrencySymbol() const { return "\u00A4"; }
        [[nodiscard]] String PercentSymbol() const { return "%"; }
        [[nodiscard]] String PerMilleSymbol() const { return "\u2030"; }
        [[nodiscard]] String NegativeSign() const { return "-"; }
        [[nodiscard]] String PositiveSign() const { return "+"; }
        [[nodiscard]] String NaNSymbol() const { return "NaN"; }
        [[nodiscard]] String PositiveInfinitySymbol() const { return "Infinity"; }
        [[nodiscard]] String NegativeInfinitySymbol() const { return "-Infinity"; }
        [[nodiscard]] int NumberDecimalDigits() const { return 2; }
        [[nodiscard]] bool IsReadOnly() const { return true; }
    };
}
