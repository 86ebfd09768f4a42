// What collections of all types share.
#include <System/ArgumentException.hpp>
#include <System/ArgumentNullException.hpp>
#include <System/ArgumentOutOfRangeException.hpp>
#include <System/Detail/ListData.hpp>
#include <System/InvalidCastException.hpp>
#include <System/InvalidOperationException.hpp>

namespace System::Detail
{
    EnumeratorData::~EnumeratorData() = default;

    CollectionData::~CollectionData() = default;

    CollectionKind CollectionData::Kind() const
    {
        return CollectionKind::List;
    }

    void CollectionData::CheckGrows() const
    {
        if (IsReadOnly())
        {
            ThrowReadOnly();
        }
        if (IsFixedSize())
        {
            ThrowFixedSize();
        }
    }

    bool CollectionData::IsReadOnly() const
    {
        return false;
    }

    bool CollectionData::IsFixedSize() const
    {
        return false;
    }

    int CollectionData::Version() const
    {
        return 0;
    }

    int CollectionData::PlaceAfter(int place) const
    {
        return place + 1 < Count() ? place + 1 : -1;
    }

    void CollectionData::RemoveAt(int)
    {
        ThrowReadOnly();
    }

    void CollectionData::Clear()
    {
        ThrowReadOnly();
    }

    void CollectionData::ThrowChanged() const
    {
        ThrowCollectionChanged();
    }

    bool CollectionData::FindKey(const Object&, Object*)
    {
        ThrowNotSupported("Specified method is not supported.");
    }

    void CollectionData::PutKey(const Object&, const Object&, bool)
    {
        ThrowReadOnly();
    }

    void CollectionData::RemoveKey(const Object&)
    {
        ThrowReadOnly();
    }

    CollectionData* CollectionData::NewView(bool)
    {
        ThrowNotSupported("Specified method is not supported.");
    }

    Object CollectionData::EntryOf(const Object& element)
    {
        return element;
    }

    void CollectionData::ThrowMissingElement(int index)
    {
        CheckIndex(index, 0);
        ThrowCollectionChanged();
    }

    void ThrowFixedSize()
    {
        ThrowNotSupported("Collection was of a fixed size.");
    }

    void ThrowReadOnly()
    {
        ThrowNotSupported("Collection is read-only.");
    }

    void ThrowCollectionChanged()
    {
        ThrowInvalidOperation("Collection was modified; enumeration operation may not execute.");
    }

    void ThrowChangedSince()
    {
        ThrowInvalidOperation("Collection was modified after the enumerator was instantiated.");
    }

    void ThrowEnumerationOutside(CollectionKind kind, bool hasEnded)
    {
        if (kind == CollectionKind::Array)
        {
            ThrowInvalidOperation(hasEnded ? "Enumeration already finished." : "Enumeration has not started. Call MoveNext.");
        }
        ThrowInvalidOperation("Enumeration has either not started or has already finished.");
    }

    namespace
    {
        bool IsSorted(CollectionKind kind)
        {
            return kind == CollectionKind::SortedDictionary || kind == CollectionKind::SortedList;
        }

        constexpr const char* InclusiveText =
            "Index was out of range. Must be non-negative and less than or equal to the size of the collection.";
        constexpr const char* RangeText = "Offset and length were out of bounds for the array or count is greater than the number of "
                                          "elements from index to the end of the source collection.";
    }

    void ThrowWrongElement(const Object& value, const std::type_info& type, CollectionKind kind, const char* parameter)
    {
        if (value == nullptr)
        {
            throw ArgumentNullException(kind == CollectionKind::List ? "item" : parameter);
        }
        if (kind == CollectionKind::Array)
        {
            throw InvalidCastException("Object cannot be stored in an array of this type.");
        }
        const char* const quote = IsSorted(kind) ? "'" : "\"";
        throw ArgumentException(String::Concat("The value ", quote, value, quote, " is not of type ", quote, TextOfType(type), quote,
                                               " and cannot be used in this generic collection."),
                                parameter);
    }

    void CheckIndex(int index, int count, CollectionKind kind)
    {
        if (index < 0 || index >= count)
        {
            constexpr const char* text = "Index was out of range. Must be non-negative and less than the size of the collection.";
            if (kind == CollectionKind::SortedList)
            {
                throw ArgumentOutOfRangeException("index", index, text);
            }
            ThrowArgumentOutOfRange("index", text);
        }
    }

    void CheckInsertIndex(int index, int count, CollectionKind kind)
    {
        if (index < 0 || index > count)
        {
            ThrowArgumentOutOfRange("index", kind == CollectionKind::List ? "Index must be within the bounds of the List." : InclusiveText);
        }
    }

    void CheckIndexOrEnd(int index, int count)
    {
        if (index < 0 || index > count)
        {
            ThrowArgumentOutOfRange("index", InclusiveText);
        }
    }

    void CheckNewCapacity(int capacity, int count, CollectionKind kind)
    {
        if (capacity < count)
        {
            constexpr const char* text = "capacity was less than the current size.";
            if (kind == CollectionKind::SortedList)
            {
                throw ArgumentOutOfRangeException("value", capacity, text);
            }
            ThrowArgumentOutOfRange("value", text);
        }
    }

    void CheckSearchStart(int index, int count)
    {
        if (index < 0 || index > count)
        {
            ThrowArgumentOutOfRange(index < 0 ? "startIndex" : "index", InclusiveText);
        }
    }

    void CheckSearchEnd(int index, int count, int size)
    {
        if (index < 0 || count < 0)
        {
            ThrowArgumentOutOfRange(index < 0 ? "index" : "count", "Non-negative number required.");
        }
        if (index >= size || count > index + 1)
        {
            ThrowArgumentOutOfRange(index >= size ? "index" : "count", "Larger than collection size.");
        }
    }

    void CheckCopyPart(int index, int count, int size)
    {
        if (size - index < count)
        {
            ThrowArgument(RangeText, nullptr);
        }
        if (count < 0)
        {
            ThrowNegative("length", count);
        }
        if (index < 0)
        {
            ThrowBelow("sourceIndex", index, 0);
        }
    }

    void CheckCapacity(int capacity, CollectionKind kind)
    {
        if (capacity >= 0)
        {
            return;
        }
        if (kind == CollectionKind::List)
        {
            ThrowArgumentOutOfRange("capacity", "Non-negative number required.");
        }
        if (kind == CollectionKind::Dictionary)
        {
            ThrowArgumentOutOfRange("capacity");
        }
        ThrowNegative("capacity", capacity);
    }

    void CheckRange(int index, int count, int size)
    {
        if (index < 0 || count < 0)
        {
            ThrowArgumentOutOfRange(index < 0 ? "index" : "count", "Non-negative number required.");
        }
        if (size - index < count)
        {
            ThrowArgument(RangeText, nullptr);
        }
    }

    namespace
    {
        void CheckCopyIndex(CollectionKind kind, int index, int length)
        {
            switch (kind)
            {
            case CollectionKind::Dictionary:
                return index < 0 ? ThrowArgumentOutOfRange("index", "Non-negative number required.") : void();
            case CollectionKind::ConcurrentQueue:
                return index < 0 ? ThrowArgumentOutOfRange("index") : void();
            case CollectionKind::SortedDictionary:
            case CollectionKind::ConcurrentBag:
                return index < 0 ? ThrowNegative("index", index) : void();
            case CollectionKind::HashSet:
            case CollectionKind::Hashtable:
                return index < 0 ? ThrowNegative("arrayIndex", index) : void();
            case CollectionKind::LinkedList:
                if (index > length)
                {
                    throw ArgumentOutOfRangeException("index", index, "Must be less than or equal to the size of the collection.");
                }
                return index < 0 ? ThrowNegative("index", index) : void();
            case CollectionKind::Queue:
                return index < 0 || index > length ? ThrowArgumentOutOfRange("arrayIndex", InclusiveText) : void();
            default:
                if (index < 0 || index > length)
                {
                    throw ArgumentOutOfRangeException("arrayIndex", index, InclusiveText);
                }
            }
        }

        const char* CopyText(CollectionKind kind)
        {
            switch (kind)
            {
            case CollectionKind::LinkedList:
                return "Insufficient space in the target location to copy the information.";
            case CollectionKind::Queue:
            case CollectionKind::Stack:
                return RangeText;
            case CollectionKind::ConcurrentBag:
                return "The number of elements in the collection is greater than the available space from index to the end of the "
                       "destination array.";
            default:
                return "Destination array is not long enough to copy all the items in the collection. Check array index and length.";
            }
        }
    }

    void CheckCopy(CollectionKind kind, bool isNull, int index, int count, int length)
    {
        const bool copiesArray = kind < CollectionKind::Dictionary || kind == CollectionKind::ConcurrentStack;
        if (isNull)
        {
            ThrowArgumentNull(kind < CollectionKind::Dictionary ? "destinationArray" : "array");
        }
        if (!copiesArray)
        {
            CheckCopyIndex(kind, index, length);
            if (count > length - index)
            {
                ThrowArgument(CopyText(kind), kind == CollectionKind::ConcurrentBag ? "index" : nullptr);
            }
            return;
        }
        if (index < 0)
        {
            throw ArgumentOutOfRangeException("destinationIndex", index,
                                              String::Concat("destinationIndex ('", index, "') must be greater than or equal to '0'."));
        }
        if (count > length - index)
        {
            ThrowArgument("Destination array was not long enough. Check the destination index, length, and the array's lower bounds.",
                          "destinationArray");
        }
    }

    namespace
    {
        template <class... T>
        bool LessAsOneOf(const Object& left, const Object& right, bool& less)
        {
            const auto compare = [&]<class U>(std::type_identity<U>)
            {
                const bool both = left.Is<U>() && right.Is<U>();
                less = both && Less<U>(static_cast<U>(left), static_cast<U>(right));
                return both;
            };
            return (compare(std::type_identity<T>()) || ...);
        }
    }

    bool ObjectLess(const Object& left, const Object& right)
    {
        if (left == nullptr || right == nullptr)
        {
            return left == nullptr && right != nullptr;
        }
        bool less = false;
        if (!LessAsOneOf<String, int, Int64, double, float, Byte, SByte, Int16, UInt16, UInt32, UInt64, char, bool>(left, right, less))
        {
            ThrowUncomparable();
        }
        return less;
    }

    void ThrowUncomparable()
    {
        ThrowInvalidOperation("Failed to compare two elements in the array.");
    }

    void ThrowUncomparable(const Exception& inner)
    {
        throw InvalidOperationException("Failed to compare two elements in the array.", inner);
    }
}
