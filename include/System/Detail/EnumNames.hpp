// What every projected enumeration shares: its names, and the flag operators' switch.
#pragma once
#include <System/Export.hpp>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <type_traits>
#include <utility>

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
        bool Unsigned = false; ///< values are to be read as unsigned numbers

        template <std::size_t N>
        constexpr EnumNames(const char* typeName, const EnumName (&names)[N], bool flags)
            : TypeName(typeName), First(names), Count(N), Flags(flags)
        {
        }
        constexpr EnumNames(const EnumName* names, std::size_t count, bool isFlags, bool isUnsigned)
            : TypeName(""), First(names), Count(count), Flags(isFlags), Unsigned(isUnsigned)
        {
        }
    };

    /// Specialised beside each projected enumeration; for those of programs, see below.
    template <class E>
    struct EnumTraits;

    /// Can have any value of its underlying type: a scoped enumeration, or one with a fixed type.
    template <class E>
    concept FixedEnum = std::is_enum_v<E> && requires
    {
        E{0};
    };

    // C++ has no names of enumerators at run time, but compilers tell them in the signature of a function that has values as template
    // arguments. Each compiler has a macro of its own for that text. A few values at a time: texts must not become too long.
    template <class E, E... SystemnetValues>
    const char* EnumSignature() noexcept
    {
#if defined(_MSC_VER) && !defined(__clang__)
        return __FUNCSIG__;
#else
        return __PRETTY_FUNCTION__;
#endif
    }

    inline constexpr std::size_t EnumSignatureValues = 16;
    inline constexpr std::size_t EnumSignatures = 10;

    /// The values that names are looked for: -8 to 127, then the single bits up to 2^30.
    constexpr int DerivedEnumValue(std::size_t index) noexcept
    {
        return index < 136 ? static_cast<int>(index) - 8 : 1 << (index - 129);
    }

    /// Reads the names off all signatures. What it makes is never freed, since destructors of other objects may print.
    /// @param bits width of the enumeration's numbers
    SYSTEMNET_API const EnumNames& DeriveEnumNames(std::initializer_list<const char*> signatures, int bits, bool isFlags, bool isUnsigned);

    /// C++ has no [Flags], but values of a scoped enumeration can be combined only if the program says how.
    template <class E>
    concept CombinedEnum = requires(E value)
    {
        {
            value | value
            } -> std::same_as<E>;
    };

    template <class E, std::size_t Part, std::size_t... Index>
    const char* EnumSignatureOf(std::index_sequence<Index...>) noexcept
    {
        return EnumSignature<E, static_cast<E>(
                                    static_cast<std::underlying_type_t<E>>(DerivedEnumValue(Part * EnumSignatureValues + Index)))...>();
    }

    template <class E, std::size_t... Part>
    const EnumNames& DerivedEnumNames(std::index_sequence<Part...>)
    {
        static const EnumNames& names = DeriveEnumNames({EnumSignatureOf<E, Part>(std::make_index_sequence<EnumSignatureValues>())...},
                                                        static_cast<int>(sizeof(E) * 8), CombinedEnum<E>,
                                                        std::is_unsigned_v<std::underlying_type_t<E>>);
        return names;
    }

    /// Stands for the names, which are looked for when the first one is printed.
    template <class E>
    struct LazyEnumNames
    {
        operator const EnumNames&() const { return DerivedEnumNames<E>(std::make_index_sequence<EnumSignatures>()); }
    };

    /// An enumeration of a program: prints the names of its values as far as DerivedEnumValue goes.
    template <FixedEnum E>
    struct EnumTraits<E>
    {
        static constexpr bool Flags = false;
        static constexpr LazyEnumNames<E> Names{};
    };

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
