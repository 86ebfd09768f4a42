// The .NET class TcpListener.
#include "compat/core/diagnostics/TracedCall.hpp"
#include <System/ArgumentOutOfRangeException.hpp>
#include <System/IDisposable.hpp>
#include <System/InvalidOperationException.hpp>
#include <System/Net/Sockets/SocketException.hpp>
#include <System/Net/Sockets/TcpListener.hpp>
#include <limits>
#include <mutex>
#include <optional>

namespace System::Net::Sockets
{
    using Core::TracedCall;
    using Threading::CancellationToken;
    using Threading::Tasks::Task;
    using Threading::Tasks::ValueTask;

    namespace
    {
        /// The mutex guards all of it; nothing that blocks runs under it.
        class TcpListenerData final : public Detail::ObjectData
        {
        public:
            explicit TcpListenerData(const IPEndPoint& localEP) : Local(localEP), _server(nullptr) {}
            const Detail::TypeInfo& GetType() const noexcept override { return TcpListener::Type(); }

            const IPEndPoint Local;

            Socket Server()
            {
                const std::lock_guard lock(_mutex);
                if (_server == nullptr)
                {
                    _server = Make();
                    if (_isExclusive)
                    {
                        _server.ExclusiveAddressUse(true);
                    }
                    if (_allowsTraversal)
                    {
                        SetTraversal();
                    }
                }
                return _server;
            }
            [[nodiscard]] bool IsActive() const
            {
                const std::lock_guard lock(_mutex);
                return _isActive;
            }
            /// The socket that listens.
            /// @throws InvalidOperationException there is none
            [[nodiscard]] Socket Listening() const
            {
                const std::lock_guard lock(_mutex);
                if (!_isActive)
                {
                    throw InvalidOperationException("Not listening. You must call the Start() method before calling this method.");
                }
                return _server;
            }
            /// The socket that the result of a Begin is of: the present one, or else the one before the last Stop.
            [[nodiscard]] Socket ServerOf(const IAsyncResult& result)
            {
                Detail::CheckNull(result == nullptr, "asyncResult");
                const std::lock_guard lock(_mutex);
                return _server == nullptr || (_former != nullptr && !_isActive) ? _former : _server;
            }

            void Start(int backlog)
            {
                const Socket server = Server();
                const std::lock_guard lock(_mutex);
                if (_isActive)
                {
                    return;
                }
                server.Bind(Local);
                try
                {
                    server.Listen(backlog);
                }
                catch (const SocketException&)
                {
                    StopLocked().Close();
                    throw;
                }
                _isActive = true;
            }
            void Dispose() override
            {
                Socket server = nullptr;
                {
                    const std::lock_guard lock(_mutex);
                    server = StopLocked();
                }
                if (server != nullptr)
                {
                    server.Close();
                }
            }
            void SetExclusive(bool value)
            {
                const Socket server = Server();
                const std::lock_guard lock(_mutex);
                CheckStopped();
                server.ExclusiveAddressUse(value);
                _isExclusive = value;
            }
            void AllowTraversal(bool allowed)
            {
                (void)Server();
                const std::lock_guard lock(_mutex);
                CheckStopped();
                _allowsTraversal = allowed;
                SetTraversal();
            }

        private:
            [[nodiscard]] Socket Make() const { return Socket(Local.AddressFamily(), SocketType::Stream, ProtocolType::Tcp); }
            void SetTraversal() const
            {
                _server.SetIPProtectionLevel(*_allowsTraversal ? IPProtectionLevel::Unrestricted : IPProtectionLevel::EdgeRestricted);
            }
            void CheckStopped() const
            {
                if (_isActive)
                {
                    throw InvalidOperationException("The TcpListener must not be listening before performing this operation.");
                }
            }
            Socket StopLocked()
            {
                _isActive = false;
                _former = _server != nullptr ? _server : _former;
                return std::exchange(_server, nullptr);
            }

            mutable std::mutex _mutex;
            Socket _server;
            Socket _former; ///< what EndX on a stopped listener is called on
            bool _isActive = false;
            bool _isExclusive = false;
            std::optional<bool> _allowsTraversal;
        };

        TcpListenerData* Make(const IPEndPoint& localEP)
        {
            Detail::CheckNull(localEP == nullptr, "localEP");
            return new TcpListenerData(localEP);
        }
        TcpListenerData* Make(const IPAddress& localaddr, int port)
        {
            Detail::CheckNull(localaddr == nullptr, "localaddr");
            if (port < IPEndPoint::MinPort || port > IPEndPoint::MaxPort)
            {
                Detail::ThrowArgumentOutOfRange("port");
            }
            return new TcpListenerData(IPEndPoint(localaddr, port));
        }
    }

    const Detail::TypeInfo& TcpListener::Type() noexcept
    {
        static const Detail::TypeInfo type{"System.Net.Sockets.TcpListener", typeid(TcpListener), nullptr, &IDisposable::Type()};
        return type;
    }

    TcpListener::TcpListener(const IPEndPoint& localEP) : TcpListener(Detail::Adopt, Make(localEP))
    {
        const TracedCall traced(Data(), "TcpListener", localEP);
        (void)Self<TcpListenerData>().Server();
    }
    TcpListener::TcpListener(const IPAddress& localaddr, int port) : TcpListener(Detail::Adopt, Make(localaddr, port))
    {
        const TracedCall traced(Data(), "TcpListener", localaddr);
        (void)Self<TcpListenerData>().Server();
    }
    TcpListener::TcpListener(int port) : TcpListener(IPAddress::Any, port) {}

    TcpListener TcpListener::Create(int port)
    {
        // .NET Framework writes these lines in a form of their own.
        const String text = Core::Observation::IsTracing() ? String::Concat("Port: ", port) : String(nullptr);
        const TracedCall traced("", "TcpListener.Create", text);
        TcpListener listener(Socket::OSSupportsIPv6() ? IPAddress::IPv6Any : IPAddress::Any, port);
        if (Socket::OSSupportsIPv6())
        {
            listener.Server().DualMode(true);
        }
        (void)traced.Returns(text);
        return listener;
    }

    Socket TcpListener::Server() const
    {
        return Self<TcpListenerData>().Server();
    }
    EndPoint TcpListener::LocalEndpoint() const
    {
        auto& data = Self<TcpListenerData>();
        return data.IsActive() ? data.Server().LocalEndPoint() : EndPoint(data.Local);
    }
    Detail::Property<bool> TcpListener::ExclusiveAddressUse() const
    {
        return Self<TcpListenerData>().Server().ExclusiveAddressUse();
    }
    void TcpListener::ExclusiveAddressUse(bool value) const
    {
        Self<TcpListenerData>().SetExclusive(value);
    }
    void TcpListener::AllowNatTraversal(bool allowed) const
    {
        Self<TcpListenerData>().AllowTraversal(allowed);
    }

    void TcpListener::Start() const
    {
        Start(std::numeric_limits<int>::max());
    }
    void TcpListener::Start(int backlog) const
    {
        auto& data = Self<TcpListenerData>();
        const TracedCall traced(&data, "Start");
        if (backlog < 0)
        {
            Detail::ThrowNegative("backlog", backlog);
        }
        data.Start(backlog);
    }
    void TcpListener::Stop() const
    {
        const TracedCall traced(Data(), "Stop");
        Self<TcpListenerData>().Dispose();
    }
    void TcpListener::Dispose() const
    {
        Self<TcpListenerData>().Dispose();
    }

    bool TcpListener::Pending() const
    {
        return Self<TcpListenerData>().Listening().Poll(0, SelectMode::SelectRead);
    }
    Socket TcpListener::AcceptSocket() const
    {
        const TracedCall traced(Data(), "AcceptSocket");
        return traced.Returns(Self<TcpListenerData>().Listening().Accept());
    }
    TcpClient TcpListener::AcceptTcpClient() const
    {
        const TracedCall traced(Data(), "AcceptTcpClient");
        return traced.Returns(TcpClient::Accepted(Self<TcpListenerData>().Listening().Accept()));
    }
    IAsyncResult TcpListener::BeginAcceptSocket(const AsyncCallback& callback, const Object& state) const
    {
        const TracedCall traced(Data(), "BeginAcceptSocket");
        return Self<TcpListenerData>().Listening().BeginAccept(callback, state);
    }
    Socket TcpListener::EndAcceptSocket(const IAsyncResult& asyncResult) const
    {
        const TracedCall traced(Data(), "EndAcceptSocket");
        return traced.Returns(Self<TcpListenerData>().ServerOf(asyncResult).EndAccept(asyncResult));
    }
    IAsyncResult TcpListener::BeginAcceptTcpClient(const AsyncCallback& callback, const Object& state) const
    {
        const TracedCall traced(Data(), "BeginAcceptTcpClient");
        return Self<TcpListenerData>().Listening().BeginAccept(callback, state);
    }
    TcpClient TcpListener::EndAcceptTcpClient(const IAsyncResult& asyncResult) const
    {
        const TracedCall traced(Data(), "EndAcceptTcpClient");
        return traced.Returns(TcpClient::Accepted(Self<TcpListenerData>().ServerOf(asyncResult).EndAccept(asyncResult)));
    }

    // ---- Tasks ----

    Task<TcpClient> TcpListener::AcceptedLater(ValueTask<Socket> accepting)
    {
        co_return TcpClient::Accepted(co_await std::move(accepting));
    }

    Task<Socket> TcpListener::AcceptSocketAsync() const
    {
        const TracedCall traced(Data(), "AcceptSocketAsync");
        return Self<TcpListenerData>().Listening().AcceptAsync();
    }
    ValueTask<Socket> TcpListener::AcceptSocketAsync(const CancellationToken& cancellationToken) const
    {
        const TracedCall traced(Data(), "AcceptSocketAsync");
        return Self<TcpListenerData>().Listening().AcceptAsync(cancellationToken);
    }
    Task<TcpClient> TcpListener::AcceptTcpClientAsync() const
    {
        const TracedCall traced(Data(), "AcceptTcpClientAsync");
        return AcceptedLater(AcceptSocketAsync(CancellationToken()));
    }
    ValueTask<TcpClient> TcpListener::AcceptTcpClientAsync(const CancellationToken& cancellationToken) const
    {
        const TracedCall traced(Data(), "AcceptTcpClientAsync");
        return ValueTask<TcpClient>(AcceptedLater(AcceptSocketAsync(cancellationToken)));
    }

    bool TcpListener::Active() const
    {
        return Self<TcpListenerData>().IsActive();
    }
}
