// The argument of an indexer, which holds the power to assign to an element.
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
                     std::convertible_to<Key, K>)
        KeyArgument(Key&& key) : _key(static_cast<K>(std::forward<Key>(key)))
        {
        }
        /// `x[{a, b}]`
        template <class First, class Second, class... More>
            requires requires(First&& first, Second&& second, More&&... more) {
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
}
