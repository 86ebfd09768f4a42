// The .NET class CultureInfo.
#pragma once
#include <System/Globalization/DateTimeFormatInfo.hpp>
#include <System/Globalization/NumberFormatInfo.hpp>

namespace System::Globalization
{
    /// A culture. All of them write, read and compare as the invariant one, whatever their names are.
    /// Follows api/system.globalization.cultureinfo.
    class SYSTEMNET_API CultureInfo : public IFormatProvider
    {
        SYSTEMNET_HANDLE(CultureInfo, IFormatProvider)
        CultureInfo() noexcept = default;
        /// @param name such as "en-US"; the invariant culture's is empty
        /// @throws ArgumentNullException name is null
        explicit CultureInfo(const String& name);
        CultureInfo(const String& name, bool useUserOverride);

        [[nodiscard]] static CultureInfo InvariantCulture();
        /// The invariant culture until another was set.
        [[nodiscard]] static CultureInfo CurrentCulture();
        static void CurrentCulture(const CultureInfo& value);
        [[nodiscard]] static CultureInfo CurrentUICulture();
        static void CurrentUICulture(const CultureInfo& value);
        [[nodiscard]] static CultureInfo DefaultThreadCurrentCulture();
        static void DefaultThreadCurrentCulture(const CultureInfo& value);
        [[nodiscard]] static CultureInfo InstalledUICulture() { return InvariantCulture(); }
        [[nodiscard]] static CultureInfo GetCultureInfo(const String& name) { return CultureInfo(name); }
        [[nodiscard]] static CultureInfo CreateSpecificCulture(const String& name) { return CultureInfo(name); }

        [[nodiscard]] String Name() const;
        [[nodiscard]] String DisplayName() const;
        [[nodiscard]] String EnglishName() const { return DisplayName(); }
        /// "iv" for the invariant culture, else what stands before the dash.
        [[nodiscard]] String TwoLetterISOLanguageName() const;
        [[nodiscard]] int LCID() const;
        [[nodiscard]] bool IsReadOnly() const { return (void)Name(), true; }
        [[nodiscard]] Globalization::NumberFormatInfo NumberFormat() const;
        [[nodiscard]] Globalization::DateTimeFormatInfo DateTimeFormat() const;
        /// By name.
        bool Equals(const CultureInfo& value) const;
        String ToString() const { return Name(); }
    };
}
