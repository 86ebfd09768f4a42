// The .NET class PlatformNotSupportedException.
#pragma once
#include <System/NotSupportedException.hpp>

namespace System
{
    /// A call that this operating system does not support.
    /// Follows api/system.platformnotsupportedexception.
    class SYSTEMNET_API PlatformNotSupportedException : public NotSupportedException
    {
    public:
        PlatformNotSupportedException();
        PlatformNotSupportedException(const String& message);
        PlatformNotSupportedException(const String& message, const Exception& innerException);
        template <std::same_as<std::nullptr_t> Null>
        PlatformNotSupportedException(Null) noexcept : NotSupportedException(nullptr)
        {
        }
        ~PlatformNotSupportedException() override;
        const PlatformNotSupportedException* operator->() const noexcept { return this; }

    protected:
        using NotSupportedException::NotSupportedException;
    };
}
