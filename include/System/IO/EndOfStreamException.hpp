// The .NET class EndOfStreamException.
#pragma once
#include <System/IO/IOException.hpp>

namespace System::IO
{
    /// Reading past the end of a stream.
    /// Follows api/system.io.endofstreamexception.
    class SYSTEMNET_API EndOfStreamException : public IOException
    {
    public:
        EndOfStreamException();
        EndOfStreamException(const String& message);
        EndOfStreamException(const String& message, const Exception& innerException);
        template <std::same_as<std::nullptr_t> Null>
        EndOfStreamException(Null) noexcept : IOException(nullptr)
        {
        }
        ~EndOfStreamException() override;
        const EndOfStreamException* operator->() const noexcept { return this; }

    protected:
        using IOException::IOException;
    };
}
