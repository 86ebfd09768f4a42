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

    private:
        String _objectName;
    };
}
