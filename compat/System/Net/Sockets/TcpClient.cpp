// The .NET class TcpClient.
#include <System/ArgumentException.hpp>
#include <System/IDisposable.hpp>
#include <System/InvalidOperationException.hpp>
#include <System/Net/Sockets/SocketException.hpp>
#include <System/Net/Sockets/TcpClient.hpp>
#include <System/ObjectDisposedException.hpp>
#include <atomic>
#include <mutex>

namespace System::Net::Sockets
{
    namespace
    {
        /// The mutex guards the socket and the stream; nothing that blocks runs under it.
        class TcpClientData final : public Detail::ObjectData
        {
        public:
            explicit TcpClientData(AddressFamily family) : _client(Make(family)) {}
            explicit TcpClientData(const Socket& socket) : _client(socket) {}

            const Detail::TypeInfo& GetType() const noexcept override { return TcpClient::Type(); }

            [[nodiscard]] Socket Client() const
            {
                const std::lock_guard lock(_mutex);
                return _client;
            }
            /// @throws ObjectDisposedException this is closed
            [[nodiscard]] Socket Open() const
            {
                Socket client = Client();
                if (client == nullptr)
                {
                    ThrowDisposed();
                }
                return client;
            }
            void Client(const Socket& value)
            {
                const Socket socket = value != nullptr ? value : Make(AddressFamily::Unknown);
                const std::lock_guard lock(_mutex);
                if (!_isClosed)
                {
                    _client = socket;
                }
            }
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

            std::atomic<bool> Active{false};

        private:
            static Socket Make(AddressFamily family)
            {
                return family == AddressFamily::Unknown ? Socket(SocketType::Stream, ProtocolType::Tcp)
                                                        : Socket(family, SocketType::Stream, ProtocolType::Tcp);
            }
            [[noreturn]] static void ThrowDisposed() { throw ObjectDisposedException("System.Net.Sockets.TcpClient"); }

            mutable std::mutex _mutex;
            Socket _client;
            NetworkStream _stream;
            bool _isClosed = false;
        };

        TcpClientData* Make(AddressFamily family)
        {
            if (family != AddressFamily::InterNetwork && family != AddressFamily::InterNetworkV6 && family != AddressFamily::Unknown)
            {
                throw ArgumentException("'TCP' Client can only accept InterNetwork or InterNetworkV6 addresses.", "family");
            }
            return new TcpClientData(family);
        }

        AddressFamily FamilyOf(const IPEndPoint& localEP)
        {
            Detail::CheckNull(localEP == nullptr, "localEP");
            return localEP.AddressFamily();
        }

        void CheckHost(const String& hostname, int port)
        {
            Detail::CheckNull(hostname == nullptr, "hostname");
            if (port < IPEndPoint::MinPort || port > IPEndPoint::MaxPort)
            {
                Detail::ThrowArgumentOutOfRange("port");
            }
        }
    }

    const Detail::TypeInfo& TcpClient::Type() noexcept
    {
        static const Detail::TypeInfo type{"System.Net.Sockets.TcpClient", typeid(TcpClient), nullptr, &IDisposable::Type()};
        return type;
    }

    TcpClient::TcpClient() : TcpClient(AddressFamily::Unknown) {}
    TcpClient::TcpClient(AddressFamily family) : TcpClient(Detail::Adopt, Make(family)) {}
    TcpClient::TcpClient(const IPEndPoint& localEP) : TcpClient(FamilyOf(localEP))
    {
        Self<TcpClientData>().Client().Bind(localEP);
    }
    TcpClient::TcpClient(const String& hostname, int port)
        : TcpClient(Detail::Adopt, (CheckHost(hostname, port), Make(AddressFamily::Unknown)))
    {
        Connect(hostname, port);
    }
    TcpClient TcpClient::Accepted(const Socket& socket)
    {
        auto* data = new TcpClientData(socket);
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
        const Socket client = data.Open();
        Detail::CheckNull(address == nullptr, "address");
        if (port < IPEndPoint::MinPort || port > IPEndPoint::MaxPort)
        {
            Detail::ThrowArgumentOutOfRange("port");
        }
        client.Connect(IPEndPoint(address, port));
        data.Active = true;
    }
    void TcpClient::Connect(const IPEndPoint& remoteEP) const
    {
        auto& data = Self<TcpClientData>();
        const Socket client = data.Open();
        Detail::CheckNull(remoteEP == nullptr, "remoteEP");
        client.Connect(remoteEP);
        data.Active = true;
    }
    void TcpClient::Connect(const Array<IPAddress>& ipAddresses, int port) const
    {
        auto& data = Self<TcpClientData>();
        data.Open().Connect(ipAddresses, port);
        data.Active = true;
    }

    IAsyncResult TcpClient::BeginConnect(const IPAddress& address, int port, const AsyncCallback& requestCallback,
                                         const Object& state) const
    {
        return Self<TcpClientData>().Open().BeginConnect(address, port, requestCallback, state);
    }
    IAsyncResult TcpClient::BeginConnect(const String& host, int port, const AsyncCallback& requestCallback, const Object& state) const
    {
        return Self<TcpClientData>().Open().BeginConnect(host, port, requestCallback, state);
    }
    IAsyncResult TcpClient::BeginConnect(const Array<IPAddress>& addresses, int port, const AsyncCallback& requestCallback,
                                         const Object& state) const
    {
        return Self<TcpClientData>().Open().BeginConnect(addresses, port, requestCallback, state);
    }
    void TcpClient::EndConnect(const IAsyncResult& asyncResult) const
    {
        auto& data = Self<TcpClientData>();
        Detail::CheckNull(asyncResult == nullptr, "asyncResult");
        data.Open().EndConnect(asyncResult);
        data.Active = true;
    }

    NetworkStream TcpClient::GetStream() const
    {
        return Self<TcpClientData>().Stream();
    }

    void TcpClient::Close() const
    {
        Dispose(true);
    }
    void TcpClient::Dispose() const
    {
        Dispose(true);
    }
    void TcpClient::Dispose(bool disposing) const
    {
        auto& data = Self<TcpClientData>();
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
