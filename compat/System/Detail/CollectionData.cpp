// What collections of all types share.
#include <System/ArgumentException.hpp>
#include <System/ArgumentNullException.hpp>
#include <System/ArgumentOutOfRangeException.hpp>
#include <System/Detail/CollectionData.hpp>
#include <System/InvalidOperationException.hpp>

namespace System::Detail
{
    EnumeratorData::~EnumeratorData() = default;

    CollectionData::~CollectionData() = default;

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

    void ThrowEnumerationOutside()
    {
        ThrowInvalidOperation("Enumeration has either not started or has already finished.");
    }

    void ThrowWrongElement(const Object& value, const std::type_info& type)
    {
        if (value == nullptr)
        {
            throw ArgumentNullException("item");
        }
        throw ArgumentException(String::Concat("The value \"", value, "\" is not of type \"", TextOfType(type),
                                               "\" and cannot be used in this generic collection."),
                                "value");
    }

    void CheckIndex(int index, int count)
    {
        if (index < 0 || index >= count)
        {
            ThrowArgumentOutOfRange("index", "Index was out of range. Must be non-negative and less than the size of the collection.");
        }
    }

    void CheckInsertIndex(int index, int count)
    {
        if (index < 0 || index > count)
        {
            ThrowArgumentOutOfRange("index", "Index must be within the bounds of the List.");
        }
    }

    void CheckIndexOrEnd(int index, int count)
    {
        if (index < 0 || index > count)
        {
            ThrowArgumentOutOfRange("index",
                                    "Index was out of range. Must be non-negative and less than or equal to the size of the collection.");
        }
    }

    void CheckCapacity(int capacity)
    {
        if (capacity < 0)
        {
            throw ArgumentOutOfRangeException("capacity", capacity,
                                              String::Concat("capacity ('", capacity, "') must be a non-negative value."));
        }
    }

    void CheckRange(int index, int count, int size)
    {
        if (index < 0 || count < 0)
        {
            ThrowArgumentOutOfRange(index < 0 ? "index" : "count", "Non-negative number required.");
        }
        if (size - index < count)
        {
            ThrowArgument("Offset and length were out of bounds for the array or count is greater than the number of elements from index "
                          "to the end of the source collection.",
                          nullptr);
        }
    }

    void CheckCopy(bool isNull, int index, int count, int length)
    {
        if (isNull)
        {
            ThrowArgumentNull("destinationArray");
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
}
