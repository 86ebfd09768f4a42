#include <System/Collections/ArrayList.hpp>

namespace System::Collections
{
    namespace
    {
        void CheckPart(int index, int count, int size)
        {
            if (index < 0 || count < 0)
            {
                Detail::ThrowNegative(index < 0 ? "index" : "count", index < 0 ? index : count);
            }
            Detail::CheckRange(index, count, size);
        }
    }

    const Detail::TypeInfo& ArrayList::Type() noexcept
    {
        static const Detail::TypeInfo type{"System.Collections.ArrayList", typeid(ArrayList), &IList<>::Type()};
        return type;
    }

    Detail::ListData<Object>& ArrayList::Items() const
    {
        return Self<Detail::ListData<Object>>();
    }

    ArrayList::ArrayList() : ArrayList(Detail::Adopt, new Detail::ListData<Object>(Type(), Detail::CollectionKind::Objects)) {}

    ArrayList::ArrayList(int capacity) : ArrayList()
    {
        if (capacity < 0)
        {
            Detail::ThrowArgumentOutOfRange("capacity", "'capacity' must be non-negative.");
        }
        Items().Reserve(capacity);
    }

    ArrayList::ArrayList(std::initializer_list<Object> values) : ArrayList()
    {
        Items().Elements.assign(values.begin(), values.end());
    }

    Object& ArrayList::operator[](int index) const
    {
        return Items().At(index);
    }

    Detail::ListIterator<Object> ArrayList::begin() const
    {
        return Detail::ListIterator<Object>(Items());
    }

    int ArrayList::Capacity() const
    {
        return Items().Capacity(Items().Elements);
    }

    void ArrayList::Capacity(int value) const
    {
        if (value < Count())
        {
            Detail::ThrowArgumentOutOfRange("value", "capacity was less than the current size.");
        }
        Items().Reserve(value);
    }

    void ArrayList::AddRange(const ICollection<>& collection) const
    {
        InsertRange(Count(), collection);
    }

    void ArrayList::InsertRange(int index, const ICollection<>& collection) const
    {
        if (!collection)
        {
            Detail::ThrowArgumentNull("c");
        }
        Detail::CheckIndexOrEnd(index, Count());
        Array<Object> values(collection.Count());
        collection.CopyTo(values, 0);
        auto& items = Items();
        items.Grow(values.Length());
        items.Elements.insert(items.Elements.begin() + index, values.begin(), values.end());
    }

    void ArrayList::RemoveRange(int index, int count) const
    {
        CheckPart(index, count, Count());
        Items().RemoveRange(index, count);
    }

    ArrayList ArrayList::GetRange(int index, int count) const
    {
        CheckPart(index, count, Count());
        ArrayList part(count);
        const auto first = Items().Elements.begin() + index;
        part.Items().Elements.assign(first, first + count);
        return part;
    }

    int ArrayList::LastIndexOf(const Object& value) const
    {
        int index = Count() - 1;
        while (index >= 0 && !Object::Equals((*this)[index], value))
        {
            --index;
        }
        return index;
    }

    void ArrayList::Reverse() const
    {
        std::reverse(Items().Elements.begin(), Items().Elements.end());
        Items().Changed();
    }

    void ArrayList::Sort() const
    {
        // Copies, because a comparison may throw or use this list.
        auto sorted = Items().Elements;
        std::stable_sort(sorted.begin(), sorted.end(), &Detail::ObjectLess);
        Items().Elements.swap(sorted);
        Items().Changed();
    }

    void ArrayList::Sort(const Comparison<Object>& comparison) const
    {
        if (comparison == nullptr)
        {
            return Sort();
        }
        auto sorted = Items().Elements;
        std::stable_sort(sorted.begin(), sorted.end(),
                         [&](const Object& left, const Object& right) { return comparison(left, right) < 0; });
        Items().Elements.swap(sorted);
        Items().Changed();
    }

    void ArrayList::Sort(IComparer<> comparer) const
    {
        Sort(0, Count(), std::move(comparer));
    }

    void ArrayList::Sort(int index, int count, IComparer<> comparer) const
    {
        CheckPart(index, count, Count());
        const auto order = Detail::OrderBy(std::move(comparer));
        auto sorted = Items().Elements;
        std::stable_sort(sorted.begin() + index, sorted.begin() + index + count,
                         [&](const Object& left, const Object& right) { return order(left, right) < 0; });
        Items().Elements.swap(sorted);
        Items().Changed();
    }

    void ArrayList::Reverse(int index, int count) const
    {
        CheckPart(index, count, Count());
        const auto first = Items().Elements.begin() + index;
        std::reverse(first, first + count);
        Items().Changed();
    }

    int ArrayList::BinarySearch(const Object& value) const
    {
        return BinarySearch(value, nullptr);
    }

    int ArrayList::BinarySearch(const Object& value, IComparer<> comparer) const
    {
        return Detail::FindSorted(*this, 0, Count(), value, Detail::OrderBy(std::move(comparer)));
    }

    int ArrayList::IndexOf(const Object& value, int startIndex) const
    {
        if (startIndex < 0 || startIndex > Count())
        {
            Detail::CheckSearchStart(-1, Count());
        }
        return Detail::FindForward(*this, startIndex, Count(), [&](const Object& element) { return Object::Equals(element, value); });
    }

    void ArrayList::SetRange(int index, const ICollection<>& c) const
    {
        Detail::CheckNull(!c, "c");
        Detail::CheckRange(index, c.Count(), Count());
        for (const Object& value : c)
        {
            (*this)[index++] = value;
        }
    }

    void ArrayList::TrimToSize() const
    {
        Items().Elements.shrink_to_fit();
    }

    ArrayList ArrayList::Repeat(const Object& value, int count)
    {
        ArrayList list(count);
        while (count-- > 0)
        {
            list.Add(value);
        }
        return list;
    }

    ArrayList ArrayList::Synchronized(const ArrayList& list)
    {
        Detail::CheckNull(!list, "list");
        return list;
    }

    ArrayList ArrayList::CastOrCopied(const ICollection<>& collection)
    {
        if (!collection || collection.Is<ArrayList>())
        {
            return collection.As<ArrayList>();
        }
        ArrayList copy;
        copy.AddRange(collection);
        return copy;
    }

    void ArrayList::CopyTo(const Array<Object>& array) const
    {
        CopyTo(array, 0);
    }

    Array<Object> ArrayList::ToArray() const
    {
        return Items().ToArray();
    }

    ArrayList ArrayList::Clone() const
    {
        return GetRange(0, Count());
    }

    String ArrayList::ToString() const
    {
        return String(Items().ToText({}));
    }
}
