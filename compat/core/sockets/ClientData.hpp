// What TcpClient and UdpClient have in common.
#pragma once
#include <System/Net/Sockets/Socket.hpp>
#include <atomic>
#include <mutex>

namespace System::Core
{
    /// A client's socket, which a program may replace, until the client is closed. Any thread; nothing that blocks runs under the mutex.
    class ClientData : public Detail::ObjectData
    {
    public:
        explicit ClientData(const Net::Sockets::Socket& socket) noexcept : _client(socket) {}

        /// Null if there is none any more.
        [[nodiscard]] Net::Sockets::Socket Client() const;
        /// @throws ObjectDisposedException there is none any more
        [[nodiscard]] Net::Sockets::Socket Open() const;

        /// Whether a connection was made.
        std::atomic<bool> Active{false};

        /// @throws ArgumentOutOfRangeException port is not 0 to 65535
        static void CheckPort(int port);

    protected:
        mutable std::mutex _mutex; ///< guards the socket, and what derived classes say
        Net::Sockets::Socket _client;
    };
}
