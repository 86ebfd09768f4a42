// The .NET class ChannelClosedException.
#pragma once
#include <System/InvalidOperationException.hpp>

namespace System::Threading::Channels
{
    /// A channel was read or written that is complete.
    /// Follows api/system.threading.channels.channelclosedexception.
    class SYSTEMNET_API ChannelClosedException : public InvalidOperationException
    {
    public:
        ChannelClosedException();
        ChannelClosedException(const String& message);
        ChannelClosedException(const Exception& innerException);
        ChannelClosedException(const String& message, const Exception& innerException);
        template <std::same_as<std::nullptr_t> Null>
        ChannelClosedException(Null) noexcept : InvalidOperationException(nullptr)
        {
        }
        ~ChannelClosedException() override;
        const ChannelClosedException* operator->() const noexcept { return this; }
    };
}
