#include "compat/core/text/Base64Text.hpp"
#include <System/ArgumentException.hpp>
#include <System/Convert.hpp>
#include <System/FormatException.hpp>
#include <System/InvalidCastException.hpp>

namespace System
{
    namespace
    {
        template <class T>
        T FromBase(const String& value, int fromBase)
        {
            return static_cast<T>(Detail::ParseInBase(value, fromBase, Detail::BitsOf<T>, std::is_unsigned_v<T>));
        }

        /// The digits of a number whose bits are `bits`; base 10 takes its sign from `value`.
        String InBase(Int64 value, UInt64 bits, int toBase)
        {
            if (toBase == 10)
            {
                return ToString(value);
            }
            if (toBase != 2 && toBase != 8 && toBase != 16)
            {
                throw ArgumentException("Invalid Base.");
            }
            const UInt64 base = static_cast<UInt64>(toBase);
            std::string digits;
            do
            {
                digits.insert(digits.begin(), "0123456789abcdef"[bits % base]);
                bits /= base;
            } while (bits != 0);
            return digits;
        }

        void CheckNull(bool isNull, const char* parameter)
        {
            if (isNull)
            {
                Detail::ThrowArgumentNull(parameter);
            }
        }

        ReadOnlySpan<Byte> Part(const Array<Byte>& array, int offset, int length)
        {
            CheckNull(!array, "inArray");
            if (length < 0)
            {
                Detail::ThrowNegative("length", length);
            }
            if (offset < 0)
            {
                Detail::ThrowNegative("offset", offset);
            }
            if (offset > array.Length() - length)
            {
                Detail::ThrowAbove("offset", offset, array.Length() - length);
            }
            return array.AsSpan(offset, length);
        }

        ReadOnlySpan<Byte> All(const Array<Byte>& array)
        {
            CheckNull(!array, "inArray");
            return array.AsSpan();
        }
    }

    SByte Convert::ToSByte(const String& value, int fromBase)
    {
        return FromBase<SByte>(value, fromBase);
    }

    Byte Convert::ToByte(const String& value, int fromBase)
    {
        return FromBase<Byte>(value, fromBase);
    }

    Int16 Convert::ToInt16(const String& value, int fromBase)
    {
        return FromBase<Int16>(value, fromBase);
    }

    UInt16 Convert::ToUInt16(const String& value, int fromBase)
    {
        return FromBase<UInt16>(value, fromBase);
    }

    int Convert::ToInt32(const String& value, int fromBase)
    {
        return FromBase<Int32>(value, fromBase);
    }

    UInt32 Convert::ToUInt32(const String& value, int fromBase)
    {
        return FromBase<UInt32>(value, fromBase);
    }

    Int64 Convert::ToInt64(const String& value, int fromBase)
    {
        return FromBase<Int64>(value, fromBase);
    }

    UInt64 Convert::ToUInt64(const String& value, int fromBase)
    {
        return FromBase<UInt64>(value, fromBase);
    }

    String Convert::ToString(Byte value, int toBase)
    {
        return InBase(value, value, toBase);
    }

    String Convert::ToString(Int16 value, int toBase)
    {
        return InBase(value, static_cast<UInt16>(value), toBase);
    }

    String Convert::ToString(Int32 value, int toBase)
    {
        return InBase(value, static_cast<UInt32>(value), toBase);
    }

    String Convert::ToString(Int64 value, int toBase)
    {
        return InBase(value, static_cast<UInt64>(value), toBase);
    }

    String Convert::ToBase64String(const Array<Byte>& inArray, Base64FormattingOptions options)
    {
        return ToBase64String(All(inArray), options);
    }

    String Convert::ToBase64String(const Array<Byte>& inArray, int offset, int length, Base64FormattingOptions options)
    {
        return ToBase64String(Part(inArray, offset, length), options);
    }

    String Convert::ToBase64String(ReadOnlySpan<Byte> bytes, Base64FormattingOptions options)
    {
        return Core::EncodeBase64(bytes, options == Base64FormattingOptions::InsertLineBreaks);
    }

    bool Convert::TryFromBase64String(const String& s, Span<Byte> bytes, int& bytesWritten)
    {
        CheckNull(!s, "s");
        bytesWritten = 0;
        std::vector<Byte> decoded;
        if (Core::DecodeBase64(s, decoded) != Core::BytesOutcome::Decoded || decoded.size() > bytes.size())
        {
            return false;
        }
        std::copy(decoded.begin(), decoded.end(), bytes.data());
        bytesWritten = static_cast<int>(decoded.size());
        return true;
    }

    bool Convert::TryToBase64Chars(ReadOnlySpan<Byte> bytes, Span<char> chars, int& charsWritten, Base64FormattingOptions options)
    {
        const String text = ToBase64String(bytes, options);
        const std::string_view view = text;
        const bool fits = view.size() <= chars.size();
        charsWritten = fits ? static_cast<int>(view.size()) : 0;
        std::copy_n(view.begin(), charsWritten, chars.data());
        return fits;
    }

    Array<Byte> Convert::FromBase64CharArray(const Array<char>& inArray, int offset, int length)
    {
        CheckNull(!inArray, "inArray");
        return FromBase64String(String(inArray, offset, length));
    }

    int Convert::ToBase64CharArray(const Array<Byte>& inArray, int offsetIn, int length, const Array<char>& outArray, int offsetOut,
                                   Base64FormattingOptions options)
    {
        CheckNull(!inArray, "inArray");
        CheckNull(!outArray, "outArray");
        const String text = ToBase64String(inArray, offsetIn, length, options);
        if (offsetOut < 0 || text.Length() > outArray.Length() - offsetOut)
        {
            Detail::ThrowArgumentOutOfRange("offsetOut",
                                            "Either offset did not refer to a position in the string, or there is an insufficient "
                                            "length of destination character array.");
        }
        std::copy(text.begin(), text.end(), outArray.begin() + offsetOut);
        return text.Length();
    }

    Array<Byte> Convert::FromBase64String(const String& s)
    {
        CheckNull(!s, "s");
        std::vector<Byte> bytes;
        if (Core::DecodeBase64(s, bytes) != Core::BytesOutcome::Decoded)
        {
            throw FormatException(Core::Base64Message());
        }
        return Array<Byte>(std::span<const Byte>(bytes));
    }

    String Convert::ToHexString(const Array<Byte>& inArray)
    {
        return ToHexString(All(inArray));
    }

    String Convert::ToHexString(const Array<Byte>& inArray, int offset, int length)
    {
        return ToHexString(Part(inArray, offset, length));
    }

    String Convert::ToHexString(ReadOnlySpan<Byte> bytes)
    {
        return Core::EncodeHexadecimal(bytes);
    }

    String Convert::ToHexStringLower(const Array<Byte>& inArray)
    {
        return ToHexStringLower(All(inArray));
    }

    String Convert::ToHexStringLower(ReadOnlySpan<Byte> bytes)
    {
        return Core::EncodeHexadecimal(bytes, true);
    }

    Array<Byte> Convert::FromHexString(const String& s)
    {
        CheckNull(!s, "s");
        std::vector<Byte> bytes;
        const Core::BytesOutcome outcome = Core::DecodeHexadecimal(s, bytes);
        if (outcome != Core::BytesOutcome::Decoded)
        {
            throw FormatException(Core::HexadecimalMessage(outcome));
        }
        return Array<Byte>(std::span<const Byte>(bytes));
    }

    Object Convert::ChangeType(const Object& value, const Type& conversionType)
    {
        Detail::CheckNull(conversionType == nullptr, "conversionType");
        const auto is = [&](const auto& sample) { return conversionType == Type::Of<std::decay_t<decltype(sample)>>(); };
        if (value == nullptr)
        {
            if (is(String()) || is(Object()))
            {
                return nullptr;
            }
            throw InvalidCastException("Null object cannot be converted to a value type.");
        }
        if (is(Object()) || value.GetType() == conversionType)
        {
            return value;
        }
        if (is(String()))
        {
            return value.ToString();
        }
        if (is(DateTime()) && value.Is<String>())
        {
            return DateTime::Parse(static_cast<String>(value));
        }
        Object result = nullptr;
        const auto convert = [&](auto sample)
        {
            using T = decltype(sample);
            if (is(sample))
            {
                result = Detail::ConvertTo<T>(value);
            }
            return result != nullptr;
        };
        if (convert(false) || convert('\0') || convert(SByte()) || convert(Byte()) || convert(Int16()) || convert(UInt16()) ||
            convert(int()) || convert(UInt32()) || convert(Int64()) || convert(UInt64()) || convert(float()) || convert(double()))
        {
            return result;
        }
        throw InvalidCastException(String::Concat("Invalid cast from '", value.GetType(), "' to '", conversionType, "'."));
    }
}
