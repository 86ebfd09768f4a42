#include <System/Collections/Specialized/NameValueCollection.hpp>
#include <vector>

namespace System::Detail
{
    class NameValueData final : public CollectionDataOf<String>
    {
    public:
        struct Entry
        {
            String Name;
            std::vector<String> Values;
        };

        const TypeInfo& GetType() const noexcept override { return Collections::Specialized::NameValueCollection::Type(); }
        int Count() const override { return static_cast<int>(Entries.size()); }
        int Version() const override { return _version; }
        String Shown(int place) override { return Entries[static_cast<std::size_t>(place)].Name; }
        using CollectionDataOf<String>::EntryOf;
        void Changed() noexcept { _version = static_cast<int>(static_cast<unsigned>(_version) + 1); }

        Entry* EntryOf(const String& name)
        {
            for (Entry& entry : Entries)
            {
                if (String::Compare(entry.Name, name, StringComparison::OrdinalIgnoreCase) == 0)
                {
                    return &entry;
                }
            }
            return nullptr;
        }
        Entry& EntryAt(int index)
        {
            CheckIndex(index, Count());
            return Entries[static_cast<std::size_t>(index)];
        }
        void Set(const String& name, const String& value)
        {
            Changed();
            Entry* entry = EntryOf(name);
            if (entry == nullptr)
            {
                entry = &Entries.emplace_back(Entry{name, {}});
            }
            std::vector<String> values;
            if (value != nullptr)
            {
                values.push_back(value);
            }
            entry->Values.swap(values);
        }

        std::vector<Entry> Entries;

    private:
        int _version = 0;
    };

    void NameAccess::Hold(NameValueData& names) noexcept
    {
        names.AddReference();
    }

    void NameAccess::Release(NameValueData& names) noexcept
    {
        names.ReleaseReference();
    }

    namespace
    {
        String TextOfValues(const NameValueData::Entry* entry)
        {
            return entry == nullptr || entry->Values.empty() ? String(nullptr) : String::Join(",", entry->Values);
        }
    }

    std::optional<String> NameAccess::Find(NameValueData& names, const String& name)
    {
        return TextOfValues(names.EntryOf(name));
    }

    void NameAccess::Put(NameValueData& names, const String& name, const String& value)
    {
        names.Set(name, value);
    }

    void NameAccess::ThrowMissing(NameValueData&, const String&)
    {
        ThrowNullReference();
    }
}

namespace System::Collections::Specialized
{
    namespace
    {
        Array<String> ArrayOf(const Detail::NameValueData::Entry* entry)
        {
            return entry == nullptr || entry->Values.empty() ? Array<String>(nullptr)
                                                             : Array<String>(std::span<const String>(entry->Values));
        }
    }

    const Detail::TypeInfo& NameValueCollection::Type() noexcept
    {
        static const Detail::TypeInfo type{"System.Collections.Specialized.NameValueCollection", typeid(NameValueCollection),
                                           &Generic::ICollection<>::Type()};
        return type;
    }

    Detail::NameValueData& NameValueCollection::Names() const
    {
        return Self<Detail::NameValueData>();
    }

    NameValueCollection::NameValueCollection() : NameValueCollection(Detail::Adopt, new Detail::NameValueData()) {}

    NameValueCollection::NameValueCollection(int capacity) : NameValueCollection()
    {
        Detail::CheckCapacity(capacity);
    }

    String NameValueCollection::Get(const String& name) const
    {
        return Detail::TextOfValues(Names().EntryOf(name));
    }

    String NameValueCollection::Get(int index) const
    {
        return Detail::TextOfValues(&Names().EntryAt(index));
    }

    String NameValueCollection::GetKey(int index) const
    {
        return Names().EntryAt(index).Name;
    }

    Array<String> NameValueCollection::GetValues(const String& name) const
    {
        return ArrayOf(Names().EntryOf(name));
    }

    Array<String> NameValueCollection::GetValues(int index) const
    {
        return ArrayOf(&Names().EntryAt(index));
    }

    Array<String> NameValueCollection::AllKeys() const
    {
        return Names().ToArray();
    }

    Generic::ICollection<String> NameValueCollection::Keys() const
    {
        return AllKeys();
    }

    bool NameValueCollection::HasKeys() const
    {
        for (const auto& entry : Names().Entries)
        {
            if (entry.Name != nullptr)
            {
                return true;
            }
        }
        return false;
    }

    void NameValueCollection::Add(const String& name, const String& value) const
    {
        auto& names = Names();
        if (auto* entry = names.EntryOf(name))
        {
            names.Changed();
            if (value != nullptr)
            {
                entry->Values.push_back(value);
            }
            return;
        }
        names.Set(name, value);
    }

    void NameValueCollection::Add(const NameValueCollection& c) const
    {
        Detail::CheckNull(!c, "c");
        const auto entries = c.Names().Entries;
        for (const auto& entry : entries)
        {
            if (entry.Values.empty())
            {
                Add(entry.Name, nullptr);
            }
            for (const String& value : entry.Values)
            {
                Add(entry.Name, value);
            }
        }
    }

    void NameValueCollection::Set(const String& name, const String& value) const
    {
        Names().Set(name, value);
    }

    void NameValueCollection::Remove(const String& name) const
    {
        auto& names = Names();
        if (auto* entry = names.EntryOf(name))
        {
            names.Changed();
            names.Entries.erase(names.Entries.begin() + (entry - names.Entries.data()));
        }
    }

    void NameValueCollection::Clear() const
    {
        Names().Changed();
        Names().Entries.clear();
    }

    Detail::EnumeratorIterator<String> NameValueCollection::begin() const
    {
        return Detail::EnumeratorIterator<String>(Generic::IEnumerator<String>(Detail::Adopt, Names().Enumerate()));
    }
}
