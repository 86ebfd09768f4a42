// The .NET class Enum: names and values of enumerations.
#pragma once
#include <System/Array.hpp>

namespace System
{
    namespace Detail
    {
        /// Numbers of an enumeration that has names: how wide they are, and whether the highest bit is a sign.
        struct EnumKind
        {
            const EnumNames& Names;
            int Bits;
            bool IsUnsigned;
        };

        template <class E>
        EnumKind KindOfEnum()
        {
            return {EnumTraits<E>::Names, static_cast<int>(sizeof(E) * 8), std::is_unsigned_v<std::underlying_type_t<E>>};
        }

        /// A name, several with commas in between, or a number.
        SYSTEMNET_API Int64 ParseEnum(const String& value, bool ignoreCase, const EnumKind& kind);
        SYSTEMNET_API bool TryParseEnum(const String& value, bool ignoreCase, const EnumKind& kind, Int64& result);
        /// The name of a value, or null.
        SYSTEMNET_API String NameOfEnum(Int64 value, const EnumKind& kind);
        SYSTEMNET_API bool IsNameOfEnum(const String& value, const EnumKind& kind);
        /// All names in the order of their values, taken as unsigned numbers.
        SYSTEMNET_API Array<String> NamesOfEnum(const EnumKind& kind);
        SYSTEMNET_API Array<Int64> ValuesOfEnum(const EnumKind& kind);
    }

    /// What there is to know of an enumeration `E`: one of the library's, or a program's own as far as its names are known (values from -8
    /// to 127 and single bits). A program's enumeration combines as flags if it has an operator | of its own. Follows api/system.enum.
    class Enum
    {
    public:
        Enum() = delete;

        /// The value of a name, of several names with commas in between, or of a number.
        /// @throws ArgumentNullException value is null
        /// @throws ArgumentException value is empty, or no such name
        /// @throws OverflowException value is a number too large for E
        template <Detail::NamedEnum E>
        [[nodiscard]] static E Parse(const String& value, bool ignoreCase = false)
        {
            return static_cast<E>(Detail::ParseEnum(value, ignoreCase, Detail::KindOfEnum<E>()));
        }
        /// @param result the value, or 0
        template <Detail::NamedEnum E>
        static bool TryParse(const String& value, E& result)
        {
            return TryParse(value, false, result);
        }
        template <Detail::NamedEnum E>
        static bool TryParse(const String& value, bool ignoreCase, E& result)
        {
            Int64 number = 0;
            const bool parsed = Detail::TryParseEnum(value, ignoreCase, Detail::KindOfEnum<E>(), number);
            result = static_cast<E>(number);
            return parsed;
        }

        /// All values in the order of their unsigned numbers.
        template <Detail::NamedEnum E>
        [[nodiscard]] static Array<E> GetValues()
        {
            const Array<Int64> numbers = Detail::ValuesOfEnum(Detail::KindOfEnum<E>());
            const Array<E> values(numbers.Length());
            std::transform(numbers.begin(), numbers.end(), values.begin(), [](Int64 number) { return static_cast<E>(number); });
            return values;
        }
        template <Detail::NamedEnum E>
        [[nodiscard]] static Array<std::underlying_type_t<E>> GetValuesAsUnderlyingType()
        {
            const Array<E> values = GetValues<E>();
            const Array<std::underlying_type_t<E>> numbers(values.Length());
            std::transform(values.begin(), values.end(), numbers.begin(),
                           [](E value) { return static_cast<std::underlying_type_t<E>>(value); });
            return numbers;
        }
        template <Detail::NamedEnum E>
        [[nodiscard]] static Array<String> GetNames()
        {
            return Detail::NamesOfEnum(Detail::KindOfEnum<E>());
        }
        /// The name of a value; null if it has none.
        template <Detail::NamedEnum E>
        [[nodiscard]] static String GetName(E value)
        {
            return Detail::NameOfEnum(static_cast<Int64>(value), Detail::KindOfEnum<E>());
        }
        template <Detail::NamedEnum E, Detail::Integer N>
        [[nodiscard]] static String GetName(N value)
        {
            return Detail::NameOfEnum(static_cast<Int64>(value), Detail::KindOfEnum<E>());
        }
        /// Whether a value, a number or a text is one of the enumeration; flags that are combined are not.
        template <Detail::NamedEnum E>
        [[nodiscard]] static bool IsDefined(E value)
        {
            return GetName(value) != nullptr;
        }
        template <Detail::NamedEnum E, Detail::Integer N>
        [[nodiscard]] static bool IsDefined(N value)
        {
            return GetName<E>(value) != nullptr;
        }
        /// @throws ArgumentNullException value is null
        template <Detail::NamedEnum E>
        [[nodiscard]] static bool IsDefined(const String& value)
        {
            return Detail::IsNameOfEnum(value, Detail::KindOfEnum<E>());
        }

        /// The value of a number, cut to E's width.
        template <class E, Detail::Integer N>
            requires std::is_enum_v<E>
        [[nodiscard]] static constexpr E ToObject(N value) noexcept
        {
            return static_cast<E>(static_cast<std::underlying_type_t<E>>(value));
        }
        /// @param format G, F, D or X
        /// @throws FormatException format is another
        template <class E>
            requires std::is_enum_v<E>
        [[nodiscard]] static String Format(E value, const String& format)
        {
            Detail::CheckNull(format == nullptr, "format");
            return ToString(value, format);
        }
        /// Whether all bits of a flag are set.
        template <class E>
            requires std::is_enum_v<E>
        [[nodiscard]] static constexpr bool HasFlag(E value, std::type_identity_t<E> flag) noexcept
        {
            using Number = std::underlying_type_t<E>;
            return (static_cast<Number>(value) & static_cast<Number>(flag)) == static_cast<Number>(flag);
        }
    };

    /// `flags.HasFlag(flag)`: whether all bits of a flag are set.
    template <class E>
        requires std::is_enum_v<E>
    [[nodiscard]] constexpr bool HasFlag(E value, std::type_identity_t<E> flag) noexcept
    {
        return Enum::HasFlag(value, flag);
    }
}
