// Port conformance: the error table is total, and errors have texts.
#include "Support/Ports.hpp"
#include <set>

using namespace PortTests;

namespace
{
    constexpr SocketError All[] = {
        SocketError::Success,
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
        SocketError::SocketError,
    };
}

BOOST_AUTO_TEST_CASE(no_error_is_success_in_both_directions)
{
    BOOST_TEST(Code(FromNative(0)) == 0);
    BOOST_TEST(ToNative(SocketError::Success) == 0);
}

BOOST_AUTO_TEST_CASE(every_number_of_the_os_gives_a_socket_error_of_dotnet)
{
    std::set<int> known;
    for (const auto error : All)
    {
        known.insert(Code(error));
    }
    for (int native = -20'000; native <= 20'000; ++native)
    {
        const auto error = FromNative(native);
        BOOST_REQUIRE(known.contains(Code(error)));
        BOOST_REQUIRE_EQUAL(error == SocketError::Success, native == 0);
    }
}

BOOST_AUTO_TEST_CASE(an_unknown_number_is_the_general_socket_error)
{
    BOOST_TEST(Code(FromNative(19'999)) == Code(SocketError::SocketError));
    BOOST_TEST(Code(FromNative(-19'999)) == Code(SocketError::SocketError));
}

BOOST_AUTO_TEST_CASE(the_codes_of_sockets_survive_the_way_there_and_back)
{
    for (const auto error : All)
    {
        const int native = ToNative(error);
        // Where the OS has no number, ToNative gives the code, and a number may stand for another, wider code on its way back.
        const bool exact = error != SocketError::IOPending && error != SocketError::TryAgain && native != Code(error);
        if (exact)
        {
            BOOST_TEST(Code(FromNative(native)) == Code(error));
        }
    }
    for (const auto error : {SocketError::WouldBlock, SocketError::ConnectionRefused, SocketError::AddressAlreadyInUse,
                             SocketError::TimedOut, SocketError::HostNotFound, SocketError::NoRecovery, SocketError::Interrupted})
    {
        BOOST_TEST(Code(FromNative(ToNative(error))) == Code(error));
    }
}

BOOST_AUTO_TEST_CASE(every_error_has_a_text_without_line_end)
{
    for (const auto error : All)
    {
        const auto text = Describe(ToNative(error));
        BOOST_TEST(!text.empty());
        BOOST_TEST(text.find_first_of("\r\n") == std::string::npos);
    }
    BOOST_TEST(Describe(ToNative(SocketError::ConnectionRefused)) != Describe(ToNative(SocketError::TimedOut)));
    BOOST_TEST(Describe(1'999'999) == "Unknown error 1999999");
}
