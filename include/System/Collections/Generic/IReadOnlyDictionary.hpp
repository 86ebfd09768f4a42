// The .NET interface IReadOnlyDictionary<K, V>.
#pragma once
#include <System/Collections/Generic/IDictionary.hpp>
#include <System/Collections/Generic/IReadOnlyCollection.hpp>

namespace System::Collections::Generic
{
    /// Values by key that are only read.
    /// Follows api/system.collections.generic.ireadonlydictionary-2.
    template <class K, class V>
    class IReadOnlyDictionary : public IReadOnlyCollection<KeyValuePair<K, V>>
    {
        using Entries = IReadOnlyCollection<KeyValuePair<K, V>>;
        SYSTEMNET_HANDLE(IReadOnlyDictionary, Entries)
        IReadOnlyDictionary() noexcept = default;
        template <std::derived_from<IDictionary<K, V>> C>
        IReadOnlyDictionary(const C& dictionary) : IReadOnlyDictionary(Detail::Adopt, Handle::Share(dictionary.Data()))
        {
        }

        /// @throws KeyNotFoundException the key is not there
        /// @throws ArgumentNullException key is null
        [[nodiscard]] V operator[](const K& key) const
        {
            std::optional<V> found = Items().FindElement(key);
            if (!found.has_value())
            {
                Items().ThrowMissingElement(key);
            }
            return *std::move(found);
        }
        [[nodiscard]] IEnumerable<K> Keys() const { return IEnumerable<K>(Detail::Adopt, Items().NewKeys()); }
        [[nodiscard]] IEnumerable<V> Values() const { return IEnumerable<V>(Detail::Adopt, Items().NewValues()); }
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

    private:
        [[nodiscard]] Detail::DictionaryDataOf<K, V>& Items() const { return this->template Self<Detail::DictionaryDataOf<K, V>>(); }
    };

    template <class K, class V>
    const Detail::TypeInfo& IReadOnlyDictionary<K, V>::Type() noexcept
    {
        static const Detail::TypeInfo type{nullptr, typeid(IReadOnlyDictionary), &Entries::Type()};
        return type;
    }
}

template <class K, class V>
inline constexpr bool System::Detail::IsInterface<System::Collections::Generic::IReadOnlyDictionary<K, V>> = true;
