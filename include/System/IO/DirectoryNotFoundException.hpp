// The .NET class DirectoryNotFoundException.
#pragma once
#include <System/IO/IOException.hpp>

namespace System::IO
{
    /// A directory that is not there.
    /// Follows api/system.io.directorynotfoundexception.
    class SYSTEMNET_API DirectoryNotFoundException : public IOException
    {
    public:
        DirectoryNotFoundException();
        DirectoryNotFoundException(const String& message);
        DirectoryNotFoundException(const String& message, const Exception& innerException);
        template <std::same_as<std::nullptr_t> Null>
        DirectoryNotFoundException(Null) noexcept : IOException(nullptr)
        {
        }
        ~DirectoryNotFoundException() override;
        const DirectoryNotFoundException* operator->() const noexcept { return this; }

    protected:
        using IOException::IOException;
    };
}
