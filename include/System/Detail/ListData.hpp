// What stands behind List and its kin: elements in a growing block.
#pragma once
#include <System/Collections/Generic/IList.hpp>
#include <deque>
#include <vector>

namespace System
{
    class Exception;
}

namespace System::Detail
{
    /// For a comparison that threw.
    [[noreturn]] SYSTEMNET_API void ThrowUncomparable(const Exception& inner);

    // std::vector<bool> has no bools to refer to.
    template <class T>
    using ListStorage = std::conditional_t<std::same_as<T, bool>, std::deque<T>, std::vector<T>>;

    template <class T>
    class ListData : public CollectionDataOf<T>
    {
    public:
        explicit ListData(const TypeInfo& type, CollectionKind kind = CollectionKind::List) : _type(type), _kind(kind) {}

        const TypeInfo& GetType() const noexcept override { return _type; }
        std::string ToText(std::string_view) const override
        {
            return _type.Name != nullptr ? _type.Name : "System.Collections.Generic.List`1[" + TextOfType(typeid(T)) + "]";
        }
        CollectionKind Kind() const override { return _kind; }
        int Count() const override { return static_cast<int>(Elements.size()); }
        int Version() const override { return _version; }
        T& At(int index) override
        {
            CheckIndex(index, Count());
            return Elements[static_cast<std::size_t>(index)];
        }
        void Put(int index, const T& value) override
        {
            CollectionDataOf<T>::Put(index, value);
            Changed();
        }
        void Insert(int index, const T& value) override
        {
            CheckInsertIndex(index, Count(), _kind);
            T copy = value; // `value` may be an element that is about to move
            Grow(1);
            Elements.insert(Elements.begin() + index, std::move(copy));
        }
        void Add(const T& value) override
        {
            T copy = value;
            Grow(1);
            Elements.push_back(std::move(copy));
        }
        void RemoveAt(int index) override
        {
            CheckIndex(index, Count());
            RemoveRange(index, 1);
        }
        void RemoveRange(int index, int count)
        {
            CheckRange(index, count, Count());
            Changed();
            const auto first = Elements.begin() + index;
            if constexpr (std::is_trivially_destructible_v<T>)
            {
                Elements.erase(first, first + count);
            }
            else
            {
                // Destructors of elements may come back to this list: they run when it is whole again.
                const ListStorage<T> removed(std::make_move_iterator(first), std::make_move_iterator(first + count));
                Elements.erase(first, first + count);
            }
        }
        void Clear() override
        {
            Changed();
            ListStorage<T> removed;
            removed.swap(Elements);
            Reserve(Capacity(removed));
        }

        void Changed() noexcept { _version = static_cast<int>(static_cast<unsigned>(_version) + 1); }
        void Reserve(int capacity)
        {
            if constexpr (requires { Elements.reserve(1); })
            {
                Elements.reserve(static_cast<std::size_t>(capacity));
            }
        }
        static int Capacity(const ListStorage<T>& elements) noexcept
        {
            if constexpr (requires { elements.capacity(); })
            {
                return static_cast<int>(elements.capacity());
            }
            else
            {
                return static_cast<int>(elements.size());
            }
        }
        /// Makes room as .NET does: 4, 8, 16…
        void Grow(int more)
        {
            Changed();
            const int capacity = Capacity(Elements);
            if (Count() + more > capacity)
            {
                Reserve((std::max)({4, capacity * 2, Count() + more}));
            }
        }

        ListStorage<T> Elements;

    private:
        const TypeInfo& _type;
        const CollectionKind _kind;
        int _version = 0;
    };

    /// For range-for: refers to elements, and throws once the list has changed.
    template <class T>
    class ListIterator
    {
    public:
        using value_type = T;
        using difference_type = std::ptrdiff_t;

        ListIterator() noexcept = default;
        explicit ListIterator(ListData<T>& list) noexcept : _list(&list), _version(list.Version()) {}
        [[nodiscard]] T& operator*() const { return _list->At(_index); }
        [[nodiscard]] T* operator->() const { return &_list->At(_index); }
        ListIterator& operator++()
        {
            CheckVersion();
            ++_index;
            return *this;
        }
        ListIterator operator++(int)
        {
            ListIterator before = *this;
            ++*this;
            return before;
        }
        bool operator==(const ListIterator& other) const noexcept { return _index == other._index; }
        bool operator==(std::default_sentinel_t) const noexcept { return _index >= _list->Count(); }

    private:
        void CheckVersion() const
        {
            if (_version != _list->Version())
            {
                ThrowCollectionChanged();
            }
        }

        ListData<T>* _list = nullptr;
        int _version = 0;
        int _index = 0;
    };
}
