// What stands behind every collection: one class that knows elements as Objects, and one a type that knows them as what they are.
#pragma once
#include <System/Array.hpp>
#include <optional>

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

    /// Which of .NET's texts and parameter names a collection's errors have: its classes differ in them.
    enum class CollectionKind
    {
        List,
        Array,
        ObjectModel,
        Objects, ///< ArrayList
        Dictionary,
        Hashtable,
        SortedDictionary,
        SortedList,
        HashSet,
        LinkedList,
        Queue,
        Stack,
        ConcurrentQueue,
        ConcurrentStack,
        ConcurrentBag
    };

    /// Behind IEnumerable<>, ICollection<> and IList<>. What a kind of collection lacks throws NotSupportedException.
    class SYSTEMNET_API CollectionData : public ObjectData
    {
    public:
        ~CollectionData() override;

        [[nodiscard]] virtual int Count() const = 0;
        /// A new enumerator, with one reference.
        virtual EnumeratorData* Enumerate() = 0;
        [[nodiscard]] virtual CollectionKind Kind() const;
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
        /// What an enumerator throws once this has changed.
        [[noreturn]] virtual void ThrowChanged() const;

        // Of dictionaries; others throw NotSupportedException.
        /// @param value set to the value of the key, if there is one and this is not null
        virtual bool FindKey(const Object& key, Object* value);
        virtual void PutKey(const Object& key, const Object& value, bool add);
        virtual void RemoveKey(const Object& key);
        /// The keys, or the values, with one reference.
        virtual CollectionData* NewView(bool keys);
        /// An element as a DictionaryEntry.
        virtual Object EntryOf(const Object& element);

        /// @throws NotSupportedException nothing can be added to this
        void CheckGrows() const;

        // Of indexers.
        std::optional<Object> FindElement(int index) { return ObjectAt(index); }
        void PutElement(int index, const Object& value) { ObjectAt(index, value); }
        [[noreturn]] void ThrowMissingElement(int index);
    };

    [[noreturn]] SYSTEMNET_API void ThrowFixedSize();
    [[noreturn]] SYSTEMNET_API void ThrowReadOnly();
    [[noreturn]] SYSTEMNET_API void ThrowCollectionChanged();
    [[noreturn]] SYSTEMNET_API void ThrowChangedSince();
    [[noreturn]] SYSTEMNET_API void ThrowEnumerationOutside(CollectionKind kind = CollectionKind::List, bool hasEnded = false);
    /// For an Object that is no T.
    [[noreturn]] SYSTEMNET_API void ThrowWrongElement(const Object& value, const std::type_info& type,
                                                      CollectionKind kind = CollectionKind::List, const char* parameter = "value");
    /// @throws ArgumentOutOfRangeException index is not below count
    SYSTEMNET_API void CheckIndex(int index, int count, CollectionKind kind = CollectionKind::List);
    /// @throws ArgumentOutOfRangeException index is above count
    SYSTEMNET_API void CheckInsertIndex(int index, int count, CollectionKind kind = CollectionKind::List);
    /// @throws ArgumentOutOfRangeException a capacity is too small for what is there
    SYSTEMNET_API void CheckNewCapacity(int capacity, int count, CollectionKind kind = CollectionKind::List);
    SYSTEMNET_API void CheckIndexOrEnd(int index, int count);
    /// For IndexOf: where the search begins.
    SYSTEMNET_API void CheckSearchStart(int index, int count);
    /// For LastIndexOf in a list that is not empty.
    SYSTEMNET_API void CheckSearchEnd(int index, int count, int size);
    /// For CopyTo of a part.
    SYSTEMNET_API void CheckCopyPart(int index, int count, int size);
    SYSTEMNET_API void CheckCapacity(int capacity, CollectionKind kind = CollectionKind::HashSet);
    /// @throws ArgumentOutOfRangeException index or count is negative
    /// @throws ArgumentException they end behind `size`
    SYSTEMNET_API void CheckRange(int index, int count, int size);
    /// For CopyTo: whether `count` elements fit into an array of `length` from `index` on.
    SYSTEMNET_API void CheckCopy(CollectionKind kind, bool isNull, int index, int count, int length);

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
    T ElementOf(const Object& value, CollectionKind kind = CollectionKind::List, const char* parameter = "value")
    {
        if (!CanBe<T>(value))
        {
            ThrowWrongElement(value, typeid(T), kind, parameter);
        }
        return static_cast<T>(value);
    }

    template <class T>
    class PlaceEnumerator;

    /// Holds an object's only reference.
    template <class Data>
    class Owner
    {
    public:
        explicit Owner(Data* data) noexcept : _data(data) {}
        Owner(const Owner&) = delete;
        Owner& operator=(const Owner&) = delete;
        ~Owner() { _data->ReleaseReference(); }
        [[nodiscard]] Data& Get() const noexcept { return *_data; }

    private:
        Data* _data;
    };

    /// Behind IEnumerable<T>, ICollection<T> and IList<T>.
    template <class T>
    class CollectionDataOf : public CollectionData
    {
    public:
        /// What an enumerator shows at a place.
        virtual T Shown(int place) { return At(place); }
        virtual T& At(int) { ThrowReadOnly(); }
        virtual T Get(int index) { return At(index); }
        virtual void Put(int index, const T& value)
        {
            // The old element goes when the new one is in place: its destructor may come back here.
            T copy = value;
            std::swap(At(index), copy);
        }
        virtual void Insert(int, const T&) { ThrowReadOnly(); }
        virtual void Add(const T& value) { Insert(Count(), value); }
        /// Of sets.
        /// @return false if the value is there
        virtual bool AddNew(const T& value)
        {
            Add(value);
            return true;
        }
        virtual bool Has(const T& value) { return Find(value) >= 0; }
        /// An empty set, with one reference, that takes the same values for equal.
        virtual CollectionDataOf* EmptySet() { ThrowNotSupported("Specified method is not supported."); }
        [[nodiscard]] Owner<CollectionDataOf> NewSet() { return Owner<CollectionDataOf>(EmptySet()); }
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
        virtual void CopyTo(const Array<T>& array, int index)
        {
            CheckCopy(Kind(), !array, index, Count(), array ? array.Length() : 0);
            for (int place = PlaceAfter(-1); place != -1; place = PlaceAfter(place))
            {
                array[index++] = Shown(place);
            }
        }
        virtual Array<T> ToArray()
        {
            Array<T> array(Count());
            CopyTo(array, 0);
            return array;
        }

        EnumeratorData* Enumerate() override;
        Object ObjectAt(int index) override { return Object(Get(index)); }
        void ObjectAt(int index, const Object& value) override
        {
            if (IsReadOnly())
            {
                ThrowReadOnly();
            }
            Put(index, ElementOf<T>(value, Kind()));
        }
        int AddObject(const Object& value) override
        {
            CheckGrows();
            Add(ElementOf<T>(value, Kind()));
            return Count() - 1;
        }
        void InsertObject(int index, const Object& value) override
        {
            CheckGrows();
            Insert(index, ElementOf<T>(value, Kind()));
        }
        int FindObject(const Object& value) override { return CanBe<T>(value) ? Find(static_cast<T>(value)) : -1; }
        std::optional<T> FindElement(int index) { return Get(index); }
        void PutElement(int index, const T& value) { Put(index, value); }
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
                _ended ? _current.reset() : Show();
            }
            return !_ended;
        }
        void Reset() override
        {
            CheckVersion();
            _place = -1;
            _current.reset();
            _ended = false;
        }
        /// Of the element as MoveNext found it, even if it is gone.
        [[nodiscard]] T Current() const override
        {
            if (!_current.has_value())
            {
                ThrowEnumerationOutside(_collection.Kind(), _ended);
            }
            return *_current;
        }

    private:
        void Show() { _current.emplace(_collection.Shown(_place)); }
        void CheckVersion() const
        {
            if (_version != _collection.Version())
            {
                _collection.ThrowChanged();
            }
        }

        CollectionDataOf<T>& _collection;
        int _version;
        int _place = -1;
        bool _ended = false;
        std::optional<T> _current;
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
        CollectionKind Kind() const override { return CollectionKind::Array; }
        bool IsFixedSize() const override { return true; }
        Object ObjectAt(int index) override { return Object(_array[index]); }
        void ObjectAt(int index, const Object& value) override
        {
            T copy = ElementOf<T>(value, CollectionKind::Array);
            std::swap(_array[index], copy);
        }
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
