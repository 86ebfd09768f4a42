// The .NET class Dns.
#pragma once
#include <System/Array.hpp>
#include <System/AsyncCallback.hpp>
#include <System/Detail/Task.hpp>
#include <System/Net/IPAddress.hpp>
#include <System/Net/IPHostEntry.hpp>
#include <System/Net/Sockets/AddressFamily.hpp>
#include <System/Runtime/CompilerServices/TaskAwaiter.hpp>

namespace System::Net
{
    /// Name resolution by the operating system. Begin and Async calls look up on threads of their own and never block the caller; their
    /// errors come from the matching End or from the task. A token that is cancelled ends a task at once.
    /// Follows api/system.net.dns.
    class SYSTEMNET_API Dns
    {
    public:
        Dns() = delete;

        /// The name of this machine.
        static String GetHostName();

        /// An address literal is looked up in reverse first. "" is this machine.
        /// @throws ArgumentNullException hostNameOrAddress is null
        /// @throws ArgumentOutOfRangeException it is longer than 255 characters
        /// @throws ArgumentException it is 0.0.0.0 or ::
        /// @throws SocketException it cannot be resolved
        static IPHostEntry GetHostEntry(const String& hostNameOrAddress);
        static IPHostEntry GetHostEntry(const String& hostNameOrAddress, Sockets::AddressFamily family);
        static IPHostEntry GetHostEntry(const IPAddress& address);
        static Threading::Tasks::Task<IPHostEntry> GetHostEntryAsync(const String& hostNameOrAddress);
        static Threading::Tasks::Task<IPHostEntry> GetHostEntryAsync(const String& hostNameOrAddress,
                                                                     const Threading::CancellationToken& cancellationToken);
        static Threading::Tasks::Task<IPHostEntry> GetHostEntryAsync(const String& hostNameOrAddress, Sockets::AddressFamily family,
                                                                     const Threading::CancellationToken& cancellationToken = {});
        static Threading::Tasks::Task<IPHostEntry> GetHostEntryAsync(const IPAddress& address);
        static IAsyncResult BeginGetHostEntry(const String& hostNameOrAddress, const AsyncCallback& requestCallback,
                                              const Object& stateObject);
        static IAsyncResult BeginGetHostEntry(const IPAddress& address, const AsyncCallback& requestCallback, const Object& stateObject);
        static IPHostEntry EndGetHostEntry(const IAsyncResult& asyncResult);

        /// An address literal is returned as it is. "" is this machine.
        /// @throws as GetHostEntry
        static Array<IPAddress> GetHostAddresses(const String& hostNameOrAddress);
        static Array<IPAddress> GetHostAddresses(const String& hostNameOrAddress, Sockets::AddressFamily family);
        static Threading::Tasks::Task<Array<IPAddress>> GetHostAddressesAsync(const String& hostNameOrAddress);
        static Threading::Tasks::Task<Array<IPAddress>> GetHostAddressesAsync(const String& hostNameOrAddress,
                                                                              const Threading::CancellationToken& cancellationToken);
        static Threading::Tasks::Task<Array<IPAddress>> GetHostAddressesAsync(const String& hostNameOrAddress,
                                                                              Sockets::AddressFamily family,
                                                                              const Threading::CancellationToken& cancellationToken = {});
        static IAsyncResult BeginGetHostAddresses(const String& hostNameOrAddress, const AsyncCallback& requestCallback,
                                                  const Object& state);
        static Array<IPAddress> EndGetHostAddresses(const IAsyncResult& asyncResult);

        // ---- Obsolete in .NET, kept for the programs that use them ----

        /// An address literal is its own name.
        static IPHostEntry GetHostByName(const String& hostName);
        static IAsyncResult BeginGetHostByName(const String& hostName, const AsyncCallback& requestCallback, const Object& stateObject);
        static IPHostEntry EndGetHostByName(const IAsyncResult& asyncResult);
        /// @throws FormatException address is no IP address
        static IPHostEntry GetHostByAddress(const String& address);
        static IPHostEntry GetHostByAddress(const IPAddress& address);
        /// As GetHostEntry, but an address literal without a name is its own name.
        static IPHostEntry Resolve(const String& hostName);
        static IAsyncResult BeginResolve(const String& hostName, const AsyncCallback& requestCallback, const Object& stateObject);
        static IPHostEntry EndResolve(const IAsyncResult& asyncResult);
    };
}
