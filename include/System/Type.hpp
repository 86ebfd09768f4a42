// The .NET class Type, as far as its names go.
#pragma once
#include <System/String.hpp>

namespace System
{
    /// What an object's class is called. There is no reflection beyond its names.
    /// Follows api/system.type.
    class SYSTEMNET_API Type
    {
    public:
        Type() noexcept = default;
        Type(std::nullptr_t) noexcept {}
        /// @param fullName the .NET name, with the namespace
        explicit Type(const String& fullName) noexcept : _fullName(fullName) {}

        /// C#'s `typeof(T)`.
        template <class T>
        static Type Of()
        {
            if constexpr (std::derived_from<T, Handle>)
            {
                const Detail::TypeInfo& info = T::Type();
                if (info.Name != nullptr && info.Id == typeid(T))
                {
                    return Type(String(info.Name));
                }
            }
            return Type(String(Detail::TextOfType(typeid(T))));
        }

        const Type* operator->() const noexcept { return this; }

        /// The class's own name.
        [[nodiscard]] String Name() const;
        /// Name with the namespace.
        [[nodiscard]] String FullName() const { return _fullName; }
        /// The namespace; null for a class that is in none.
        [[nodiscard]] String Namespace() const;
        String ToString() const { return _fullName; }
        bool Equals(const Type& other) const noexcept { return *this == other; }
        int GetHashCode() const { return _fullName.GetHashCode(); }

        friend bool operator==(const Type& left, const Type& right) noexcept = default;
        friend bool operator==(const Type& type, std::nullptr_t) noexcept { return type._fullName == nullptr; }

    private:
        String _fullName;
    };
}
