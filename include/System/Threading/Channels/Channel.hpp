// The .NET classes Channel<T> and Channel.
#pragma once
#include <System/Threading/Channels/BoundedChannelOptions.hpp>
#include <System/Threading/Channels/ChannelReader.hpp>
#include <System/Threading/Channels/ChannelWriter.hpp>
#include <System/Threading/Channels/UnboundedChannelOptions.hpp>

namespace System::Threading::Channels
{
    /// Items from those who write to those who read; made by `Channel<>::CreateBounded<T>` and `Channel<>::CreateUnbounded<T>`.
    /// Follows api/system.threading.channels.channel-1.
    template <class T = void>
    class Channel : public Handle
    {
        SYSTEMNET_HANDLE(Channel, Handle)
        Channel() noexcept = default;

        [[nodiscard]] ChannelReader<T> Reader() const
        {
            return ChannelReader<T>(Detail::Adopt, Handle::Share(&Self<Detail::ChannelData<T>>()));
        }
        [[nodiscard]] ChannelWriter<T> Writer() const
        {
            return ChannelWriter<T>(Detail::Adopt, Handle::Share(&Self<Detail::ChannelData<T>>()));
        }
        operator ChannelReader<T>() const { return Reader(); }
        operator ChannelWriter<T>() const { return Writer(); }
    };

    /// Makes channels.
    /// Follows api/system.threading.channels.channel.
    template <>
    class Channel<void>
    {
    public:
        Channel() = delete;

        /// A channel that holds any number of items.
        template <class T>
        static Channel<T> CreateUnbounded()
        {
            return Make<T>(Detail::ChannelData<T>::Unbounded, BoundedChannelFullMode::Wait, nullptr, true);
        }
        /// @throws ArgumentNullException options is null
        template <class T>
        static Channel<T> CreateUnbounded(const UnboundedChannelOptions& options)
        {
            Detail::CheckNull(!options, "options");
            return Make<T>(Detail::ChannelData<T>::Unbounded, BoundedChannelFullMode::Wait, nullptr, !options.SingleReader());
        }
        /// A channel that holds so many items, and waits when it is full.
        /// @throws ArgumentOutOfRangeException capacity is negative
        template <class T>
        static Channel<T> CreateBounded(int capacity)
        {
            return CreateBounded<T>(BoundedChannelOptions(capacity));
        }
        /// @param itemDropped called with each item that is dropped
        /// @throws ArgumentNullException options is null
        template <class T>
        static Channel<T> CreateBounded(const BoundedChannelOptions& options, const std::type_identity_t<Action<T>>& itemDropped = nullptr)
        {
            Detail::CheckNull(!options, "options");
            return Make<T>(options.Capacity(), options.FullMode(), itemDropped, true);
        }

    private:
        template <class T>
        static Channel<T> Make(int capacity, BoundedChannelFullMode mode, const Action<T>& dropped, bool isCounted)
        {
            return Channel<T>(Detail::Adopt, new Detail::ChannelData<T>(Channel<T>::Type(), capacity, mode, dropped, isCounted));
        }
    };

    template <class T>
    const Detail::TypeInfo& Channel<T>::Type() noexcept
    {
        static const Detail::TypeInfo type{nullptr, typeid(Channel), &ChannelReader<T>::Type(), &ChannelWriter<T>::Type()};
        return type;
    }
}
