// A handle: the C++ form of a C# reference. One pointer wide; copying shares the object, the last handle destroys it.
#pragma once
#include <System/Detail/Misuse.hpp>
#include <System/Detail/ObjectData.hpp>
#include <concepts>
#include <cstddef>
#include <functional>
#include <type_traits>
#include <utility>

namespace System
{
    class Handle;
    class Object;
    class String;
    class Type;

    namespace Detail
    {
        /// True for handles of interfaces, which an object of any class may implement.
        template <class H>
        inline constexpr bool IsInterface = false;

        /// What an indexer gives: an element, which is not the value but can be one (Element.hpp).
        template <class T>
        concept IsElement = requires
        {
            typename T::SystemnetElementOf;
        };
        template <class T>
        struct ElementValueOf
        {
            using Type = T;
        };
        template <IsElement T>
        struct ElementValueOf<T>
        {
            using Type = typename T::SystemnetElementOf;
        };
        /// The type that an element stands for; any other type is itself.
        template <class T>
        using ElementValue = typename ElementValueOf<std::remove_cvref_t<T>>::Type;

        /// The value that an element stands for; any other value is itself.
        template <class T>
        decltype(auto) ValueOf(const T& value)
        {
            if constexpr (IsElement<T>)
            {
                return value.SystemnetValue();
            }
            else
            {
                return (value);
            }
        }
        template <class T>
        concept IsObject = std::same_as<ElementValue<T>, Object>;

        template <class From, class To>
        concept CastableClass =
            std::derived_from<From, Handle> && !std::derived_from<From, To> && (std::derived_from<To, From> || IsInterface<From>);
        /// What C# lets one cast: a base (or an interface) to a derived class.
        template <class From, class To>
        concept CastableTo = CastableClass<ElementValue<From>, To>;
        /// An element that is a To.
        template <class From, class To>
        concept ElementThatIs = IsElement<From> && std::derived_from<ElementValue<From>, To>;
    }

    /// Base of every reference type. Compares by identity, with nullptr and with other handles; is true in a condition if not null.
    class Handle
    {
    public:
        constexpr Handle() noexcept = default;
        Handle(const Handle& other) noexcept : _data(other._data)
        {
            if (_data != nullptr)
            {
                _data->AddReference();
            }
        }
        Handle(Handle&& other) noexcept : _data(std::exchange(other._data, nullptr)) {}
        Handle& operator=(const Handle& other) & noexcept
        {
            Handle(other).Swap(*this);
            return *this;
        }
        Handle& operator=(Handle&& other) & noexcept
        {
            Handle(std::move(other)).Swap(*this);
            return *this;
        }
        ~Handle()
        {
            if (_data != nullptr)
            {
                _data->ReleaseReference();
            }
        }

        [[nodiscard]] explicit operator bool() const noexcept { return _data != nullptr; }

        /// This object as a T, or null if it is none (C#'s `as`).
        template <class T>
        [[nodiscard]] T As() const
        {
            return Is<T>() ? T(*this) : T(nullptr);
        }
        /// Whether this is a T (C#'s `is`); null is nothing.
        template <class T>
        [[nodiscard]] bool Is() const noexcept
        {
            return _data != nullptr && _data->GetType().IsA(T::Type());
        }

        template <std::same_as<std::nullptr_t> Null>
        friend bool operator==(const Handle& handle, Null) noexcept
        {
            return handle._data == nullptr;
        }
        friend bool operator==(const Handle& left, const Handle& right) noexcept { return left._data == right._data; }

        // What every object has in .NET; classes that know better hide these. NullReferenceException if this is null.
        /// The class of the object.
        SYSTEMNET_API System::Type GetType() const;
        /// Its .NET text, for most classes the name of the class.
        SYSTEMNET_API String ToString() const;
        SYSTEMNET_API int GetHashCode() const;
        /// By identity, or by value where the class compares so.
        template <class T>
        bool Equals(const T& other) const;

        /// The shared object; for the library.
        [[nodiscard]] Detail::ObjectData* Data() const noexcept { return _data; }

        static const Detail::TypeInfo& Type() noexcept;

    protected:
        constexpr Handle(Detail::AdoptTag, Detail::ObjectData* data) noexcept : _data(data) {}
        void Swap(Handle& other) noexcept { std::swap(_data, other._data); }
        /// Takes a reference of its own.
        static Detail::ObjectData* Share(Detail::ObjectData* data) noexcept
        {
            if (data != nullptr)
            {
                data->AddReference();
            }
            return data;
        }
        /// The object as its own type; NullReferenceException if this is null.
        template <class T>
        [[nodiscard]] T& Self() const
        {
            if (_data == nullptr) [[unlikely]]
            {
                Detail::ThrowNullReference();
            }
            return static_cast<T&>(*_data);
        }

    private:
        Detail::ObjectData* _data = nullptr;
    };
}

/// What every handle class repeats: null, sharing copies, assignment to lvalues only, casts from a base or an Object, `->` as another
/// `.`. `Class` derives from `Base`; a default constructor is the class's own matter.
#define SYSTEMNET_HANDLE(Class, Base)                                                                                                      \
public:                                                                                                                                    \
    using SystemnetClass = Class;                                                                                                          \
    Class(const Class&) = default;                                                                                                         \
    Class(Class&&) = default;                                                                                                              \
    Class& operator=(const Class&)& = default;                                                                                             \
    Class& operator=(Class&&)& = default;                                                                                                  \
    ~Class() = default;                                                                                                                    \
    template <std::same_as<std::nullptr_t> SystemnetNull>                                                                                  \
    Class(SystemnetNull) noexcept : Base(::System::Detail::Adopt, nullptr)                                                                 \
    {                                                                                                                                      \
    }                                                                                                                                      \
    template <std::same_as<Class> SystemnetSame>                                                                                           \
    Class(SystemnetSame*)                                                                                                                  \
    {                                                                                                                                      \
        static_assert(::System::Detail::Never<SystemnetSame>, "a handle is made without new: write Socket s = Socket(...) for C#'s new");  \
    }                                                                                                                                      \
    template <class SystemnetOther>                                                                                                        \
    requires(::System::Detail::CastableTo<SystemnetOther, Class>) explicit Class(const SystemnetOther& other)                              \
        : Base(::System::Detail::Adopt, ::System::Handle::Share(::System::Detail::CheckedCast(other.Data(), Type())))                      \
    {                                                                                                                                      \
    }                                                                                                                                      \
    template <::System::Detail::ElementThatIs<Class> SystemnetElement>                                                                     \
    Class(const SystemnetElement& element)                                                                                                 \
        : Base(::System::Detail::Adopt, ::System::Handle::Share(element.SystemnetValue().Data()))                                          \
    {                                                                                                                                      \
    }                                                                                                                                      \
    template <::System::Detail::IsObject SystemnetObject>                                                                                  \
    explicit Class(const SystemnetObject& object)                                                                                          \
        : Base(::System::Detail::Adopt, ::System::Handle::Share(::System::Detail::CheckedCast(object, Type())))                            \
    {                                                                                                                                      \
    }                                                                                                                                      \
    const Class* operator->() const noexcept                                                                                               \
    {                                                                                                                                      \
        return this;                                                                                                                       \
    }                                                                                                                                      \
    static const ::System::Detail::TypeInfo& Type() noexcept;                                                                              \
    Class(::System::Detail::AdoptTag, ::System::Detail::ObjectData* data) noexcept : Base(::System::Detail::Adopt, data) {}

/// Handles hash by identity.
template <class H>
requires std::derived_from<H, System::Handle>
struct std::hash<H>
{
    std::size_t operator()(const H& handle) const noexcept { return std::hash<const void*>()(handle.Data()); }
};
