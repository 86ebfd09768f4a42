// The .NET class StringComparer.
#pragma once
#include <System/Collections/Generic/IComparer.hpp>
#include <System/Collections/Generic/IEqualityComparer.hpp>

namespace System
{
    namespace Globalization
    {
        class CultureInfo;
    }

    /// Compares and orders texts: what StringComparison says, as a comparer for collections. It is an IEqualityComparer<String>, and
    /// becomes an IComparer<String>. Follows api/system.stringcomparer.
    class SYSTEMNET_API StringComparer : public Collections::Generic::IEqualityComparer<String>
    {
        using Base = Collections::Generic::IEqualityComparer<String>;
        SYSTEMNET_HANDLE(StringComparer, Base)
        StringComparer() noexcept = default;

        [[nodiscard]] static StringComparer Ordinal();
        [[nodiscard]] static StringComparer OrdinalIgnoreCase();
        [[nodiscard]] static StringComparer InvariantCulture();
        [[nodiscard]] static StringComparer InvariantCultureIgnoreCase();
        [[nodiscard]] static StringComparer CurrentCulture();
        [[nodiscard]] static StringComparer CurrentCultureIgnoreCase();
        /// @throws ArgumentException comparisonType is none
        [[nodiscard]] static StringComparer FromComparison(StringComparison comparisonType);
        /// @throws ArgumentNullException culture is null
        [[nodiscard]] static StringComparer Create(const Globalization::CultureInfo& culture, bool ignoreCase);

        /// Negative, zero or positive; null comes first.
        int Compare(const String& x, const String& y) const;
        /// Of two texts.
        /// @throws ArgumentException they are not two texts
        template <std::same_as<Object> O>
        int Compare(const O& x, const O& y) const
        {
            return CompareObjects(x, y);
        }
        bool Equals(const String& x, const String& y) const;
        template <std::same_as<Object> O>
        bool Equals(const O& x, const O& y) const
        {
            return x == y || (x.template Is<String>() && y.template Is<String>() && Equals(String(x), String(y)));
        }
        /// @throws ArgumentNullException obj is null
        int GetHashCode(const String& obj) const;

    private:
        int CompareObjects(const Object& x, const Object& y) const;
    };
}
