// The .NET class TcpClient.
#include "compat/core/diagnostics/TracedCall.hpp"
#include "compat/core/sockets/ClientData.hpp"
#include <System/ArgumentException.hpp>
#include <System/IDisposable.hpp>
#include <System/InvalidOperationException.hpp>
#include <System/Net/Sockets/SocketException.hpp>
#include <System/Net/Sockets/TcpClient.hpp>

namespace System::Net::Sockets
{
    using Core::TracedCall;
    using Threading::CancellationToken;
    using Threading::Tasks::Task;
    using Threading::Tasks::ValueTask;

    namespace
    {
        /// The base's mutex guards the stream, too.
        class TcpClientData final : public Core::ClientData
        {
        public:
            explicit TcpClientData(const Socket& socket) : ClientData(socket) {}

            const Detail::TypeInfo& GetType() const noexcept override { return TcpClient::Type(); }

            using ClientData::Client;
            void Client(const Socket& value)
            {
                const Socket socket = value != nullptr ? value : Make(AddressFamily::Unknown);
                const std::lock_guard lock(_mutex);
                if (!_isClosed)
                {
                    _client = socket;
                }
            }
            /// The socket that a client begins with.
            void Create(AddressFamily family) { Client(Make(family)); }
            NetworkStream Stream()
            {
                const Socket client = Open();
                if (!client.Connected())
                {
                    throw InvalidOperationException("The operation is not allowed on non-connected sockets.");
                }
                const std::lock_guard lock(_mutex);
                if (_stream == nullptr)
                {
                    _stream = NetworkStream(client, true);
                }
                return _stream;
            }
            void Dispose() override
            {
                NetworkStream stream = nullptr;
                Socket client = nullptr;
                {
                    const std::lock_guard lock(_mutex);
                    _isClosed = true;
                    stream = std::exchange(_stream, nullptr);
                    client = std::exchange(_client, nullptr);
                }
                if (stream != nullptr)
                {
                    stream.Close();
                }
                else if (client != nullptr)
                {
                    client.Close();
                }
            }

        private:
            static Socket Make(AddressFamily family)
            {
                return family == AddressFamily::Unknown ? Socket(SocketType::Stream, ProtocolType::Tcp)
                                                        : Socket(family, SocketType::Stream, ProtocolType::Tcp);
            }

            NetworkStream _stream;
            bool _isClosed = false;
        };

        AddressFamily Checked(AddressFamily family)
        {
            if (family != AddressFamily::InterNetwork && family != AddressFamily::InterNetworkV6 && family != AddressFamily::Unknown)
            {
                throw ArgumentException("'TCP' Client can only accept InterNetwork or InterNetworkV6 addresses.", "family");
            }
            return family;
        }

        AddressFamily FamilyOf(const IPEndPoint& localEP)
        {
            Detail::CheckNull(localEP == nullptr, "localEP");
            return localEP.AddressFamily();
        }

        void CheckHost(const String& hostname, int port)
        {
            Detail::CheckNull(hostname == nullptr, "hostname");
            TcpClientData::CheckPort(port);
        }
    }

    const Detail::TypeInfo& TcpClient::Type() noexcept
    {
        static const Detail::TypeInfo type{"System.Net.Sockets.TcpClient", typeid(TcpClient), nullptr, &IDisposable::Type()};
        return type;
    }

    TcpClient::TcpClient() : TcpClient(Detail::Adopt, new TcpClientData(nullptr))
    {
        const TracedCall traced(Data(), "TcpClient");
        Self<TcpClientData>().Create(AddressFamily::Unknown);
    }
    TcpClient::TcpClient(AddressFamily family) : TcpClient(Detail::Adopt, new TcpClientData(nullptr))
    {
        const TracedCall traced(Data(), "TcpClient", family);
        Self<TcpClientData>().Create(Checked(family));
    }
    TcpClient::TcpClient(const IPEndPoint& localEP) : TcpClient(Detail::Adopt, new TcpClientData(nullptr))
    {
        const TracedCall traced(Data(), "TcpClient", localEP);
        auto& data = Self<TcpClientData>();
        data.Create(Checked(FamilyOf(localEP)));
        data.Client().Bind(localEP);
    }
    TcpClient::TcpClient(const String& hostname, int port) : TcpClient(Detail::Adopt, new TcpClientData(nullptr))
    {
        const TracedCall traced(Data(), "TcpClient", hostname);
        CheckHost(hostname, port);
        Self<TcpClientData>().Create(AddressFamily::Unknown);
        Connect(hostname, port);
    }
    TcpClient TcpClient::Accepted(const Socket& socket)
    {
        auto* data = new TcpClientData(socket);
        const TracedCall traced(data, "TcpClient", socket);
        data->Active = true;
        return TcpClient(Detail::Adopt, data);
    }

    Socket TcpClient::Client() const
    {
        return Self<TcpClientData>().Client();
    }
    void TcpClient::Client(const Socket& value) const
    {
        Self<TcpClientData>().Client(value);
    }
    int TcpClient::Available() const
    {
        return Self<TcpClientData>().Open().Available();
    }
    bool TcpClient::Connected() const
    {
        const Socket client = Client();
        return client != nullptr && client.Connected();
    }
    Detail::Property<bool> TcpClient::ExclusiveAddressUse() const
    {
        return Self<TcpClientData>().Open().ExclusiveAddressUse();
    }
    void TcpClient::ExclusiveAddressUse(bool value) const
    {
        Self<TcpClientData>().Open().ExclusiveAddressUse(value);
    }
    int TcpClient::ReceiveBufferSize() const
    {
        return Self<TcpClientData>().Open().ReceiveBufferSize();
    }
    void TcpClient::ReceiveBufferSize(int value) const
    {
        Self<TcpClientData>().Open().ReceiveBufferSize(value);
    }
    int TcpClient::SendBufferSize() const
    {
        return Self<TcpClientData>().Open().SendBufferSize();
    }
    void TcpClient::SendBufferSize(int value) const
    {
        Self<TcpClientData>().Open().SendBufferSize(value);
    }
    int TcpClient::ReceiveTimeout() const
    {
        return Self<TcpClientData>().Open().ReceiveTimeout();
    }
    void TcpClient::ReceiveTimeout(int value) const
    {
        Self<TcpClientData>().Open().ReceiveTimeout(value);
    }
    int TcpClient::SendTimeout() const
    {
        return Self<TcpClientData>().Open().SendTimeout();
    }
    void TcpClient::SendTimeout(int value) const
    {
        Self<TcpClientData>().Open().SendTimeout(value);
    }
    LingerOption TcpClient::LingerState() const
    {
        return Self<TcpClientData>().Open().LingerState();
    }
    void TcpClient::LingerState(const LingerOption& value) const
    {
        Self<TcpClientData>().Open().LingerState(value);
    }
    Detail::Property<bool> TcpClient::NoDelay() const
    {
        return Self<TcpClientData>().Open().NoDelay();
    }
    void TcpClient::NoDelay(bool value) const
    {
        Self<TcpClientData>().Open().NoDelay(value);
    }

    void TcpClient::Connect(const String& hostname, int port) const
    {
        auto& data = Self<TcpClientData>();
        const TracedCall traced(&data, "Connect", hostname);
        const Socket client = data.Open();
        CheckHost(hostname, port);
        if (data.Active)
        {
            throw SocketException(static_cast<int>(SocketError::IsConnected));
        }
        client.Connect(hostname, port);
        data.Active = true;
    }
    void TcpClient::Connect(const IPAddress& address, int port) const
    {
        auto& data = Self<TcpClientData>();
        const TracedCall traced(&data, "Connect", address);
        (void)data.Open();
        Detail::CheckNull(address == nullptr, "address");
        TcpClientData::CheckPort(port);
        Connect(IPEndPoint(address, port));
    }
    void TcpClient::Connect(const IPEndPoint& remoteEP) const
    {
        auto& data = Self<TcpClientData>();
        const TracedCall traced(&data, "Connect", remoteEP);
        const Socket client = data.Open();
        Detail::CheckNull(remoteEP == nullptr, "remoteEP");
        client.Connect(remoteEP);
        data.Active = true;
    }
    void TcpClient::Connect(const Array<IPAddress>& ipAddresses, int port) const
    {
        auto& data = Self<TcpClientData>();
        const TracedCall traced(&data, "Connect", ipAddresses);
        data.Open().Connect(ipAddresses, port);
        data.Active = true;
    }

    IAsyncResult TcpClient::BeginConnect(const IPAddress& address, int port, const AsyncCallback& requestCallback,
                                         const Object& state) const
    {
        const TracedCall traced(Data(), "BeginConnect", address);
        return Self<TcpClientData>().Open().BeginConnect(address, port, requestCallback, state);
    }
    IAsyncResult TcpClient::BeginConnect(const String& host, int port, const AsyncCallback& requestCallback, const Object& state) const
    {
        const TracedCall traced(Data(), "BeginConnect", host);
        return Self<TcpClientData>().Open().BeginConnect(host, port, requestCallback, state);
    }
    IAsyncResult TcpClient::BeginConnect(const Array<IPAddress>& addresses, int port, const AsyncCallback& requestCallback,
                                         const Object& state) const
    {
        const TracedCall traced(Data(), "BeginConnect", addresses);
        return Self<TcpClientData>().Open().BeginConnect(addresses, port, requestCallback, state);
    }
    void TcpClient::EndConnect(const IAsyncResult& asyncResult) const
    {
        auto& data = Self<TcpClientData>();
        const TracedCall traced(&data, "EndConnect", asyncResult);
        Detail::CheckNull(asyncResult == nullptr, "asyncResult");
        data.Open().EndConnect(asyncResult);
        data.Active = true;
    }

    // ---- Tasks ----

    namespace
    {
        Task<void> AwaitConnect(TcpClient client, ValueTask<void> connecting)
        {
            co_await std::move(connecting);
            static_cast<TcpClientData&>(*client.Data()).Active = true;
        }
    }

    Task<void> TcpClient::ConnectAsync(const IPAddress& address, int port) const
    {
        const TracedCall traced(Data(), "ConnectAsync", address);
        return AwaitConnect(*this, Self<TcpClientData>().Open().ConnectAsync(address, port, CancellationToken()));
    }
    Task<void> TcpClient::ConnectAsync(const String& host, int port) const
    {
        const TracedCall traced(Data(), "ConnectAsync", host);
        return AwaitConnect(*this, Self<TcpClientData>().Open().ConnectAsync(host, port, CancellationToken()));
    }
    Task<void> TcpClient::ConnectAsync(const Array<IPAddress>& addresses, int port) const
    {
        const TracedCall traced(Data(), "ConnectAsync", addresses);
        return AwaitConnect(*this, Self<TcpClientData>().Open().ConnectAsync(addresses, port, CancellationToken()));
    }
    Task<void> TcpClient::ConnectAsync(const IPEndPoint& remoteEP) const
    {
        const TracedCall traced(Data(), "ConnectAsync", remoteEP);
        return AwaitConnect(*this, Self<TcpClientData>().Open().ConnectAsync(remoteEP, CancellationToken()));
    }
    ValueTask<void> TcpClient::ConnectAsync(const IPAddress& address, int port, const CancellationToken& cancellationToken) const
    {
        const TracedCall traced(Data(), "ConnectAsync", address);
        return ValueTask<void>(AwaitConnect(*this, Self<TcpClientData>().Open().ConnectAsync(address, port, cancellationToken)));
    }
    ValueTask<void> TcpClient::ConnectAsync(const String& host, int port, const CancellationToken& cancellationToken) const
    {
        const TracedCall traced(Data(), "ConnectAsync", host);
        return ValueTask<void>(AwaitConnect(*this, Self<TcpClientData>().Open().ConnectAsync(host, port, cancellationToken)));
    }
    ValueTask<void> TcpClient::ConnectAsync(const Array<IPAddress>& addresses, int port, const CancellationToken& cancellationToken) const
    {
        const TracedCall traced(Data(), "ConnectAsync", addresses);
        return ValueTask<void>(AwaitConnect(*this, Self<TcpClientData>().Open().ConnectAsync(addresses, port, cancellationToken)));
    }
    ValueTask<void> TcpClient::ConnectAsync(const IPEndPoint& remoteEP, const CancellationToken& cancellationToken) const
    {
        const TracedCall traced(Data(), "ConnectAsync", remoteEP);
        return ValueTask<void>(AwaitConnect(*this, Self<TcpClientData>().Open().ConnectAsync(remoteEP, cancellationToken)));
    }

    // ---- Stream and life ----

    NetworkStream TcpClient::GetStream() const
    {
        auto& data = Self<TcpClientData>();
        const TracedCall traced(&data, "GetStream");
        return traced.Returns(data.Stream());
    }

    void TcpClient::Close() const
    {
        const TracedCall traced(Data(), "Close");
        Dispose(true);
    }
    void TcpClient::Dispose() const
    {
        Dispose(true);
    }
    void TcpClient::Dispose(bool disposing) const
    {
        auto& data = Self<TcpClientData>();
        const TracedCall traced(&data, "Dispose");
        if (disposing)
        {
            data.Dispose();
        }
    }
    bool TcpClient::Active() const
    {
        return Self<TcpClientData>().Active;
    }
    void TcpClient::Active(bool value) const
    {
        Self<TcpClientData>().Active = value;
    }
}
