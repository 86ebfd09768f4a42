// The .NET class ChannelWriter<T>.
#pragma once
#include <System/Detail/ChannelData.hpp>

namespace System::Threading::Channels
{
    /// Writes to a channel; any number of threads may.
    /// Follows api/system.threading.channels.channelwriter-1.
    template <class T>
    class ChannelWriter : public Handle
    {
        SYSTEMNET_HANDLE(ChannelWriter, Handle)
        ChannelWriter() noexcept = default;

        /// @return false if there is no room, or the channel is complete
        bool TryWrite(const T& item) const { return Data().TryWrite(item); }
        /// Waits for room.
        /// @throws ChannelClosedException the channel is complete
        /// @throws OperationCanceledException the token was cancelled
        Tasks::ValueTask<> WriteAsync(const T& item, CancellationToken cancellationToken = {}) const
        {
            return Data().Write(item, cancellationToken);
        }
        /// @return true when there is room, false when the channel is complete
        Tasks::ValueTask<bool> WaitToWriteAsync(CancellationToken cancellationToken = {}) const
        {
            return Data().WaitToWrite(cancellationToken);
        }
        /// Nothing will be written any more.
        /// @throws ChannelClosedException the channel is complete already
        void Complete() const { Require(TryComplete()); }
        /// @param error what readers get when everything was read; null for none
        template <class E>
        void Complete(const E& error) const
        {
            Require(TryComplete(error));
        }
        /// @return false if the channel is complete already
        bool TryComplete() const { return Data().TryComplete(nullptr); }
        template <class E>
        bool TryComplete(const E& error) const
        {
            if constexpr (std::is_null_pointer_v<E>)
            {
                return TryComplete();
            }
            else
            {
                const bool isNull = [&]
                {
                    if constexpr (requires { error == nullptr; })
                    {
                        return error == nullptr;
                    }
                    return false;
                }();
                return isNull ? TryComplete() : Data().TryComplete(Detail::ErrorOf(error));
            }
        }

    private:
        [[nodiscard]] Detail::ChannelData<T>& Data() const { return this->template Self<Detail::ChannelData<T>>(); }
        static void Require(bool done)
        {
            if (!done)
            {
                std::rethrow_exception(Detail::ClosedChannelError(nullptr));
            }
        }
    };

    template <class T>
    const Detail::TypeInfo& ChannelWriter<T>::Type() noexcept
    {
        static const Detail::TypeInfo type{nullptr, typeid(ChannelWriter)};
        return type;
    }
}

template <class T>
inline constexpr bool System::Detail::IsInterface<System::Threading::Channels::ChannelWriter<T>> = true;
