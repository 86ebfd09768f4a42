// An operation that may wait for a disk: no thread that waits for sockets makes its attempts.
#include "compat/core/pool/Reactor.hpp"
#include "compat/core/sockets/SocketState.hpp"
#include "tests/System/Net/Sockets/Support/Connections.hpp"

using namespace SocketTests;
using namespace Signals;

namespace
{
    /// Finds no room at first, and then waits for its disk.
    class ColdRead final : public Core::Operation
    {
    public:
        explicit ColdRead(Core::SocketState& socket) noexcept : Operation(socket, Core::Direction::Write) { MayBlock = true; }
        ~ColdRead() = default;

        Port::Outcome Attempt(Port::NativeHandle) noexcept override
        {
            if (_isFirst)
            {
                _isFirst = false;
                return {0, SocketError::WouldBlock, 0};
            }
            WasPolling = Core::Reactor::IsPolling();
            Waits.Set();
            DiskAnswers = Disk.Wait();
            return {1};
        }
        void Completed() noexcept override { Over.Set(); }
        Core::WorkItem* Elsewhere() noexcept override { return &_elsewhere; }

        bool WasPolling = false;
        bool DiskAnswers = false;
        Event Waits;
        Event Disk;
        Event Over;

    private:
        struct Item final : Core::WorkItem
        {
            explicit Item(ColdRead& operation) noexcept : _operation(operation) {}
            void Run() noexcept override { _operation.Resume(); }

        private:
            ColdRead& _operation;
        };

        Item _elsewhere{*this};
        bool _isFirst = true;
    };
}

BOOST_AUTO_TEST_CASE(a_cold_disk_stalls_no_other_socket)
{
    const Pair pair;
    auto& socket = static_cast<Core::SocketState&>(*pair.Client.Data());
    Core::Pool::Prepare();
    ColdRead cold(socket);
    // Were there room, the engine might tell so at once, and the thread that starts the operation would make the second attempt itself.
    const int filled = Fill(pair.Client);
    BOOST_REQUIRE(socket.Start(cold));
    ReceiveAll(pair.Server, filled);
    BOOST_TEST(cold.Waits.Wait());
    // More than there are reactors, so that some have the same.
    for (int i = 0; i != 4 * Core::Pool::Instance().ReactorCount(); ++i)
    {
        const Pair other;
        const IAsyncResult result = other.Server.BeginReceive(Array<Byte>(1), 0, 1, 0, nullptr, nullptr);
        other.Client.Send(Bytes("x"));
        BOOST_TEST(Completes(result));
        BOOST_TEST(other.Server.EndReceive(result) == 1);
    }
    // The other direction of the same socket goes on too.
    const IAsyncResult received = pair.Client.BeginReceive(Array<Byte>(1), 0, 1, 0, nullptr, nullptr);
    pair.Server.Send(Bytes("x"));
    BOOST_TEST(Completes(received));
    BOOST_TEST(!cold.Over.IsSet());
    cold.Disk.Set();
    BOOST_TEST(cold.Over.Wait());
    BOOST_TEST(!cold.WasPolling);
    BOOST_TEST(cold.DiskAnswers);
    BOOST_TEST(cold.Result.Ok());
}
