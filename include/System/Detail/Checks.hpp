// What arguments are checked by, and the exceptions that public headers throw without knowing them.
#pragma once
#include <System/Export.hpp>
#include <System/Types.hpp>

namespace System::Detail
{
    [[noreturn]] SYSTEMNET_API void ThrowArgumentNull(const char* parameter);
    [[noreturn]] SYSTEMNET_API void ThrowArgument(const char* message, const char* parameter);
    [[noreturn]] SYSTEMNET_API void ThrowArgumentOutOfRange(const char* parameter);
    [[noreturn]] SYSTEMNET_API void ThrowArgumentOutOfRange(const char* parameter, const char* message);
    /// "must be a non-negative value", "must be greater (less) than or equal to 'limit'", with the value.
    [[noreturn]] SYSTEMNET_API void ThrowNegative(const char* parameter, Int64 value);
    [[noreturn]] SYSTEMNET_API void ThrowNotPositive(const char* parameter, Int64 value);
    [[noreturn]] SYSTEMNET_API void ThrowBelow(const char* parameter, Int64 value, Int64 limit);
    [[noreturn]] SYSTEMNET_API void ThrowAbove(const char* parameter, Int64 value, Int64 limit);
    [[noreturn]] SYSTEMNET_API void ThrowInvalidOperation(const char* message);
    [[noreturn]] SYSTEMNET_API void ThrowNotSupported(const char* message);
    [[noreturn]] SYSTEMNET_API void ThrowOverflow();

    inline void CheckNull(bool isNull, const char* parameter)
    {
        if (isNull)
        {
            ThrowArgumentNull(parameter);
        }
    }
    /// @throws ArgumentOutOfRangeException index or length is negative
    /// @throws ArgumentException they end behind `size`
    inline void CheckElements(int index, int length, int size)
    {
        if (index < 0 || length < 0)
        {
            ThrowArgumentOutOfRange(index < 0 ? "index" : "length", "Non-negative number required.");
        }
        if (length > size - index)
        {
            ThrowArgument("Offset and length were out of bounds for the array or count is greater than the number of elements from "
                          "index to the end of the source collection.",
                          nullptr);
        }
    }
    /// For a search from startIndex on.
    inline void CheckSearch(int startIndex, int count, int size)
    {
        if (startIndex < 0 || startIndex > size)
        {
            ThrowArgumentOutOfRange("startIndex",
                                    "Index was out of range. Must be non-negative and less than or equal to the size of the collection.");
        }
        if (count < 0 || count > size - startIndex)
        {
            ThrowArgumentOutOfRange("count",
                                    "Count must be positive and count must refer to a location within the string/array/collection.");
        }
    }
    /// For a search from startIndex back; among no elements it may begin at -1 and at 0.
    inline void CheckSearchBack(int startIndex, int count, int size)
    {
        if (size == 0 ? startIndex != -1 && startIndex != 0 : startIndex < 0 || startIndex >= size)
        {
            ThrowArgumentOutOfRange("startIndex", "Index was out of range. Must be non-negative and less than the size of the collection.");
        }
        if (count < 0 || count > (size == 0 ? 0 : startIndex + 1))
        {
            ThrowArgumentOutOfRange("count",
                                    "Count must be positive and count must refer to a location within the string/array/collection.");
        }
    }
}
