// The interfaces of collections whose elements are objects.
#include <System/Collections/Generic/IDictionary.hpp>
#include <System/Collections/Generic/IList.hpp>

namespace System::Collections::Generic
{
    const Detail::TypeInfo& IEnumerator<void>::Type() noexcept
    {
        static const Detail::TypeInfo type{"System.Collections.IEnumerator", typeid(IEnumerator)};
        return type;
    }

    bool IEnumerator<void>::MoveNext() const
    {
        return Self<Detail::EnumeratorData>().MoveNext();
    }

    Object IEnumerator<void>::Current() const
    {
        return Self<Detail::EnumeratorData>().CurrentObject();
    }

    void IEnumerator<void>::Reset() const
    {
        Self<Detail::EnumeratorData>().Reset();
    }

    const Detail::TypeInfo& IEnumerable<void>::Type() noexcept
    {
        static const Detail::TypeInfo type{"System.Collections.IEnumerable", typeid(IEnumerable)};
        return type;
    }

    IEnumerator<> IEnumerable<void>::GetEnumerator() const
    {
        return IEnumerator<>(Detail::Adopt, Collection().Enumerate());
    }

    const Detail::TypeInfo& ICollection<void>::Type() noexcept
    {
        static const Detail::TypeInfo type{"System.Collections.ICollection", typeid(ICollection), &IEnumerable<void>::Type()};
        return type;
    }

    int ICollection<void>::Count() const
    {
        return Collection().Count();
    }

    void ICollection<void>::CopyTo(const Array<Object>& array, int index) const
    {
        Detail::CheckCopy(Collection().Kind(), !array, index, Count(), array ? array.Length() : 0);
        for (const Object& element : *this)
        {
            array[index++] = element;
        }
    }

    bool ICollection<void>::IsSynchronized() const
    {
        (void)Collection();
        return false;
    }

    Object ICollection<void>::SyncRoot() const
    {
        (void)Collection();
        return *this;
    }

    const Detail::TypeInfo& IList<void>::Type() noexcept
    {
        static const Detail::TypeInfo type{"System.Collections.IList", typeid(IList), &ICollection<void>::Type()};
        return type;
    }

    bool IList<void>::IsFixedSize() const
    {
        return Collection().IsFixedSize();
    }

    bool IList<void>::IsReadOnly() const
    {
        return Collection().IsReadOnly();
    }

    int IList<void>::Add(const Object& value) const
    {
        return Collection().AddObject(value);
    }

    void IList<void>::Clear() const
    {
        Collection().Clear();
    }

    bool IList<void>::Contains(const Object& value) const
    {
        return IndexOf(value) >= 0;
    }

    int IList<void>::IndexOf(const Object& value) const
    {
        return Collection().FindObject(value);
    }

    void IList<void>::Insert(int index, const Object& value) const
    {
        Collection().InsertObject(index, value);
    }

    void IList<void>::Remove(const Object& value) const
    {
        auto& list = Collection();
        list.CheckGrows();
        const int index = list.FindObject(value);
        if (index >= 0)
        {
            list.RemoveAt(index);
        }
    }

    void IList<void>::RemoveAt(int index) const
    {
        Collection().RemoveAt(index);
    }

    const Detail::TypeInfo& IDictionaryEnumerator::Type() noexcept
    {
        static const Detail::TypeInfo type{"System.Collections.IDictionaryEnumerator", typeid(IDictionaryEnumerator),
                                           &IEnumerator<>::Type()};
        return type;
    }

    const Detail::TypeInfo& IDictionary<void, void>::Type() noexcept
    {
        static const Detail::TypeInfo type{"System.Collections.IDictionary", typeid(IDictionary), &ICollection<void>::Type()};
        return type;
    }

    ICollection<> IDictionary<void, void>::Keys() const
    {
        return ICollection<>(Detail::Adopt, Collection().NewView(true));
    }

    ICollection<> IDictionary<void, void>::Values() const
    {
        return ICollection<>(Detail::Adopt, Collection().NewView(false));
    }

    bool IDictionary<void, void>::IsFixedSize() const
    {
        return Collection().IsFixedSize();
    }

    bool IDictionary<void, void>::IsReadOnly() const
    {
        return Collection().IsReadOnly();
    }

    void IDictionary<void, void>::Add(const Object& key, const Object& value) const
    {
        Collection().PutKey(key, value, true);
    }

    void IDictionary<void, void>::Clear() const
    {
        Collection().Clear();
    }

    bool IDictionary<void, void>::Contains(const Object& key) const
    {
        return Collection().FindKey(key, nullptr);
    }

    void IDictionary<void, void>::Remove(const Object& key) const
    {
        Collection().RemoveKey(key);
    }

    namespace
    {
        /// Shows the entries of a dictionary of any types as entries of objects.
        class EntryEnumerator final : public Detail::EnumeratorData
        {
        public:
            explicit EntryEnumerator(Detail::CollectionData& dictionary) : _dictionary(dictionary), _entries(dictionary.Enumerate())
            {
                _dictionary.AddReference();
            }
            ~EntryEnumerator() override { _dictionary.ReleaseReference(); }
            const Detail::TypeInfo& GetType() const noexcept override { return IDictionaryEnumerator::Type(); }
            bool MoveNext() override { return _entries.Get().MoveNext(); }
            void Reset() override { _entries.Get().Reset(); }
            Object CurrentObject() const override { return _dictionary.EntryOf(_entries.Get().CurrentObject()); }

        private:
            Detail::CollectionData& _dictionary;
            Detail::Owner<Detail::EnumeratorData> _entries;
        };
    }

    IDictionaryEnumerator IDictionary<void, void>::GetEnumerator() const
    {
        return IDictionaryEnumerator(Detail::Adopt, new EntryEnumerator(Collection()));
    }
}

namespace System::Detail
{
    std::optional<Object> ObjectAccess::Find(CollectionData& data, const Object& key)
    {
        Object value = nullptr;
        data.FindKey(key, &value);
        return value;
    }
}
