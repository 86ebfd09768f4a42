// The .NET class EqualityComparer<T>.
#pragma once
#include <System/Collections/Generic/IEqualityComparer.hpp>
#include <System/Delegate.hpp>

namespace System::Detail
{
    template <class T>
    class DefaultEqualityComparer final : public EqualityComparerData<T>
    {
    public:
        const TypeInfo& GetType() const noexcept override;
        bool Equals(const T& x, const T& y) override { return EqualValues<T>(x, y); }
        int GetHashCode(const T& value) override { return HashCodeOf<T>(value); }
    };

    template <class T>
    class DelegateEqualityComparer final : public EqualityComparerData<T>
    {
    public:
        DelegateEqualityComparer(const Delegate<bool(T, T)>& equals, const Delegate<int(T)>& getHashCode)
            : _equals(equals), _getHashCode(getHashCode)
        {
        }
        const TypeInfo& GetType() const noexcept override;
        bool Equals(const T& x, const T& y) override { return _equals(x, y); }
        int GetHashCode(const T& value) override
        {
            if (_getHashCode == nullptr)
            {
                ThrowNotSupported("Specified method is not supported.");
            }
            return _getHashCode(value);
        }

    private:
        Delegate<bool(T, T)> _equals;
        Delegate<int(T)> _getHashCode;
    };
}

namespace System::Collections::Generic
{
    /// A base for comparers, and the default one.
    /// Follows api/system.collections.generic.equalitycomparer-1.
    template <class T>
    class EqualityComparer : public IEqualityComparer<T>
    {
        SYSTEMNET_HANDLE(EqualityComparer, IEqualityComparer<T>)

        /// By Equals, else ==; see the porting guide.
        [[nodiscard]] static EqualityComparer Default()
        {
            static const EqualityComparer comparer(Detail::Adopt, new Detail::DefaultEqualityComparer<T>());
            return comparer;
        }
        /// @param getHashCode may be null: then only Equals works
        /// @throws ArgumentNullException equals is null
        [[nodiscard]] static EqualityComparer Create(const Delegate<bool(T, T)>& equals, const Delegate<int(T)>& getHashCode = nullptr)
        {
            Detail::CheckNull(equals == nullptr, "equals");
            return EqualityComparer(Detail::Adopt, new Detail::DelegateEqualityComparer<T>(equals, getHashCode));
        }

    protected:
        EqualityComparer() noexcept = default;
    };

    template <class T>
    const Detail::TypeInfo& EqualityComparer<T>::Type() noexcept
    {
        static const Detail::TypeInfo type{nullptr, typeid(EqualityComparer), &IEqualityComparer<T>::Type()};
        return type;
    }
}

namespace System::Detail
{
    template <class T>
    const TypeInfo& DefaultEqualityComparer<T>::GetType() const noexcept
    {
        return Collections::Generic::EqualityComparer<T>::Type();
    }
    template <class T>
    const TypeInfo& DelegateEqualityComparer<T>::GetType() const noexcept
    {
        return Collections::Generic::EqualityComparer<T>::Type();
    }
}
