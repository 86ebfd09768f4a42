// The .NET class Convert.
#pragma once
#include <System/Array.hpp>
#include <System/Base64FormattingOptions.hpp>
#include <System/DateTime.hpp>
#include <System/Detail/Numbers.hpp>
#include <System/IFormatProvider.hpp>
#include <System/Type.hpp>

namespace System
{
    /// Converts values: numbers, bools, chars, enumerations, texts and Objects that hold one of these. A null text is 0, numbers that do
    /// not fit throw OverflowException, malformed texts FormatException; fractions round half to even. `fromBase` is 2, 8, 10 or 16.
    /// Follows api/system.convert.
    class SYSTEMNET_API Convert
    {
    public:
        Convert() = delete;

        template <Detail::Convertible T>
        static bool ToBoolean(const T& value)
        {
            return Detail::ConvertTo<bool>(value);
        }
        template <Detail::Convertible T>
        static char ToChar(const T& value)
        {
            return Detail::ConvertTo<char>(value);
        }
        template <Detail::Convertible T>
        static SByte ToSByte(const T& value)
        {
            return Detail::ConvertTo<SByte>(value);
        }
        template <Detail::Convertible T>
        static Byte ToByte(const T& value)
        {
            return Detail::ConvertTo<Byte>(value);
        }
        template <Detail::Convertible T>
        static Int16 ToInt16(const T& value)
        {
            return Detail::ConvertTo<Int16>(value);
        }
        template <Detail::Convertible T>
        static UInt16 ToUInt16(const T& value)
        {
            return Detail::ConvertTo<UInt16>(value);
        }
        template <Detail::Convertible T>
        static int ToInt32(const T& value)
        {
            return Detail::ConvertTo<Int32>(value);
        }
        template <Detail::Convertible T>
        static UInt32 ToUInt32(const T& value)
        {
            return Detail::ConvertTo<UInt32>(value);
        }
        template <Detail::Convertible T>
        static Int64 ToInt64(const T& value)
        {
            return Detail::ConvertTo<Int64>(value);
        }
        template <Detail::Convertible T>
        static UInt64 ToUInt64(const T& value)
        {
            return Detail::ConvertTo<UInt64>(value);
        }
        template <Detail::Convertible T>
        static float ToSingle(const T& value)
        {
            return Detail::ConvertTo<float>(value);
        }
        template <Detail::Convertible T>
        static double ToDouble(const T& value)
        {
            return Detail::ConvertTo<double>(value);
        }

        // There is one culture.
        template <Detail::Convertible T>
        static bool ToBoolean(const T& value, const IFormatProvider&)
        {
            return ToBoolean(value);
        }
        template <Detail::Convertible T>
        static char ToChar(const T& value, const IFormatProvider&)
        {
            return ToChar(value);
        }
        template <Detail::Convertible T>
        static SByte ToSByte(const T& value, const IFormatProvider&)
        {
            return ToSByte(value);
        }
        template <Detail::Convertible T>
        static Byte ToByte(const T& value, const IFormatProvider&)
        {
            return ToByte(value);
        }
        template <Detail::Convertible T>
        static Int16 ToInt16(const T& value, const IFormatProvider&)
        {
            return ToInt16(value);
        }
        template <Detail::Convertible T>
        static UInt16 ToUInt16(const T& value, const IFormatProvider&)
        {
            return ToUInt16(value);
        }
        template <Detail::Convertible T>
        static int ToInt32(const T& value, const IFormatProvider&)
        {
            return ToInt32(value);
        }
        template <Detail::Convertible T>
        static UInt32 ToUInt32(const T& value, const IFormatProvider&)
        {
            return ToUInt32(value);
        }
        template <Detail::Convertible T>
        static Int64 ToInt64(const T& value, const IFormatProvider&)
        {
            return ToInt64(value);
        }
        template <Detail::Convertible T>
        static UInt64 ToUInt64(const T& value, const IFormatProvider&)
        {
            return ToUInt64(value);
        }
        template <Detail::Convertible T>
        static float ToSingle(const T& value, const IFormatProvider&)
        {
            return ToSingle(value);
        }
        template <Detail::Convertible T>
        static double ToDouble(const T& value, const IFormatProvider&)
        {
            return ToDouble(value);
        }
        /// A number, bool, char, text or date as one of another of these types: `ChangeType(value, Type::Of<int>())`.
        /// @throws ArgumentNullException conversionType is null
        /// @throws InvalidCastException there is no such conversion, or value is null and the type is no text
        static Object ChangeType(const Object& value, const Type& conversionType);
        static Object ChangeType(const Object& value, const Type& conversionType, const IFormatProvider&)
        {
            return ChangeType(value, conversionType);
        }

        /// As DateTime::Parse; null is MinValue.
        static DateTime ToDateTime(const String& value) { return value ? DateTime::Parse(value) : DateTime(); }
        static DateTime ToDateTime(const String& value, const IFormatProvider&) { return ToDateTime(value); }

        static SByte ToSByte(const String& value, int fromBase);
        static Byte ToByte(const String& value, int fromBase);
        static Int16 ToInt16(const String& value, int fromBase);
        static UInt16 ToUInt16(const String& value, int fromBase);
        static int ToInt32(const String& value, int fromBase);
        static UInt32 ToUInt32(const String& value, int fromBase);
        static Int64 ToInt64(const String& value, int fromBase);
        static UInt64 ToUInt64(const String& value, int fromBase);

        /// The text of any value; null text stays null, a null Object is "".
        template <class T>
        static String ToString(const T& value)
        {
            if constexpr (std::derived_from<T, String>)
            {
                return value;
            }
            else
            {
                return System::ToString(value);
            }
        }
        template <class T>
        static String ToString(const T& value, const IFormatProvider&)
        {
            return ToString(value);
        }
        /// The digits of a number in base 2, 8, 10 or 16.
        /// @throws ArgumentException toBase is another
        static String ToString(Byte value, int toBase);
        static String ToString(Int16 value, int toBase);
        static String ToString(Int32 value, int toBase);
        static String ToString(Int64 value, int toBase);

        /// @throws ArgumentNullException inArray is null
        static String ToBase64String(const Array<Byte>& inArray, Base64FormattingOptions options = Base64FormattingOptions::None);
        static String ToBase64String(const Array<Byte>& inArray, int offset, int length,
                                     Base64FormattingOptions options = Base64FormattingOptions::None);
        static String ToBase64String(ReadOnlySpan<Byte> bytes, Base64FormattingOptions options = Base64FormattingOptions::None);
        /// @throws ArgumentNullException s is null
        /// @throws FormatException s is no Base64
        static Array<Byte> FromBase64String(const String& s);
        /// @return false if s is no Base64 or does not fit
        static bool TryFromBase64String(const String& s, Span<Byte> bytes, int& bytesWritten);
        static bool TryFromBase64Chars(const String& chars, Span<Byte> bytes, int& bytesWritten)
        {
            return TryFromBase64String(chars, bytes, bytesWritten);
        }
        static bool TryToBase64Chars(ReadOnlySpan<Byte> bytes, Span<char> chars, int& charsWritten,
                                     Base64FormattingOptions options = Base64FormattingOptions::None);
        static Array<Byte> FromBase64CharArray(const Array<char>& inArray, int offset, int length);
        /// @return the number of chars written
        static int ToBase64CharArray(const Array<Byte>& inArray, int offsetIn, int length, const Array<char>& outArray, int offsetOut,
                                     Base64FormattingOptions options = Base64FormattingOptions::None);
        static String ToHexString(const Array<Byte>& inArray);
        static String ToHexString(const Array<Byte>& inArray, int offset, int length);
        static String ToHexString(ReadOnlySpan<Byte> bytes);
        static String ToHexStringLower(const Array<Byte>& inArray);
        static String ToHexStringLower(ReadOnlySpan<Byte> bytes);
        /// @throws ArgumentNullException s is null
        /// @throws FormatException s has an odd length or another character
        static Array<Byte> FromHexString(const String& s);
    };
}
