// The .NET classes Comparer<T> and Comparer (Comparer<>).
#pragma once
#include <System/Collections/Generic/IComparer.hpp>
#include <System/Comparison.hpp>

namespace System::Detail
{
    template <class T>
    class DefaultComparer final : public ComparerData<T>
    {
    public:
        const TypeInfo& GetType() const noexcept override;
        int Compare(const T& x, const T& y) override { return CompareValues<T>(x, y); }
    };

    template <class T>
    class ComparisonComparer final : public ComparerData<T>
    {
    public:
        explicit ComparisonComparer(const Comparison<T>& comparison) : _comparison(comparison) {}
        const TypeInfo& GetType() const noexcept override;
        int Compare(const T& x, const T& y) override { return _comparison(x, y); }

    private:
        Comparison<T> _comparison;
    };
}

namespace System::Collections::Generic
{
    /// A base for comparers, and the default one.
    /// Follows api/system.collections.generic.comparer-1.
    template <class T = void>
    class Comparer : public IComparer<T>
    {
        using Value = Detail::ElementOrObject<T>;
        SYSTEMNET_HANDLE(Comparer, IComparer<T>)

        /// The order of CompareTo, else of <.
        [[nodiscard]] static Comparer Default()
        {
            static const Comparer comparer(Detail::Adopt, new Detail::DefaultComparer<Value>());
            return comparer;
        }
        /// The same; `Comparer.DefaultInvariant` of .NET's Comparer without type.
        [[nodiscard]] static Comparer DefaultInvariant()
            requires std::is_void_v<T>
        {
            return Default();
        }
        /// @throws ArgumentNullException comparison is null
        [[nodiscard]] static Comparer Create(const Comparison<Value>& comparison)
        {
            Detail::CheckNull(comparison == nullptr, "comparison");
            return Comparer(Detail::Adopt, new Detail::ComparisonComparer<Value>(comparison));
        }

    protected:
        Comparer() noexcept = default;
    };

    template <class T>
    const Detail::TypeInfo& Comparer<T>::Type() noexcept
    {
        static const Detail::TypeInfo type{std::is_void_v<T> ? "System.Collections.Comparer" : nullptr, typeid(Comparer),
                                           &IComparer<T>::Type()};
        return type;
    }
}

namespace System::Detail
{
    template <class T>
    const TypeInfo& DefaultComparer<T>::GetType() const noexcept
    {
        return Collections::Generic::Comparer<T>::Type();
    }
    template <class T>
    const TypeInfo& ComparisonComparer<T>::GetType() const noexcept
    {
        return Collections::Generic::Comparer<T>::Type();
    }
}
