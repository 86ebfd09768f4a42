// The .NET class Collection<T>.
#pragma once
#include <System/Collections/Generic/List.hpp>

namespace System::Detail
{
    /// What a program's own collection overrides. Programs take values as they like, hence both forms of what takes an element.
    template <class T>
    class CollectionFace : public Collections::Generic::IList<T>
    {
    public:
        CollectionFace(const CollectionFace&) = default;
        CollectionFace(CollectionFace&&) = default;
        CollectionFace& operator=(const CollectionFace&) & = default;
        CollectionFace& operator=(CollectionFace&&) & = default;
        virtual ~CollectionFace() = default;

    protected:
        /// What stands behind this; for the library.
        [[nodiscard]] CollectionDataOf<T>& Elements() const { return this->template Self<CollectionDataOf<T>>(); }
        CollectionFace(AdoptTag tag, ObjectData* data) noexcept : Collections::Generic::IList<T>(tag, data) {}
        virtual void InsertItem(int index, const T& item) const
        {
            void (CollectionFace::*member)(int, T) const = &CollectionFace::InsertItem;
            (this->*member)(index, item);
        }
        virtual void InsertItem(int index, T item) const { this->Elements().Insert(index, item); }
        virtual void SetItem(int index, const T& item) const
        {
            void (CollectionFace::*member)(int, T) const = &CollectionFace::SetItem;
            (this->*member)(index, item);
        }
        virtual void SetItem(int index, T item) const { this->Elements().Put(index, item); }
        virtual void RemoveItem(int index) const { this->Elements().RemoveAt(index); }
        virtual void ClearItems() const { this->Elements().Clear(); }

        void CallInsert(int index, const T& item) const
        {
            void (CollectionFace::*member)(int, const T&) const = &CollectionFace::InsertItem;
            (this->*member)(index, item);
        }
        void CallSet(int index, const T& item) const
        {
            void (CollectionFace::*member)(int, const T&) const = &CollectionFace::SetItem;
            (this->*member)(index, item);
        }
    };

    // A member that is not virtual and hides the virtual ones keeps compilers from warning of a program that overrides one form of two.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Woverloaded-virtual"
    template <class T>
    class CollectionBase : public CollectionFace<T>
    {
    protected:
        using CollectionFace<T>::CollectionFace;
        void InsertItem() const;
        void SetItem() const;
    };
#pragma GCC diagnostic pop
}

namespace System::Collections::ObjectModel
{
    /// A list to derive from: what changes it goes through four members that can be overridden. Through a handle of a base class they are
    /// not asked: that is the list alone.
    /// Follows api/system.collections.objectmodel.collection-1.
    template <class T>
    class Collection : public Detail::CollectionBase<T>
    {
        using Base = Detail::CollectionBase<T>;
        struct Access;
        SYSTEMNET_HANDLE(Collection, Base)

        Collection() : Collection(Detail::Adopt, new Detail::ListData<T>(Type(), Detail::CollectionKind::ObjectModel)) {}
        Collection(std::initializer_list<T> values) : Collection()
        {
            for (const T& value : values)
            {
                this->Elements().Add(value);
            }
        }
        /// Over a list, which it changes.
        /// @throws ArgumentNullException list is null
        template <class C>
            requires(std::convertible_to<C, Generic::IList<T>> && !std::same_as<C, std::nullptr_t> && !Detail::IsElement<C> &&
                     !std::derived_from<C, Collection> && !Detail::CastableTo<C, Collection>)
        explicit Collection(const C& list) : Collection(Over(list))
        {
        }
        /// Of an interface: the same object if it is one of these, as a cast is.
        template <class C>
            requires(Detail::CastableTo<C, Collection> && std::derived_from<C, Generic::IList<T>>)
        explicit Collection(const C& list) : Collection(list.template Is<Collection>() || !list ? list.template As<Collection>() : Over(list))
        {
        }

        /// Setting an element goes through SetItem.
        [[nodiscard]] Detail::Element<T> operator[](Detail::KeyArgument<const Collection, int, T, Access>&& index) const
        {
            return Detail::Element<T>(index.Of(*this));
        }
        void Add(const T& item) const { this->CallInsert(this->Count(), item); }
        void Insert(int index, const T& item) const
        {
            Detail::CheckIndexOrEnd(index, this->Count());
            this->CallInsert(index, item);
        }
        /// @return false if there is no such element
        bool Remove(const T& item) const
        {
            const int index = this->IndexOf(item);
            if (index >= 0)
            {
                this->RemoveItem(index);
            }
            return index >= 0;
        }
        void RemoveAt(int index) const
        {
            Detail::CheckIndex(index, this->Count());
            this->RemoveItem(index);
        }
        void Clear() const { this->ClearItems(); }
        String ToString() const { return String(this->Elements().ToText({})); }

    protected:
        /// The list itself, which asks no overrides.
        [[nodiscard]] Generic::IList<T> Items() const { return *this; }
        // What the overrides call: the forms that take any value find these and not both of the virtual ones.
        template <std::convertible_to<T> Value>
        void InsertItem(int index, const Value& item) const
        {
            this->Elements().Insert(index, item);
        }
        template <std::convertible_to<T> Value>
        void SetItem(int index, const Value& item) const
        {
            this->Elements().Put(index, item);
        }

    private:
        struct Access : Detail::ElementAccess
        {
            static void Hold(const Collection&) noexcept {}
            static void Release(const Collection&) noexcept {}
            static std::optional<T> Find(const Collection& collection, int index) { return collection.Elements().Get(index); }
            static void Put(const Collection& collection, int index, const T& value) { collection.CallSet(index, value); }
            [[noreturn]] static void ThrowMissing(const Collection& collection, int index)
            {
                collection.Elements().ThrowMissingElement(index);
            }
        };
        static Collection Over(const Generic::IList<T>& list)
        {
            Detail::CheckNull(!list, "list");
            return Collection(Detail::Adopt, Handle::Share(list.Data()));
        }
    };

    template <class T>
    const Detail::TypeInfo& Collection<T>::Type() noexcept
    {
        static const Detail::TypeInfo type{nullptr, typeid(Collection), &Generic::IList<T>::Type(), &Generic::IReadOnlyList<T>::Type()};
        return type;
    }
}
