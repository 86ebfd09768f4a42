// What stands behind Dictionary: chained entries, in .NET's order.
#pragma once
#include <System/Collections/Generic/ICollection.hpp>
#include <System/Collections/Generic/KeyValuePair.hpp>
#include <exception>
#include <vector>

namespace System::Detail
{
    [[noreturn]] SYSTEMNET_API void ThrowKeyNotFound(const String& key);
    [[noreturn]] SYSTEMNET_API void ThrowDuplicateKey(const String& key);

    /// Entries stand in the order of insertion; the place of a removed one is used again, the last removed first, as in .NET.
    template <class K, class V>
    class DictionaryData final : public CollectionDataOf<Collections::Generic::KeyValuePair<K, V>>
    {
        using Pair = Collections::Generic::KeyValuePair<K, V>;

    public:
        struct Entry
        {
            K Key;
            V Value;
            std::size_t Hash;
            int Next; ///< in the bucket, or among the free entries; -1 ends
            bool Used;
        };

        explicit DictionaryData(const TypeInfo& type) noexcept : _type(type) {}

        const TypeInfo& GetType() const noexcept override { return _type; }
        std::string ToText(std::string_view) const override
        {
            return "System.Collections.Generic.Dictionary`2[" + TextOfType(typeid(K)) + "," + TextOfType(typeid(V)) + "]";
        }
        int Count() const override { return _count; }
        int Version() const override { return _version; }
        int PlaceAfter(int place) const override
        {
            do
            {
                ++place;
            } while (place < static_cast<int>(_entries.size()) && !EntryAt(place).Used);
            return place < static_cast<int>(_entries.size()) ? place : -1;
        }
        Pair Shown(int place) override { return Pair(EntryAt(place).Key, EntryAt(place).Value); }
        /// @return the place of a key, or -1
        int PlaceOf(const K& key) const
        {
            CheckKey(key);
            if (_buckets.empty())
            {
                return -1;
            }
            const std::size_t hash = HashOf<K>(key);
            int place = _buckets[hash % _buckets.size()];
            while (place != -1 && !(EntryAt(place).Hash == hash && EqualValues<K>(EntryAt(place).Key, key)))
            {
                place = EntryAt(place).Next;
            }
            return place;
        }
        Entry& EntryAt(int place) { return _entries[static_cast<std::size_t>(place)]; }
        const Entry& EntryAt(int place) const { return _entries[static_cast<std::size_t>(place)]; }

        void Set(const K& key, V value)
        {
            const int place = PlaceOf(key);
            if (place != -1)
            {
                std::swap(EntryAt(place).Value, value);
                return;
            }
            InsertNew(key, std::move(value));
        }
        void InsertNew(const K& key, V value)
        {
            _version = static_cast<int>(static_cast<unsigned>(_version) + 1);
            if (_free == -1 && _entries.size() == _buckets.size())
            {
                Rehash(_buckets.empty() ? 3 : _buckets.size() * 2 + 1);
            }
            const std::size_t hash = HashOf<K>(key);
            int& bucket = _buckets[hash % _buckets.size()];
            int place = _free;
            if (place != -1)
            {
                _free = EntryAt(place).Next;
                EntryAt(place) = Entry{key, std::move(value), hash, bucket, true};
            }
            else
            {
                place = static_cast<int>(_entries.size());
                _entries.push_back(Entry{key, std::move(value), hash, bucket, true});
            }
            bucket = place;
            ++_count;
        }
        bool Erase(const K& key, V* value)
        {
            const int place = PlaceOf(key);
            if (place == -1)
            {
                return false;
            }
            int* link = &_buckets[EntryAt(place).Hash % _buckets.size()];
            while (*link != place)
            {
                link = &EntryAt(*link).Next;
            }
            *link = EntryAt(place).Next;
            Entry removed{DefaultOf<K>(), DefaultOf<V>(), 0, _free, false};
            std::swap(EntryAt(place), removed);
            _free = place;
            --_count;
            if (value != nullptr)
            {
                *value = std::move(removed.Value);
            }
            return true;
        }
        void Clear() override
        {
            _version = static_cast<int>(static_cast<unsigned>(_version) + 1);
            std::vector<Entry> removed;
            removed.swap(_entries);
            std::fill(_buckets.begin(), _buckets.end(), -1);
            _entries.reserve(_buckets.size());
            _free = -1;
            _count = 0;
        }
        void Reserve(int capacity)
        {
            if (static_cast<std::size_t>(capacity) > _buckets.size())
            {
                Rehash(static_cast<std::size_t>(capacity) | 1);
            }
        }

    private:
        static void CheckKey(const K& key)
        {
            if (IsNull(key))
            {
                ThrowArgumentNull("key");
            }
        }
        void Rehash(std::size_t buckets)
        {
            _buckets.assign(buckets, -1);
            _entries.reserve(buckets);
            for (int place = PlaceAfter(-1); place != -1; place = PlaceAfter(place))
            {
                int& bucket = _buckets[EntryAt(place).Hash % buckets];
                EntryAt(place).Next = bucket;
                bucket = place;
            }
        }

        const TypeInfo& _type;
        std::vector<Entry> _entries;
        std::vector<int> _buckets;
        int _free = -1;
        int _count = 0;
        int _version = 0;
    };

    /// The keys (or the values) of a dictionary, as they are at any time.
    template <class K, class V, bool Keys>
    class DictionaryView final : public CollectionDataOf<std::conditional_t<Keys, K, V>>
    {
        using T = std::conditional_t<Keys, K, V>;

    public:
        explicit DictionaryView(DictionaryData<K, V>& dictionary) noexcept : _dictionary(dictionary) { _dictionary.AddReference(); }
        ~DictionaryView() override { _dictionary.ReleaseReference(); }
        const TypeInfo& GetType() const noexcept override { return Collections::Generic::ICollection<T>::Type(); }
        std::string ToText(std::string_view) const override
        {
            return std::string("System.Collections.Generic.Dictionary`2+") + (Keys ? "KeyCollection[" : "ValueCollection[") +
                   TextOfType(typeid(K)) + "," + TextOfType(typeid(V)) + "]";
        }
        int Count() const override { return _dictionary.Count(); }
        bool IsReadOnly() const override { return true; }
        int Version() const override { return _dictionary.Version(); }
        int PlaceAfter(int place) const override { return _dictionary.PlaceAfter(place); }
        T Shown(int place) override
        {
            if constexpr (Keys)
            {
                return _dictionary.EntryAt(place).Key;
            }
            else
            {
                return _dictionary.EntryAt(place).Value;
            }
        }
        void Insert(int, const T&) override { Refuse(); }
        bool Remove(const T&) override { Refuse(); }
        void Clear() override { Refuse(); }

    private:
        [[noreturn]] static void Refuse()
        {
            ThrowNotSupported(Keys ? "Mutating a key collection derived from a dictionary is not allowed."
                                   : "Mutating a value collection derived from a dictionary is not allowed.");
        }

        DictionaryData<K, V>& _dictionary;
    };

    /// What `dictionary[key]` stands for. Assignment adds or replaces; reading a key that is not there throws KeyNotFoundException.
    /// Keeps key and dictionary, since `auto x = dictionary[key]` outlives the expression.
    template <class K, class V>
    class DictionaryPlace
    {
    public:
        DictionaryPlace(DictionaryData<K, V>& dictionary, const K& key) : _dictionary(dictionary), _key(key) { _dictionary.AddReference(); }
        DictionaryPlace(const DictionaryPlace& other) : DictionaryPlace(other._dictionary, other._key) {}
        DictionaryPlace& operator=(const DictionaryPlace&) = delete;
        ~DictionaryPlace() { _dictionary.ReleaseReference(); }

        [[nodiscard]] V& Value() const
        {
            const int place = _dictionary.PlaceOf(_key);
            if (place == -1)
            {
                ThrowMissing();
            }
            return _dictionary.EntryAt(place).Value;
        }
        void Set(V value) const { _dictionary.Set(_key, std::move(value)); }
        [[nodiscard]] bool IsPresent() const { return _dictionary.PlaceOf(_key) != -1; }
        [[nodiscard]] V ValueOrDefault() const { return IsPresent() ? Value() : DefaultOf<V>(); }
        [[noreturn]] void ThrowMissing() const { ThrowKeyNotFound(System::ToString(_key)); }

    private:
        DictionaryData<K, V>& _dictionary;
        K _key;
    };

    /// An element that is no class: converts to its value.
    template <class K, class V>
    class DictionaryElement
    {
    public:
        DictionaryElement(DictionaryData<K, V>& dictionary, const K& key) : _place(dictionary, key) {}
        DictionaryElement(const DictionaryElement&) = default;
        operator V&() const { return _place.Value(); }
        const DictionaryElement& operator=(V value) const
        {
            _place.Set(value);
            return *this;
        }
        const DictionaryElement& operator=(const DictionaryElement& other) const { return *this = other._place.Value(); }
        [[nodiscard]] V operator->() const { return _place.Value(); }
        String ToString() const { return System::ToString(_place.Value()); }
        // With a literal, the element is text too, and no offset to a pointer.
        template <StandardText Text>
        requires(!std::derived_from<Text, Handle>) [[nodiscard]] friend String operator+(const Text& left, const DictionaryElement& right)
        {
            return String::Concat(left, right);
        }
        template <StandardText Text>
        requires(!std::derived_from<Text, Handle>) [[nodiscard]] friend String operator+(const DictionaryElement& left, const Text& right)
        {
            return String::Concat(left, right);
        }

    private:
        DictionaryPlace<K, V> _place;
    };

    /// An element that is a class: is a copy of the value, so that its members can be used, and assigns to the dictionary. Nothing tells
    /// the use as a V of a key that is not there from an assignment to come; therefore it throws at the end of the expression.
    template <class K, class V>
    requires(std::is_class_v<V> && !std::is_final_v<V> && !std::same_as<V, Object>) class DictionaryElement<K, V> : public V
    {
    public:
        using SystemnetElementOf = V;
        DictionaryElement(DictionaryData<K, V>& dictionary, const K& key)
            : V(DictionaryPlace<K, V>(dictionary, key).ValueOrDefault()), _place(dictionary, key), _missing(!_place.IsPresent()),
              _exceptions(std::uncaught_exceptions())
        {
        }
        DictionaryElement(const DictionaryElement&) = delete;
        ~DictionaryElement() noexcept(false)
        {
            if (_missing && std::uncaught_exceptions() == _exceptions)
            {
                _place.ThrowMissing();
            }
        }
        const DictionaryElement& operator=(const V& value) const
        {
            _place.Set(value);
            _missing = false;
            return *this;
        }
        const DictionaryElement& operator=(const DictionaryElement& other) const { return *this = other._place.Value(); }
        template <class T>
        requires requires(V& left, const T& right) { left += right; }
        const DictionaryElement& operator+=(const T& value) const
        {
            _place.Value() += value;
            return *this;
        }
        /// A handle's cast to a derived class.
        template <class T>
        requires CastableTo<V, T>
        explicit operator T() const { return T(static_cast<const V&>(*this)); }
        [[nodiscard]] auto operator->() const
        {
            if constexpr (std::derived_from<V, Handle> || !requires(const V& v) { v.operator->(); })
            {
                return &_place.Value();
            }
            else
            {
                return V(_place.Value());
            }
        }

    private:
        DictionaryPlace<K, V> _place;
        mutable bool _missing;
        int _exceptions;
    };

    /// An element that is an Object: casts as an Object does.
    template <class K>
    class DictionaryElement<K, Object>
    {
    public:
        DictionaryElement(DictionaryData<K, Object>& dictionary, const K& key) : _place(dictionary, key) {}
        DictionaryElement(const DictionaryElement&) = delete;
        operator Object() const { return _place.Value(); }
        template <class T>
        requires(!std::same_as<T, Object> && !std::same_as<T, DictionaryElement> && std::copy_constructible<T>) explicit operator T() const
        {
            return static_cast<T>(_place.Value());
        }
        const DictionaryElement& operator=(const Object& value) const
        {
            _place.Set(value);
            return *this;
        }
        const DictionaryElement& operator=(const DictionaryElement& other) const { return *this = other._place.Value(); }
        template <class T>
        [[nodiscard]] T As() const
        {
            return _place.Value().template As<T>();
        }
        template <class T>
        [[nodiscard]] bool Is() const
        {
            return _place.Value().template Is<T>();
        }
        bool Equals(const Object& other) const { return _place.Value().Equals(other); }
        String ToString() const { return _place.Value().ToString(); }
        const Object* operator->() const { return &_place.Value(); }
        friend bool operator==(const DictionaryElement& element, const Object& object) { return element._place.Value() == object; }

    private:
        DictionaryPlace<K, Object> _place;
    };
}
