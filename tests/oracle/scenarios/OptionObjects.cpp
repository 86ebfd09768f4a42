// LingerOption, MulticastOption, IPv6MulticastOption, SocketException, and the names of the enumerations.
#include "harness/Sockets.hpp"
#include <System/Net/Sockets/IPProtectionLevel.hpp>
#include <System/Net/Sockets/ProtocolFamily.hpp>
#include <System/Net/Sockets/SocketAsyncOperation.hpp>
#include <System/Net/Sockets/SocketInformationOptions.hpp>
#include <System/Net/Sockets/TransmitFileOptions.hpp>

namespace
{
    using namespace Oracle;

    constexpr SocketError Errors[] = {SocketError::Success,
                                      SocketError::OperationAborted,
                                      SocketError::IOPending,
                                      SocketError::Interrupted,
                                      SocketError::AccessDenied,
                                      SocketError::Fault,
                                      SocketError::InvalidArgument,
                                      SocketError::TooManyOpenSockets,
                                      SocketError::WouldBlock,
                                      SocketError::InProgress,
                                      SocketError::AlreadyInProgress,
                                      SocketError::NotSocket,
                                      SocketError::DestinationAddressRequired,
                                      SocketError::MessageSize,
                                      SocketError::ProtocolType,
                                      SocketError::ProtocolOption,
                                      SocketError::ProtocolNotSupported,
                                      SocketError::SocketNotSupported,
                                      SocketError::OperationNotSupported,
                                      SocketError::ProtocolFamilyNotSupported,
                                      SocketError::AddressFamilyNotSupported,
                                      SocketError::AddressAlreadyInUse,
                                      SocketError::AddressNotAvailable,
                                      SocketError::NetworkDown,
                                      SocketError::NetworkUnreachable,
                                      SocketError::NetworkReset,
                                      SocketError::ConnectionAborted,
                                      SocketError::ConnectionReset,
                                      SocketError::NoBufferSpaceAvailable,
                                      SocketError::IsConnected,
                                      SocketError::NotConnected,
                                      SocketError::Shutdown,
                                      SocketError::TimedOut,
                                      SocketError::ConnectionRefused,
                                      SocketError::HostDown,
                                      SocketError::HostUnreachable,
                                      SocketError::ProcessLimit,
                                      SocketError::SystemNotReady,
                                      SocketError::VersionNotSupported,
                                      SocketError::NotInitialized,
                                      SocketError::Disconnecting,
                                      SocketError::TypeNotFound,
                                      SocketError::HostNotFound,
                                      SocketError::TryAgain,
                                      SocketError::NoRecovery,
                                      SocketError::NoData,
                                      SocketError::SocketError};

    template <class T>
    void Each(int first, int last)
    {
        Section(std::string(System::Detail::EnumTraits<T>::Names.TypeName).substr(sizeof("System.Net.Sockets")));
        for (int i = first; i <= last; ++i)
        {
            Observe(std::to_string(i), [&] { return static_cast<T>(i); });
        }
    }

    void Multicast()
    {
        Section("MulticastOption");
        IPAddress group = IPAddress::Parse("224.1.2.3");
        const IPAddress none = nullptr;
        Observe("new(group)", [&] { return MulticastOption(group); });
        Observe("new(null)", [&] { return MulticastOption(none); });
        Observe("new(null, null)", [&] { return MulticastOption(none, none); });
        Observe("new(group, null)", [&] { return MulticastOption(group, none); });
        Observe("new(group, Loopback)", [&] { return MulticastOption(group, IPAddress::Loopback); });
        Observe("Group = null", [&] { MulticastOption(group).Group(nullptr); });
        Observe("LocalAddress = null",
                [&]
                {
                    auto o = MulticastOption(group, 3);
                    o.LocalAddress(nullptr);
                    return o;
                });
        Observe("LocalAddress = Loopback",
                [&]
                {
                    auto o = MulticastOption(group, 3);
                    o.LocalAddress(IPAddress::Loopback);
                    return o;
                });
        for (const int index : {-1, 0, 1, 0x00FFFFFF, 0x01000000, MaxValue<int>})
        {
            Observe("new(group, " + std::to_string(index) + ")", [&] { return MulticastOption(group, index); });
            Observe("new(null, " + std::to_string(index) + ")", [&] { return MulticastOption(none, index); });
            Observe("InterfaceIndex = " + std::to_string(index),
                    [&]
                    {
                        auto o = MulticastOption(group, IPAddress::Loopback);
                        o.InterfaceIndex(index);
                        return o;
                    });
        }
        Section("IPv6MulticastOption");
        group = IPAddress::Parse("ff02::1");
        Observe("new(group)", [&] { return IPv6MulticastOption(group); });
        Observe("new(null)", [&] { return IPv6MulticastOption(none); });
        Observe("Group = null", [&] { IPv6MulticastOption(group).Group(nullptr); });
        for (const Int64 index : {Int64{-1}, Int64{0}, Int64{1}, Int64{0xFFFFFFFF}, Int64{0x100000000}, MaxValue<Int64>})
        {
            Observe("new(group, " + std::to_string(index) + ")", [&] { return IPv6MulticastOption(group, index); });
            Observe("new(null, " + std::to_string(index) + ")", [&] { return IPv6MulticastOption(none, index); });
            Observe("InterfaceIndex = " + std::to_string(index),
                    [&]
                    {
                        auto o = IPv6MulticastOption(group);
                        o.InterfaceIndex(index);
                        return o;
                    });
        }
    }

    void Exceptions()
    {
        Section("SocketException");
        for (const auto error : Errors)
        {
            const SocketException e(static_cast<int>(error));
            Observe(std::to_string(static_cast<int>(error)) + " SocketErrorCode", [&] { return e.SocketErrorCode(); });
            Observe(std::to_string(static_cast<int>(error)) + " ErrorCode is Winsock's",
                    [&] { return e.ErrorCode() == static_cast<int>(error); });
            Observe(std::to_string(static_cast<int>(error)) + " HResult", [&] { return e.HResult(); });
        }
        Observe("message", [&] { return SocketException(10061, "text").Message(); });
    }

    void Names()
    {
        Each<AddressFamily>(-2, 70);
        Each<SocketType>(-2, 8);
        Each<ProtocolType>(-2, 60);
        Each<ProtocolType>(253, 260);
        Each<ProtocolType>(1000, 1284);
        Each<SocketFlags>(0, 64);
        Each<SocketShutdown>(-1, 4);
        Each<SelectMode>(-1, 4);
        Each<SocketOptionLevel>(-1, 45);
        Each<SocketOptionLevel>(65530, 65540);
        Each<SocketOptionName>(-130, 50);
        Each<SocketError>(-2, 2);
        Each<SocketError>(990, 1000);
        Each<SocketError>(10000, 10120);
        Each<SocketError>(11000, 11010);
        Each<TransmitFileOptions>(0, 70);
        Each<SocketInformationOptions>(0, 20);
        Each<SocketAsyncOperation>(-1, 12);
        Each<IPProtectionLevel>(-2, 40);
        Each<ProtocolFamily>(-2, 70);
    }

    void Run()
    {
        Section("LingerOption");
        for (const int seconds : {-1, 0, 1, 65535, 65536, MaxValue<int>})
        {
            for (const bool enable : {true, false})
                Observe("new(" + Describe(enable) + ", " + std::to_string(seconds) + ")", [&] { return LingerOption(enable, seconds); });
            Observe("LingerTime = " + std::to_string(seconds),
                    [&]
                    {
                        auto o = LingerOption(true, 2);
                        o.LingerTime(seconds);
                        return o;
                    });
            Observe("LingerState = " + std::to_string(seconds),
                    [&]
                    {
                        Socket s = Tcp4.Open();
                        s.LingerState(LingerOption(true, seconds));
                        return s.LingerState();
                    });
            Observe("SetSocketOption(Linger, " + std::to_string(seconds) + ")",
                    [&]
                    {
                        Socket s = Tcp4.Open();
                        s.SetSocketOption(SocketOptionLevel::Socket, SocketOptionName::Linger, LingerOption(true, seconds));
                    });
        }
        Observe("Enabled = false",
                [&]
                {
                    auto o = LingerOption(true, 2);
                    o.Enabled(false);
                    return o;
                });
        Observe("Equals", [&] { return LingerOption(true, 2).Equals(LingerOption(true, 2)); });
        Observe("Equals another", [&] { return LingerOption(true, 2).Equals(LingerOption(true, 3)); });
        Observe("Equals null", [&] { return LingerOption(true, 2).Equals(nullptr); });
        Observe("GetHashCode", [&] { return LingerOption(true, 2).GetHashCode() == LingerOption(true, 2).GetHashCode(); });
        Observe("LingerState = null",
                [&]
                {
                    Socket s = Tcp4.Open();
                    s.LingerState(nullptr);
                });
        Multicast();
        Exceptions();
        Names();
    }

    const Scenario scenario("OptionObjects", Run);
}
