// The .NET class Object: holds any copyable value.
#pragma once
#include <System/Handle.hpp>
#include <System/String.hpp>
#include <memory>
#include <new>
#include <string_view>
#include <type_traits>

namespace System
{
    class Exception;
    class Object;

    namespace Detail
    {
        template <class T>
        concept HasEquals = requires(const T& value)
        {
            {
                value.Equals(value)
                } -> std::same_as<bool>;
        };
        template <class T>
        concept HasGetHashCode = requires(const T& value)
        {
            {
                value.GetHashCode()
                } -> std::convertible_to<int>;
        };

        /// The one rule of equality: Equality.hpp has it.
        template <class T>
        bool EqualValues(const T& left, const T& right);
        template <class T>
        std::size_t HashOf(const T& value);

        /// How Object treats what it holds in place. One instance a type (and one for all handles).
        struct ObjectOperations
        {
            const std::type_info* Type; ///< null for handles: the object itself knows
            void (*Copy)(void* to, const void* from);
            void (*Destroy)(void* value) noexcept;
            std::string (*Text)(const void* value, std::string_view format);
            const void* (*Identity)(const void* value) noexcept; ///< what Lock and == compare
            int EnumSize;                                        ///< bytes of an enumeration, negative if its numbers are unsigned; else 0
            bool (*Equal)(const void* left, const void* right); ///< Equals of two values of this type
            std::size_t (*Hash)(const void* value);             ///< null where the bytes say it, as for numbers
        };

        /// A value too large to be held in place, shared among the copies of its Object.
        template <class T>
        class Box final : public ObjectData
        {
        public:
            explicit Box(T value) : Value(std::move(value)) {}
            const TypeInfo& GetType() const noexcept override
            {
                static const TypeInfo type{nullptr, typeid(T)};
                return type;
            }
            std::string ToText(std::string_view format) const override { return std::string(std::string_view(TextOf(Value, format))); }
            // As C# compares boxed structures.
            bool EqualTo(const ObjectData& other) const override
            {
                return other.GetType().Id == typeid(T) && EqualValues<T>(Value, static_cast<const Box&>(other).Value);
            }
            int HashCode() const override { return static_cast<int>(HashOf<T>(Value)); }

            T Value;
        };

        SYSTEMNET_API extern const ObjectOperations HandleOperations;
        [[noreturn]] SYSTEMNET_API void ThrowUnboxing(const Object& from, const std::type_info& to);
        template <class E>
        void LearnException();
        /// A copy of an exception that keeps its dynamic type; null for a null one.
        SYSTEMNET_API ObjectData* BoxException(const Exception& exception);
        /// The exception in such a copy; null for any other object.
        SYSTEMNET_API const Exception* HeldException(const ObjectData* data) noexcept;

        inline constexpr std::size_t ObjectSpace = 16;

        template <class T>
        inline constexpr bool HeldInPlace = sizeof(T) <= ObjectSpace && alignof(T) <= alignof(void*) &&
                                            (std::is_trivially_copyable_v<T> || IsSharedPointer<T>);

        template <class T>
        const void* IdentityOf(const void* value) noexcept
        {
            if constexpr (std::is_pointer_v<T> && !std::is_function_v<std::remove_pointer_t<T>>)
            {
                return *static_cast<const T*>(value);
            }
            else if constexpr (IsSharedPointer<T>)
            {
                return static_cast<const T*>(value)->get();
            }
            else
            {
                return nullptr;
            }
        }

        template <class T>
        constexpr int EnumSizeOf() noexcept
        {
            if constexpr (std::is_enum_v<T>)
            {
                return std::is_signed_v<std::underlying_type_t<T>> ? static_cast<int>(sizeof(T)) : -static_cast<int>(sizeof(T));
            }
            else
            {
                return 0;
            }
        }

        template <class T>
        constexpr auto HashOperation() noexcept -> std::size_t (*)(const void*)
        {
            if constexpr (std::is_arithmetic_v<T> || std::is_pointer_v<T> || std::is_enum_v<T>)
            {
                return nullptr;
            }
            else
            {
                return [](const void* value) { return HashOf<T>(*static_cast<const T*>(value)); };
            }
        }

        template <class T>
        inline constexpr ObjectOperations ValueOperations = {
            &typeid(T),
            [](void* to, const void* from) { ::new (to) T(*static_cast<const T*>(from)); },
            [](void* value) noexcept { static_cast<T*>(value)->~T(); },
            [](const void* value, std::string_view format)
            { return std::string(std::string_view(TextOf(*static_cast<const T*>(value), format))); },
            &IdentityOf<T>,
            EnumSizeOf<T>(),
            [](const void* left, const void* right)
            { return EqualValues<T>(*static_cast<const T*>(left), *static_cast<const T*>(right)); },
            HashOperation<T>(),
        };

        /// For casts between an enumeration and its number, as C# unboxing allows them.
        template <class T>
        struct UnderlyingOf
        {
            using Type = void;
        };
        template <class T>
        requires std::is_enum_v<T>
        struct UnderlyingOf<T>
        {
            using Type = std::underlying_type_t<T>;
        };
    }

    /// Holds a handle, a std::shared_ptr, a number, a String or any other copyable value; null by `nullptr`. `Object()` is a new object.
    /// Follows api/system.object.
    class SYSTEMNET_API Object
    {
    public:
        /// `new object()`: equal to nothing but its copies.
        Object();
        template <std::same_as<std::nullptr_t> Null>
        Object(Null) noexcept
        {
        }
        Object(const Object& other) : _operations(other._operations)
        {
            if (_operations == &Detail::HandleOperations)
            {
                MoveSpace(other);
                Data()->AddReference();
            }
            else if (_operations != nullptr)
            {
                _operations->Copy(_space, other._space);
            }
        }
        Object(Object&& other) noexcept : _operations(std::exchange(other._operations, nullptr)) { MoveSpace(other); }
        Object& operator=(const Object& other) &
        {
            Object(other).Swap(*this);
            return *this;
        }
        Object& operator=(Object&& other) & noexcept
        {
            Object(std::move(other)).Swap(*this);
            return *this;
        }
        ~Object()
        {
            if (_operations == &Detail::HandleOperations)
            {
                Data()->ReleaseReference();
            }
            else if (_operations != nullptr)
            {
                _operations->Destroy(_space);
            }
        }

        template <class T>
        requires(!std::same_as<T, std::nullptr_t> && !Detail::IsElement<T> && !std::derived_from<T, Object> &&
                 !std::derived_from<T, Exception> && std::copy_constructible<T>) Object(T value)
        {
            // A value that is null, such as an IPAddress or a shared_ptr, makes a null Object.
            if constexpr (Detail::IsNullable<T> && !std::derived_from<T, Handle> && !Detail::StandardText<T> && !Detail::IsOptional<T>)
            {
                if (value == nullptr)
                {
                    return;
                }
            }
            if constexpr (requires { typename T::SystemnetRoot; })
            {
                HoldHandle(typename T::SystemnetRoot(std::move(value))); // a program's own kind of it may have no object yet
            }
            else if constexpr (std::derived_from<T, Handle>)
            {
                HoldHandle(value);
            }
            else if constexpr (std::same_as<T, const char*> || std::same_as<T, char*> || std::same_as<T, std::string> ||
                               std::same_as<T, std::string_view>)
            {
                HoldHandle(String(value));
            }
            else if constexpr (Detail::IsOptional<T>)
            {
                if (value)
                {
                    Object(*value).Swap(*this);
                }
            }
            else if constexpr (Detail::HeldInPlace<T>)
            {
                ::new (static_cast<void*>(_space)) T(std::move(value));
                _operations = &Detail::ValueOperations<T>;
            }
            else
            {
                Adopt(new Detail::Box<T>(std::move(value)));
            }
        }
        /// A text literal, a zero inside it too.
        template <std::size_t N>
        Object(const char (&literal)[N]) : Object(String(literal))
        {
        }
        template <std::size_t N>
        Object(char (&buffer)[N]) : Object(String(buffer))
        {
        }
        /// The value of what an indexer gave.
        template <Detail::IsElement Element>
        Object(const Element& element) : Object(element.SystemnetValue())
        {
        }
        /// By reference, so that the dynamic type is seen.
        template <class E>
        requires(std::derived_from<E, Exception> && !Detail::IsElement<E>) Object(const E& exception)
        {
            Detail::LearnException<E>();
            if (Detail::ObjectData* data = Detail::BoxException(exception))
            {
                Adopt(data);
            }
        }

        /// The value as a T; InvalidCastException if it is none, NullReferenceException if this is null and a T cannot be.
        template <class T>
        requires(!std::derived_from<T, Handle> && !std::derived_from<T, Object> && !std::is_reference_v<T> &&
                 !std::same_as<T, std::nullptr_t> && !std::same_as<T, bool>) explicit
        operator T() const&
        {
            return Unbox<T>();
        }
        /// Of an Object that is about to go, as (State)ar.AsyncState() makes: a shared pointer is moved out.
        template <class T>
        requires(Detail::IsSharedPointer<T>) explicit
        operator T() &&
        {
            if (const T* held = Held<T>())
            {
                return std::move(const_cast<T&>(*held));
            }
            return Unbox<T>();
        }
        /// The bool that this holds; for anything else, whether it is not null.
        explicit operator bool() const noexcept
        {
            const bool* held = Held<bool>();
            return held != nullptr ? *held : _operations != nullptr;
        }

        template <class T>
        [[nodiscard]] bool Is() const noexcept
        {
            if constexpr (std::derived_from<T, Handle>)
            {
                const Detail::ObjectData* data = Data();
                return data != nullptr && data->GetType().IsA(T::Type());
            }
            else
            {
                return Held<T>() != nullptr;
            }
        }
        /// The value as a T, or null if it is none.
        template <class T>
        [[nodiscard]] T As() const
        {
            return Is<T>() ? T(*this) : T(nullptr);
        }

        /// The text of the value; NullReferenceException if this is null.
        String ToString() const;
        bool Equals(const Object& other) const;
        int GetHashCode() const;
        static bool ReferenceEquals(const Object& left, const Object& right) { return left == right; }
        static bool Equals(const Object& left, const Object& right);

        const Object* operator->() const noexcept { return this; }

        template <std::same_as<std::nullptr_t> Null>
        friend bool operator==(const Object& object, Null) noexcept
        {
            return object._operations == nullptr;
        }
        friend bool operator==(const Object& left, const Object& right) noexcept { return left.Same(right); }
        // Both types are deduced: Array<Object> finds this function too, and must not be turned into an Object for it.
        template <std::derived_from<Object> O, std::derived_from<Handle> H>
        friend bool operator==(const O& object, const H& handle) noexcept
        {
            return object.Data() == handle.Data() && (handle.Data() != nullptr || object._operations == nullptr);
        }

        /// The shared object if this holds a handle or a boxed value, else null; for the library.
        [[nodiscard]] Detail::ObjectData* Data() const noexcept
        {
            return _operations == &Detail::HandleOperations ? *reinterpret_cast<Detail::ObjectData* const*>(_space) : nullptr;
        }
        /// The class of what this holds.
        /// @throws NullReferenceException this is null
        Type GetType() const;
        /// What tells this object from others for Lock and Monitor; for the library.
        [[nodiscard]] const void* Identity() const noexcept { return _operations != nullptr ? _operations->Identity(_space) : nullptr; }
        /// The text by a format; "" if this is null; for the library.
        std::string FormatText(std::string_view format = {}) const
        {
            return _operations != nullptr ? _operations->Text(_space, format) : std::string();
        }
        /// The .NET name of the type of what this holds, "" if this is null; for the library.
        [[nodiscard]] std::string TypeName() const;

    private:
        void HoldHandle(const Handle& handle) noexcept
        {
            if (handle.Data() != nullptr)
            {
                handle.Data()->AddReference();
                Adopt(handle.Data());
            }
        }
        void Adopt(Detail::ObjectData* data) noexcept
        {
            ::new (static_cast<void*>(_space)) Detail::ObjectData*(data);
            _operations = &Detail::HandleOperations;
        }
        // Everything held in place can be moved as bytes: trivially copyable values, pointers, and shared_ptr as all libraries lay it out.
        void MoveSpace(const Object& other) noexcept
        {
            for (std::size_t i = 0; i != Detail::ObjectSpace; ++i)
            {
                _space[i] = other._space[i];
            }
        }
        void Swap(Object& other) noexcept
        {
            Object* left = this;
            std::swap(left->_operations, other._operations);
            std::swap(left->_space, other._space);
        }
        bool Same(const Object& other) const noexcept;

        template <class T>
        [[nodiscard]] const T* Held() const noexcept
        {
            if (_operations == nullptr)
            {
                return nullptr;
            }
            if constexpr (std::derived_from<T, Exception>)
            {
                return dynamic_cast<const T*>(Detail::HeldException(Data()));
            }
            else if constexpr (Detail::HeldInPlace<T>)
            {
                using Underlying = typename Detail::UnderlyingOf<T>::Type;
                if (_operations->Type != nullptr &&
                    (*_operations->Type == typeid(T) || (!std::is_void_v<Underlying> && *_operations->Type == typeid(Underlying))))
                {
                    return reinterpret_cast<const T*>(_space);
                }
                return nullptr;
            }
            else
            {
                const Detail::ObjectData* data = Data();
                return data != nullptr && data->GetType().Id == typeid(T) ? &static_cast<const Detail::Box<T>*>(data)->Value : nullptr;
            }
        }

        template <class T>
        T Unbox() const
        {
            if constexpr (std::same_as<T, std::string>)
            {
                return std::string(std::string_view(String(*this)));
            }
            else
            {
                if (const T* held = Held<T>())
                {
                    return *held;
                }
                if constexpr (Detail::Integer<T>)
                {
                    // C# unboxes an enumeration as its number.
                    constexpr int size = static_cast<int>(sizeof(T));
                    if (_operations != nullptr && _operations->EnumSize == (std::is_signed_v<T> ? size : -size))
                    {
                        return *reinterpret_cast<const T*>(_space);
                    }
                }
                if constexpr (std::is_convertible_v<std::nullptr_t, T>)
                {
                    if (_operations == nullptr)
                    {
                        return T(nullptr);
                    }
                }
                Detail::ThrowUnboxing(*this, typeid(T));
            }
        }

        const Detail::ObjectOperations* _operations = nullptr;
        alignas(void*) unsigned char _space[Detail::ObjectSpace] = {};
    };

    namespace Detail
    {
        /// An exception is not copied to be printed: a program's own class could print something else then.
        template <class T>
        Object FormatArgument(const T& value)
        {
            if constexpr (std::derived_from<T, Exception>)
            {
                return value.ToString();
            }
            else
            {
                return Object(value);
            }
        }
    }

    template <class T>
    bool Handle::Equals(const T& other) const
    {
        return Object(*this).Equals(Object(other));
    }

    template <class... T>
    String String::Format(const String& format, const T&... args)
    {
        if constexpr (sizeof...(T) == 0)
        {
            return Format(format, std::span<const Object>());
        }
        else
        {
            const Object objects[] = {Detail::FormatArgument(args)...};
            return Format(format, std::span<const Object>(objects));
        }
    }
}

namespace System::Detail
{
    /// The elements of what has no type of elements are objects: IList<> and its kin.
    template <class T>
    using ElementOrObject = std::conditional_t<std::is_void_v<T>, Object, T>;
}

#include <System/Detail/Equality.hpp>
