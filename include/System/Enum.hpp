// What every projected enumeration shares: its names, and the flag operators' switch.
#pragma once
#include <System/Export.hpp>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <type_traits>

namespace System::Detail
{
    /// One named value of an enumeration.
    struct EnumName
    {
        std::int64_t Value;
        const char* Name;
    };

    /// All names of an enumeration; the first of several names for one value is the one that prints.
    struct EnumNames
    {
        const char* TypeName;
        const EnumName* First;
        std::size_t Count;
        bool Flags;

        template <std::size_t N>
        constexpr EnumNames(const char* typeName, const EnumName (&names)[N], bool flags)
            : TypeName(typeName), First(names), Count(N), Flags(flags)
        {
        }
    };

    /// Specialised beside each projected enumeration.
    template <class E>
    struct EnumTraits;

    template <class E>
    concept NamedEnum = std::is_enum_v<E> && requires
    {
        EnumTraits<E>::Flags;
    };

    template <class E>
    concept FlagEnum = NamedEnum<E> && EnumTraits<E>::Flags;

    /// Takes the literal 0 and nothing else.
    class ZeroLiteral
    {
    public:
        template <class Integer>
        requires std::same_as<Integer, int>
        consteval ZeroLiteral(Integer zero)
        {
            if (zero != 0)
            {
                throw "only the literal 0 stands for an enumeration value";
            }
        }
    };
}
