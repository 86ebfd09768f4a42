#include <System/ArgumentException.hpp>
#include <System/Collections/Generic/EqualityComparer.hpp>
#include <System/Collections/Hashtable.hpp>

namespace System::Collections
{
    namespace
    {
        using Table = Detail::DictionaryData<Object, Object>;

        /// The comparer of objects as the one that keys of type Object have.
        Generic::IEqualityComparer<Object> OfKeys(const Generic::IEqualityComparer<>& comparer)
        {
            if (!comparer)
            {
                return nullptr;
            }
            return comparer;
        }
    }

    const Detail::TypeInfo& Hashtable::Type() noexcept
    {
        static const Detail::TypeInfo type{"System.Collections.Hashtable", typeid(Hashtable), &Generic::IDictionary<>::Type()};
        return type;
    }

    Hashtable::Hashtable() : Hashtable(Generic::IEqualityComparer<>(nullptr)) {}

    Hashtable::Hashtable(Generic::IEqualityComparer<> equalityComparer)
        : Hashtable(Detail::Adopt, new Table(Type(), OfKeys(equalityComparer)))
    {
    }

    Hashtable::Hashtable(std::initializer_list<DictionaryEntry> entries) : Hashtable()
    {
        for (const auto& [key, value] : entries)
        {
            Add(key, value);
        }
    }

    void Hashtable::AddRange(const Generic::IDictionary<>& d) const
    {
        Detail::CheckNull(!d, "d");
        for (const auto& [key, value] : d)
        {
            Add(key, value);
        }
    }

    bool Hashtable::ContainsValue(const Object& value) const
    {
        for (const Object& element : Values())
        {
            if (Object::Equals(element, value))
            {
                return true;
            }
        }
        return false;
    }

    Hashtable Hashtable::Clone() const
    {
        Hashtable copy(Detail::Adopt, new Table(Type(), Self<Table>().Table.KeyComparer()));
        copy.AddRange(*this);
        return copy;
    }

    Hashtable Hashtable::Synchronized(const Hashtable& table)
    {
        Detail::CheckNull(!table, "table");
        return table;
    }

    String Hashtable::ToString() const
    {
        return String(Collection().ToText({}));
    }
}
