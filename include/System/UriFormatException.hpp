// The .NET class UriFormatException.
#pragma once
#include <System/FormatException.hpp>

namespace System
{
    /// Text that is no URI.
    /// Follows api/system.uriformatexception.
    class SYSTEMNET_API UriFormatException : public FormatException
    {
    public:
        UriFormatException();
        UriFormatException(const String& textString);
        UriFormatException(const String& textString, const Exception& e);
        template <std::same_as<std::nullptr_t> Null>
        UriFormatException(Null) noexcept : FormatException(nullptr)
        {
        }
        ~UriFormatException() override;
        const UriFormatException* operator->() const noexcept { return this; }

    protected:
        using FormatException::FormatException;
    };
}
