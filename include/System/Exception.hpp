// The .NET class Exception.
#pragma once
#include <System/Detail/KeptException.hpp>
#include <System/Type.hpp>
#include <exception>
#include <memory>

namespace System
{
    namespace Collections::Generic
    {
        template <class K, class V>
        class IDictionary;
    }
    namespace Core
    {
        class ExceptionData;
        class ExceptionKeeper;
    }

    /// Base of everything this library throws; thrown by value and caught by reference. A copy is the same exception, as in C#: what is
    /// set on one shows on all. A copy as a base class (in a variable, a list, a delegate's argument) keeps the class: Is, As, Message,
    /// ToString and GetType see it, and ExceptionDispatchInfo throws it. `nullptr` makes a null one.
    ///
    /// A program's own class is kept too, whenever it is copied by its own type, while it is being handled, or if any line of the program
    /// converts it to Exception. Else, when all that is known is a reference to a base, name and text are kept and its own members are not.
    /// Follows api/system.exception.
    class SYSTEMNET_API Exception : public std::exception
    {
    public:
        Exception();
        template <std::same_as<std::nullptr_t> Null>
        Exception(Null) noexcept : Exception(std::shared_ptr<Core::ExceptionData>())
        {
        }
        Exception(const String& message);
        /// @param innerException what caused this; its dynamic type is kept
        Exception(const String& message, const Exception& innerException);
        Exception(const Exception& other) noexcept;
        Exception(Exception&& other) noexcept : Exception(static_cast<const Exception&>(other)) {}
        /// Keeps the class of the other one.
        template <class E>
            requires(std::derived_from<E, Exception> && !std::same_as<E, Exception>)
        Exception(const E& other) : Exception((Detail::LearnException<E>(), static_cast<const Exception&>(other)))
        {
        }
        Exception& operator=(const Exception& other) noexcept;
        Exception& operator=(Exception&& other) noexcept { return *this = static_cast<const Exception&>(other); }
        template <class E>
            requires(std::derived_from<E, Exception> && !std::same_as<E, Exception>)
        Exception& operator=(const E& other)
        {
            Detail::LearnException<E>();
            return *this = static_cast<const Exception&>(other);
        }
        ~Exception() override;

        const Exception* operator->() const noexcept { return this; }
        [[nodiscard]] explicit operator bool() const noexcept { return _data != nullptr; }
        template <std::same_as<std::nullptr_t> Null>
        friend bool operator==(const Exception& exception, Null) noexcept
        {
            return exception._data == nullptr;
        }
        /// Whether both are the same exception.
        friend bool operator==(const Exception& left, const Exception& right) noexcept { return left._data == right._data; }

        /// Whether this is a T, also if it was copied as a base of T.
        template <std::derived_from<Exception> T>
        [[nodiscard]] bool Is() const noexcept
        {
            return _data != nullptr && dynamic_cast<const T*>(&Whole()) != nullptr;
        }
        /// This as a T, or null: `e.As<SocketException>()->ErrorCode()`. What it points to lives as long as this.
        template <std::derived_from<Exception> T>
        [[nodiscard]] Detail::ExceptionAs<T> As() const noexcept
        {
            return Detail::ExceptionAs<T>(std::shared_ptr<const T>(_kept, Is<T>() ? dynamic_cast<const T*>(&Whole()) : nullptr));
        }
        /// @throws InvalidCastException this is no T
        template <std::derived_from<Exception> T>
            requires(!std::same_as<T, Exception>)
        explicit operator T() const
        {
            if (Is<T>())
            {
                return dynamic_cast<const T&>(Whole());
            }
            if constexpr (std::convertible_to<std::nullptr_t, T>)
            {
                if (_data == nullptr)
                {
                    return T(nullptr);
                }
            }
            ThrowInvalidCast(typeid(T));
        }

        /// What went wrong. Never null.
        [[nodiscard]] virtual String Message() const;
        /// What caused this, or null.
        [[nodiscard]] const Exception* InnerException() const;
        /// The first cause.
        const Exception* GetBaseException() const;
        /// The library or program that threw.
        [[nodiscard]] String Source() const;
        void Source(const String& value) const;
        /// The calls that led to where this was made, a line each; null where the library was built without (SYSTEMNET_STACKTRACE), or with
        /// SYSTEMNET_STACKTRACE=0 in the environment.
        [[nodiscard]] String StackTrace() const;
        /// What a program wants to tell besides, by keys; empty at first. For use, include System/Collections.hpp.
        [[nodiscard]] Collections::Generic::IDictionary<void, void> Data() const;
        [[nodiscard]] int HResult() const;
        void HResult(int value) const;
        [[nodiscard]] String HelpLink() const;
        void HelpLink(const String& value) const;
        /// The class that this is.
        Type GetType() const { return Type(TypeName()); }
        /// Type, message, and the same of the inner exceptions.
        virtual String ToString() const;

        [[nodiscard]] const char* what() const noexcept override;

    protected:
        /// The name that ToString begins with: the type's .NET name.
        [[nodiscard]] String TypeName() const;
        /// For a class whose message is not made of one text: what Message gives where the constructor had none.
        void Text(const String& message);
        Exception(int hresult, const String& message, const Exception* innerException = nullptr);
        /// What this was before it was copied as a base; null if this is the whole. Each virtual function asks this first.
        [[nodiscard]] const Exception* Kept() const noexcept;

    private:
        friend class Core::ExceptionKeeper;
        explicit Exception(std::shared_ptr<Core::ExceptionData> data) noexcept : _data(std::move(data)) {}
        [[nodiscard]] const Exception& Whole() const noexcept
        {
            const Exception* kept = Kept();
            return kept != nullptr ? *kept : *this;
        }
        /// NullReferenceException if this is null.
        [[nodiscard]] Core::ExceptionData& Shared() const;
        [[noreturn]] void ThrowInvalidCast(const std::type_info& to) const;

        std::shared_ptr<Core::ExceptionData> _data;         ///< what all copies share
        std::shared_ptr<const Detail::KeptException> _kept; ///< the whole that this was copied from, if it was
    };

    template <class E>
        requires std::derived_from<E, Exception>
    [[nodiscard]] String operator+(const char* left, const E& right)
    {
        return String(left) + right;
    }
}
