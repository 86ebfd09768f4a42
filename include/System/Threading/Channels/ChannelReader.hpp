// The .NET class ChannelReader<T>.
#pragma once
#include <System/Collections/Generic/IAsyncEnumerable.hpp>
#include <System/Detail/AsyncIterator.hpp>
#include <System/Detail/ChannelData.hpp>

namespace System::Threading::Channels
{
    /// Reads from a channel; any number of threads may.
    /// Follows api/system.threading.channels.channelreader-1.
    template <class T>
    class ChannelReader : public Handle
    {
        SYSTEMNET_HANDLE(ChannelReader, Handle)
        ChannelReader() noexcept = default;

        /// Ends when the channel is complete and everything was read.
        [[nodiscard]] Tasks::Task<> Completion() const { return Data().Completion(); }
        /// Whether Count works: not where the options name a single reader, as in .NET.
        [[nodiscard]] bool CanCount() const { return Data().IsCounted; }
        [[nodiscard]] bool CanPeek() const
        {
            (void)Data();
            return true;
        }
        /// Items that can be read.
        /// @throws NotSupportedException CanCount is false
        [[nodiscard]] int Count() const
        {
            if (!CanCount())
            {
                Detail::ThrowNotSupported("Specified method is not supported.");
            }
            return Data().Count();
        }

        /// @param item set to the item, or to null (zero) if there is none
        bool TryRead(T& item) const { return Data().TryRead(item); }
        bool TryPeek(T& item) const { return Data().TryPeek(item); }
        /// @throws ChannelClosedException the channel is complete and empty
        /// @throws OperationCanceledException the token was cancelled
        Tasks::ValueTask<T> ReadAsync(CancellationToken cancellationToken = {}) const { return Data().Read(cancellationToken); }
        /// @return true when there is something to read, false when there will be nothing any more
        Tasks::ValueTask<bool> WaitToReadAsync(CancellationToken cancellationToken = {}) const
        {
            return Data().WaitToRead(cancellationToken);
        }
        /// Everything until the channel is complete.
        Collections::Generic::IAsyncEnumerable<T> ReadAllAsync(CancellationToken cancellationToken = {}) const
        {
            (void)Data();
            return All(*this, std::move(cancellationToken));
        }

    private:
        [[nodiscard]] Detail::ChannelData<T>& Data() const { return this->template Self<Detail::ChannelData<T>>(); }
        static Collections::Generic::IAsyncEnumerable<T> All(ChannelReader reader, CancellationToken cancellationToken)
        {
            while (co_await reader.WaitToReadAsync(cancellationToken))
            {
                T item = Detail::DefaultOf<T>();
                while (reader.TryRead(item))
                {
                    co_yield item;
                }
            }
        }
    };

    template <class T>
    const Detail::TypeInfo& ChannelReader<T>::Type() noexcept
    {
        static const Detail::TypeInfo type{nullptr, typeid(ChannelReader)};
        return type;
    }
}

template <class T>
inline constexpr bool System::Detail::IsInterface<System::Threading::Channels::ChannelReader<T>> = true;
