// Chained entries in .NET's order: what stands behind Dictionary, HashSet and their kin.
#pragma once
#include <System/Collections/Generic/IEqualityComparer.hpp>
#include <vector>

namespace System::Detail
{
    /// Entries stand in the order of insertion; the place of a removed one is used again, the last removed first, as in .NET. V is a struct
    /// without members where there are only keys.
    template <class K, class V>
    class HashTable
    {
    public:
        struct Entry
        {
            K Key;
            V Value;
            std::size_t Hash;
            int Next; ///< in the bucket, or among the free entries; -1 ends
            bool Used;
        };
        using Comparer = Collections::Generic::IEqualityComparer<K>;

        HashTable() noexcept = default;
        explicit HashTable(Comparer comparer) : _comparer(std::move(comparer)) {}

        [[nodiscard]] int Count() const noexcept { return _count; }
        /// Of additions only: .NET lets an enumeration go on when entries were removed.
        [[nodiscard]] int Version() const noexcept { return _version; }
        void Changed() noexcept { _version = static_cast<int>(static_cast<unsigned>(_version) + 1); }
        [[nodiscard]] int Capacity() const noexcept { return static_cast<int>(_buckets.size()); }
        [[nodiscard]] const Comparer& KeyComparer() const noexcept { return _comparer; }

        /// The place after one, or -1 behind the last; begins behind -1.
        [[nodiscard]] int PlaceAfter(int place) const noexcept
        {
            do
            {
                ++place;
            } while (place < static_cast<int>(_entries.size()) && !At(place).Used);
            return place < static_cast<int>(_entries.size()) ? place : -1;
        }
        Entry& At(int place) { return _entries[static_cast<std::size_t>(place)]; }
        const Entry& At(int place) const { return _entries[static_cast<std::size_t>(place)]; }

        /// @return the place of a key, or -1
        [[nodiscard]] int PlaceOf(const K& key) const
        {
            if (_buckets.empty())
            {
                return -1;
            }
            const std::size_t hash = Hash(key);
            int place = _buckets[hash % _buckets.size()];
            while (place != -1 && !(At(place).Hash == hash && Equal(At(place).Key, key)))
            {
                place = At(place).Next;
            }
            return place;
        }
        /// Adds a key that is not there.
        void Insert(const K& key, V value)
        {
            const std::size_t hash = Hash(key);
            Changed();
            if (_free == -1 && _entries.size() == _buckets.size())
            {
                Rehash(_buckets.empty() ? 3 : _buckets.size() * 2 + 1);
            }
            int& bucket = _buckets[hash % _buckets.size()];
            int place = _free;
            if (place != -1)
            {
                const int next = At(place).Next;
                At(place) = Entry{key, std::move(value), hash, bucket, true};
                _free = next;
            }
            else
            {
                place = static_cast<int>(_entries.size());
                _entries.push_back(Entry{key, std::move(value), hash, bucket, true});
            }
            bucket = place;
            ++_count;
        }
        /// @param removed set to the entry that was there
        /// @return false if there is none
        bool Erase(const K& key, std::optional<Entry>& removed)
        {
            const int place = PlaceOf(key);
            if (place == -1)
            {
                return false;
            }
            int* link = &_buckets[At(place).Hash % _buckets.size()];
            while (*link != place)
            {
                link = &At(*link).Next;
            }
            *link = At(place).Next;
            // What is removed is destroyed by the caller, when this is whole again: a destructor may come back here.
            removed.emplace(std::move(At(place)));
            At(place).Key = DefaultOf<K>();
            At(place).Value = DefaultOf<V>();
            At(place).Used = false;
            At(place).Next = _free;
            _free = place;
            --_count;
            return true;
        }
        void Clear()
        {
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
        [[nodiscard]] std::size_t Hash(const K& key) const
        {
            // A comparer need not know null, which a set may hold.
            if (_comparer && IsNull(key))
            {
                return 0;
            }
            return _comparer ? static_cast<std::size_t>(static_cast<unsigned>(_comparer.GetHashCode(key))) : HashOf<K>(key);
        }
        [[nodiscard]] bool Equal(const K& left, const K& right) const
        {
            return _comparer ? _comparer.Equals(left, right) : EqualValues<K>(left, right);
        }
        void Rehash(std::size_t buckets)
        {
            std::vector<int> made(buckets, -1);
            _entries.reserve(buckets);
            for (int place = PlaceAfter(-1); place != -1; place = PlaceAfter(place))
            {
                int& bucket = made[At(place).Hash % buckets];
                At(place).Next = bucket;
                bucket = place;
            }
            _buckets.swap(made);
        }

        std::vector<Entry> _entries;
        std::vector<int> _buckets;
        Comparer _comparer = nullptr;
        int _free = -1;
        int _count = 0;
        int _version = 0;
    };
}
