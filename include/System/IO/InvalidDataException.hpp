// The .NET class InvalidDataException.
#pragma once
#include <System/SystemException.hpp>

namespace System::IO
{
    /// Data that has not the form it should have.
    /// Follows api/system.io.invaliddataexception.
    class SYSTEMNET_API InvalidDataException : public SystemException
    {
    public:
        InvalidDataException();
        InvalidDataException(const String& message);
        InvalidDataException(const String& message, const Exception& innerException);
        template <std::same_as<std::nullptr_t> Null>
        InvalidDataException(Null) noexcept : SystemException(nullptr)
        {
        }
        ~InvalidDataException() override;
        const InvalidDataException* operator->() const noexcept { return this; }
    };
}
