// Every member that can block or check, against Close on another thread: what it gives must be what the decisions on behaviour say.
// SYSTEMNET_SOAK_ROUNDS in the environment asks for more rounds than the tests make.
#include "tests/faults/CloseSoak.hpp"
#include <System/IO.hpp>
#include <algorithm>
#include <atomic>
#include <boost/test/unit_test.hpp>
#include <chrono>
#include <cstdlib>
#include <map>
#include <string>
#include <thread>
#include <vector>

using namespace CloseSoak;

namespace
{
    std::string Judge(const Member& member, const SocketException& exception)
    {
        const bool isDecided = (member.What == Kind::Blocks && exception.SocketErrorCode() == SocketError::Interrupted) ||
                               (member.What == Kind::Aborts && exception.SocketErrorCode() == SocketError::OperationAborted);
        return isDecided ? "" : "SocketException " + std::to_string(exception.ErrorCode());
    }

    /// What the call gave, in words if it is none of what it may give.
    std::string Try(const Member& member, const Socket& socket)
    {
        try
        {
            return member.Call(socket) ? "" : "an unlikely result";
        }
        catch (const ObjectDisposedException&)
        {
            return "";
        }
        catch (const SocketException& exception)
        {
            return Judge(member, exception);
        }
        catch (const System::IO::IOException& exception)
        {
            // a stream's, around what the socket gave
            const Exception* const inner = exception.InnerException();
            if (inner != nullptr && inner->Is<SocketException>())
            {
                return Judge(member, *inner->As<SocketException>());
            }
            // The constructor of a stream says so of a socket that is closed already, as .NET's does.
            const bool isNew = inner == nullptr && exception.Message() == "The operation is not allowed on non-connected sockets.";
            return isNew || (inner != nullptr && inner->Is<ObjectDisposedException>()) ? "" : std::string("IOException: ") + exception.what();
        }
        catch (const std::exception& exception)
        {
            return std::string("another exception: ") + exception.what();
        }
    }

    void Delay(unsigned turns)
    {
        for (std::atomic<unsigned> i = 0; i != turns; ++i)
        {
        }
    }

    /// A thread that closes a socket whenever it is given one.
    class Closer
    {
    public:
        Closer() : _thread([this] { Run(); }) {}
        ~Closer()
        {
            _state = Ending;
            _thread.join();
        }
        /// Returns when the thread is about to close the socket.
        /// @param delay how long that takes, in turns of a loop
        void Close(const Socket& socket, unsigned delay)
        {
            _socket = socket;
            _delay = delay;
            _state = Given;
            AwaitState(Ready);
            _state = Going;
        }
        void AwaitClosed() { AwaitState(Idle); }

    private:
        void Run()
        {
            for (int state = _state; state != Ending; state = _state)
            {
                if (state != Given)
                {
                    std::this_thread::yield();
                    continue;
                }
                _state = Ready;
                AwaitState(Going);
                Delay(_delay);
                _socket.Close();
                _socket = nullptr;
                _state = Idle;
            }
        }

        enum State
        {
            Idle,
            Given,
            Ready,
            Going,
            Ending
        };
        void AwaitState(State state)
        {
            // Both threads run then, unless there is but one processor.
            for (int i = 0; _state != state; ++i)
            {
                if (i > 10000)
                {
                    std::this_thread::yield();
                }
            }
        }
        std::atomic<int> _state{Idle};
        Socket _socket = nullptr;
        unsigned _delay = 0;
        std::thread _thread;
    };

    /// Resets what is left of connections, so that a million of them do not use up the ports.
    void Abandon(const Stage& stage)
    {
        if (stage.Peer != nullptr)
        {
            stage.Peer.Close(0);
            return;
        }
        while (Others().Listener.Poll(0, SelectMode::SelectRead))
        {
            Others().Listener.Accept().Close(0);
        }
    }

    long Rounds()
    {
        const char* asked = std::getenv("SYSTEMNET_SOAK_ROUNDS");
        return asked != nullptr ? std::atol(asked) : 20000;
    }
}

BOOST_AUTO_TEST_CASE(close_gives_every_call_on_another_thread_what_is_decided)
{
    Closer closer;
    std::map<std::string, int> wrong;
    std::uint32_t random = 12345;
    const long rounds = Rounds();
    std::vector<Member> members(Members().begin(), Members().end());
    members.insert(members.end(), LaterMembers().begin(), LaterMembers().end());
    for (long round = 0; round != rounds; ++round)
    {
        const Member& member = members[static_cast<std::size_t>(round) % members.size()];
        const Stage stage = member.Make();
        random = random * 1664525U + 1013904223U;
        // The one or the other is first, from by a few instructions to by what makes a blocking call surely block.
        const unsigned spread = random >> 8;
        closer.Close(stage.It, spread % (1U << (spread % 14)));
        Delay(spread / 64 % (1U << (spread / 64 % 8)));
        if (const std::string what = Try(member, stage.It); !what.empty())
        {
            ++wrong[std::string(member.Name) + ": " + what];
        }
        closer.AwaitClosed();
        Abandon(stage);
    }
    for (const auto& [what, count] : wrong)
    {
        BOOST_ERROR(what << " (" << count << " times)");
    }
    BOOST_TEST(wrong.empty());
}
