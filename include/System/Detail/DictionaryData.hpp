// What stands behind IDictionary<K, V>, and behind Dictionary itself.
#pragma once
#include <System/Collections/DictionaryEntry.hpp>
#include <System/Collections/Generic/ICollection.hpp>
#include <System/Collections/Generic/KeyValuePair.hpp>
#include <System/Detail/HashTable.hpp>

namespace System::Detail
{
    [[noreturn]] SYSTEMNET_API void ThrowKeyNotFound(const String& key);
    [[noreturn]] SYSTEMNET_API void ThrowDuplicateKey(const String& key, CollectionKind kind = CollectionKind::Dictionary);

    template <class K>
    void CheckKey(const K& key)
    {
        if (IsNull(key))
        {
            ThrowArgumentNull("key");
        }
    }

    template <class K, class V, bool Keys>
    class DictionaryView;

    /// Behind IDictionary<K, V> and IReadOnlyDictionary<K, V>.
    template <class K, class V>
    class DictionaryDataOf : public CollectionDataOf<Collections::Generic::KeyValuePair<K, V>>
    {
    public:
        using Pair = Collections::Generic::KeyValuePair<K, V>;

        CollectionKind Kind() const override { return CollectionKind::Dictionary; }
        /// The value of a key if there is one.
        virtual std::optional<V> FindElement(const K& key) = 0;
        /// Adds or replaces.
        virtual void PutElement(const K& key, const V& value) = 0;
        /// @return false if the key is there
        virtual bool TryInsert(const K& key, const V& value) = 0;
        /// @param value set to the value that was there, if not null
        /// @return false if the key is not there
        virtual bool Erase(const K& key, V* value) = 0;
        virtual bool HasKey(const K& key) { return FindElement(key).has_value(); }
        [[noreturn]] void ThrowMissingElement(const K& key) { ThrowKeyNotFound(System::ToString(key)); }
        virtual CollectionDataOf<K>* NewKeys() { return new DictionaryView<K, V, true>(*this); }
        virtual CollectionDataOf<V>* NewValues() { return new DictionaryView<K, V, false>(*this); }

        void AddEntry(const K& key, const V& value)
        {
            if (!TryInsert(key, value))
            {
                const auto kind = this->Kind();
                ThrowDuplicateKey(kind == CollectionKind::SortedDictionary ? Pair(key, value).ToString() : System::ToString(key), kind);
            }
        }
        void Add(const Pair& pair) override { AddEntry(pair.Key(), pair.Value()); }
        bool Has(const Pair& pair) override
        {
            const std::optional<V> value = FindElement(pair.Key());
            return value.has_value() && EqualValues<V>(*value, pair.Value());
        }
        bool Remove(const Pair& pair) override { return Has(pair) && Erase(pair.Key(), nullptr); }

        bool FindKey(const Object& key, Object* value) override
        {
            CheckKey(key);
            if (!CanBe<K>(key))
            {
                return false;
            }
            const std::optional<V> found = FindElement(static_cast<K>(key));
            if (value != nullptr && found.has_value())
            {
                *value = Object(*found);
            }
            return found.has_value();
        }
        void PutKey(const Object& key, const Object& value, bool add) override
        {
            CheckKey(key);
            const K given = ElementOf<K>(key, this->Kind(), "key");
            const V put = ElementOf<V>(value, this->Kind());
            add ? AddEntry(given, put) : PutElement(given, put);
        }
        void RemoveKey(const Object& key) override
        {
            CheckKey(key);
            if (CanBe<K>(key))
            {
                Erase(static_cast<K>(key), nullptr);
            }
        }
        CollectionData* NewView(bool keys) override
        {
            return keys ? static_cast<CollectionData*>(NewKeys()) : static_cast<CollectionData*>(NewValues());
        }
        Object EntryOf(const Object& element) override
        {
            const Pair pair = static_cast<Pair>(element);
            return Collections::DictionaryEntry(Object(pair.Key()), Object(pair.Value()));
        }
    };

    /// The keys (or the values) of a dictionary, as they are at any time.
    template <class K, class V, bool Keys>
    class DictionaryView final : public CollectionDataOf<std::conditional_t<Keys, K, V>>
    {
        using T = std::conditional_t<Keys, K, V>;

    public:
        explicit DictionaryView(DictionaryDataOf<K, V>& dictionary) noexcept : _dictionary(dictionary) { _dictionary.AddReference(); }
        ~DictionaryView() override { _dictionary.ReleaseReference(); }
        const TypeInfo& GetType() const noexcept override { return Collections::Generic::ICollection<T>::Type(); }
        std::string ToText(std::string_view) const override
        {
            // System.Collections.Generic.Dictionary`2+KeyCollection[…]
            std::string text = _dictionary.ToText({});
            const std::size_t bracket = text.find('[');
            return text.insert(bracket == std::string::npos ? text.size() : bracket, Keys ? "+KeyCollection" : "+ValueCollection");
        }
        int Count() const override { return _dictionary.Count(); }
        CollectionKind Kind() const override { return _dictionary.Kind(); }
        bool IsReadOnly() const override { return true; }
        int Version() const override { return _dictionary.Version(); }
        void ThrowChanged() const override { _dictionary.ThrowChanged(); }
        int PlaceAfter(int place) const override { return _dictionary.PlaceAfter(place); }
        T Shown(int place) override
        {
            if constexpr (Keys)
            {
                return _dictionary.Shown(place).Key();
            }
            else
            {
                return _dictionary.Shown(place).Value();
            }
        }
        bool Has(const T& value) override
        {
            if constexpr (Keys)
            {
                return _dictionary.HasKey(value);
            }
            else
            {
                return CollectionDataOf<T>::Has(value);
            }
        }
        void Insert(int, const T&) override { Refuse(_dictionary.IsReadOnly()); }
        bool Remove(const T&) override { Refuse(_dictionary.IsReadOnly()); }
        void Clear() override { Refuse(_dictionary.IsReadOnly()); }

    private:
        [[noreturn]] static void Refuse(bool isReadOnly)
        {
            if (isReadOnly)
            {
                ThrowReadOnly();
            }
            ThrowNotSupported(Keys ? "Mutating a key collection derived from a dictionary is not allowed."
                                   : "Mutating a value collection derived from a dictionary is not allowed.");
        }

        DictionaryDataOf<K, V>& _dictionary;
    };

    /// Behind Dictionary and Hashtable.
    template <class K, class V>
    class DictionaryData final : public DictionaryDataOf<K, V>
    {
    public:
        using Pair = Collections::Generic::KeyValuePair<K, V>;
        using Comparer = Collections::Generic::IEqualityComparer<K>;

        explicit DictionaryData(const TypeInfo& type, Comparer comparer = nullptr) : Table(std::move(comparer)), _type(type) {}

        const TypeInfo& GetType() const noexcept override { return _type; }
        /// Only Hashtable's type has a name of its own.
        CollectionKind Kind() const override { return _type.Name != nullptr ? CollectionKind::Hashtable : CollectionKind::Dictionary; }
        int Count() const override { return Table.Count(); }
        int Version() const override { return Table.Version(); }
        int PlaceAfter(int place) const override { return Table.PlaceAfter(place); }
        Pair Shown(int place) override { return Pair(Table.At(place).Key, Table.At(place).Value); }

        std::optional<V> FindElement(const K& key) override
        {
            CheckKey(key);
            const int place = Table.PlaceOf(key);
            return place != -1 ? std::optional<V>(Table.At(place).Value) : std::nullopt;
        }
        bool HasKey(const K& key) override
        {
            CheckKey(key);
            return Table.PlaceOf(key) != -1;
        }
        void PutElement(const K& key, const V& value) override
        {
            CheckKey(key);
            V copy = value;
            const int place = Table.PlaceOf(key);
            if (place == -1)
            {
                Table.Insert(key, std::move(copy));
                return;
            }
            if (_type.Name != nullptr)
            {
                Table.Changed();
            }
            // The old value goes when the new one is in place: its destructor may come back here.
            std::swap(Table.At(place).Value, copy);
        }
        bool TryInsert(const K& key, const V& value) override
        {
            CheckKey(key);
            if (Table.PlaceOf(key) != -1)
            {
                return false;
            }
            Table.Insert(key, value);
            return true;
        }
        bool Erase(const K& key, V* value) override
        {
            CheckKey(key);
            std::optional<typename HashTable<K, V>::Entry> removed;
            if (!Table.Erase(key, removed))
            {
                return false;
            }
            if (value != nullptr)
            {
                *value = std::move(removed->Value);
            }
            return true;
        }
        void Clear() override { Table.Clear(); }

        HashTable<K, V> Table;

    private:
        const TypeInfo& _type;
    };
}
