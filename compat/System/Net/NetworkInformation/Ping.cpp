#include "compat/core/net/EndPoints.hpp"
#include "compat/core/net/Errors.hpp"
#include "compat/core/net/PingReplyData.hpp"
#include "compat/core/net/SocketLibrary.hpp"
#include "ports/Network.hpp"
#include <System/AggregateException.hpp>
#include <System/ArgumentException.hpp>
#include <System/ArgumentOutOfRangeException.hpp>
#include <System/IDisposable.hpp>
#include <System/Net/Dns.hpp>
#include <System/Net/NetworkInformation/Ping.hpp>
#include <System/ObjectDisposedException.hpp>
#include <System/OperationCanceledException.hpp>
#include <System/OutOfMemoryException.hpp>
#include <System/PlatformNotSupportedException.hpp>
#include <System/Threading/CancellationTokenSource.hpp>
#include <System/Threading/Tasks/TaskFactory.hpp>
#include <System/Using.hpp>
#include <condition_variable>
#include <mutex>

namespace System::Net::NetworkInformation
{
    using Threading::CancellationToken;
    using Threading::CancellationTokenSource;
    using Threading::Tasks::Task;
    using Threading::Tasks::TaskCreationOptions;

    namespace
    {
        constexpr const char* TypeName = "System.Net.NetworkInformation.Ping";
        constexpr int DefaultTimeout = 5000; ///< ms
        constexpr int DefaultSize = 32;
        constexpr int MaximumSize = 65500;
        constexpr int MaximumTtl = 255;

        class PingData final : public System::Detail::ObjectData
        {
        public:
            const System::Detail::TypeInfo& GetType() const noexcept override { return Ping::Type(); }
            void Dispose() override
            {
                const std::lock_guard lock(_mutex);
                _isDisposed = true;
            }

            void CheckDisposed()
            {
                const std::lock_guard lock(_mutex);
                if (_isDisposed)
                {
                    throw ObjectDisposedException(TypeName);
                }
            }
            /// @return what cancels the call that begins
            CancellationTokenSource Begin(const CancellationToken& token)
            {
                CancellationTokenSource cancel = CancellationTokenSource::CreateLinkedTokenSource(token);
                const std::lock_guard lock(_mutex);
                if (_isDisposed)
                {
                    throw ObjectDisposedException(TypeName);
                }
                if (_cancel != nullptr)
                {
                    throw InvalidOperationException(
                        "An asynchronous call is already in progress. It must be completed or canceled before you "
                        "can call this method.");
                }
                _cancel = cancel;
                return cancel;
            }
            void End() noexcept
            {
                CancellationTokenSource ended = nullptr; // goes when the lock is free again
                {
                    const std::lock_guard lock(_mutex);
                    ended = std::move(_cancel);
                    _cancel = nullptr;
                }
                _ended.notify_all();
            }
            void CancelAndWait()
            {
                std::unique_lock lock(_mutex);
                if (const CancellationTokenSource cancel = _cancel)
                {
                    lock.unlock();
                    cancel.Cancel();
                    lock.lock();
                }
                _ended.wait(lock, [this] { return _cancel == nullptr; });
            }

            PingCompletedEventHandler Completed;

        private:
            std::mutex _mutex; ///< guards what follows
            std::condition_variable _ended;
            bool _isDisposed = false;
            CancellationTokenSource _cancel = nullptr; ///< of the call in progress; null if there is none
        };

        /// Whom to ask, and how. Address is null while the name has not been looked up.
        struct Request
        {
            String Host;
            IPAddress Address;
            int Timeout;
            Array<Byte> Buffer;
            PingOptions Options;
        };

        Array<Byte> DefaultBuffer()
        {
            Array<Byte> buffer(DefaultSize);
            for (int i = 0; i != DefaultSize; ++i)
            {
                buffer[i] = static_cast<Byte>('a' + i % 23);
            }
            return buffer;
        }

        void Check(PingData& ping, const Request& request)
        {
            ping.CheckDisposed();
            System::Detail::CheckNull(!request.Buffer, "buffer");
            if (request.Buffer.Length() > MaximumSize)
            {
                throw ArgumentException("The buffer length must not exceed 65500 bytes.", "buffer");
            }
            if (request.Timeout < 0)
            {
                System::Detail::ThrowNegative("timeout", request.Timeout);
            }
            if (request.Host != nullptr)
            {
                return;
            }
            System::Detail::CheckNull(!request.Address, "address");
            if (request.Address == IPAddress::Any || request.Address == IPAddress::IPv6Any)
            {
                throw ArgumentException(
                    "IPv4 address 0.0.0.0 and IPv6 address ::0 are unspecified addresses that cannot be used as a target "
                    "address.",
                    "address");
            }
        }

        Request ForName(const String& name, int timeout, const Array<Byte>& buffer, const PingOptions& options)
        {
            System::Detail::CheckNull(String::IsNullOrEmpty(name), "hostNameOrAddress");
            IPAddress address;
            const bool isAddress = IPAddress::TryParse(name, address);
            return {isAddress ? String(nullptr) : name, address, timeout, buffer, options};
        }

        int Milliseconds(TimeSpan timeout)
        {
            const auto milliseconds = static_cast<Int64>(timeout.TotalMilliseconds());
            if (milliseconds < -1)
            {
                System::Detail::ThrowBelow("timeout", milliseconds, -1);
            }
            if (milliseconds > MaxValue<int>)
            {
                System::Detail::ThrowAbove("timeout", milliseconds, MaxValue<int>);
            }
            return static_cast<int>(milliseconds);
        }

        /// Sends the request and waits.
        PingReply Exchange(const Request& request)
        {
            Core::StartSockets();
            const IPAddress address = request.Address ? request.Address : Dns::GetHostAddresses(request.Host)[0];
            Port::EchoRequest echo;
            echo.To = Core::ToInternet(address, 0);
            echo.Data = request.Buffer.AsSpan();
            echo.Milliseconds = request.Timeout;
            if (request.Options)
            {
                echo.HasOptions = true;
                echo.TimeToLive = request.Options.Ttl();
                echo.DontFragment = request.Options.DontFragment();
                if (echo.TimeToLive > MaximumTtl)
                {
                    System::Detail::ThrowAbove("value", echo.TimeToLive, MaximumTtl);
                }
            }
            Port::EchoReply answer;
            const Port::Outcome outcome = Port::Echo(echo, answer);
            auto* const data = new Core::PingReplyData;
            const PingReply reply(System::Detail::Adopt, data);
            if (outcome.Error == Sockets::SocketError::TimedOut)
            {
                return reply;
            }
            if (outcome.Error == Sockets::SocketError::OperationNotSupported)
            {
                throw PlatformNotSupportedException("This process may not send echo requests: it needs the right to open raw sockets, or a "
                                                    "system that gives datagram sockets for ICMP to its group.");
            }
            Core::Errors::Check(outcome);
            data->Status = static_cast<IPStatus>(answer.Status);
            if (data->Status == IPStatus::PacketTooBig && answer.Data.empty())
            {
                return reply; // it was not sent at all
            }
            data->Address = Core::FromInternet(answer.From);
            data->RoundtripTime = answer.RoundtripTime;
            data->Options = answer.HasOptions ? PingOptions(answer.TimeToLive, answer.DontFragment) : request.Options;
            data->Buffer = Array<Byte>(static_cast<int>(answer.Data.size()));
            std::copy(answer.Data.begin(), answer.Data.end(), data->Buffer.begin());
            return reply;
        }

        [[noreturn]] void ThrowFailed(const Exception& cause)
        {
            throw PingException("An exception occurred during a Ping request.", cause);
        }

        PingReply SendNow(PingData& ping, const Request& request)
        {
            Check(ping, request);
            ping.Begin(CancellationToken());
            const Finally ends([&] { ping.End(); });
            try
            {
                return Exchange(request);
            }
            catch (const Exception& e)
            {
                ThrowFailed(e);
            }
        }

        Task<PingReply> AwaitReply([[maybe_unused]] Ping ping, PingData& data, Request request, CancellationToken token)
        {
            const CancellationTokenSource cancel = data.Begin(token);
            const Finally ends([&] { data.End(); });
            cancel.Token().ThrowIfCancellationRequested();
            // The system's call cannot be woken: it ends on its own thread when its time is over, whoever has given it up.
            const Task<PingReply> exchange =
                Task<void>::Factory().StartNew([request] { return Exchange(request); }, TaskCreationOptions::LongRunning);
            const Task<PingReply> waiting = exchange.WaitAsync(cancel.Token());
            try
            {
                co_return co_await waiting;
            }
            catch (const OperationCanceledException&)
            {
                throw;
            }
            catch (const Exception& e)
            {
                ThrowFailed(e);
            }
        }

        Task<PingReply> SendLater(const Ping& ping, PingData& data, const Request& request, const CancellationToken& token)
        {
            Check(data, request);
            return AwaitReply(ping, data, request, token);
        }

        /// Tells the event how the request of SendAsync ended. What tells is made before it is sent: the event comes whatever fails meanwhile.
        template <class Raise>
        void TellLater(const Task<PingReply>& reply, const PingCompletedEventArgs& e, const Raise& raise)
        {
            (void)reply.ContinueWith(
                [e, raise](const Task<PingReply>& task)
                {
                    auto& told = static_cast<Core::PingCompletedData&>(*e.Data());
                    told.Cancelled = task.IsCanceled();
                    if (task.IsCompletedSuccessfully())
                    {
                        told.Reply = task.Result();
                    }
                    try
                    {
                        if (const AggregateException* const error = task.Exception())
                        {
                            told.Error = *error;
                        }
                    }
                    catch (const OutOfMemoryException& error)
                    {
                        told.Error = error;
                    }
                    raise(e);
                });
        }
        PingCompletedEventArgs Completion(const Object& userToken)
        {
            return PingCompletedEventArgs(System::Detail::Adopt,
                                          new Core::PingCompletedData(PingReply(nullptr), Exception(nullptr), false, userToken));
        }
    }

    const System::Detail::TypeInfo& Ping::Type() noexcept
    {
        static const System::Detail::TypeInfo type{TypeName, typeid(Ping), nullptr, &IDisposable::Type()};
        return type;
    }

    Ping::Ping() : Ping(System::Detail::Adopt, new PingData) {}

    PingCompletedEventHandler& Ping::PingCompleted() const
    {
        return Self<PingData>().Completed;
    }
    void Ping::OnPingCompleted(const PingCompletedEventArgs& e) const
    {
        if (const PingCompletedEventHandler handlers = PingCompleted())
        {
            handlers(*this, e);
        }
    }
    void Ping::SendAsyncCancel() const
    {
        Self<PingData>().CancelAndWait();
    }
    void Ping::Dispose() const
    {
        Self<PingData>().Dispose();
    }

    // ---- Send ----

    PingReply Ping::Send(const String& hostNameOrAddress) const
    {
        return Send(hostNameOrAddress, DefaultTimeout, DefaultBuffer(), nullptr);
    }
    PingReply Ping::Send(const String& hostNameOrAddress, int timeout) const
    {
        return Send(hostNameOrAddress, timeout, DefaultBuffer(), nullptr);
    }
    PingReply Ping::Send(const IPAddress& address) const
    {
        return Send(address, DefaultTimeout, DefaultBuffer(), nullptr);
    }
    PingReply Ping::Send(const IPAddress& address, int timeout) const
    {
        return Send(address, timeout, DefaultBuffer(), nullptr);
    }
    PingReply Ping::Send(const String& hostNameOrAddress, int timeout, const Array<Byte>& buffer) const
    {
        return Send(hostNameOrAddress, timeout, buffer, nullptr);
    }
    PingReply Ping::Send(const IPAddress& address, int timeout, const Array<Byte>& buffer) const
    {
        return Send(address, timeout, buffer, nullptr);
    }
    PingReply Ping::Send(const String& hostNameOrAddress, int timeout, const Array<Byte>& buffer, const PingOptions& options) const
    {
        return SendNow(Self<PingData>(), ForName(hostNameOrAddress, timeout, buffer, options));
    }
    PingReply Ping::Send(const IPAddress& address, int timeout, const Array<Byte>& buffer, const PingOptions& options) const
    {
        return SendNow(Self<PingData>(), {nullptr, address, timeout, buffer, options});
    }
    PingReply Ping::Send(const IPAddress& address, TimeSpan timeout, const Array<Byte>& buffer, const PingOptions& options) const
    {
        return Send(address, Milliseconds(timeout), buffer ? buffer : DefaultBuffer(), options);
    }
    PingReply Ping::Send(const String& hostNameOrAddress, TimeSpan timeout, const Array<Byte>& buffer, const PingOptions& options) const
    {
        return Send(hostNameOrAddress, Milliseconds(timeout), buffer ? buffer : DefaultBuffer(), options);
    }

    // ---- SendAsync ----

    void Ping::SendAsync(const String& hostNameOrAddress, const Object& userToken) const
    {
        SendAsync(hostNameOrAddress, DefaultTimeout, DefaultBuffer(), nullptr, userToken);
    }
    void Ping::SendAsync(const String& hostNameOrAddress, int timeout, const Object& userToken) const
    {
        SendAsync(hostNameOrAddress, timeout, DefaultBuffer(), nullptr, userToken);
    }
    void Ping::SendAsync(const IPAddress& address, const Object& userToken) const
    {
        SendAsync(address, DefaultTimeout, DefaultBuffer(), nullptr, userToken);
    }
    void Ping::SendAsync(const IPAddress& address, int timeout, const Object& userToken) const
    {
        SendAsync(address, timeout, DefaultBuffer(), nullptr, userToken);
    }
    void Ping::SendAsync(const String& hostNameOrAddress, int timeout, const Array<Byte>& buffer, const Object& userToken) const
    {
        SendAsync(hostNameOrAddress, timeout, buffer, nullptr, userToken);
    }
    void Ping::SendAsync(const IPAddress& address, int timeout, const Array<Byte>& buffer, const Object& userToken) const
    {
        SendAsync(address, timeout, buffer, nullptr, userToken);
    }
    void Ping::SendAsync(const String& hostNameOrAddress, int timeout, const Array<Byte>& buffer, const PingOptions& options,
                         const Object& userToken) const
    {
        const PingCompletedEventArgs told = Completion(userToken);
        TellLater(SendPingAsync(hostNameOrAddress, timeout, buffer, options), told,
                  [ping = *this](const PingCompletedEventArgs& e) { ping.OnPingCompleted(e); });
    }
    void Ping::SendAsync(const IPAddress& address, int timeout, const Array<Byte>& buffer, const PingOptions& options,
                         const Object& userToken) const
    {
        const PingCompletedEventArgs told = Completion(userToken);
        TellLater(SendPingAsync(address, timeout, buffer, options), told,
                  [ping = *this](const PingCompletedEventArgs& e) { ping.OnPingCompleted(e); });
    }

    // ---- SendPingAsync ----

    Task<PingReply> Ping::SendPingAsync(const IPAddress& address) const
    {
        return SendPingAsync(address, DefaultTimeout, DefaultBuffer(), nullptr);
    }
    Task<PingReply> Ping::SendPingAsync(const String& hostNameOrAddress) const
    {
        return SendPingAsync(hostNameOrAddress, DefaultTimeout, DefaultBuffer(), nullptr);
    }
    Task<PingReply> Ping::SendPingAsync(const IPAddress& address, int timeout) const
    {
        return SendPingAsync(address, timeout, DefaultBuffer(), nullptr);
    }
    Task<PingReply> Ping::SendPingAsync(const String& hostNameOrAddress, int timeout) const
    {
        return SendPingAsync(hostNameOrAddress, timeout, DefaultBuffer(), nullptr);
    }
    Task<PingReply> Ping::SendPingAsync(const IPAddress& address, int timeout, const Array<Byte>& buffer) const
    {
        return SendPingAsync(address, timeout, buffer, nullptr);
    }
    Task<PingReply> Ping::SendPingAsync(const String& hostNameOrAddress, int timeout, const Array<Byte>& buffer) const
    {
        return SendPingAsync(hostNameOrAddress, timeout, buffer, nullptr);
    }
    Task<PingReply> Ping::SendPingAsync(const IPAddress& address, int timeout, const Array<Byte>& buffer, const PingOptions& options) const
    {
        return SendLater(*this, Self<PingData>(), {nullptr, address, timeout, buffer, options}, {});
    }
    Task<PingReply> Ping::SendPingAsync(const String& hostNameOrAddress, int timeout, const Array<Byte>& buffer,
                                        const PingOptions& options) const
    {
        return SendLater(*this, Self<PingData>(), ForName(hostNameOrAddress, timeout, buffer, options), {});
    }
    Task<PingReply> Ping::SendPingAsync(const IPAddress& address, TimeSpan timeout, const Array<Byte>& buffer, const PingOptions& options,
                                        const CancellationToken& cancellationToken) const
    {
        return SendLater(*this, Self<PingData>(), {nullptr, address, Milliseconds(timeout), buffer ? buffer : DefaultBuffer(), options},
                         cancellationToken);
    }
    Task<PingReply> Ping::SendPingAsync(const String& hostNameOrAddress, TimeSpan timeout, const Array<Byte>& buffer,
                                        const PingOptions& options, const CancellationToken& cancellationToken) const
    {
        return SendLater(*this, Self<PingData>(),
                         ForName(hostNameOrAddress, Milliseconds(timeout), buffer ? buffer : DefaultBuffer(), options), cancellationToken);
    }
}
