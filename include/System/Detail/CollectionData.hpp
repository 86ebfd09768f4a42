// What stands behind every collection: one class that knows elements as Objects, and one a type that knows them as what they are.
#pragma once
#include <System/Array.hpp>

namespace System::Detail
{
    /// Behind IEnumerator<>.
    class SYSTEMNET_API EnumeratorData : public ObjectData
    {
    public:
        ~EnumeratorData() override;
        virtual bool MoveNext() = 0;
        virtual void Reset() = 0;
        [[nodiscard]] virtual Object CurrentObject() const = 0;
    };

    /// Behind IEnumerator<T>.
    template <class T>
    class EnumeratorDataOf : public EnumeratorData
    {
    public:
        [[nodiscard]] virtual T Current() const = 0;
        [[nodiscard]] Object CurrentObject() const override { return Object(Current()); }
    };

    /// Behind IEnumerable<>, ICollection<> and IList<>. What a kind of collection lacks throws NotSupportedException.
    class SYSTEMNET_API CollectionData : public ObjectData
    {
    public:
        ~CollectionData() override;

        [[nodiscard]] virtual int Count() const = 0;
        /// A new enumerator, with one reference.
        virtual EnumeratorData* Enumerate() = 0;
        [[nodiscard]] virtual bool IsReadOnly() const;
        [[nodiscard]] virtual bool IsFixedSize() const;
        /// Changes with the collection, so that an enumerator can tell.
        [[nodiscard]] virtual int Version() const;
        /// The place after one, or -1 behind the last; begins behind -1.
        virtual int PlaceAfter(int place) const;

        virtual Object ObjectAt(int index) = 0;
        virtual void ObjectAt(int index, const Object& value) = 0;
        virtual int AddObject(const Object& value) = 0;
        virtual void InsertObject(int index, const Object& value) = 0;
        virtual int FindObject(const Object& value) = 0;
        virtual void RemoveAt(int index);
        virtual void Clear();
    };

    [[noreturn]] SYSTEMNET_API void ThrowFixedSize();
    [[noreturn]] SYSTEMNET_API void ThrowReadOnly();
    [[noreturn]] SYSTEMNET_API void ThrowCollectionChanged();
    [[noreturn]] SYSTEMNET_API void ThrowEnumerationOutside();
    /// For an Object that is no T.
    [[noreturn]] SYSTEMNET_API void ThrowWrongElement(const Object& value, const std::type_info& type);
    /// @throws ArgumentOutOfRangeException index is not below count
    SYSTEMNET_API void CheckIndex(int index, int count);
    /// @throws ArgumentOutOfRangeException index is above count
    SYSTEMNET_API void CheckInsertIndex(int index, int count);
    SYSTEMNET_API void CheckIndexOrEnd(int index, int count);
    SYSTEMNET_API void CheckCapacity(int capacity);
    /// @throws ArgumentOutOfRangeException index or count is negative
    /// @throws ArgumentException they end behind `size`
    SYSTEMNET_API void CheckRange(int index, int count, int size);
    /// For CopyTo: whether `count` elements fit into an array of `length` from `index` on.
    SYSTEMNET_API void CheckCopy(bool isNull, int index, int count, int length);

    /// Whether an Object can be an element of a collection of T.
    template <class T>
    bool CanBe(const Object& value)
    {
        if constexpr (std::same_as<T, Object>)
        {
            return true;
        }
        else if constexpr (std::same_as<T, std::string>)
        {
            return value.Is<String>();
        }
        else if constexpr (std::derived_from<T, Handle> || std::is_convertible_v<std::nullptr_t, T>)
        {
            return value == nullptr || value.Is<T>();
        }
        else
        {
            return value.Is<T>();
        }
    }
    template <class T>
    T ElementOf(const Object& value)
    {
        if (!CanBe<T>(value))
        {
            ThrowWrongElement(value, typeid(T));
        }
        return static_cast<T>(value);
    }

    template <class T>
    class PlaceEnumerator;

    /// Behind IEnumerable<T>, ICollection<T> and IList<T>.
    template <class T>
    class CollectionDataOf : public CollectionData
    {
    public:
        /// What an enumerator shows at a place.
        virtual T Shown(int place) { return At(place); }
        virtual T& At(int) { ThrowReadOnly(); }
        virtual void Insert(int, const T&) { ThrowReadOnly(); }
        virtual void Add(const T& value) { Insert(Count(), value); }
        virtual int Find(const T& value)
        {
            int index = 0;
            for (int place = PlaceAfter(-1); place != -1; place = PlaceAfter(place), ++index)
            {
                if (EqualValues<T>(Shown(place), value))
                {
                    return index;
                }
            }
            return -1;
        }
        virtual bool Remove(const T& value)
        {
            const int index = Find(value);
            if (index >= 0)
            {
                RemoveAt(index);
            }
            return index >= 0;
        }
        void CopyTo(const Array<T>& array, int index)
        {
            CheckCopy(!array, index, Count(), array ? array.Length() : 0);
            for (int place = PlaceAfter(-1); place != -1; place = PlaceAfter(place))
            {
                array[index++] = Shown(place);
            }
        }
        Array<T> ToArray()
        {
            Array<T> array(Count());
            CopyTo(array, 0);
            return array;
        }

        EnumeratorData* Enumerate() override;
        Object ObjectAt(int index) override { return Object(At(index)); }
        void ObjectAt(int index, const Object& value) override
        {
            T element = ElementOf<T>(value);
            At(index) = std::move(element);
        }
        int AddObject(const Object& value) override
        {
            Add(ElementOf<T>(value));
            return Count() - 1;
        }
        void InsertObject(int index, const Object& value) override { Insert(index, ElementOf<T>(value)); }
        int FindObject(const Object& value) override { return CanBe<T>(value) ? Find(static_cast<T>(value)) : -1; }
    };

    /// Keeps its collection alive and throws once that has changed.
    template <class T>
    class PlaceEnumerator final : public EnumeratorDataOf<T>
    {
    public:
        explicit PlaceEnumerator(CollectionDataOf<T>& collection) noexcept : _collection(collection), _version(collection.Version())
        {
            _collection.AddReference();
        }
        ~PlaceEnumerator() override { _collection.ReleaseReference(); }

        bool MoveNext() override
        {
            CheckVersion();
            if (!_ended)
            {
                _place = _collection.PlaceAfter(_place);
                _ended = _place == -1;
            }
            return !_ended;
        }
        void Reset() override
        {
            CheckVersion();
            _place = -1;
            _ended = false;
        }
        [[nodiscard]] T Current() const override
        {
            if (_place == -1)
            {
                ThrowEnumerationOutside();
            }
            CheckVersion();
            return _collection.Shown(_place);
        }

    private:
        void CheckVersion() const
        {
            if (_version != _collection.Version())
            {
                ThrowCollectionChanged();
            }
        }

        CollectionDataOf<T>& _collection;
        int _version;
        int _place = -1;
        bool _ended = false;
    };

    template <class T>
    EnumeratorData* CollectionDataOf<T>::Enumerate()
    {
        return new PlaceEnumerator<T>(*this);
    }

    /// An array seen as a list of fixed size.
    template <class T>
    class ArrayCollection final : public CollectionDataOf<T>
    {
    public:
        explicit ArrayCollection(const Array<T>& array) : _array(array) {}
        static ObjectData* Of(const Array<T>& array) { return array ? new ArrayCollection(array) : nullptr; }

        const TypeInfo& GetType() const noexcept override;
        std::string ToText(std::string_view format) const override { return _array.Data()->ToText(format); }
        bool EqualTo(const ObjectData& other) const override
        {
            const auto* view = dynamic_cast<const ArrayCollection*>(&other);
            return view != nullptr && view->_array == _array;
        }
        int HashCode() const override { return _array.Data()->HashCode(); }
        int Count() const override { return _array.Length(); }
        bool IsFixedSize() const override { return true; }
        T& At(int index) override
        {
            CheckIndex(index, Count());
            return _array[index];
        }
        void Insert(int, const T&) override { ThrowFixedSize(); }
        bool Remove(const T&) override { ThrowFixedSize(); }
        void RemoveAt(int) override { ThrowFixedSize(); }
        void Clear() override { Array<T>::Clear(_array); }

    private:
        Array<T> _array;
    };
}
