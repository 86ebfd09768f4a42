// What an indexer gives that must tell reading from assigning: `x[k]` is a copy of the value, and only `x[k] = v` itself changes x.
#pragma once
#include <System/Detail/ElementArgument.hpp>

namespace System::Detail
{
    /// What `x[k]` stands for, if it is no class: converts to its value. Each operator that changes it changes x, too, if this is the
    /// expression `x[k]` itself, and only this copy once it has a name.
    template <class V>
    class Element
    {
    public:
        using SystemnetElementOf = V;

        explicit Element(ElementOrigin<V>& origin) : _value(origin.Take()), _origin(&origin) { origin.Open(&_origin); }
        Element(const Element& other) : _value(other.SystemnetValue()) {}
        ~Element()
        {
            if (_origin != nullptr)
            {
                _origin->Forget();
            }
        }

        /// @throws KeyNotFoundException there is no such element
        [[nodiscard]] const V& SystemnetValue() const
        {
            if (_origin != nullptr)
            {
                _origin->Check();
            }
            return *_value;
        }
        operator V() const { return SystemnetValue(); }
        /// As C# casts a number to an enumeration, and an enumeration to a number.
        template <class T>
            requires(!std::same_as<T, V> && ((std::is_enum_v<T> && std::is_arithmetic_v<V>) ||
                                             (std::is_enum_v<V> && (std::is_arithmetic_v<T> || std::is_enum_v<T>))))
        explicit operator T() const
        {
            return static_cast<T>(SystemnetValue());
        }
        [[nodiscard]] auto operator->() const
        {
            if constexpr (std::is_pointer_v<V>)
            {
                return SystemnetValue();
            }
            else
            {
                return &SystemnetValue();
            }
        }

        // `x[k]` itself is an rvalue; what has a name, if only as a parameter, is a copy.
        V operator=(const V& value) && { return Set(value); }
        V operator=(const V& value) & { return Keep(value); }
        V operator=(const Element& other) && { return Set(other.SystemnetValue()); }
        V operator=(const Element& other) & { return Keep(other.SystemnetValue()); }
        V operator++() &&
                requires requires(V v) { ++v; }
        {
            V value = SystemnetValue();
            return Set(++value);
        }
        V operator++(int) &&
                requires requires(V v) { ++v; }
        {
            V value = SystemnetValue();
            const V before = value;
            Set(++value);
            return before;
        }
        V operator++() &
                requires requires(V v) { ++v; }
        {
            V value = SystemnetValue();
            return Keep(++value);
        }
        V operator++(int) &
                requires requires(V v) { ++v; }
        {
            V value = SystemnetValue();
            const V before = value;
            Keep(++value);
            return before;
        }
        V operator--() &&
                requires requires(V v) { --v; }
        {
            V value = SystemnetValue();
            return Set(--value);
        }
        V operator--(int) &&
                requires requires(V v) { --v; }
        {
            V value = SystemnetValue();
            const V before = value;
            Set(--value);
            return before;
        }
        V operator--() &
                requires requires(V v) { --v; }
        {
            V value = SystemnetValue();
            return Keep(--value);
        }
        V operator--(int) &
                requires requires(V v) { --v; }
        {
            V value = SystemnetValue();
            const V before = value;
            Keep(--value);
            return before;
        }
        template <class T>
        V operator+=(const T& right) &&
        {
            return Set(static_cast<V>(SystemnetValue() + ValueOf(right)));
        }
        template <class T>
        V operator+=(const T& right) &
        {
            return Keep(static_cast<V>(SystemnetValue() + ValueOf(right)));
        }
        template <class T>
        V operator-=(const T& right) &&
        {
            return Set(static_cast<V>(SystemnetValue() - ValueOf(right)));
        }
        template <class T>
        V operator-=(const T& right) &
        {
            return Keep(static_cast<V>(SystemnetValue() - ValueOf(right)));
        }
        template <class T>
        V operator*=(const T& right) &&
        {
            return Set(static_cast<V>(SystemnetValue() * ValueOf(right)));
        }
        template <class T>
        V operator*=(const T& right) &
        {
            return Keep(static_cast<V>(SystemnetValue() * ValueOf(right)));
        }
        template <class T>
        V operator/=(const T& right) &&
        {
            return Set(static_cast<V>(SystemnetValue() / ValueOf(right)));
        }
        template <class T>
        V operator/=(const T& right) &
        {
            return Keep(static_cast<V>(SystemnetValue() / ValueOf(right)));
        }
        template <class T>
        V operator%=(const T& right) &&
        {
            return Set(static_cast<V>(SystemnetValue() % ValueOf(right)));
        }
        template <class T>
        V operator%=(const T& right) &
        {
            return Keep(static_cast<V>(SystemnetValue() % ValueOf(right)));
        }
        template <class T>
        V operator&=(const T& right) &&
        {
            return Set(static_cast<V>(SystemnetValue() & ValueOf(right)));
        }
        template <class T>
        V operator&=(const T& right) &
        {
            return Keep(static_cast<V>(SystemnetValue() & ValueOf(right)));
        }
        template <class T>
        V operator|=(const T& right) &&
        {
            return Set(static_cast<V>(SystemnetValue() | ValueOf(right)));
        }
        template <class T>
        V operator|=(const T& right) &
        {
            return Keep(static_cast<V>(SystemnetValue() | ValueOf(right)));
        }
        template <class T>
        V operator^=(const T& right) &&
        {
            return Set(static_cast<V>(SystemnetValue() ^ ValueOf(right)));
        }
        template <class T>
        V operator^=(const T& right) &
        {
            return Keep(static_cast<V>(SystemnetValue() ^ ValueOf(right)));
        }
        template <class T>
        V operator<<=(const T& right) &&
        {
            return Set(static_cast<V>(SystemnetValue() << ValueOf(right)));
        }
        template <class T>
        V operator<<=(const T& right) &
        {
            return Keep(static_cast<V>(SystemnetValue() << ValueOf(right)));
        }
        template <class T>
        V operator>>=(const T& right) &&
        {
            return Set(static_cast<V>(SystemnetValue() >> ValueOf(right)));
        }
        template <class T>
        V operator>>=(const T& right) &
        {
            return Keep(static_cast<V>(SystemnetValue() >> ValueOf(right)));
        }

        // Operators of enumerations are templates and do not see a conversion.
        friend V operator|(const Element& left, const V& right)
            requires std::is_enum_v<V>
        {
            return left.SystemnetValue() | right;
        }
        friend V operator|(const V& left, const Element& right)
            requires std::is_enum_v<V>
        {
            return left | right.SystemnetValue();
        }
        friend V operator&(const Element& left, const V& right)
            requires std::is_enum_v<V>
        {
            return left.SystemnetValue() & right;
        }
        friend V operator&(const V& left, const Element& right)
            requires std::is_enum_v<V>
        {
            return left & right.SystemnetValue();
        }
        friend V operator^(const Element& left, const V& right)
            requires std::is_enum_v<V>
        {
            return left.SystemnetValue() ^ right;
        }
        friend V operator~(const Element& element)
            requires std::is_enum_v<V>
        {
            return ~element.SystemnetValue();
        }
        // With a literal, the element is text too, and no offset to a pointer.
        template <StandardText Text>
            requires(!std::derived_from<Text, Handle>)
        [[nodiscard]] friend String operator+(const Text& left, const Element& right)
        {
            return String::Concat(left, right);
        }
        template <StandardText Text>
            requires(!std::derived_from<Text, Handle>)
        [[nodiscard]] friend String operator+(const Element& left, const Text& right)
        {
            return String::Concat(left, right);
        }

    private:
        const V& Set(const V& value)
        {
            if (_origin != nullptr)
            {
                _origin->Assign(value);
            }
            return Keep(value);
        }
        const V& Keep(const V& value)
        {
            _value = value;
            return *_value;
        }

        std::optional<V> _value;
        ElementOrigin<V>* _origin = nullptr;
    };

    /// An element that is a class is a copy of the value, so that its members can be used; else the same. What is not asked through one of
    /// the members below sees null, or what `V()` is, until the end of the expression throws.
    template <class V>
        requires(std::is_class_v<V> && !std::is_final_v<V> && (std::is_default_constructible_v<V> || IsNullable<V>))
    class Element<V> : public V
    {
    public:
        using SystemnetElementOf = V;

        explicit Element(ElementOrigin<V>& origin) : V(origin.TakeOrDefault()), _systemnetOrigin(&origin)
        {
            origin.Open(&_systemnetOrigin);
        }
        Element(const Element& other) : V(other.SystemnetValue()) {}
        ~Element()
        {
            if (_systemnetOrigin != nullptr)
            {
                _systemnetOrigin->Forget();
            }
        }

        /// @throws KeyNotFoundException there is no such element
        [[nodiscard]] const V& SystemnetValue() const
        {
            if (_systemnetOrigin != nullptr)
            {
                _systemnetOrigin->Check();
            }
            return *this;
        }

        const V& operator=(const V& value) && { return SystemnetSet(value); }
        const V& operator=(const V& value) & { return SystemnetKeep(value); }
        const V& operator=(const Element& other) && { return SystemnetSet(other.SystemnetValue()); }
        const V& operator=(const Element& other) & { return SystemnetKeep(other.SystemnetValue()); }
        template <class T>
            requires requires(V& left, const T& right) { left += right; }
        const V& operator+=(const T& right) &&
        {
            V value = SystemnetValue();
            value += right;
            return SystemnetSet(value);
        }
        template <class T>
            requires requires(V& left, const T& right) { left += right; }
        const V& operator+=(const T& right) &
        {
            V value = SystemnetValue();
            value += right;
            return SystemnetKeep(value);
        }
        template <class T>
            requires requires(V& left, const T& right) { left -= right; }
        const V& operator-=(const T& right) &&
        {
            V value = SystemnetValue();
            value -= right;
            return SystemnetSet(value);
        }
        template <class T>
            requires requires(V& left, const T& right) { left -= right; }
        const V& operator-=(const T& right) &
        {
            V value = SystemnetValue();
            value -= right;
            return SystemnetKeep(value);
        }

        // What would not notice that there is nothing, or could not bear it.
        explicit(!std::is_convertible_v<const V&, bool>) operator bool() const
            requires std::constructible_from<bool, const V&>
        {
            return static_cast<bool>(SystemnetValue());
        }
        decltype(auto) operator*() const
            requires requires(const V& v) { *v; }
        {
            const V& value = SystemnetValue();
            CheckPointer(value);
            return *value;
        }
        [[nodiscard]] decltype(auto) operator->() const
        {
            const V& value = SystemnetValue();
            if constexpr (!std::derived_from<V, Handle> && requires { value.operator->(); })
            {
                CheckPointer(value);
                return value.operator->();
            }
            else
            {
                return &value;
            }
        }
        template <class... A>
            requires std::invocable<const V&, A...>
        decltype(auto) operator()(A&&... arguments) const
        {
            return SystemnetValue()(std::forward<A>(arguments)...);
        }

    private:
        static void CheckPointer(const V& value)
        {
            if constexpr (IsSharedPointer<V>)
            {
                if (value == nullptr)
                {
                    ThrowNullReference();
                }
            }
        }
        const V& SystemnetSet(const V& value)
        {
            if (_systemnetOrigin != nullptr)
            {
                _systemnetOrigin->Assign(value);
            }
            return SystemnetKeep(value);
        }
        const V& SystemnetKeep(const V& value)
        {
            V& self = *this;
            self = value;
            return self;
        }

        ElementOrigin<V>* _systemnetOrigin = nullptr;
    };
}

/// `auto [a, b] = x[k]`
template <class V>
    requires requires { std::tuple_size<V>::value; }
struct std::tuple_size<System::Detail::Element<V>> : std::tuple_size<V>
{
};
template <std::size_t I, class V>
    requires requires { std::tuple_size<V>::value; }
struct std::tuple_element<I, System::Detail::Element<V>> : std::tuple_element<I, V>
{
};
