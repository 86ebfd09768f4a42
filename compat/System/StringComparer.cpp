#include "compat/core/text/CaseMapping.hpp"
#include <System/ArgumentException.hpp>
#include <System/Globalization/CultureInfo.hpp>
#include <System/StringComparer.hpp>

namespace System
{
    namespace
    {
        class StringComparerData final : public Detail::EqualityComparerData<String>
        {
        public:
            explicit StringComparerData(StringComparison how) noexcept : How(how) {}
            const Detail::TypeInfo& GetType() const noexcept override { return StringComparer::Type(); }
            bool EqualTo(const ObjectData& other) const override
            {
                const auto* comparer = dynamic_cast<const StringComparerData*>(&other);
                return comparer != nullptr && comparer->How == How;
            }
            int HashCode() const override { return static_cast<int>(How); }
            bool Equals(const String& x, const String& y) override { return String::Equals(x, y, How); }
            int GetHashCode(const String& value) override
            {
                Detail::CheckNull(value == nullptr, "obj");
                switch (How)
                {
                case StringComparison::CurrentCultureIgnoreCase:
                case StringComparison::InvariantCultureIgnoreCase:
                case StringComparison::OrdinalIgnoreCase:
                    return String(Core::ToUpper(value)).GetHashCode();
                default:
                    return value.GetHashCode();
                }
            }

            const StringComparison How;
        };
    }

    const Detail::TypeInfo& StringComparer::Type() noexcept
    {
        static const Detail::TypeInfo info{"System.StringComparer", typeid(StringComparer), &Base::Type()};
        return info;
    }

    StringComparer StringComparer::FromComparison(StringComparison comparisonType)
    {
        if (comparisonType < StringComparison::CurrentCulture || comparisonType > StringComparison::OrdinalIgnoreCase)
        {
            throw ArgumentException("The string comparison type passed in is currently not supported.", "comparisonType");
        }
        return StringComparer(Detail::Adopt, new StringComparerData(comparisonType));
    }
    StringComparer StringComparer::Ordinal()
    {
        static const auto* const comparer = new StringComparer(FromComparison(StringComparison::Ordinal));
        return *comparer;
    }
    StringComparer StringComparer::OrdinalIgnoreCase()
    {
        static const auto* const comparer = new StringComparer(FromComparison(StringComparison::OrdinalIgnoreCase));
        return *comparer;
    }
    StringComparer StringComparer::InvariantCulture()
    {
        static const auto* const comparer = new StringComparer(FromComparison(StringComparison::InvariantCulture));
        return *comparer;
    }
    StringComparer StringComparer::InvariantCultureIgnoreCase()
    {
        static const auto* const comparer = new StringComparer(FromComparison(StringComparison::InvariantCultureIgnoreCase));
        return *comparer;
    }
    StringComparer StringComparer::CurrentCulture()
    {
        return FromComparison(StringComparison::CurrentCulture);
    }
    StringComparer StringComparer::CurrentCultureIgnoreCase()
    {
        return FromComparison(StringComparison::CurrentCultureIgnoreCase);
    }
    StringComparer StringComparer::Create(const Globalization::CultureInfo& culture, bool ignoreCase)
    {
        Detail::CheckNull(culture == nullptr, "culture");
        return ignoreCase ? InvariantCultureIgnoreCase() : InvariantCulture();
    }

    int StringComparer::Compare(const String& x, const String& y) const
    {
        return String::Compare(x, y, Self<StringComparerData>().How);
    }
    int StringComparer::CompareObjects(const Object& x, const Object& y) const
    {
        if ((x != nullptr && !x.Is<String>()) || (y != nullptr && !y.Is<String>()))
        {
            throw ArgumentException("At least one object must implement IComparable.");
        }
        return Compare(x.As<String>(), y.As<String>());
    }
    bool StringComparer::Equals(const String& x, const String& y) const
    {
        return Self<StringComparerData>().Equals(x, y);
    }
    int StringComparer::GetHashCode(const String& obj) const
    {
        return Self<StringComparerData>().GetHashCode(obj);
    }
}
