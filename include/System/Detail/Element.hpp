// What an indexer gives that must tell reading from assigning: `x[k]` is a copy of the value, and only `x[k] = v` itself changes x.
#pragma once
#include <System/Detail/ArrayData.hpp>
#include <exception>
#include <optional>

namespace System::Detail
{
    /// The argument of an indexer. It lives until the end of the full expression, and so long an element can be assigned; afterwards the
    /// element is a copy of the value like any variable. If the element was missing and nobody assigned it, it throws at that end.
    class SYSTEMNET_API ElementArgument
    {
    public:
        ElementArgument(const ElementArgument&) = delete;
        ElementArgument& operator=(const ElementArgument&) = delete;

        /// What the use of null on this thread means while a missing element is looked at: the key is not there.
        /// @throws KeyNotFoundException there is such an element
        static void ThrowIfMissing();

    protected:
        ElementArgument() noexcept : _exceptions(std::uncaught_exceptions()) {}
        ~ElementArgument() { Withdraw(); }
        [[noreturn]] virtual void ThrowMissing() const = 0;

        /// An element that is a class is a copy of nothing while its key is missing. What is asked of that nothing throws early.
        void Announce() noexcept;
        void Withdraw() noexcept;
        [[nodiscard]] bool MayThrow() const noexcept { return std::uncaught_exceptions() == _exceptions; }

    private:
        int _exceptions;
        bool _announced = false;
        ElementArgument* _next = nullptr;
        std::size_t _thread = 0;
    };

    /// The same for elements of type V: how to read one and how to write it.
    template <class V>
    class ElementOrigin : public ElementArgument
    {
    public:
        /// @param link where the element keeps this; set to null when this ends
        void Open(ElementOrigin** link) noexcept { _link = link; }
        void Forget() noexcept { _link = nullptr; }

        /// The value if there is one.
        std::optional<V> Take()
        {
            std::optional<V> value = Read();
            _missing = !value.has_value();
            return value;
        }
        V TakeOrDefault()
        {
            std::optional<V> value = Take();
            if (_missing)
            {
                this->Announce();
                return DefaultOf<V>();
            }
            return *std::move(value);
        }
        void Check()
        {
            if (_missing)
            {
                Settle();
                this->ThrowMissing();
            }
        }
        void Assign(const V& value)
        {
            Settle();
            Write(value);
        }

    protected:
        ElementOrigin() noexcept = default;
        ~ElementOrigin() = default;
        virtual std::optional<V> Read() = 0;
        virtual void Write(const V& value) = 0;
        /// To be called by the destructor of the last class.
        void End()
        {
            if (_link != nullptr)
            {
                *_link = nullptr;
            }
            const bool throws = _missing && this->MayThrow();
            Settle();
            if (throws)
            {
                this->ThrowMissing();
            }
        }

    private:
        void Settle() noexcept
        {
            _missing = false;
            this->Withdraw();
        }

        ElementOrigin** _link = nullptr;
        bool _missing = false;
    };

    /// How most containers find and set elements.
    struct ElementAccess
    {
        template <class Data>
        static void Hold(Data& data) noexcept
        {
            data.AddReference();
        }
        template <class Data>
        static void Release(Data& data) noexcept
        {
            data.ReleaseReference();
        }
        template <class Data, class K>
        static auto Find(Data& data, const K& key)
        {
            return data.FindElement(key);
        }
        template <class Data, class K, class V>
        static void Put(Data& data, const K& key, const V& value)
        {
            data.PutElement(key, value);
        }
        template <class Data, class K>
        [[noreturn]] static void ThrowMissing(Data& data, const K& key)
        {
            data.ThrowMissingElement(key);
        }
    };

    /// The argument that is a key of what stands behind a container.
    template <class Data, class K, class V, class Access = ElementAccess>
    class KeyArgument final : public ElementOrigin<V>
    {
    public:
        KeyArgument(const K& key) : _key(key) {}
        KeyArgument(K&& key) : _key(std::move(key)) {}
        template <class Key>
        requires(!std::same_as<std::remove_cvref_t<Key>, K> && !std::same_as<std::remove_cvref_t<Key>, KeyArgument> &&
                 std::convertible_to<Key, K>) KeyArgument(Key&& key)
            : _key(static_cast<K>(std::forward<Key>(key)))
        {
        }
        /// `x[{a, b}]`
        template <class First, class Second, class... More>
        requires requires(First&& first, Second&& second, More&&... more)
        {
            K{std::forward<First>(first), std::forward<Second>(second), std::forward<More>(more)...};
        }
        KeyArgument(First&& first, Second&& second, More&&... more)
            : _key{std::forward<First>(first), std::forward<Second>(second), std::forward<More>(more)...}
        {
        }
        ~KeyArgument() noexcept(false)
        {
            const Release release{_data};
            this->End();
        }

        KeyArgument& Of(Data& data) noexcept
        {
            Access::Hold(data);
            _data = &data;
            return *this;
        }

    protected:
        std::optional<V> Read() override { return Access::Find(*_data, _key); }
        void Write(const V& value) override { Access::Put(*_data, _key, value); }
        [[noreturn]] void ThrowMissing() const override { Access::ThrowMissing(*_data, _key); }

    private:
        struct Release
        {
            Data* Held;
            ~Release()
            {
                if (Held != nullptr)
                {
                    Access::Release(*Held);
                }
            }
        };

        K _key;
        Data* _data = nullptr;
    };

    /// What `x[k]` stands for, if it is no class: converts to its value. Each operator that changes it changes x, too, as long as this is
    /// the expression `x[k]` itself, and only this copy once it has a name.
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
                                         (std::is_enum_v<V> && (std::is_arithmetic_v<T> || std::is_enum_v<T>)))) explicit
        operator T() const
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

        V operator=(const V& value) { return Set(value); }
        V operator=(const Element& other) { return Set(other.SystemnetValue()); }
        V operator++() requires requires(V v) { ++v; }
        {
            V value = SystemnetValue();
            return Set(++value);
        }
        V operator++(int) requires requires(V v) { ++v; }
        {
            V value = SystemnetValue();
            const V before = value;
            Set(++value);
            return before;
        }
        V operator--() requires requires(V v) { --v; }
        {
            V value = SystemnetValue();
            return Set(--value);
        }
        V operator--(int) requires requires(V v) { --v; }
        {
            V value = SystemnetValue();
            const V before = value;
            Set(--value);
            return before;
        }
        template <class T>
        V operator+=(const T& right)
        {
            return Set(static_cast<V>(SystemnetValue() + ValueOf(right)));
        }
        template <class T>
        V operator-=(const T& right)
        {
            return Set(static_cast<V>(SystemnetValue() - ValueOf(right)));
        }
        template <class T>
        V operator*=(const T& right)
        {
            return Set(static_cast<V>(SystemnetValue() * ValueOf(right)));
        }
        template <class T>
        V operator/=(const T& right)
        {
            return Set(static_cast<V>(SystemnetValue() / ValueOf(right)));
        }
        template <class T>
        V operator%=(const T& right)
        {
            return Set(static_cast<V>(SystemnetValue() % ValueOf(right)));
        }
        template <class T>
        V operator&=(const T& right)
        {
            return Set(static_cast<V>(SystemnetValue() & ValueOf(right)));
        }
        template <class T>
        V operator|=(const T& right)
        {
            return Set(static_cast<V>(SystemnetValue() | ValueOf(right)));
        }
        template <class T>
        V operator^=(const T& right)
        {
            return Set(static_cast<V>(SystemnetValue() ^ ValueOf(right)));
        }
        template <class T>
        V operator<<=(const T& right)
        {
            return Set(static_cast<V>(SystemnetValue() << ValueOf(right)));
        }
        template <class T>
        V operator>>=(const T& right)
        {
            return Set(static_cast<V>(SystemnetValue() >> ValueOf(right)));
        }

        // Operators of enumerations are templates and do not see a conversion.
        friend V operator|(const Element& left, const V& right) requires std::is_enum_v<V> { return left.SystemnetValue() | right; }
        friend V operator|(const V& left, const Element& right) requires std::is_enum_v<V> { return left | right.SystemnetValue(); }
        friend V operator&(const Element& left, const V& right) requires std::is_enum_v<V> { return left.SystemnetValue() & right; }
        friend V operator&(const V& left, const Element& right) requires std::is_enum_v<V> { return left & right.SystemnetValue(); }
        friend V operator^(const Element& left, const V& right) requires std::is_enum_v<V> { return left.SystemnetValue() ^ right; }
        friend V operator~(const Element& element) requires std::is_enum_v<V> { return ~element.SystemnetValue(); }
        // With a literal, the element is text too, and no offset to a pointer.
        template <StandardText Text>
        requires(!std::derived_from<Text, Handle>) [[nodiscard]] friend String operator+(const Text& left, const Element& right)
        {
            return String::Concat(left, right);
        }
        template <StandardText Text>
        requires(!std::derived_from<Text, Handle>) [[nodiscard]] friend String operator+(const Element& left, const Text& right)
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
            _value = value;
            return *_value;
        }

        std::optional<V> _value;
        ElementOrigin<V>* _origin = nullptr;
    };

    /// An element that is a class is a copy of the value, so that its members can be used; else the same. What is not asked through one of
    /// the members below sees null, or what `V()` is, until the end of the expression throws.
    template <class V>
    requires(std::is_class_v<V> && !std::is_final_v<V> && (std::is_default_constructible_v<V> || IsNullable<V>)) class Element<V> : public V
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

        const V& operator=(const V& value) { return SystemnetSet(value); }
        const V& operator=(const Element& other) { return SystemnetSet(other.SystemnetValue()); }
        template <class T>
        requires requires(V& left, const T& right) { left += right; }
        const V& operator+=(const T& right)
        {
            V value = SystemnetValue();
            value += right;
            return SystemnetSet(value);
        }
        template <class T>
        requires requires(V& left, const T& right) { left -= right; }
        const V& operator-=(const T& right)
        {
            V value = SystemnetValue();
            value -= right;
            return SystemnetSet(value);
        }

        // What would not notice that there is nothing, or could not bear it.
        explicit(!std::is_convertible_v<const V&, bool>) operator bool() const requires std::constructible_from<bool, const V&>
        {
            return static_cast<bool>(SystemnetValue());
        }
        decltype(auto) operator*() const requires requires(const V& v) { *v; }
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
        decltype(auto) operator()(A&&... arguments) const { return SystemnetValue()(std::forward<A>(arguments)...); }

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
