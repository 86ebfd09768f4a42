// How an exception keeps its class when it is copied as one of its bases.
#pragma once
#include <System/Detail/ObjectData.hpp>
#include <concepts>
#include <exception>
#include <memory>
#include <type_traits>
#include <typeinfo>
#include <utility>

namespace System
{
    class Exception;
}

namespace System::Detail
{
    /// An exception that is kept as the class it is. Never changes; shared by the copies that were made of it as one of its bases.
    class SYSTEMNET_API KeptException
    {
    public:
        KeptException() = default;
        KeptException(const KeptException&) = delete;
        KeptException& operator=(const KeptException&) = delete;
        virtual ~KeptException();

        [[nodiscard]] virtual const Exception& Get() const noexcept = 0;
        /// The class that the exception had, even where Get could not be of it.
        [[nodiscard]] virtual const std::type_info& Class() const noexcept = 0;
        [[nodiscard]] virtual std::exception_ptr Pointer() const = 0;
    };

    using KeepFunction = std::shared_ptr<const KeptException> (*)(const Exception& exception);

    /// Makes known how exceptions of a class are kept, wherever a base of theirs is copied. Always true.
    SYSTEMNET_API bool RegisterException(const std::type_info& type, KeepFunction keep);

    template <class E>
    class KeptExceptionOf final : public KeptException
    {
    public:
        explicit KeptExceptionOf(const E& exception) : _exception(exception) {}
        const Exception& Get() const noexcept override { return _exception; }
        const std::type_info& Class() const noexcept override { return typeid(E); }
        std::exception_ptr Pointer() const override { return std::make_exception_ptr(_exception); }

        static std::shared_ptr<const KeptException> Keep(const Exception& exception)
        {
            return std::make_shared<KeptExceptionOf>(dynamic_cast<const E&>(exception));
        }

    private:
        E _exception;
    };

    /// One instance a class that a program anywhere converts to Exception; initialised before main begins.
    template <class E>
    inline const bool ExceptionIsRegistered = RegisterException(typeid(E), &KeptExceptionOf<E>::Keep);

    /// To be called where an E is copied as its base.
    template <class E>
    void LearnException()
    {
        if constexpr (std::is_copy_constructible_v<E>)
        {
            // Not so yet if a static object of the program's is made first.
            if (!ExceptionIsRegistered<E>)
            {
                RegisterException(typeid(E), &KeptExceptionOf<E>::Keep);
            }
        }
    }

    // For tasks, which hold exceptions by std::exception_ptr.
    /// What the pointer points to, with its class. What is no System::Exception becomes one with its name and text, and std::bad_alloc an
    /// OutOfMemoryException; null becomes null.
    SYSTEMNET_API Exception ExceptionIn(const std::exception_ptr& pointer);
    /// A pointer to the exception with its class; null for a null one. What ExceptionIn was given comes back.
    SYSTEMNET_API std::exception_ptr PointerTo(const Exception& exception);
    /// Throws the exception with its class.
    [[noreturn]] SYSTEMNET_API void Rethrow(const Exception& exception);

    /// What As gives: a pointer to a T, or null, that is also a T.
    template <class T>
    class ExceptionAs
    {
    public:
        explicit ExceptionAs(std::shared_ptr<const T> exception) noexcept : _exception(std::move(exception)) {}

        [[nodiscard]] explicit operator bool() const noexcept { return _exception != nullptr; }
        const T& operator*() const { return *Checked(); }
        const T* operator->() const { return Checked(); }
        operator const T*() const noexcept { return _exception.get(); }
        operator T() const
            requires std::convertible_to<std::nullptr_t, T>
        {
            return _exception != nullptr ? T(*_exception) : T(nullptr);
        }
        template <std::same_as<std::nullptr_t> Null>
        friend bool operator==(const ExceptionAs& exception, Null) noexcept
        {
            return exception._exception == nullptr;
        }

    private:
        const T* Checked() const
        {
            if (_exception == nullptr)
            {
                ThrowNullReference();
            }
            return _exception.get();
        }

        std::shared_ptr<const T> _exception;
    };
}
