// A balanced tree whose entries have places: what stands behind SortedDictionary and SortedSet.
#pragma once
#include <System/Collections/Generic/Comparer.hpp>
#include <map>
#include <vector>

namespace System::Detail
{
    /// Entries in the order of their keys. V is a struct without members where there are only keys.
    template <class K, class V>
    class SortedTable
    {
    public:
        using Comparer = Collections::Generic::IComparer<K>;
        struct Item
        {
            V Value;
            int Place;
        };
        struct Before
        {
            Comparer Order;
            bool operator()(const K& left, const K& right) const
            {
                return (Order ? Order.Compare(left, right) : CompareValues<K>(left, right)) < 0;
            }
        };
        using Map = std::map<K, Item, Before>;
        using Iterator = typename Map::iterator;

        explicit SortedTable(Comparer comparer = nullptr) : _map(Before{std::move(comparer)}) {}

        [[nodiscard]] int Count() const noexcept { return static_cast<int>(_map.size()); }
        [[nodiscard]] int Version() const noexcept { return _version; }
        [[nodiscard]] Comparer KeyComparer() const { return _map.key_comp().Order; }
        void Changed() noexcept { _version = static_cast<int>(static_cast<unsigned>(_version) + 1); }

        /// The place after one, or -1 behind the last; begins behind -1.
        [[nodiscard]] int PlaceAfter(int place) const noexcept
        {
            const auto next = place == -1 ? _map.begin() : std::next(typename Map::const_iterator(At(place)));
            return next != _map.end() ? next->second.Place : -1;
        }
        [[nodiscard]] Iterator At(int place) const noexcept { return _places[static_cast<std::size_t>(place)]; }
        /// @return the place of a key, or -1
        [[nodiscard]] int PlaceOf(const K& key) const
        {
            const auto found = _map.find(key);
            return found != _map.end() ? found->second.Place : -1;
        }
        /// @return false if the key is there
        bool Insert(const K& key, const V& value)
        {
            // A comparer sees a key even if it is the first.
            static_cast<void>(_map.key_comp()(key, key));
            if (_free.empty())
            {
                _free.reserve(_places.size() + 1);
                _places.push_back(_map.end());
                _free.push_back(static_cast<int>(_places.size()) - 1);
            }
            const auto [entry, isNew] = _map.try_emplace(key, Item{value, _free.back()});
            if (isNew)
            {
                _places[static_cast<std::size_t>(_free.back())] = entry;
                _free.pop_back();
                Changed();
            }
            return isNew;
        }
        /// Takes the entry at a place out; who holds it destroys it when this is whole again.
        auto Extract(int place)
        {
            Changed();
            auto node = _map.extract(At(place));
            _free.push_back(place);
            return node;
        }
        void Clear()
        {
            Changed();
            Map removed(_map.key_comp());
            removed.swap(_map);
            _places.clear();
            _free.clear();
        }
        Map& Entries() noexcept { return _map; }

    private:
        Map _map;
        std::vector<Iterator> _places;
        std::vector<int> _free; ///< places that are not in use
        int _version = 0;
    };
}
