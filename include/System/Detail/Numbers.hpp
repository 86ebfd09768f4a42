// Text and numbers into numbers: what Parse, TryParse and Convert share.
#pragma once
#include <System/String.hpp>
#include <System/Types.hpp>
#include <utility>

namespace System::Detail
{
    // Integers go as Int64, an unsigned one by its bits. `bits` is 8, 16, 32 or 64.

    /// @throws ArgumentNullException text is null
    /// @throws FormatException it is no number
    /// @throws OverflowException it does not fit
    SYSTEMNET_API Int64 ParseInteger(const String& text, int bits, bool isUnsigned);
    SYSTEMNET_API double ParseDouble(const String& text);
    SYSTEMNET_API float ParseSingle(const String& text);
    SYSTEMNET_API bool ParseBoolean(const String& text);
    SYSTEMNET_API char ParseChar(const String& text, const char* parameter);
    SYSTEMNET_API bool TryParseInteger(const String& text, int bits, bool isUnsigned, Int64& value) noexcept;
    SYSTEMNET_API bool TryParseDouble(const String& text, double& value) noexcept;
    SYSTEMNET_API bool TryParseSingle(const String& text, float& value) noexcept;
    SYSTEMNET_API bool TryParseBoolean(const String& text, bool& value) noexcept;
    // The same by the bits of NumberStyles.
    /// @throws ArgumentException the styles cannot be combined, or are not for this kind of number
    SYSTEMNET_API Int64 ParseInteger(const String& text, int styles, int bits, bool isUnsigned);
    SYSTEMNET_API double ParseDouble(const String& text, int styles);
    SYSTEMNET_API float ParseSingle(const String& text, int styles);
    SYSTEMNET_API bool TryParseInteger(const String& text, int styles, int bits, bool isUnsigned, Int64& value);
    SYSTEMNET_API bool TryParseDouble(const String& text, int styles, double& value);
    SYSTEMNET_API bool TryParseSingle(const String& text, int styles, float& value);
    /// Convert.ToInt32(text, fromBase) and its kin; null is 0.
    SYSTEMNET_API Int64 ParseInBase(const String& text, int fromBase, int bits, bool isUnsigned);
    /// Rounds half to even.
    SYSTEMNET_API Int64 RoundToInteger(double value, int bits, bool isUnsigned);
    [[noreturn]] SYSTEMNET_API void ThrowIntegerOverflow(int bits, bool isUnsigned);
    [[noreturn]] SYSTEMNET_API void ThrowCharOverflow();
    /// The double that an Object converts to, or its integer by bits.
    enum class NumberKind
    {
        Signed,
        Unsigned,
        Floating,
        Text
    };
    struct ObjectNumber
    {
        NumberKind Kind = NumberKind::Signed;
        Int64 Bits = 0;
        double Float = 0;
        String Text;
    };
    /// @throws InvalidCastException the object is neither a number, a bool, a char nor a text
    SYSTEMNET_API ObjectNumber NumberOf(const Object& value);

    template <class T>
    inline constexpr int BitsOf = static_cast<int>(sizeof(T) * 8);

    /// What Parse gives.
    template <class T>
    concept Parsed = Integer<T> || std::same_as<T, double> || std::same_as<T, float> || std::same_as<T, bool> || std::same_as<T, char>;

    /// What Convert takes.
    template <class T>
    concept Convertible =
        std::is_arithmetic_v<T> || std::is_enum_v<T> || std::same_as<T, Object> || StandardText<T> || std::derived_from<T, String>;

    template <class To, class From>
    To ConvertTo(const From& value);

    template <class To>
    To ConvertText(const String& text)
    {
        if constexpr (std::same_as<To, char>)
        {
            return ParseChar(text, "value");
        }
        else
        {
            if (text == nullptr)
            {
                return To();
            }
            if constexpr (std::same_as<To, bool>)
            {
                return ParseBoolean(text);
            }
            else if constexpr (std::same_as<To, float>)
            {
                return ParseSingle(text);
            }
            else if constexpr (std::floating_point<To>)
            {
                return ParseDouble(text);
            }
            else
            {
                return static_cast<To>(ParseInteger(text, BitsOf<To>, std::is_unsigned_v<To>));
            }
        }
    }

    template <class To, class From>
    To ConvertNumber(From value)
    {
        if constexpr (std::same_as<To, bool>)
        {
            return value != From();
        }
        else if constexpr (std::floating_point<To>)
        {
            return static_cast<To>(value);
        }
        else if constexpr (std::same_as<From, bool>)
        {
            return static_cast<To>(value ? 1 : 0);
        }
        else if constexpr (std::same_as<To, char>)
        {
            if constexpr (!std::same_as<From, char>)
            {
                if (value < From() || static_cast<UInt64>(value) > 255)
                {
                    ThrowCharOverflow();
                }
            }
            return static_cast<char>(value);
        }
        else if constexpr (std::floating_point<From>)
        {
            return static_cast<To>(RoundToInteger(static_cast<double>(value), BitsOf<To>, std::is_unsigned_v<To>));
        }
        else if constexpr (std::same_as<From, char>)
        {
            return ConvertNumber<To>(static_cast<unsigned char>(value));
        }
        else if constexpr (!Integer<From>)
        {
            return ConvertNumber<To>(static_cast<UInt32>(value));
        }
        else
        {
            if (!std::in_range<To>(value))
            {
                ThrowIntegerOverflow(BitsOf<To>, std::is_unsigned_v<To>);
            }
            return static_cast<To>(value);
        }
    }

    template <class To, class From>
    To ConvertTo(const From& value)
    {
        if constexpr (std::is_enum_v<From>)
        {
            return ConvertNumber<To>(static_cast<std::underlying_type_t<From>>(value));
        }
        else if constexpr (std::is_arithmetic_v<From>)
        {
            return ConvertNumber<To>(value);
        }
        else if constexpr (std::same_as<From, Object>)
        {
            const ObjectNumber number = NumberOf(value);
            switch (number.Kind)
            {
            case NumberKind::Signed:
                return ConvertNumber<To>(number.Bits);
            case NumberKind::Unsigned:
                return ConvertNumber<To>(static_cast<UInt64>(number.Bits));
            case NumberKind::Floating:
                return ConvertNumber<To>(number.Float);
            default:
                return ConvertText<To>(number.Text);
            }
        }
        else
        {
            return ConvertText<To>(String(value));
        }
    }
}
