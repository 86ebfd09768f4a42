// The interfaces of collections whose elements are objects.
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
        Detail::CheckCopy(!array, index, Count(), array ? array.Length() : 0);
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

    ListElement::ListElement(Detail::CollectionData& list, int index) : _list(list), _index(index)
    {
        _list.AddReference();
    }

    ListElement::~ListElement()
    {
        _list.ReleaseReference();
    }

    // The element of another list is its value; so is this list's own.
    // NOLINTNEXTLINE(bugprone-unhandled-self-assignment)
    const ListElement& ListElement::operator=(const ListElement& other) const
    {
        return *this = other.Value();
    }

    const ListElement& ListElement::operator=(const Object& value) const
    {
        _list.ObjectAt(_index, value);
        return *this;
    }

    Object ListElement::Value() const
    {
        return _list.ObjectAt(_index);
    }

    bool ListElement::Equals(const Object& other) const
    {
        return Value().Equals(other);
    }

    String ListElement::ToString() const
    {
        return Value().ToString();
    }

    const Detail::TypeInfo& IList<void>::Type() noexcept
    {
        static const Detail::TypeInfo type{"System.Collections.IList", typeid(IList), &ICollection<void>::Type()};
        return type;
    }

    ListElement IList<void>::operator[](int index) const
    {
        return ListElement(Collection(), index);
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
        if (list.IsFixedSize())
        {
            Detail::ThrowFixedSize();
        }
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
}
