// The .NET class Hashtable.
#pragma once
#include <System/Collections/Generic/IDictionary.hpp>

namespace System::Collections
{
    /// Values by key, as objects. Enumerated in the order of insertion.
    /// Follows api/system.collections.hashtable.
    class SYSTEMNET_API Hashtable : public Generic::IDictionary<>
    {
        SYSTEMNET_HANDLE(Hashtable, Generic::IDictionary<>)

        Hashtable();
        /// @param capacity entries to make room for
        /// @throws ArgumentOutOfRangeException capacity is negative
        template <std::same_as<int> Capacity>
        explicit Hashtable(Capacity capacity, Generic::IEqualityComparer<> equalityComparer = nullptr)
            : Hashtable(std::move(equalityComparer))
        {
            Detail::CheckCapacity(capacity);
        }
        explicit Hashtable(Generic::IEqualityComparer<> equalityComparer);
        Hashtable(std::initializer_list<DictionaryEntry> entries);
        /// Copies entries.
        template <class D>
            requires(std::convertible_to<D, Generic::IDictionary<>> && !std::same_as<D, std::nullptr_t> && !Detail::IsElement<D> &&
                     !std::derived_from<D, Hashtable> && !Detail::CastableTo<D, Hashtable>)
        explicit Hashtable(const D& d) : Hashtable()
        {
            AddRange(d);
        }

        bool ContainsKey(const Object& key) const { return Contains(key); }
        bool ContainsValue(const Object& value) const;
        Hashtable Clone() const;
        static Hashtable Synchronized(const Hashtable& table);
        String ToString() const;

    private:
        void AddRange(const Generic::IDictionary<>& d) const;
    };
}
