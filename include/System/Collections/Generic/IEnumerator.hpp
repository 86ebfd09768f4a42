// The .NET interfaces IEnumerator<T> and IEnumerator (IEnumerator<>).
#pragma once
#include <System/Detail/CollectionData.hpp>

namespace System::Collections::Generic
{
    /// Walks through a collection.
    /// Follows api/system.collections.generic.ienumerator-1.
    template <class T = void>
    class IEnumerator : public Handle
    {
        SYSTEMNET_HANDLE(IEnumerator, Handle)
        IEnumerator() noexcept = default;

        /// Goes to the next element.
        /// @return false behind the last one
        /// @throws InvalidOperationException the collection has changed
        bool MoveNext() const { return Self<Detail::EnumeratorDataOf<T>>().MoveNext(); }
        /// The element that this is at.
        /// @throws InvalidOperationException MoveNext was not called, or has returned false
        [[nodiscard]] T Current() const { return Self<Detail::EnumeratorDataOf<T>>().Current(); }
        /// Goes back before the first element.
        void Reset() const { Self<Detail::EnumeratorDataOf<T>>().Reset(); }
        void Dispose() const { Self<Detail::EnumeratorDataOf<T>>().Dispose(); }
    };

    /// Walks through a collection of objects.
    /// Follows api/system.collections.ienumerator.
    template <>
    class SYSTEMNET_API IEnumerator<void> : public Handle
    {
        SYSTEMNET_HANDLE(IEnumerator, Handle)
        IEnumerator() noexcept = default;
        template <class T>
        requires(!std::is_void_v<T>) IEnumerator(const IEnumerator<T>& other) : IEnumerator(Detail::Adopt, Share(other.Data())) {}

        bool MoveNext() const;
        [[nodiscard]] Object Current() const;
        void Reset() const;
    };

    template <class T>
    IEnumerator(IEnumerator<T>) -> IEnumerator<T>;

    template <class T>
    const Detail::TypeInfo& IEnumerator<T>::Type() noexcept
    {
        static const Detail::TypeInfo type{nullptr, typeid(IEnumerator), nullptr, &IEnumerator<void>::Type()};
        return type;
    }
}

namespace System::Detail
{
    template <class T>
    inline constexpr bool IsInterface<Collections::Generic::IEnumerator<T>> = true;

    /// For range-for: an enumerator as an iterator, whose end is std::default_sentinel.
    template <class T>
    class EnumeratorIterator
    {
    public:
        using Element = std::conditional_t<std::is_void_v<T>, Object, T>;
        using value_type = Element;
        using difference_type = std::ptrdiff_t;

        explicit EnumeratorIterator(Collections::Generic::IEnumerator<T> enumerator)
            : _enumerator(std::move(enumerator)), _more(_enumerator.MoveNext())
        {
        }
        [[nodiscard]] Element operator*() const { return _enumerator.Current(); }
        EnumeratorIterator& operator++()
        {
            _more = _enumerator.MoveNext();
            return *this;
        }
        void operator++(int) { ++*this; }
        bool operator==(std::default_sentinel_t) const noexcept { return !_more; }

    private:
        Collections::Generic::IEnumerator<T> _enumerator;
        bool _more;
    };
}
