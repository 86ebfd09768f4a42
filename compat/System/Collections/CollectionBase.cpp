#include <System/ArgumentException.hpp>
#include <System/Collections/CollectionBase.hpp>
#include <System/Detail/Checks.hpp>

namespace System::Detail
{
    CollectionBaseFace::~CollectionBaseFace() = default;
    void CollectionBaseFace::OnClear() const {}
    void CollectionBaseFace::OnClearComplete() const {}
    void CollectionBaseFace::OnInsert(int, Object) const {}
    void CollectionBaseFace::OnInsertComplete(int, Object) const {}
    void CollectionBaseFace::OnRemove(int, Object) const {}
    void CollectionBaseFace::OnRemoveComplete(int, Object) const {}
    void CollectionBaseFace::OnSet(int, Object, Object) const {}
    void CollectionBaseFace::OnSetComplete(int, Object, Object) const {}
    void CollectionBaseFace::OnValidate(Object value) const
    {
        CheckNull(value == nullptr, "value");
    }

    int CollectionBaseList::Count() const
    {
        return _owner.Count();
    }
    std::optional<Object> CollectionBaseList::Access::Find(const Collections::CollectionBase& owner, int index)
    {
        return owner.InnerList()[index];
    }
    void CollectionBaseList::Access::Put(const Collections::CollectionBase& owner, int index, const Object& value)
    {
        CheckIndex(index, owner.Count());
        const CollectionBaseFace& face = owner;
        face.OnValidate(value);
        const Object before = owner.InnerList()[index];
        face.OnSet(index, before, value);
        owner.InnerList()[index] = value;
        try
        {
            face.OnSetComplete(index, before, value);
        }
        catch (...)
        {
            owner.InnerList()[index] = before;
            throw;
        }
    }
    void CollectionBaseList::Access::ThrowMissing(const Collections::CollectionBase& owner, int index)
    {
        owner.Self<ListData<Object>>().ThrowMissingElement(index);
    }
    int CollectionBaseList::Add(const Object& value) const
    {
        const int index = Count();
        Insert(index, value);
        return index;
    }
    void CollectionBaseList::Insert(int index, const Object& value) const
    {
        CheckIndexOrEnd(index, Count());
        const CollectionBaseFace& face = _owner;
        face.OnValidate(value);
        face.OnInsert(index, value);
        _owner.InnerList().Insert(index, value);
        try
        {
            face.OnInsertComplete(index, value);
        }
        catch (...)
        {
            _owner.InnerList().RemoveAt(index);
            throw;
        }
    }
    void CollectionBaseList::Remove(const Object& value) const
    {
        const CollectionBaseFace& face = _owner;
        face.OnValidate(value);
        const int index = IndexOf(value);
        if (index < 0)
        {
            throw ArgumentException("Cannot remove the specified item because it was not found in the specified Collection.");
        }
        face.OnRemove(index, value);
        _owner.InnerList().RemoveAt(index);
        try
        {
            face.OnRemoveComplete(index, value);
        }
        catch (...)
        {
            _owner.InnerList().Insert(index, value);
            throw;
        }
    }
    void CollectionBaseList::RemoveAt(int index) const
    {
        CheckIndex(index, Count());
        const CollectionBaseFace& face = _owner;
        const Object value = _owner.InnerList()[index];
        face.OnValidate(value);
        face.OnRemove(index, value);
        _owner.InnerList().RemoveAt(index);
        try
        {
            face.OnRemoveComplete(index, value);
        }
        catch (...)
        {
            _owner.InnerList().Insert(index, value);
            throw;
        }
    }
    void CollectionBaseList::Clear() const
    {
        const CollectionBaseFace& face = _owner;
        face.OnClear();
        _owner.InnerList().Clear();
        face.OnClearComplete();
    }
    bool CollectionBaseList::Contains(const Object& value) const
    {
        return IndexOf(value) >= 0;
    }
    int CollectionBaseList::IndexOf(const Object& value) const
    {
        return _owner.InnerList().IndexOf(value);
    }
}

namespace System::Collections
{
    const Detail::TypeInfo& CollectionBase::Type() noexcept
    {
        static const Detail::TypeInfo type{"System.Collections.CollectionBase", typeid(CollectionBase), &IList<>::Type()};
        return type;
    }

    CollectionBase::CollectionBase() : CollectionBase(Detail::Adopt, new Detail::ListData<Object>(Type())) {}
    CollectionBase::CollectionBase(int capacity) : CollectionBase()
    {
        Capacity(capacity);
    }

    int CollectionBase::Capacity() const
    {
        return InnerList().Capacity();
    }
    void CollectionBase::Capacity(int value) const
    {
        InnerList().Capacity(value);
    }
    void CollectionBase::Clear() const
    {
        List().Clear();
    }
    void CollectionBase::RemoveAt(int index) const
    {
        List().RemoveAt(index);
    }
    ArrayList CollectionBase::InnerList() const
    {
        return ArrayList(Detail::Adopt, Share(&Self<Detail::ListData<Object>>()));
    }
}
