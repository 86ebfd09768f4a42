// The .NET class Ping.
#pragma once
#include <System/Net/NetworkInformation/PingCompletedEventArgs.hpp>
#include <System/Net/NetworkInformation/PingException.hpp>
#include <System/Threading/Tasks/Task.hpp>
#include <System/TimeSpan.hpp>

namespace System::Net::NetworkInformation
{
    /// Asks whether another machine answers, by ICMP echo. One call at a time. It takes what the system gives: datagram sockets for ICMP,
    /// or raw sockets, for which a process needs rights. Follows api/system.net.networkinformation.ping.
    class SYSTEMNET_API Ping : public Handle
    {
        SYSTEMNET_HANDLE(Ping, Handle)
        Ping();

        /// Raised on a pool thread when a call of SendAsync has ended. Handlers are to be added before.
        [[nodiscard]] PingCompletedEventHandler& PingCompleted() const;

        /// Sends one echo request and waits for its answer. What does not come in time is a reply with TimedOut. The
        /// timeout is in milliseconds, 5000 unless given; the buffer, of at most 65500 bytes, is what to send, 32 bytes unless given.
        /// @throws ArgumentNullException name, address or buffer is null, or the name is empty
        /// @throws ArgumentOutOfRangeException timeout is negative
        /// @throws ArgumentException buffer is too long, or the address is 0.0.0.0 or ::
        /// @throws InvalidOperationException another call is in progress
        /// @throws PingException the request could not be sent
        /// @throws ObjectDisposedException
        PingReply Send(const String& hostNameOrAddress) const;
        PingReply Send(const String& hostNameOrAddress, int timeout) const;
        PingReply Send(const IPAddress& address) const;
        PingReply Send(const IPAddress& address, int timeout) const;
        PingReply Send(const String& hostNameOrAddress, int timeout, const Array<Byte>& buffer) const;
        PingReply Send(const IPAddress& address, int timeout, const Array<Byte>& buffer) const;
        PingReply Send(const String& hostNameOrAddress, int timeout, const Array<Byte>& buffer, const PingOptions& options) const;
        PingReply Send(const IPAddress& address, int timeout, const Array<Byte>& buffer, const PingOptions& options) const;
        /// @param buffer null for 32 bytes
        PingReply Send(const IPAddress& address, TimeSpan timeout, const Array<Byte>& buffer = nullptr,
                       const PingOptions& options = nullptr) const;
        PingReply Send(const String& hostNameOrAddress, TimeSpan timeout, const Array<Byte>& buffer = nullptr,
                       const PingOptions& options = nullptr) const;

        /// Begins a call that ends with PingCompleted.
        void SendAsync(const String& hostNameOrAddress, const Object& userToken) const;
        void SendAsync(const String& hostNameOrAddress, int timeout, const Object& userToken) const;
        void SendAsync(const IPAddress& address, const Object& userToken) const;
        void SendAsync(const IPAddress& address, int timeout, const Object& userToken) const;
        void SendAsync(const String& hostNameOrAddress, int timeout, const Array<Byte>& buffer, const Object& userToken) const;
        void SendAsync(const IPAddress& address, int timeout, const Array<Byte>& buffer, const Object& userToken) const;
        void SendAsync(const String& hostNameOrAddress, int timeout, const Array<Byte>& buffer, const PingOptions& options,
                       const Object& userToken) const;
        void SendAsync(const IPAddress& address, int timeout, const Array<Byte>& buffer, const PingOptions& options,
                       const Object& userToken) const;
        /// Has the call in progress end as cancelled, and waits until it has.
        void SendAsyncCancel() const;

        Threading::Tasks::Task<PingReply> SendPingAsync(const IPAddress& address) const;
        Threading::Tasks::Task<PingReply> SendPingAsync(const String& hostNameOrAddress) const;
        Threading::Tasks::Task<PingReply> SendPingAsync(const IPAddress& address, int timeout) const;
        Threading::Tasks::Task<PingReply> SendPingAsync(const String& hostNameOrAddress, int timeout) const;
        Threading::Tasks::Task<PingReply> SendPingAsync(const IPAddress& address, int timeout, const Array<Byte>& buffer) const;
        Threading::Tasks::Task<PingReply> SendPingAsync(const String& hostNameOrAddress, int timeout, const Array<Byte>& buffer) const;
        Threading::Tasks::Task<PingReply> SendPingAsync(const IPAddress& address, int timeout, const Array<Byte>& buffer,
                                                        const PingOptions& options) const;
        Threading::Tasks::Task<PingReply> SendPingAsync(const String& hostNameOrAddress, int timeout, const Array<Byte>& buffer,
                                                        const PingOptions& options) const;
        Threading::Tasks::Task<PingReply> SendPingAsync(const IPAddress& address, TimeSpan timeout, const Array<Byte>& buffer = nullptr,
                                                        const PingOptions& options = nullptr,
                                                        const Threading::CancellationToken& cancellationToken = {}) const;
        Threading::Tasks::Task<PingReply> SendPingAsync(const String& hostNameOrAddress, TimeSpan timeout,
                                                        const Array<Byte>& buffer = nullptr, const PingOptions& options = nullptr,
                                                        const Threading::CancellationToken& cancellationToken = {}) const;

        void Dispose() const;

    protected:
        /// Raises PingCompleted.
        void OnPingCompleted(const PingCompletedEventArgs& e) const;
    };
}
