// The .NET class ObjectDisposedException.
#pragma once
#include <System/InvalidOperationException.hpp>

namespace System
{
    /// The use of an object that was closed.
    /// Follows api/system.objectdisposedexception.
    class SYSTEMNET_API ObjectDisposedException : public InvalidOperationException
    {
    public:
        ObjectDisposedException(const String& objectName);
        ObjectDisposedException(const String& objectName, const String& message);
        ObjectDisposedException(const String& message, const Exception& innerException);
        template <std::same_as<std::nullptr_t> Null>
        ObjectDisposedException(Null) noexcept : InvalidOperationException(nullptr)
        {
        }
        ~ObjectDisposedException() override;
        const ObjectDisposedException* operator->() const noexcept { return this; }

        /// The object's name; empty if unknown.
        [[nodiscard]] String ObjectName() const { return _objectName ? _objectName : String::Empty; }
        [[nodiscard]] String Message() const override;

        /// @param instance whose class is named: a handle, a pointer, a std::shared_ptr, a Type
        /// @throws ObjectDisposedException condition is true
        template <class T>
        static void ThrowIf(bool condition, const T& instance)
        {
            if (condition)
            {
                throw ObjectDisposedException(NameOf(instance));
            }
        }

    private:
        template <class T>
        static String NameOf(const T& instance)
        {
            if constexpr (std::same_as<T, System::Type>)
            {
                return instance.FullName();
            }
            else if constexpr (requires { *instance; } && !std::derived_from<T, Handle>)
            {
                return String(Detail::TextOfType(typeid(*instance)));
            }
            else if constexpr (requires { instance.GetType().FullName(); })
            {
                return instance.GetType().FullName();
            }
            else
            {
                return String(Detail::TextOfType(typeid(instance)));
            }
        }

        String _objectName;
    };
}
