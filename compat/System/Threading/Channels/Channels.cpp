#include <System/ArgumentOutOfRangeException.hpp>
#include <System/Detail/ChannelWaiters.hpp>
#include <System/OperationCanceledException.hpp>
#include <System/Threading/Channels/BoundedChannelOptions.hpp>
#include <System/Threading/Channels/ChannelClosedException.hpp>
#include <System/Threading/Channels/UnboundedChannelOptions.hpp>

namespace System::Threading::Channels
{
    namespace
    {
        constexpr const char* ClosedText = "The channel has been closed.";

        class OptionsData final : public Detail::ObjectData
        {
        public:
            OptionsData(const Detail::TypeInfo& type, int capacity) : Capacity(capacity), _type(type) {}
            const Detail::TypeInfo& GetType() const noexcept override { return _type; }

            bool IsSingleReader = false;
            bool IsSingleWriter = false;
            bool AllowsSynchronous = false;
            int Capacity;
            BoundedChannelFullMode Mode = BoundedChannelFullMode::Wait;

        private:
            const Detail::TypeInfo& _type;
        };
    }

    ChannelClosedException::ChannelClosedException() : InvalidOperationException(ClosedText) {}
    ChannelClosedException::ChannelClosedException(const String& message) : InvalidOperationException(message) {}
    ChannelClosedException::ChannelClosedException(const Exception& innerException) : InvalidOperationException(ClosedText, innerException)
    {
    }
    ChannelClosedException::ChannelClosedException(const String& message, const Exception& innerException)
        : InvalidOperationException(message, innerException)
    {
    }
    ChannelClosedException::~ChannelClosedException() = default;

    const Detail::TypeInfo& ChannelOptions::Type() noexcept
    {
        static const Detail::TypeInfo type{"System.Threading.Channels.ChannelOptions", typeid(ChannelOptions)};
        return type;
    }
    bool ChannelOptions::SingleReader() const
    {
        return Self<OptionsData>().IsSingleReader;
    }
    void ChannelOptions::SingleReader(bool value) const
    {
        Self<OptionsData>().IsSingleReader = value;
    }
    bool ChannelOptions::SingleWriter() const
    {
        return Self<OptionsData>().IsSingleWriter;
    }
    void ChannelOptions::SingleWriter(bool value) const
    {
        Self<OptionsData>().IsSingleWriter = value;
    }
    bool ChannelOptions::AllowSynchronousContinuations() const
    {
        return Self<OptionsData>().AllowsSynchronous;
    }
    void ChannelOptions::AllowSynchronousContinuations(bool value) const
    {
        Self<OptionsData>().AllowsSynchronous = value;
    }

    const Detail::TypeInfo& UnboundedChannelOptions::Type() noexcept
    {
        static const Detail::TypeInfo type{"System.Threading.Channels.UnboundedChannelOptions", typeid(UnboundedChannelOptions),
                                           &ChannelOptions::Type()};
        return type;
    }
    UnboundedChannelOptions::UnboundedChannelOptions() : UnboundedChannelOptions(Detail::Adopt, new OptionsData(Type(), 0)) {}

    const Detail::TypeInfo& BoundedChannelOptions::Type() noexcept
    {
        static const Detail::TypeInfo type{"System.Threading.Channels.BoundedChannelOptions", typeid(BoundedChannelOptions),
                                           &ChannelOptions::Type()};
        return type;
    }
    BoundedChannelOptions::BoundedChannelOptions(int capacity) : BoundedChannelOptions(Detail::Adopt, new OptionsData(Type(), capacity))
    {
        if (capacity < 0)
        {
            throw ArgumentOutOfRangeException("capacity");
        }
    }
    int BoundedChannelOptions::Capacity() const
    {
        return Self<OptionsData>().Capacity;
    }
    void BoundedChannelOptions::Capacity(int value) const
    {
        auto& options = Self<OptionsData>();
        if (value < 0)
        {
            throw ArgumentOutOfRangeException("value");
        }
        options.Capacity = value;
    }
    BoundedChannelFullMode BoundedChannelOptions::FullMode() const
    {
        return Self<OptionsData>().Mode;
    }
    void BoundedChannelOptions::FullMode(BoundedChannelFullMode value) const
    {
        auto& options = Self<OptionsData>();
        if (value < BoundedChannelFullMode::Wait || value > BoundedChannelFullMode::DropWrite)
        {
            throw ArgumentOutOfRangeException("value");
        }
        options.Mode = value;
    }
}

namespace System::Detail
{
    std::exception_ptr ClosedChannelError(const std::exception_ptr& error)
    {
        using Threading::Channels::ChannelClosedException;
        if (!error)
        {
            return std::make_exception_ptr(ChannelClosedException());
        }
        try
        {
            std::rethrow_exception(error);
        }
        catch (const Exception& exception)
        {
            return std::make_exception_ptr(ChannelClosedException(exception));
        }
        catch (...)
        {
            return error;
        }
    }

    bool IsCancellation(const std::exception_ptr& error, Threading::CancellationToken& token)
    {
        try
        {
            std::rethrow_exception(error);
        }
        catch (const OperationCanceledException& exception)
        {
            token = exception.CancellationToken();
            return true;
        }
        catch (...)
        {
            return false;
        }
    }

    void EndChannel(const Threading::Tasks::TaskCompletionSource<>& completion, const std::exception_ptr& error)
    {
        Threading::CancellationToken token;
        if (!error)
        {
            completion.TrySetResult();
        }
        else if (IsCancellation(error, token))
        {
            completion.TrySetCanceled(token);
        }
        else
        {
            completion.TrySetException(error);
        }
    }
}
