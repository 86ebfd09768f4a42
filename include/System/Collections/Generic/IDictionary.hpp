// The .NET interfaces IDictionary<K, V> and IDictionary (IDictionary<>).
#pragma once
#include <System/Detail/DictionaryData.hpp>
#include <System/Detail/Element.hpp>

namespace System::Detail
{
    /// Dictionaries of objects give null for what is missing.
    struct SYSTEMNET_API ObjectAccess : ElementAccess
    {
        static std::optional<Object> Find(CollectionData& data, const Object& key);
        static void Put(CollectionData& data, const Object& key, const Object& value) { data.PutKey(key, value, false); }
        [[noreturn]] static void ThrowMissing(CollectionData&, const Object& key) { ThrowKeyNotFound(key.ToString()); }
    };
    using ObjectKey = KeyArgument<CollectionData, Object, Object, ObjectAccess>;
}

namespace System::Collections::Generic
{
    /// Walks through the entries of a dictionary of objects.
    /// Follows api/system.collections.idictionaryenumerator.
    class SYSTEMNET_API IDictionaryEnumerator : public IEnumerator<>
    {
        SYSTEMNET_HANDLE(IDictionaryEnumerator, IEnumerator<>)
        IDictionaryEnumerator() noexcept = default;

        [[nodiscard]] DictionaryEntry Entry() const { return static_cast<DictionaryEntry>(Current()); }
        [[nodiscard]] Object Key() const { return Entry().Key(); }
        [[nodiscard]] Object Value() const { return Entry().Value(); }
    };

}

namespace System::Detail
{
    /// For range-for over the entries of a dictionary of objects.
    class EntryIterator
    {
    public:
        using value_type = Collections::DictionaryEntry;
        using difference_type = std::ptrdiff_t;

        explicit EntryIterator(Collections::Generic::IDictionaryEnumerator enumerator)
            : _enumerator(std::move(enumerator)), _more(_enumerator.MoveNext())
        {
        }
        [[nodiscard]] Collections::DictionaryEntry operator*() const { return _enumerator.Entry(); }
        EntryIterator& operator++()
        {
            _more = _enumerator.MoveNext();
            return *this;
        }
        void operator++(int) { ++*this; }
        bool operator==(std::default_sentinel_t) const noexcept { return !_more; }

    private:
        Collections::Generic::IDictionaryEnumerator _enumerator;
        bool _more;
    };
}

namespace System::Collections::Generic
{
    /// Values by key.
    /// Follows api/system.collections.generic.idictionary-2.
    template <class K = void, class V = void>
    class IDictionary : public ICollection<KeyValuePair<K, V>>
    {
        using Entries = ICollection<KeyValuePair<K, V>>;
        SYSTEMNET_HANDLE(IDictionary, Entries)
        IDictionary() noexcept = default;

        /// Reads a value, or sets one: `dictionary[key] = value`.
        /// @throws KeyNotFoundException the key that is read is not there
        /// @throws ArgumentNullException key is null
        [[nodiscard]] Detail::Element<V> operator[](Detail::KeyArgument<Detail::DictionaryDataOf<K, V>, K, V>&& key) const
        {
            return Detail::Element<V>(key.Of(Items()));
        }
        [[nodiscard]] ICollection<K> Keys() const { return ICollection<K>(Detail::Adopt, Items().NewKeys()); }
        [[nodiscard]] ICollection<V> Values() const { return ICollection<V>(Detail::Adopt, Items().NewValues()); }
        /// @throws ArgumentException the key is there
        /// @throws ArgumentNullException key is null
        void Add(const K& key, const V& value) const { Items().AddEntry(key, value); }
        using Entries::Add;
        bool ContainsKey(const K& key) const { return Items().HasKey(key); }
        /// @param value set to the value, or to null (zero) if the key is not there
        bool TryGetValue(const K& key, V& value) const
        {
            std::optional<V> found = Items().FindElement(key);
            value = found.has_value() ? *std::move(found) : Detail::DefaultOf<V>();
            return found.has_value();
        }
        /// The value, or null (zero) if the key is not there.
        [[nodiscard]] V GetValueOrDefault(const K& key) const { return GetValueOrDefault(key, Detail::DefaultOf<V>()); }
        [[nodiscard]] V GetValueOrDefault(const K& key, const V& defaultValue) const
        {
            std::optional<V> found = Items().FindElement(key);
            return found.has_value() ? *std::move(found) : defaultValue;
        }
        /// @return false if the key is not there
        bool Remove(const K& key) const { return Items().Erase(key, nullptr); }
        using Entries::Remove;

    private:
        [[nodiscard]] Detail::DictionaryDataOf<K, V>& Items() const { return this->template Self<Detail::DictionaryDataOf<K, V>>(); }
    };

    /// Values by key, as objects; every dictionary is one too.
    /// Follows api/system.collections.idictionary.
    template <>
    class SYSTEMNET_API IDictionary<void, void> : public ICollection<void>
    {
        SYSTEMNET_HANDLE(IDictionary, ICollection<void>)
        IDictionary() noexcept = default;
        template <class K, class V>
            requires(!std::is_void_v<K>)
        IDictionary(const IDictionary<K, V>& other) : IDictionary(Detail::Adopt, Share(other.Data()))
        {
        }

        /// Reads a value, null if the key is not there, or sets one.
        [[nodiscard]] Detail::Element<Object> operator[](Detail::ObjectKey&& key) const
        {
            return Detail::Element<Object>(key.Of(Collection()));
        }
        [[nodiscard]] ICollection<> Keys() const;
        [[nodiscard]] ICollection<> Values() const;
        [[nodiscard]] bool IsFixedSize() const;
        [[nodiscard]] bool IsReadOnly() const;
        /// @throws ArgumentException the key is there
        void Add(const Object& key, const Object& value) const;
        void Clear() const;
        bool Contains(const Object& key) const;
        void Remove(const Object& key) const;
        /// Gives each entry as a DictionaryEntry.
        [[nodiscard]] IDictionaryEnumerator GetEnumerator() const;
        [[nodiscard]] Detail::EntryIterator begin() const { return Detail::EntryIterator(GetEnumerator()); }
    };

    template <class K, class V>
    const Detail::TypeInfo& IDictionary<K, V>::Type() noexcept
    {
        static const Detail::TypeInfo type{nullptr, typeid(IDictionary), &Entries::Type(), &IDictionary<void, void>::Type()};
        return type;
    }
}

template <class K, class V>
inline constexpr bool System::Detail::IsInterface<System::Collections::Generic::IDictionary<K, V>> = true;
template <>
inline constexpr bool System::Detail::IsInterface<System::Collections::Generic::IDictionaryEnumerator> = true;
