#include "compat/core/text/CalendarNames.hpp"
#include <System/ArgumentOutOfRangeException.hpp>
#include <System/Globalization/CultureInfo.hpp>
#include <System/Globalization/DateTimeStyles.hpp>
#include <System/Globalization/NumberStyles.hpp>
#include <mutex>

namespace System::Detail
{
    namespace
    {
        constexpr EnumName NumberStylesNames[] = {
            {0, "None"},
            {1, "AllowLeadingWhite"},
            {2, "AllowTrailingWhite"},
            {4, "AllowLeadingSign"},
            {7, "Integer"},
            {8, "AllowTrailingSign"},
            {16, "AllowParentheses"},
            {32, "AllowDecimalPoint"},
            {64, "AllowThousands"},
            {111, "Number"},
            {128, "AllowExponent"},
            {167, "Float"},
            {256, "AllowCurrencySymbol"},
            {383, "Currency"},
            {511, "Any"},
            {512, "AllowHexSpecifier"},
            {515, "HexNumber"},
            {1024, "AllowBinarySpecifier"},
            {1027, "BinaryNumber"},
        };
        constexpr EnumName DateTimeStylesNames[] = {
            {0, "None"},
            {1, "AllowLeadingWhite"},
            {2, "AllowTrailingWhite"},
            {4, "AllowInnerWhite"},
            {7, "AllowWhiteSpaces"},
            {8, "NoCurrentDateDefault"},
            {16, "AdjustToUniversal"},
            {32, "AssumeLocal"},
            {64, "AssumeUniversal"},
            {128, "RoundtripKind"},
        };
    }

    const EnumNames EnumTraits<Globalization::NumberStyles>::Names("System.Globalization.NumberStyles", NumberStylesNames, true);
    const EnumNames EnumTraits<Globalization::DateTimeStyles>::Names("System.Globalization.DateTimeStyles", DateTimeStylesNames, true);
}

namespace System
{
    const Detail::TypeInfo& IFormatProvider::Type() noexcept
    {
        static const Detail::TypeInfo info{"System.IFormatProvider", typeid(IFormatProvider)};
        return info;
    }
}

namespace System::Globalization
{
    namespace
    {
        class Culture final : public System::Detail::ObjectData
        {
        public:
            explicit Culture(const String& name) noexcept : Name(name) {}
            const System::Detail::TypeInfo& GetType() const noexcept override { return CultureInfo::Type(); }
            std::string ToText(std::string_view) const override { return Name; }
            bool EqualTo(const ObjectData& other) const override
            {
                const auto* culture = dynamic_cast<const Culture*>(&other);
                return culture != nullptr && culture->Name == Name;
            }
            int HashCode() const override { return Name.GetHashCode(); }

            const String Name;
        };

        // What has no state but its class.
        template <class H>
        class Facts final : public System::Detail::ObjectData
        {
        public:
            const System::Detail::TypeInfo& GetType() const noexcept override { return H::Type(); }
        };

        /// The cultures that a program has set; never destroyed, for whoever still prints when the program ends.
        struct Settings
        {
            std::mutex Mutex;
            CultureInfo Invariant{String::Empty};
            CultureInfo Current = Invariant;
            CultureInfo CurrentUI = Invariant;
            CultureInfo Default = nullptr;
        };

        Settings& All()
        {
            static auto* const settings = new Settings;
            return *settings;
        }

        CultureInfo Get(CultureInfo Settings::*which)
        {
            Settings& all = All();
            const std::lock_guard lock(all.Mutex);
            return all.*which;
        }

        void Set(CultureInfo Settings::*which, const CultureInfo& value)
        {
            Settings& all = All();
            const std::lock_guard lock(all.Mutex);
            all.*which = value;
        }

        template <std::size_t N>
        Array<String> Names(const std::string_view (&names)[N], std::size_t length, std::size_t count)
        {
            Array<String> texts(count);
            for (std::size_t i = 0; i != count; ++i)
            {
                texts[static_cast<Int64>(i)] = i < N ? names[i].substr(0, length) : std::string_view();
            }
            return texts;
        }

        std::string_view DayName(System::DayOfWeek day)
        {
            if (static_cast<int>(day) < 0 || static_cast<int>(day) > 6)
            {
                throw ArgumentOutOfRangeException("dayofweek", day, "Valid values are between Sunday and Saturday, inclusive.");
            }
            return Core::DayNames[static_cast<std::size_t>(day)];
        }

        std::string_view MonthName(int month)
        {
            if (month < 1 || month > 13)
            {
                throw ArgumentOutOfRangeException("month", month, "Valid values are between 1 and 13, inclusive.");
            }
            return month == 13 ? std::string_view() : Core::MonthNames[static_cast<std::size_t>(month) - 1];
        }
    }

    const System::Detail::TypeInfo& CultureInfo::Type() noexcept
    {
        static const System::Detail::TypeInfo info{"System.Globalization.CultureInfo", typeid(CultureInfo), nullptr,
                                                   &IFormatProvider::Type()};
        return info;
    }
    const System::Detail::TypeInfo& NumberFormatInfo::Type() noexcept
    {
        static const System::Detail::TypeInfo info{"System.Globalization.NumberFormatInfo", typeid(NumberFormatInfo), nullptr,
                                                   &IFormatProvider::Type()};
        return info;
    }
    const System::Detail::TypeInfo& DateTimeFormatInfo::Type() noexcept
    {
        static const System::Detail::TypeInfo info{"System.Globalization.DateTimeFormatInfo", typeid(DateTimeFormatInfo), nullptr,
                                                   &IFormatProvider::Type()};
        return info;
    }

    CultureInfo::CultureInfo(const String& name) : CultureInfo(name, true) {}
    CultureInfo::CultureInfo(const String& name, bool)
        : CultureInfo(System::Detail::Adopt, (System::Detail::CheckNull(name == nullptr, "name"), new Culture(name)))
    {
    }

    CultureInfo CultureInfo::InvariantCulture()
    {
        return All().Invariant;
    }
    CultureInfo CultureInfo::CurrentCulture()
    {
        return Get(&Settings::Current);
    }
    void CultureInfo::CurrentCulture(const CultureInfo& value)
    {
        System::Detail::CheckNull(value == nullptr, "value");
        Set(&Settings::Current, value);
    }
    CultureInfo CultureInfo::CurrentUICulture()
    {
        return Get(&Settings::CurrentUI);
    }
    void CultureInfo::CurrentUICulture(const CultureInfo& value)
    {
        System::Detail::CheckNull(value == nullptr, "value");
        Set(&Settings::CurrentUI, value);
    }
    CultureInfo CultureInfo::DefaultThreadCurrentCulture()
    {
        return Get(&Settings::Default);
    }
    void CultureInfo::DefaultThreadCurrentCulture(const CultureInfo& value)
    {
        Set(&Settings::Default, value);
    }

    String CultureInfo::Name() const
    {
        return Self<Culture>().Name;
    }
    String CultureInfo::DisplayName() const
    {
        return Name().Length() == 0 ? String("Invariant Language (Invariant Country)") : Name();
    }
    String CultureInfo::TwoLetterISOLanguageName() const
    {
        const std::string_view name = Self<Culture>().Name;
        return name.empty() ? std::string_view("iv") : name.substr(0, name.find('-'));
    }
    int CultureInfo::LCID() const
    {
        // What .NET gives for the invariant culture, and for one that has no number.
        return Name().Length() == 0 ? 127 : 4096;
    }
    Globalization::NumberFormatInfo CultureInfo::NumberFormat() const
    {
        (void)Name();
        return NumberFormatInfo::InvariantInfo();
    }
    Globalization::DateTimeFormatInfo CultureInfo::DateTimeFormat() const
    {
        (void)Name();
        return DateTimeFormatInfo::InvariantInfo();
    }
    bool CultureInfo::Equals(const CultureInfo& value) const
    {
        return value != nullptr && Name() == value.Name();
    }

    NumberFormatInfo::NumberFormatInfo() : NumberFormatInfo(System::Detail::Adopt, new Facts<NumberFormatInfo>) {}
    NumberFormatInfo NumberFormatInfo::InvariantInfo()
    {
        static const auto* const info = new NumberFormatInfo;
        return *info;
    }

    DateTimeFormatInfo::DateTimeFormatInfo() : DateTimeFormatInfo(System::Detail::Adopt, new Facts<DateTimeFormatInfo>) {}
    DateTimeFormatInfo DateTimeFormatInfo::InvariantInfo()
    {
        static const auto* const info = new DateTimeFormatInfo;
        return *info;
    }
    Array<String> DateTimeFormatInfo::DayNames() const
    {
        return Names(Core::DayNames, std::string_view::npos, 7);
    }
    Array<String> DateTimeFormatInfo::AbbreviatedDayNames() const
    {
        return Names(Core::DayNames, 3, 7);
    }
    Array<String> DateTimeFormatInfo::MonthNames() const
    {
        return Names(Core::MonthNames, std::string_view::npos, 13);
    }
    Array<String> DateTimeFormatInfo::AbbreviatedMonthNames() const
    {
        return Names(Core::MonthNames, 3, 13);
    }
    String DateTimeFormatInfo::GetDayName(System::DayOfWeek dayofweek) const
    {
        return DayName(dayofweek);
    }
    String DateTimeFormatInfo::GetAbbreviatedDayName(System::DayOfWeek dayofweek) const
    {
        return DayName(dayofweek).substr(0, 3);
    }
    String DateTimeFormatInfo::GetMonthName(int month) const
    {
        return MonthName(month);
    }
    String DateTimeFormatInfo::GetAbbreviatedMonthName(int month) const
    {
        return MonthName(month).substr(0, 3);
    }
}
