// What the OS tells of a socket while an operation is being tried on it.
#include "tests/System/Net/Sockets/Support/Connections.hpp"
#include "compat/core/sockets/Guard.hpp"
#include "compat/core/sockets/Operations.hpp"
#include "compat/core/pool/Pool.hpp"

using namespace SocketTests;
using namespace Signals;

namespace
{
    /// A receive during whose first attempt, once it is known to find nothing, something happens.
    class OvertakenReceive final : public Core::ReceiveOperation
    {
    public:
        OvertakenReceive(const Net::Sockets::Socket& socket, const Array<Byte>& buffer, std::function<void()> meanwhile)
            : ReceiveOperation(Core::Guard::Open(socket), {buffer, buffer.data(), buffer.size()}, SocketFlags::None),
              _meanwhile(std::move(meanwhile))
        {
        }

        Port::Outcome Attempt(Port::NativeHandle handle) noexcept override
        {
            const Port::Outcome outcome = ReceiveOperation::Attempt(handle);
            Overtake();
            return outcome;
        }
        /// An engine that leaves the first attempt to the OS has made none of its own.
        void Overtake()
        {
            if (const auto meanwhile = std::exchange(_meanwhile, nullptr))
            {
                meanwhile();
            }
        }
        [[nodiscard]] bool IsDone() { return _done.Reaches(1); }

    private:
        void Completed() noexcept override { _done.Add(); }

        std::function<void()> _meanwhile;
        Count _done;
    };

    /// Returns when every reactor has handled what it had been told of up to now.
    void LetReactorsCatchUp(const Socket& listener)
    {
        const int count = Core::Pool::Instance().ReactorCount();
        std::vector<Pair> pairs;
        Count called;
        for (int i = 0; i != count; ++i)
        {
            // One after the other, so that each reactor has one.
            pairs.emplace_back(listener);
            pairs.back().Client.BeginReceive(
                Array<Byte>(1), 0, 1, 0, [&](const IAsyncResult&) { called.Add(); }, nullptr);
        }
        for (const Pair& pair : pairs)
        {
            pair.Server.Send(Bytes("x"));
        }
        BOOST_TEST(called.Reaches(count));
    }

    /// A connection whose client the engine watches.
    Pair Watched(const Socket& listener)
    {
        Pair pair(listener);
        const Array<Byte> buffer(1);
        const IAsyncResult first = pair.Client.BeginReceive(buffer, 0, 1, 0, nullptr, nullptr);
        LetReactorsCatchUp(listener);
        pair.Server.Send(Bytes("x"));
        BOOST_TEST(pair.Client.EndReceive(first) == 1);
        return pair;
    }

    /// Bytes that a receive of 8 gives during whose first attempt something happens.
    std::int64_t ReceivedWhen(const Pair& pair, const std::function<void()>& meanwhile)
    {
        OvertakenReceive receive(pair.Client, Array<Byte>(8), meanwhile);
        if (Core::Guard::Open(pair.Client).Start(receive))
        {
            receive.Overtake();
            BOOST_REQUIRE(receive.IsDone());
        }
        return receive.Result.Value;
    }

    /// Bytes that the next receive of 8 gives; -1 if it does not complete.
    int ReceivedNext(const Pair& pair)
    {
        const IAsyncResult next = pair.Client.BeginReceive(Array<Byte>(8), 0, 8, 0, nullptr, nullptr);
        return Completes(next) ? pair.Client.EndReceive(next) : -1;
    }
}

BOOST_AUTO_TEST_CASE(the_end_of_the_stream_told_during_an_attempt_is_not_forgotten)
{
    const Socket listener = Listener();
    const Pair pair = Watched(listener);
    BOOST_TEST(ReceivedWhen(pair,
                            [&]
                            {
                                pair.Server.Send(Bytes("a"));
                                pair.Server.Shutdown(SocketShutdown::Send);
                                LetReactorsCatchUp(listener);
                            }) == 1);
    BOOST_TEST(ReceivedNext(pair) == 0);
}

BOOST_AUTO_TEST_CASE(data_told_during_an_attempt_is_received)
{
    const Socket listener = Listener();
    const Pair pair = Watched(listener);
    BOOST_TEST(ReceivedWhen(pair,
                            [&]
                            {
                                pair.Server.Send(Bytes("abc"));
                                LetReactorsCatchUp(listener);
                            }) == 3);
    const IAsyncResult next = pair.Client.BeginReceive(Array<Byte>(8), 0, 8, 0, nullptr, nullptr);
    pair.Server.Send(Bytes("d"));
    BOOST_TEST(Completes(next));
    BOOST_TEST(pair.Client.EndReceive(next) == 1);
}

BOOST_AUTO_TEST_CASE(the_end_of_the_stream_told_after_data_was_taken_is_not_forgotten)
{
    const Socket listener = Listener();
    const Pair pair = Watched(listener);
    pair.Server.Send(Bytes("a"));
    LetReactorsCatchUp(listener);
    BOOST_TEST(ReceivedWhen(pair,
                            [&]
                            {
                                pair.Server.Shutdown(SocketShutdown::Send);
                                LetReactorsCatchUp(listener);
                            }) == 1);
    BOOST_TEST(ReceivedNext(pair) == 0);
}

BOOST_AUTO_TEST_CASE(data_behind_urgent_data_is_received)
{
    // TCP: a receive stops short at the mark of the urgent byte, although there is more behind it.
    for (const bool inLine : {false, true})
    {
        const Socket listener = Listener();
        const Pair pair = Watched(listener);
        pair.Client.SetSocketOption(SocketOptionLevel::Socket, SocketOptionName::OutOfBandInline, inLine);
        pair.Server.Send(Bytes("abc"));
        pair.Server.Send(Bytes("!"), SocketFlags::OutOfBand);
        pair.Server.Send(Bytes("def"));
        LetReactorsCatchUp(listener);
        const Array<Byte> buffer(8);
        const std::string all = inLine ? "abc!def" : "abcdef";
        std::string received;
        while (received.size() < all.size())
        {
            const IAsyncResult result = pair.Client.BeginReceive(buffer, 0, 8, 0, nullptr, nullptr);
            BOOST_REQUIRE(Completes(result));
            received += AsText(buffer, pair.Client.EndReceive(result));
        }
        BOOST_TEST(received == all);
    }
}
