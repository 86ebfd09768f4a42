// The .NET class IOException.
#pragma once
#include <System/SystemException.hpp>

namespace System::IO
{
    /// An error of input or output.
    /// Follows api/system.io.ioexception.
    class SYSTEMNET_API IOException : public System::SystemException
    {
    public:
        IOException();
        IOException(const String& message);
        IOException(const String& message, const Exception& innerException);
        template <std::same_as<std::nullptr_t> Null>
        IOException(Null) noexcept : SystemException(nullptr)
        {
        }
        ~IOException() override;
        const IOException* operator->() const noexcept { return this; }

    protected:
        using SystemException::SystemException;
    };
}
