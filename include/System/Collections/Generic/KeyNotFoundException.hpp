// The .NET class KeyNotFoundException.
#pragma once
#include <System/SystemException.hpp>

namespace System::Collections::Generic
{
    /// A key that a dictionary does not have.
    /// Follows api/system.collections.generic.keynotfoundexception.
    class SYSTEMNET_API KeyNotFoundException : public SystemException
    {
    public:
        KeyNotFoundException();
        KeyNotFoundException(const String& message);
        KeyNotFoundException(const String& message, const Exception& innerException);
        template <std::same_as<std::nullptr_t> Null>
        KeyNotFoundException(Null) noexcept : SystemException(nullptr)
        {
        }
        ~KeyNotFoundException() override;
        const KeyNotFoundException* operator->() const noexcept { return this; }

    protected:
        using SystemException::SystemException;
    };
}
