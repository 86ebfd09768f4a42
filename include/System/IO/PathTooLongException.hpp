// The .NET class PathTooLongException.
#pragma once
#include <System/IO/IOException.hpp>

namespace System::IO
{
    /// A path that is longer than the system takes.
    /// Follows api/system.io.pathtoolongexception.
    class SYSTEMNET_API PathTooLongException : public IOException
    {
    public:
        PathTooLongException();
        PathTooLongException(const String& message);
        PathTooLongException(const String& message, const Exception& innerException);
        template <std::same_as<std::nullptr_t> Null>
        PathTooLongException(Null) noexcept : IOException(nullptr)
        {
        }
        ~PathTooLongException() override;
        const PathTooLongException* operator->() const noexcept { return this; }

    protected:
        using IOException::IOException;
    };
}
