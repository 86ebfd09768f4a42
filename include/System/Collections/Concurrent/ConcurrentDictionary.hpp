// The .NET class ConcurrentDictionary<TKey, TValue>.
#pragma once
#include <System/Collections/Generic/EqualityComparer.hpp>
#include <System/Collections/Generic/IReadOnlyDictionary.hpp>
#include <System/Collections/ObjectModel/ReadOnlyCollection.hpp>
#include <array>
#include <mutex>

namespace System::Detail
{
    /// Entries in several tables by their hash, each with a lock of its own. A lock guards its table and no code of a program's but that of
    /// keys and comparers; values that go are destroyed outside.
    template <class K, class V>
    class ConcurrentDictionaryData final : public DictionaryDataOf<K, V>
    {
    public:
        using Pair = Collections::Generic::KeyValuePair<K, V>;
        using Comparer = Collections::Generic::IEqualityComparer<K>;
        /// A value and what tells it from those that stood there before.
        struct Stamped
        {
            V Value;
            UInt64 Stamp;
        };

        ConcurrentDictionaryData(const TypeInfo& type, Comparer comparer) : _type(type), _comparer(std::move(comparer))
        {
            for (Part& part : _parts)
            {
                part.Table = HashTable<K, Stamped>(_comparer);
            }
        }
        const TypeInfo& GetType() const noexcept override { return _type; }
        [[nodiscard]] const Comparer& KeyComparer() const noexcept { return _comparer; }

        int Count() const override
        {
            int count = 0;
            for (const Part& part : _parts)
            {
                const std::lock_guard guard(part.Mutex);
                count += part.Table.Count();
            }
            return count;
        }
        EnumeratorData* Enumerate() override
        {
            const Owner<CollectionDataOf<Pair>> copy(new ArrayCollection<Pair>(ToArray()));
            return copy.Get().Enumerate();
        }
        Array<Pair> ToArray() override
        {
            return Copied<Pair>([](const auto& entry) { return Pair(entry.Key, entry.Value.Value); });
        }
        void CopyTo(const Array<Pair>& array, int index) override
        {
            const Array<Pair> pairs = ToArray();
            CheckCopy(CollectionKind::Dictionary, !array, index, pairs.Length(), array ? array.Length() : 0);
            std::copy(pairs.begin(), pairs.end(), array.begin() + index);
        }
        CollectionDataOf<K>* NewKeys() override
        {
            return NewView<K>(Copied<K>([](const auto& entry) { return entry.Key; }));
        }
        CollectionDataOf<V>* NewValues() override
        {
            return NewView<V>(Copied<V>([](const auto& entry) { return entry.Value.Value; }));
        }

        std::optional<V> FindElement(const K& key) override
        {
            std::optional<Stamped> found = FindStamped(key);
            return found.has_value() ? std::optional<V>(std::move(found->Value)) : std::nullopt;
        }
        std::optional<Stamped> FindStamped(const K& key)
        {
            CheckKey(key);
            Part& part = PartOf(key);
            const std::lock_guard guard(part.Mutex);
            const int place = part.Table.PlaceOf(key);
            return place != -1 ? std::optional<Stamped>(part.Table.At(place).Value) : std::nullopt;
        }
        void PutElement(const K& key, const V& value) override
        {
            CheckKey(key);
            Part& part = PartOf(key);
            V replaced = value;
            const std::lock_guard guard(part.Mutex);
            const int place = part.Table.PlaceOf(key);
            if (place == -1)
            {
                part.Table.Insert(key, Stamped{value, ++part.LastStamp});
                return;
            }
            std::swap(part.Table.At(place).Value.Value, replaced);
            part.Table.At(place).Value.Stamp = ++part.LastStamp;
        }
        bool TryInsert(const K& key, const V& value) override
        {
            CheckKey(key);
            Part& part = PartOf(key);
            const std::lock_guard guard(part.Mutex);
            if (part.Table.PlaceOf(key) != -1)
            {
                return false;
            }
            part.Table.Insert(key, Stamped{value, ++part.LastStamp});
            return true;
        }
        /// Replaces a value unless another was set since it was found.
        bool TryReplace(const K& key, V value, UInt64 stamp)
        {
            Part& part = PartOf(key);
            const std::lock_guard guard(part.Mutex);
            const int place = part.Table.PlaceOf(key);
            if (place == -1 || part.Table.At(place).Value.Stamp != stamp)
            {
                return false;
            }
            std::swap(part.Table.At(place).Value.Value, value);
            part.Table.At(place).Value.Stamp = ++part.LastStamp;
            return true;
        }
        bool Erase(const K& key, V* value) override
        {
            CheckKey(key);
            return EraseIf(
                key, [](const Stamped&) { return true; }, value);
        }
        /// Takes an entry out if the value that was found is still there.
        bool EraseStamped(const K& key, UInt64 stamp)
        {
            return EraseIf(
                key, [&](const Stamped& there) { return there.Stamp == stamp; }, nullptr);
        }
        void Clear() override
        {
            for (Part& part : _parts)
            {
                HashTable<K, Stamped> removed(_comparer);
                const std::lock_guard guard(part.Mutex);
                std::swap(part.Table, removed);
            }
        }

    private:
        struct Part
        {
            mutable std::mutex Mutex; ///< guards the rest
            HashTable<K, Stamped> Table;
            UInt64 LastStamp = 0;
        };

        Part& PartOf(const K& key)
        {
            const std::size_t hash =
                _comparer ? static_cast<std::size_t>(static_cast<unsigned>(_comparer.GetHashCode(key))) : HashOf<K>(key);
            return _parts[hash % _parts.size()];
        }
        template <class Test>
        bool EraseIf(const K& key, Test test, V* value)
        {
            Part& part = PartOf(key);
            std::optional<typename HashTable<K, Stamped>::Entry> removed;
            {
                const std::lock_guard guard(part.Mutex);
                const int place = part.Table.PlaceOf(key);
                if (place == -1 || !test(part.Table.At(place).Value))
                {
                    return false;
                }
                part.Table.Erase(key, removed);
            }
            if (value != nullptr)
            {
                *value = std::move(removed->Value.Value);
            }
            return true;
        }
        /// One table after the other: entries that come and go meanwhile are there or not.
        template <class R, class F>
        Array<R> Copied(F map) const
        {
            std::vector<std::conditional_t<std::same_as<R, bool>, char, R>> copies;
            for (const Part& part : _parts)
            {
                const std::lock_guard guard(part.Mutex);
                for (int place = part.Table.PlaceAfter(-1); place != -1; place = part.Table.PlaceAfter(place))
                {
                    copies.push_back(map(part.Table.At(place)));
                }
            }
            const Array<R> array(static_cast<Int64>(copies.size()));
            std::copy(copies.begin(), copies.end(), array.begin());
            return array;
        }
        template <class R>
        static CollectionDataOf<R>* NewView(const Array<R>& values)
        {
            const Owner<CollectionDataOf<R>> list(new ArrayCollection<R>(values));
            return new ReadOnlyListData<R>(list.Get());
        }

        const TypeInfo& _type;
        Comparer _comparer;
        std::array<Part, 16> _parts;
    };
}

namespace System::Collections::Concurrent
{
    /// Values by key for several threads at a time. No function that is given is called under a lock. An enumeration shows the entries as
    /// they were when it began.
    /// Follows api/system.collections.concurrent.concurrentdictionary-2.
    template <class K, class V>
    class ConcurrentDictionary : public Generic::IDictionary<K, V>
    {
        using Interface = Generic::IDictionary<K, V>;
        using Pair = Generic::KeyValuePair<K, V>;
        SYSTEMNET_HANDLE(ConcurrentDictionary, Interface)

        ConcurrentDictionary() : ConcurrentDictionary(Generic::IEqualityComparer<K>(nullptr)) {}
        /// @param comparer says which keys are equal; null for the default
        explicit ConcurrentDictionary(Generic::IEqualityComparer<K> comparer)
            : ConcurrentDictionary(Detail::Adopt, new Detail::ConcurrentDictionaryData<K, V>(Type(), std::move(comparer)))
        {
        }
        /// Both numbers are only checked.
        /// @throws ArgumentOutOfRangeException concurrencyLevel is 0 or below -1, or capacity is negative
        ConcurrentDictionary(int concurrencyLevel, int capacity, Generic::IEqualityComparer<K> comparer = nullptr)
            : ConcurrentDictionary(std::move(comparer))
        {
            if (concurrencyLevel == 0 || concurrencyLevel < -1)
            {
                Detail::ThrowArgumentOutOfRange("concurrencyLevel", "The concurrencyLevel argument must be positive, or -1 to indicate a default level.");
            }
            if (capacity < 0)
            {
                Detail::ThrowNegative("capacity", capacity);
            }
        }
        ConcurrentDictionary(std::initializer_list<Pair> entries) : ConcurrentDictionary()
        {
            for (const auto& [key, value] : entries)
            {
                TryAdd(key, value);
            }
        }
        /// Copies entries.
        /// @throws ArgumentNullException collection is null
        template <class C>
            requires(std::derived_from<C, Generic::IEnumerable<Pair>> && !std::derived_from<C, ConcurrentDictionary> &&
                     !Detail::CastableTo<C, ConcurrentDictionary>)
        explicit ConcurrentDictionary(const C& collection)
            : ConcurrentDictionary(static_cast<const Generic::IEnumerable<Pair>&>(collection), nullptr)
        {
        }
        ConcurrentDictionary(const Generic::IEnumerable<Pair>& collection, Generic::IEqualityComparer<K> comparer)
            : ConcurrentDictionary(std::move(comparer))
        {
            Detail::CheckNull(!collection, "collection");
            for (const auto& [key, value] : collection)
            {
                this->Add(key, value);
            }
        }

        [[nodiscard]] Generic::IEqualityComparer<K> Comparer() const
        {
            const Generic::IEqualityComparer<K> comparer = Items().KeyComparer();
            return comparer ? comparer : Generic::IEqualityComparer<K>(Generic::EqualityComparer<K>::Default());
        }
        [[nodiscard]] bool IsEmpty() const { return this->Count() == 0; }
        /// @throws ArgumentNullException key is null
        bool TryAdd(const K& key, const V& value) const { return Items().TryInsert(key, value); }
        /// @param value set to the value that was there, else to null (zero)
        bool TryRemove(const K& key, V& value) const
        {
            value = Detail::DefaultOf<V>();
            return Items().Erase(key, &value);
        }
        /// Takes an entry out if its value is still that one.
        bool TryRemove(const Pair& item) const
        {
            const auto found = Items().FindStamped(item.Key());
            return found.has_value() && Detail::EqualValues<V>(found->Value, item.Value()) &&
                   Items().EraseStamped(item.Key(), found->Stamp);
        }
        /// Replaces a value if it is equal to another.
        bool TryUpdate(const K& key, const V& newValue, const V& comparisonValue) const
        {
            for (;;)
            {
                const auto found = Items().FindStamped(key);
                if (!found.has_value() || !Detail::EqualValues<V>(found->Value, comparisonValue))
                {
                    return false;
                }
                if (Items().TryReplace(key, newValue, found->Stamp))
                {
                    return true;
                }
            }
        }
        /// The value that is there, else the one that is given or made by a function of the key; of several threads' one wins.
        template <class A>
        V GetOrAdd(const K& key, const A& valueOrFactory) const
        {
            return Added(key, [&] { return Made(valueOrFactory, key); });
        }
        template <class F, class A>
        V GetOrAdd(const K& key, const F& valueFactory, const A& factoryArgument) const
        {
            return Added(key, [&] { return static_cast<V>(std::invoke(valueFactory, key, factoryArgument)); });
        }
        /// Adds a value that is given or made by a function of the key, or replaces the one that is there by what a function makes of key
        /// and value. The functions may be called again if other threads were faster.
        template <class A, class F>
        V AddOrUpdate(const K& key, const A& addValueOrFactory, const F& updateValueFactory) const
        {
            return Updated(
                key, [&] { return Made(addValueOrFactory, key); },
                [&](const V& there) { return static_cast<V>(std::invoke(updateValueFactory, key, there)); });
        }
        template <class A, class F, class G>
        V AddOrUpdate(const K& key, const A& addValueFactory, const F& updateValueFactory, const G& factoryArgument) const
        {
            return Updated(
                key, [&] { return static_cast<V>(std::invoke(addValueFactory, key, factoryArgument)); },
                [&](const V& there) { return static_cast<V>(std::invoke(updateValueFactory, key, there, factoryArgument)); });
        }
        String ToString() const { return String(Items().ToText({})); }

    private:
        [[nodiscard]] Detail::ConcurrentDictionaryData<K, V>& Items() const
        {
            return this->template Self<Detail::ConcurrentDictionaryData<K, V>>();
        }
        /// A value is one if it is a V; what can be called with a key and gives a V is a function.
        template <class A>
        static V Made(const A& valueOrFactory, const K& key)
        {
            if constexpr (!std::derived_from<A, V> && !std::same_as<A, V> && std::is_invocable_r_v<V, const A&, const K&>)
            {
                return static_cast<V>(std::invoke(valueOrFactory, key));
            }
            else
            {
                return V(valueOrFactory);
            }
        }
        template <class F>
        V Added(const K& key, const F& make) const
        {
            for (;;)
            {
                if (std::optional<V> found = Items().FindElement(key))
                {
                    return *std::move(found);
                }
                V value = make();
                if (Items().TryInsert(key, value))
                {
                    return value;
                }
            }
        }
        template <class F, class G>
        V Updated(const K& key, const F& make, const G& update) const
        {
            for (;;)
            {
                if (const auto found = Items().FindStamped(key))
                {
                    V value = update(found->Value);
                    if (Items().TryReplace(key, value, found->Stamp))
                    {
                        return value;
                    }
                    continue;
                }
                V value = make();
                if (Items().TryInsert(key, value))
                {
                    return value;
                }
            }
        }
    };

    template <class K, class V>
    const Detail::TypeInfo& ConcurrentDictionary<K, V>::Type() noexcept
    {
        static const Detail::TypeInfo type{nullptr, typeid(ConcurrentDictionary), &Interface::Type(),
                                           &Generic::IReadOnlyDictionary<K, V>::Type()};
        return type;
    }
}
