// The .NET class ReadOnlyDictionary<TKey, TValue>.
#pragma once
#include <System/Collections/Generic/IReadOnlyDictionary.hpp>

namespace System::Detail
{
    template <class K, class V>
    class ReadOnlyDictionaryData final : public DictionaryDataOf<K, V>
    {
    public:
        using Pair = Collections::Generic::KeyValuePair<K, V>;

        explicit ReadOnlyDictionaryData(DictionaryDataOf<K, V>& dictionary) noexcept : _dictionary(dictionary)
        {
            _dictionary.AddReference();
        }
        ~ReadOnlyDictionaryData() override { _dictionary.ReleaseReference(); }
        const TypeInfo& GetType() const noexcept override;
        int Count() const override { return _dictionary.Count(); }
        bool IsReadOnly() const override { return true; }
        bool IsFixedSize() const override { return true; }
        EnumeratorData* Enumerate() override { return _dictionary.Enumerate(); }
        int Version() const override { return _dictionary.Version(); }
        int PlaceAfter(int place) const override { return _dictionary.PlaceAfter(place); }
        Pair Shown(int place) override { return _dictionary.Shown(place); }
        Array<Pair> ToArray() override { return _dictionary.ToArray(); }
        std::optional<V> FindElement(const K& key) override { return _dictionary.FindElement(key); }
        bool HasKey(const K& key) override { return _dictionary.HasKey(key); }
        void PutElement(const K&, const V&) override { ThrowReadOnly(); }
        bool TryInsert(const K&, const V&) override { ThrowReadOnly(); }
        bool Erase(const K&, V*) override { ThrowReadOnly(); }
        bool Remove(const Pair&) override { ThrowReadOnly(); }
        void PutKey(const Object&, const Object&, bool) override { ThrowReadOnly(); }
        void RemoveKey(const Object&) override { ThrowReadOnly(); }

    private:
        DictionaryDataOf<K, V>& _dictionary;
    };
}

namespace System::Collections::ObjectModel
{
    /// A dictionary seen through a window: it shows what the dictionary has at any time and changes nothing.
    /// Follows api/system.collections.objectmodel.readonlydictionary-2.
    template <class K, class V>
    class ReadOnlyDictionary : public Generic::IDictionary<K, V>
    {
        using Interface = Generic::IDictionary<K, V>;
        SYSTEMNET_HANDLE(ReadOnlyDictionary, Interface)
        ReadOnlyDictionary() noexcept = default;
        /// @throws ArgumentNullException dictionary is null
        template <class C>
            requires(std::derived_from<C, Interface> && !std::derived_from<C, ReadOnlyDictionary> && !Detail::IsElement<C> &&
                     !Detail::CastableTo<C, ReadOnlyDictionary>)
        explicit ReadOnlyDictionary(const C& dictionary) : ReadOnlyDictionary(Over(dictionary))
        {
        }
        /// Of an interface: the same object if it is one of these, as a cast is.
        template <class C>
            requires(Detail::CastableTo<C, ReadOnlyDictionary> && std::derived_from<C, Interface>)
        explicit ReadOnlyDictionary(const C& dictionary)
            : ReadOnlyDictionary(dictionary.template Is<ReadOnlyDictionary>() || !dictionary ? dictionary.template As<ReadOnlyDictionary>()
                                                                                             : Over(dictionary))
        {
        }

        [[nodiscard]] V operator[](const K& key) const { return Generic::IReadOnlyDictionary<K, V>(*this)[key]; }
        String ToString() const { return String(this->Collection().ToText({})); }

    private:
        static ReadOnlyDictionary Over(const Interface& dictionary)
        {
            Detail::CheckNull(!dictionary, "dictionary");
            return ReadOnlyDictionary(Detail::Adopt, new Detail::ReadOnlyDictionaryData<K, V>(
                                                         static_cast<Detail::DictionaryDataOf<K, V>&>(dictionary.Collection())));
        }
    };

    template <class K, class V>
    const Detail::TypeInfo& ReadOnlyDictionary<K, V>::Type() noexcept
    {
        static const Detail::TypeInfo type{nullptr, typeid(ReadOnlyDictionary), &Interface::Type(),
                                           &Generic::IReadOnlyDictionary<K, V>::Type()};
        return type;
    }
}

namespace System::Detail
{
    template <class K, class V>
    const TypeInfo& ReadOnlyDictionaryData<K, V>::GetType() const noexcept
    {
        return Collections::ObjectModel::ReadOnlyDictionary<K, V>::Type();
    }
}
