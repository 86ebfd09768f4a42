// The .NET interface IOrderedEnumerable<T>.
#pragma once
#include <System/Collections/Generic/IComparer.hpp>
#include <System/Detail/Sequence.hpp>
#include <memory>
#include <numeric>

namespace System::Detail
{
    /// The keys of one OrderBy or ThenBy, computed once an element.
    class SortKeys
    {
    public:
        virtual ~SortKeys() = default;
        [[nodiscard]] virtual int Compare(int left, int right) const = 0;
    };
    template <class T>
    class SortColumn
    {
    public:
        virtual ~SortColumn() = default;
        [[nodiscard]] virtual std::unique_ptr<SortKeys> KeysOf(const Array<T>& elements) const = 0;
    };

    template <class K>
    class SortKeysOf final : public SortKeys
    {
    public:
        SortKeysOf(std::vector<K> keys, const Collections::Generic::IComparer<K>& comparer, bool descending)
            : _keys(std::move(keys)), _comparer(comparer), _descending(descending)
        {
        }
        [[nodiscard]] int Compare(int left, int right) const override
        {
            const K& first = _keys[static_cast<std::size_t>(_descending ? right : left)];
            const K& second = _keys[static_cast<std::size_t>(_descending ? left : right)];
            return _comparer ? _comparer.Compare(first, second) : CompareValues<K>(first, second);
        }

    private:
        std::vector<K> _keys;
        Collections::Generic::IComparer<K> _comparer;
        bool _descending;
    };
    template <class T, class K, class F>
    class SortColumnOf final : public SortColumn<T>
    {
        // std::vector<bool> has no bools to refer to.
        using Stored = std::conditional_t<std::same_as<K, bool>, Byte, K>;
        struct OfBytes
        {
            Collections::Generic::IComparer<bool> Comparer;
            int Compare(Byte x, Byte y) const { return Comparer.Compare(x != 0, y != 0); }
        };

    public:
        SortColumnOf(F keySelector, Collections::Generic::IComparer<K> comparer, bool descending)
            : _keySelector(std::move(keySelector)), _comparer(std::move(comparer)), _descending(descending)
        {
        }
        [[nodiscard]] std::unique_ptr<SortKeys> KeysOf(const Array<T>& elements) const override
        {
            std::vector<Stored> keys;
            keys.reserve(elements.size());
            F keySelector = _keySelector;
            for (T& element : elements)
            {
                keys.push_back(static_cast<Stored>(std::invoke(keySelector, element)));
            }
            if constexpr (std::same_as<K, bool>)
            {
                const Collections::Generic::IComparer<bool> comparer = _comparer;
                return std::make_unique<SortKeysOf<Byte>>(
                    std::move(keys), comparer ? Collections::Generic::IComparer<Byte>(OfBytes{comparer}) : nullptr, _descending);
            }
            else
            {
                return std::make_unique<SortKeysOf<K>>(std::move(keys), _comparer, _descending);
            }
        }

    private:
        F _keySelector;
        Collections::Generic::IComparer<K> _comparer;
        bool _descending;
    };

    template <class T>
    class OrderedData final : public SequenceData<T>
    {
    public:
        using Columns = std::vector<std::shared_ptr<const SortColumn<T>>>;

        OrderedData(const Enumerable<T>& source, Columns columns) : _source(source), _columns(std::move(columns)) {}
        const TypeInfo& GetType() const noexcept override;
        int Count() const override { return _source.Collection().Count(); }
        EnumeratorData* Enumerate() override
        {
            return DeferredArray<T>([source = _source, columns = _columns] { return Sort(source, columns); }).Collection().Enumerate();
        }
        Array<T> ToArray() override { return Sort(_source, _columns); }
        [[nodiscard]] OrderedData* Then(std::shared_ptr<const SortColumn<T>> column) const
        {
            Columns columns = _columns;
            columns.push_back(std::move(column));
            return new OrderedData(_source, std::move(columns));
        }
        [[nodiscard]] static Array<T> Sort(const Enumerable<T>& source, const Columns& columns)
        {
            const Array<T> elements = source.ToArray();
            std::vector<std::unique_ptr<SortKeys>> keys;
            keys.reserve(columns.size());
            for (const auto& column : columns)
            {
                keys.push_back(column->KeysOf(elements));
            }
            std::vector<int> order(elements.size());
            std::iota(order.begin(), order.end(), 0);
            std::stable_sort(order.begin(), order.end(),
                             [&](int left, int right)
                             {
                                 for (const auto& key : keys)
                                 {
                                     if (const int relation = key->Compare(left, right); relation != 0)
                                     {
                                         return relation < 0;
                                     }
                                 }
                                 return false;
                             });
            const Array<T> sorted(elements.Length());
            std::transform(order.begin(), order.end(), sorted.begin(), [&](int index) { return elements[index]; });
            return sorted;
        }

    private:
        Enumerable<T> _source;
        Columns _columns;
    };
}

namespace System::Linq
{
    /// A sequence in an order that may be made finer.
    /// Follows api/system.linq.iorderedenumerable-1.
    template <class T>
    class IOrderedEnumerable : public Collections::Generic::IEnumerable<T>
    {
        using Base = Collections::Generic::IEnumerable<T>;
        SYSTEMNET_HANDLE(IOrderedEnumerable, Base)
        IOrderedEnumerable() noexcept = default;

        /// The order of those that were equal so far.
        /// @param comparer gives the order of keys; without one the default
        template <class F, class... C>
        [[nodiscard]] IOrderedEnumerable ThenBy(const F& keySelector, const C&... comparer) const
        {
            return Then(Detail::LinqArgument(keySelector), false, comparer...);
        }
        template <class F, class... C>
        [[nodiscard]] IOrderedEnumerable ThenByDescending(const F& keySelector, const C&... comparer) const
        {
            return Then(Detail::LinqArgument(keySelector), true, comparer...);
        }

    private:
        template <class F>
        [[nodiscard]] IOrderedEnumerable Then(const F& keySelector, bool descending,
                                              Collections::Generic::IComparer<Detail::ValueMadeBy<F, T>> comparer = nullptr) const
        {
            using K = Detail::ValueMadeBy<F, T>;
            Detail::CheckedFunction(keySelector, "keySelector");
            return IOrderedEnumerable(Detail::Adopt,
                                      this->template Self<Detail::OrderedData<T>>().Then(
                                          std::make_shared<Detail::SortColumnOf<T, K, F>>(keySelector, std::move(comparer), descending)));
        }
    };

    template <class T>
    const Detail::TypeInfo& IOrderedEnumerable<T>::Type() noexcept
    {
        static const Detail::TypeInfo type{nullptr, typeid(IOrderedEnumerable), &Base::Type()};
        return type;
    }
}

namespace System::Detail
{
    template <class T>
    inline constexpr bool IsInterface<Linq::IOrderedEnumerable<T>> = true;

    template <class T>
    const TypeInfo& OrderedData<T>::GetType() const noexcept
    {
        return Linq::IOrderedEnumerable<T>::Type();
    }
}
