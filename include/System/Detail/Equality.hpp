// .NET's Equals and GetHashCode for any type: what collections find their elements by.
#pragma once
#include <System/Array.hpp>
#include <functional>

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

    /// By value where the .NET type's Equals is by value.
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
        else if constexpr (std::equality_comparable<T>)
        {
            return left == right;
        }
        else
        {
            ThrowNotSupported("The element type has no operator==.");
        }
    }

    /// @throws InvalidOperationException they are not two texts or two numbers of one type
    SYSTEMNET_API bool ObjectLess(const Object& left, const Object& right);

    /// The order of Sort.
    template <class T>
    bool Less(const T& left, const T& right)
    {
        if constexpr (std::same_as<T, Object>)
        {
            return ObjectLess(left, right);
        }
        else if constexpr (requires { left < right; })
        {
            return left < right;
        }
        else
        {
            return left.CompareTo(right) < 0;
        }
    }

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
        else if constexpr (std::same_as<T, Object> || requires { value.GetHashCode(); })
        {
            return static_cast<unsigned>(value.GetHashCode());
        }
        else
        {
            return std::hash<T>()(value);
        }
    }
}
