// Sockets of the Unix domain below the façade: what blocks there sleeps in the other side's queue, where shutdown does not reach.
#include "compat/core/faces/Blocking.hpp"
#include "compat/core/net/Errors.hpp"
#include "compat/core/sockets/AcceptOperation.hpp"
#include "compat/core/sockets/ConnectOperation.hpp"
#include "tests/Support/Sockets.hpp"
#include <System/Environment.hpp>
#include <System/Net/Sockets/UnixDomainSocketEndPoint.hpp>
#include <System/Threading/Tasks/Task.hpp>
#include <cstring>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/un.h>

using namespace SocketTests;
using Core::SocketReference;
using Core::SocketState;

namespace
{
    /// A blocking call by an operation.
    template <class Operation, class... Args>
    Port::Outcome Run(const SocketReference& socket, Args&&... args)
    {
        const Core::Call call(*socket, "Run");
        Core::Blocking<Operation> operation(call, std::forward<Args>(args)...);
        if constexpr (requires { operation.TriesAgainWhenFull; })
        {
            operation.TriesAgainWhenFull = true;
        }
        return operation.Run(call, 0);
    }
    Port::Outcome Connect(const SocketReference& socket, const Port::NativeAddress& address)
    {
        return Run<Core::ConnectOperation>(socket, address);
    }
    Port::Outcome Accept(const SocketReference& listener)
    {
        return Run<Core::AcceptOperation>(listener);
    }
    Core::BufferView View(std::span<Byte> bytes)
    {
        return {nullptr, bytes.data(), bytes.size()};
    }

    SocketReference Unix(SocketType type)
    {
        const auto handle =
            static_cast<Port::NativeHandle>(Core::Errors::Check(Port::Open(AddressFamily::Unix, type, ProtocolType::Unspecified)));
        return SocketReference::Adopt(new SocketState(handle, AddressFamily::Unix, type, ProtocolType::Unspecified));
    }

    /// Binds to a name that the kernel chooses, which is in no folder.
    Port::NativeAddress BoundAddress(const SocketReference& socket)
    {
        Port::NativeAddress address;
        sockaddr_un any{};
        any.sun_family = AF_UNIX;
        std::memcpy(address.Bytes.data(), &any, sizeof(sa_family_t));
        address.Length = sizeof(sa_family_t);
        BOOST_REQUIRE(Port::Bind(socket->Native(), address, false).Ok());
        BOOST_REQUIRE(Port::LocalAddress(socket->Native(), address).Ok());
        return address;
    }

    double ProcessorSeconds()
    {
        rusage usage{};
        ::getrusage(RUSAGE_SELF, &usage);
        return static_cast<double>(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) +
               static_cast<double>(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6;
    }

    /// A call that blocks uses next to no processor time, and ends soon after the socket was closed by another thread.
    template <class Call>
    void CheckClosing(const SocketReference& socket, const Call& call)
    {
        BlockedCall blocked(call);
        const double before = ProcessorSeconds();
        std::this_thread::sleep_for(200ms); // what is measured is a time without events
        BOOST_TEST(blocked.IsBlocked());
        BOOST_TEST(ProcessorSeconds() - before < 0.1);
        const auto start = Clock::now();
        socket->Close();
        BOOST_TEST((blocked.End() == SocketError::Interrupted));
        const std::chrono::duration<double, std::milli> time = Clock::now() - start;
        BOOST_TEST_MESSAGE("ended after " << time.count() << " ms");
        BOOST_TEST((time < Slower * 1s));
    }
}

BOOST_AUTO_TEST_CASE(close_ends_a_connect_to_a_full_listener)
{
    const SocketReference listener = Unix(SocketType::Stream);
    const Port::NativeAddress address = BoundAddress(listener);
    BOOST_REQUIRE(Port::Listen(listener->Native(), 0).Ok());
    const SocketReference first = Unix(SocketType::Stream);
    BOOST_TEST(Connect(first, address).Ok());
    const SocketReference second = Unix(SocketType::Stream);
    CheckClosing(second, [&] { return Connect(second, address).Error; });
    // One that waits is let in when there is room.
    const SocketReference third = Unix(SocketType::Stream);
    BlockedCall connecting([&] { return Connect(third, address).Error; });
    BOOST_TEST(Accept(listener).Ok());
    BOOST_TEST((connecting.End() == SocketError::Success));
}

BOOST_AUTO_TEST_CASE(a_begun_connect_to_a_full_listener_ends_with_10035)
{
    const UnixDomainSocketEndPoint at("\0systemnet-tests-full-" + ToString(Environment::ProcessId()));
    const auto make = [] { return Socket(AddressFamily::Unix, SocketType::Stream, ProtocolType::Unspecified); };
    const Socket listener = make();
    listener.Bind(at);
    listener.Listen(0);
    const Socket first = make();
    first.Connect(at);
    const Socket second = make();
    BOOST_TEST((ErrorOf([&] { second.EndConnect(second.BeginConnect(at, nullptr, nullptr)); }) == SocketError::WouldBlock));
    BOOST_TEST((ErrorOf([&] { second.ConnectAsync(at).GetAwaiter().GetResult(); }) == SocketError::WouldBlock));
    const Socket accepted = listener.Accept();
    second.EndConnect(second.BeginConnect(at, nullptr, nullptr));
    BOOST_TEST(second.Connected());
}

BOOST_AUTO_TEST_CASE(close_ends_a_datagram_that_finds_the_queue_full)
{
    for (const bool connected : {false, true})
    {
        const SocketReference receiver = Unix(SocketType::Dgram);
        const Port::NativeAddress address = BoundAddress(receiver);
        const SocketReference sender = Unix(SocketType::Dgram);
        if (connected)
        {
            BOOST_REQUIRE(Port::Connect(sender->Native(), address).Ok());
        }
        Byte byte = 0;
        const std::span<Byte> one(&byte, 1);
        CheckClosing(sender,
                     [&]
                     {
                         Port::Outcome outcome;
                         while (outcome.Ok())
                         {
                             outcome = connected ? Run<Core::SendOperation>(sender, View(one), SocketFlags::None)
                                                 : Run<Core::SendToOperation>(sender, View(one), SocketFlags::None, address);
                         }
                         return outcome.Error;
                     });
    }
}

BOOST_AUTO_TEST_CASE(close_ends_what_waits_on_its_own_side)
{
    const SocketReference listener = Unix(SocketType::Stream);
    const Port::NativeAddress address = BoundAddress(listener);
    BOOST_REQUIRE(Port::Listen(listener->Native(), 5).Ok());
    const SocketReference client = Unix(SocketType::Stream);
    BOOST_TEST(Connect(client, address).Ok());
    Byte byte = 0;
    CheckClosing(client, [&] { return Run<Core::ReceiveOperation>(client, View(std::span(&byte, 1)), SocketFlags::None).Error; });
    const SocketReference sender = Unix(SocketType::Stream);
    BOOST_TEST(Connect(sender, address).Ok());
    std::vector<Byte> block(1 << 22);
    CheckClosing(sender, [&] { return Run<Core::SendOperation>(sender, View(block), SocketFlags::None).Error; });
    const SocketReference datagrams = Unix(SocketType::Dgram);
    (void)BoundAddress(datagrams);
    CheckClosing(datagrams, [&] { return Run<Core::ReceiveOperation>(datagrams, View(std::span(&byte, 1)), SocketFlags::None).Error; });
    while (Port::Wait(listener->Native(), Port::Readable, 0).Value != 0)
    {
        (void)Accept(listener);
    }
    CheckClosing(listener, [&] { return Accept(listener).Error; });
}
