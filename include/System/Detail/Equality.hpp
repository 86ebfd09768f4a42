// .NET's Equals, GetHashCode and CompareTo for any type: the one rule by which Object and all collections find and sort elements.
#pragma once
#include <System/Object.hpp>
#include <compare>
#include <cstring>
#include <functional>
#include <memory>
#include <optional>
#include <tuple>
#include <utility>

namespace System::Detail
{
    template <class T>
    bool IsNull(const T& value)
    {
        if constexpr (std::derived_from<T, Handle> || std::same_as<T, Object>)
        {
            return value == nullptr;
        }
        else if constexpr (requires { value == nullptr; })
        {
            return value == nullptr;
        }
        else
        {
            return false;
        }
    }

    // An operator== may be declared and still not compile, as std::vector's is for elements that have none: the elements are asked.
    template <class T>
    inline constexpr bool HasEquality = HasEquals<T> || std::equality_comparable<T>;
    template <class T>
        requires requires { typename T::value_type; }
    inline constexpr bool HasEquality<T> =
        HasEquals<T> || (std::equality_comparable<T> && (std::same_as<T, typename T::value_type> || HasEquality<typename T::value_type>));
    template <class A, class B>
    inline constexpr bool HasEquality<std::pair<A, B>> = HasEquality<A> && HasEquality<B>;
    template <class... T>
    inline constexpr bool HasEquality<std::tuple<T...>> = (HasEquality<T> && ...);

    template <class T>
    concept HasStandardHash = requires(const T& value) {
        {
            std::hash<T>()(value)
        } -> std::convertible_to<std::size_t>;
    };

    /// What a shared_ptr points to says itself what it equals; else the pointer goes by identity.
    template <class T>
    concept ComparedBehindPointer = !std::is_void_v<T> && (HasEquality<T> || requires(const T& value, const std::shared_ptr<T>& other) {
        {
            value.Equals(other)
        } -> std::same_as<bool>;
    });

    /// By value where the type has Equals or ==, behind a shared_ptr too.
    template <class T>
    bool EqualValues(const T& left, const T& right)
    {
        if constexpr (std::derived_from<T, String>)
        {
            return left == right;
        }
        else if constexpr (std::derived_from<T, Handle>)
        {
            return left.Data() == right.Data() ||
                   (left.Data() != nullptr && right.Data() != nullptr && left.Data()->EqualTo(*right.Data()));
        }
        else if constexpr (std::same_as<T, Object>)
        {
            return Object::Equals(left, right);
        }
        else if constexpr (std::floating_point<T>)
        {
            // Unlike ==, Equals finds a NaN.
            return left == right || (left != left && right != right);
        }
        else if constexpr (IsSharedPointer<T>)
        {
            using Pointee = typename T::element_type;
            if constexpr (ComparedBehindPointer<Pointee>)
            {
                if (left == nullptr || right == nullptr || left == right)
                {
                    return left == right;
                }
                if constexpr (HasEquality<Pointee>)
                {
                    return EqualValues<Pointee>(*left, *right);
                }
                else
                {
                    return left->Equals(right);
                }
            }
            else
            {
                return left == right;
            }
        }
        else if constexpr (IsOptional<T>)
        {
            return left.has_value() == right.has_value() && (!left.has_value() || EqualValues<typename T::value_type>(*left, *right));
        }
        else if constexpr (IsTuple<T>)
        {
            return [&]<std::size_t... I>(std::index_sequence<I...>) {
                return (EqualValues<std::tuple_element_t<I, T>>(std::get<I>(left), std::get<I>(right)) && ...);
            }(std::make_index_sequence<std::tuple_size_v<T>>());
        }
        else if constexpr (IsNullable<T> && HasEquals<T>)
        {
            return left == nullptr || right == nullptr ? left == nullptr && right == nullptr : left.Equals(right);
        }
        else if constexpr (HasEquals<T>)
        {
            return left.Equals(right);
        }
        else if constexpr (HasEquality<T>)
        {
            return left == right;
        }
        else if constexpr (std::is_trivially_copyable_v<T>)
        {
            // As C# compares structures; unused bytes may tell equal ones apart.
            return std::memcmp(static_cast<const void*>(&left), static_cast<const void*>(&right), sizeof(T)) == 0;
        }
        else
        {
            ThrowNotSupported("The element type has neither Equals nor operator==.");
        }
    }

    /// A type that has an equality and no hash gets one hash for all its values: found right, if slowly.
    template <class T>
    std::size_t HashOf(const T& value)
    {
        if constexpr (std::derived_from<T, String>)
        {
            return std::hash<String>()(value);
        }
        else if constexpr (std::derived_from<T, Handle>)
        {
            return value.Data() != nullptr ? static_cast<unsigned>(value.Data()->HashCode()) : 0;
        }
        else if constexpr (std::same_as<T, Object>)
        {
            return value != nullptr ? static_cast<unsigned>(value.GetHashCode()) : 0;
        }
        else if constexpr (IsSharedPointer<T>)
        {
            using Pointee = typename T::element_type;
            if constexpr (ComparedBehindPointer<Pointee>)
            {
                return value != nullptr ? HashOf<Pointee>(*value) : 0;
            }
            else
            {
                return std::hash<T>()(value);
            }
        }
        else if constexpr (IsOptional<T>)
        {
            return value.has_value() ? HashOf<typename T::value_type>(*value) : 0;
        }
        else if constexpr (IsTuple<T>)
        {
            return [&]<std::size_t... I>(std::index_sequence<I...>)
            {
                std::size_t hash = 17;
                ((hash = hash * 31 + HashOf<std::tuple_element_t<I, T>>(std::get<I>(value))), ...);
                return hash;
            }(std::make_index_sequence<std::tuple_size_v<T>>());
        }
        else if constexpr (HasGetHashCode<T>)
        {
            if constexpr (IsNullable<T>)
            {
                if (value == nullptr)
                {
                    return 0;
                }
            }
            return static_cast<unsigned>(value.GetHashCode());
        }
        else if constexpr (HasStandardHash<T>)
        {
            return std::hash<T>()(value);
        }
        else if constexpr (!HasEquality<T> && std::is_trivially_copyable_v<T>)
        {
            return std::hash<std::string_view>()(std::string_view(reinterpret_cast<const char*>(&value), sizeof(T)));
        }
        else
        {
            return 0;
        }
    }
    /// The same as .NET's int; a number of 32 bits is its own.
    template <class T>
    int HashCodeOf(const T& value)
    {
        if constexpr (Integer<T> && sizeof(T) <= sizeof(int))
        {
            return static_cast<int>(value);
        }
        else if constexpr (std::same_as<T, bool>)
        {
            return value ? 1 : 0;
        }
        else
        {
            const auto hash = static_cast<UInt64>(HashOf<T>(value));
            return static_cast<int>(static_cast<UInt32>(hash ^ (hash >> 32)));
        }
    }

    template <class T>
    concept HasCompareTo = requires(const T& value) {
        {
            value.CompareTo(value)
        } -> std::convertible_to<int>;
    };
    [[noreturn]] SYSTEMNET_API void ThrowUncomparable();
    /// @throws InvalidOperationException they are not two texts or two numbers of one type
    SYSTEMNET_API bool ObjectLess(const Object& left, const Object& right);

    /// .NET's default order: by CompareTo where the type has it, else by <; null comes first.
    /// @throws InvalidOperationException the type has no order
    template <class T>
    int CompareValues(const T& left, const T& right)
    {
        if constexpr (std::derived_from<T, String>)
        {
            return String::Compare(left, right);
        }
        else if constexpr (std::same_as<T, Object>)
        {
            return ObjectLess(left, right) ? -1 : ObjectLess(right, left) ? 1 : 0;
        }
        else if constexpr (IsSharedPointer<T> || IsOptional<T>)
        {
            using Value = std::remove_cvref_t<decltype(*left)>;
            if (!left || !right || (IsSharedPointer<T> && left == right))
            {
                return static_cast<int>(static_cast<bool>(left)) - static_cast<int>(static_cast<bool>(right));
            }
            if constexpr (requires {
                              {
                                  left->CompareTo(right)
                              } -> std::convertible_to<int>;
                          })
            {
                return left->CompareTo(right);
            }
            else
            {
                return CompareValues<Value>(*left, *right);
            }
        }
        else if constexpr (IsTuple<T>)
        {
            return [&]<std::size_t... I>(std::index_sequence<I...>)
            {
                int order = 0;
                static_cast<void>(
                    (((order = CompareValues<std::tuple_element_t<I, T>>(std::get<I>(left), std::get<I>(right))) == 0) && ...));
                return order;
            }(std::make_index_sequence<std::tuple_size_v<T>>());
        }
        else if constexpr (HasCompareTo<T>)
        {
            if constexpr (IsNullable<T>)
            {
                if (left == nullptr || right == nullptr)
                {
                    return static_cast<int>(right == nullptr) - static_cast<int>(left == nullptr);
                }
            }
            return left.CompareTo(right);
        }
        else if constexpr (std::floating_point<T>)
        {
            // A NaN is less than every number.
            return left < right ? -1 : right < left ? 1 : static_cast<int>(right != right) - static_cast<int>(left != left);
        }
        else if constexpr (std::derived_from<T, Handle>)
        {
            // Handles have no order of their own; only a class that a program derived may have one.
            if constexpr (requires { left < right; })
            {
                return left < right ? -1 : right < left ? 1 : 0;
            }
            else
            {
                ThrowUncomparable();
            }
        }
        else if constexpr (requires {
                               {
                                   left < right
                               } -> std::convertible_to<bool>;
                           })
        {
            return left < right ? -1 : right < left ? 1 : 0;
        }
        else
        {
            ThrowUncomparable();
        }
    }
    template <class T>
    bool Less(const T& left, const T& right)
    {
        return CompareValues<T>(left, right) < 0;
    }
}
