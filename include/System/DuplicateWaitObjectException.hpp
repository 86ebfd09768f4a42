// The .NET class DuplicateWaitObjectException.
#pragma once
#include <System/ArgumentException.hpp>

namespace System
{
    /// An object that is more than once in an array of wait handles.
    /// Follows api/system.duplicatewaitobjectexception.
    class SYSTEMNET_API DuplicateWaitObjectException : public ArgumentException
    {
    public:
        DuplicateWaitObjectException();
        DuplicateWaitObjectException(const String& parameterName);
        DuplicateWaitObjectException(const String& message, const Exception& innerException);
        DuplicateWaitObjectException(const String& parameterName, const String& message);
        template <std::same_as<std::nullptr_t> Null>
        DuplicateWaitObjectException(Null) noexcept : ArgumentException(nullptr)
        {
        }
        ~DuplicateWaitObjectException() override;
        const DuplicateWaitObjectException* operator->() const noexcept { return this; }
    };
}
