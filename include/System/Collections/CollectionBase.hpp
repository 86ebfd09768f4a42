// The .NET class CollectionBase.
#pragma once
#include <System/Collections/ArrayList.hpp>
#include <System/Collections/ICollection.hpp>

namespace System::Collections
{
    class CollectionBase;
}

namespace System::Detail
{
    /// What a program's own list overrides: each is asked before or told after a change.
    class SYSTEMNET_API CollectionBaseFace : public Collections::ICollection<>
    {
    public:
        CollectionBaseFace(const CollectionBaseFace&) = default;
        CollectionBaseFace(CollectionBaseFace&&) = default;
        CollectionBaseFace& operator=(const CollectionBaseFace&) & = default;
        CollectionBaseFace& operator=(CollectionBaseFace&&) & = default;
        virtual ~CollectionBaseFace();

    protected:
        CollectionBaseFace(AdoptTag tag, ObjectData* data) noexcept : Collections::ICollection<>(tag, data) {}
        virtual void OnClear() const;
        virtual void OnClearComplete() const;
        virtual void OnInsert(int index, Object value) const;
        virtual void OnInsertComplete(int index, Object value) const;
        virtual void OnRemove(int index, Object value) const;
        virtual void OnRemoveComplete(int index, Object value) const;
        virtual void OnSet(int index, Object oldValue, Object newValue) const;
        virtual void OnSetComplete(int index, Object oldValue, Object newValue) const;
        /// @throws ArgumentNullException value is null
        virtual void OnValidate(Object value) const;

        friend class CollectionBaseList;
    };

    /// What CollectionBase::List gives: a list whose changes go through the members that a program overrides.
    class SYSTEMNET_API CollectionBaseList
    {
        struct SYSTEMNET_API Access : ElementAccess
        {
            static void Hold(const Collections::CollectionBase&) noexcept {}
            static void Release(const Collections::CollectionBase&) noexcept {}
            static std::optional<Object> Find(const Collections::CollectionBase& owner, int index);
            static void Put(const Collections::CollectionBase& owner, int index, const Object& value);
            [[noreturn]] static void ThrowMissing(const Collections::CollectionBase& owner, int index);
        };

    public:
        explicit CollectionBaseList(const Collections::CollectionBase& owner) noexcept : _owner(owner) {}

        [[nodiscard]] int Count() const;
        /// Setting an element goes through OnValidate, OnSet and OnSetComplete.
        /// @throws ArgumentOutOfRangeException index is negative or not below Count
        [[nodiscard]] Element<Object> operator[](KeyArgument<const Collections::CollectionBase, int, Object, Access>&& index) const
        {
            return Element<Object>(index.Of(_owner));
        }
        int Add(const Object& value) const;
        void Insert(int index, const Object& value) const;
        /// @throws ArgumentException there is no such element
        void Remove(const Object& value) const;
        void RemoveAt(int index) const;
        void Clear() const;
        [[nodiscard]] bool Contains(const Object& value) const;
        [[nodiscard]] int IndexOf(const Object& value) const;

    private:
        const Collections::CollectionBase& _owner;
    };
}

namespace System::Collections
{
    /// A list of objects to derive from: a program adds members of its own types, and overrides what is to be asked before a change.
    /// Through a handle of a base class the overrides are not asked. Follows api/system.collections.collectionbase.
    class SYSTEMNET_API CollectionBase : public Detail::CollectionBaseFace
    {
        SYSTEMNET_HANDLE(CollectionBase, Detail::CollectionBaseFace)
        CollectionBase();
        /// @param capacity elements to make room for
        /// @throws ArgumentOutOfRangeException capacity is negative
        explicit CollectionBase(int capacity);

        [[nodiscard]] int Capacity() const;
        void Capacity(int value) const;
        void Clear() const;
        /// @throws ArgumentOutOfRangeException index is negative or not below Count
        void RemoveAt(int index) const;

    protected:
        /// The elements; a change asks no overrides.
        [[nodiscard]] ArrayList InnerList() const;
        /// The elements; a change asks the overrides.
        [[nodiscard]] Detail::CollectionBaseList List() const { return Detail::CollectionBaseList(*this); }

        friend class Detail::CollectionBaseList;
    };
}
