#include <System/BitConverter.hpp>
#include "compat/core/text/Base64Text.hpp"
#include <cstring>

namespace System
{
    namespace
    {
        constexpr const char* TooShort =
            "The array starting from the specified index is not long enough to read a value of the specified type.";

        void CheckStart(const Array<Byte>& value, int startIndex)
        {
            if (!value)
            {
                Detail::ThrowArgumentNull("value");
            }
            if (static_cast<unsigned>(startIndex) >= static_cast<unsigned>(value.Length()))
            {
                Detail::ThrowArgumentOutOfRange("startIndex",
                                                "Index was out of range. Must be non-negative and less than the size of the collection.");
            }
        }

        template <class T>
        T Read(const Byte* bytes)
        {
            T value;
            std::memcpy(&value, bytes, sizeof value);
            return value;
        }

        template <class T>
        T Read(const Array<Byte>& value, int startIndex)
        {
            CheckStart(value, startIndex);
            if (startIndex > value.Length() - static_cast<int>(sizeof(T)))
            {
                Detail::ThrowArgument(TooShort, "value");
            }
            return Read<T>(value.data() + startIndex);
        }

        template <class T>
        T Read(ReadOnlySpan<Byte> value)
        {
            if (value.size() < sizeof(T))
            {
                Detail::ThrowArgumentOutOfRange("value");
            }
            return Read<T>(value.data());
        }
    }

    Array<Byte> BitConverter::BytesOf(const void* value, std::size_t size)
    {
        return Array<Byte>(std::span<const Byte>(static_cast<const Byte*>(value), size));
    }

    Array<Byte> BitConverter::GetBytes(char value)
    {
        return GetBytes(static_cast<char16_t>(static_cast<unsigned char>(value)));
    }

    Array<Byte> BitConverter::GetBytes(char16_t value)
    {
        return BytesOf(&value, sizeof value);
    }

    bool BitConverter::ToBoolean(const Array<Byte>& value, int startIndex)
    {
        return Read<Byte>(value, startIndex) != 0;
    }

    char BitConverter::ToChar(const Array<Byte>& value, int startIndex)
    {
        return static_cast<char>(ToUInt16(value, startIndex));
    }

    Int16 BitConverter::ToInt16(const Array<Byte>& value, int startIndex)
    {
        return Read<Int16>(value, startIndex);
    }

    UInt16 BitConverter::ToUInt16(const Array<Byte>& value, int startIndex)
    {
        return Read<UInt16>(value, startIndex);
    }

    int BitConverter::ToInt32(const Array<Byte>& value, int startIndex)
    {
        return Read<Int32>(value, startIndex);
    }

    UInt32 BitConverter::ToUInt32(const Array<Byte>& value, int startIndex)
    {
        return Read<UInt32>(value, startIndex);
    }

    Int64 BitConverter::ToInt64(const Array<Byte>& value, int startIndex)
    {
        return Read<Int64>(value, startIndex);
    }

    UInt64 BitConverter::ToUInt64(const Array<Byte>& value, int startIndex)
    {
        return Read<UInt64>(value, startIndex);
    }

    float BitConverter::ToSingle(const Array<Byte>& value, int startIndex)
    {
        return Read<float>(value, startIndex);
    }

    double BitConverter::ToDouble(const Array<Byte>& value, int startIndex)
    {
        return Read<double>(value, startIndex);
    }

    bool BitConverter::ToBoolean(ReadOnlySpan<Byte> value)
    {
        return Read<Byte>(value) != 0;
    }

    Int16 BitConverter::ToInt16(ReadOnlySpan<Byte> value)
    {
        return Read<Int16>(value);
    }

    UInt16 BitConverter::ToUInt16(ReadOnlySpan<Byte> value)
    {
        return Read<UInt16>(value);
    }

    int BitConverter::ToInt32(ReadOnlySpan<Byte> value)
    {
        return Read<Int32>(value);
    }

    UInt32 BitConverter::ToUInt32(ReadOnlySpan<Byte> value)
    {
        return Read<UInt32>(value);
    }

    Int64 BitConverter::ToInt64(ReadOnlySpan<Byte> value)
    {
        return Read<Int64>(value);
    }

    UInt64 BitConverter::ToUInt64(ReadOnlySpan<Byte> value)
    {
        return Read<UInt64>(value);
    }

    float BitConverter::ToSingle(ReadOnlySpan<Byte> value)
    {
        return Read<float>(value);
    }

    double BitConverter::ToDouble(ReadOnlySpan<Byte> value)
    {
        return Read<double>(value);
    }

    String BitConverter::ToString(const Array<Byte>& value)
    {
        if (!value)
        {
            Detail::ThrowArgumentNull("value");
        }
        return ToString(value, 0, value.Length());
    }

    String BitConverter::ToString(const Array<Byte>& value, int startIndex)
    {
        if (!value)
        {
            Detail::ThrowArgumentNull("value");
        }
        // A start at 0 is allowed in an empty array.
        if (startIndex != 0 || value.Length() != 0)
        {
            CheckStart(value, startIndex);
        }
        return ToString(value, startIndex, value.Length() - startIndex);
    }

    String BitConverter::ToString(const Array<Byte>& value, int startIndex, int length)
    {
        if (!value)
        {
            Detail::ThrowArgumentNull("value");
        }
        if (startIndex != 0)
        {
            CheckStart(value, startIndex);
        }
        if (length < 0)
        {
            Detail::ThrowNegative("length", length);
        }
        if (startIndex > value.Length() - length)
        {
            Detail::ThrowArgument(TooShort, "value");
        }
        return Core::DashedHexadecimal(value.AsSpan(startIndex, length));
    }
}
