// Handing over by a connection of the Unix domain. Whoever offers a socket listens at a name that nobody can guess, on the pool, until the
// named process has come for it or has ended. Both sides ask the system who the other one is; so a third process gets nothing, and cannot
// give anything either.
#include "compat/core/handover/HandOver.hpp"
#include "compat/core/faces/InPlace.hpp"
#include "compat/core/net/Errors.hpp"
#include "compat/core/net/SocketLibrary.hpp"
#include "compat/core/sockets/AcceptOperation.hpp"
#include "compat/core/sockets/OwnedHandle.hpp"
#include "ports/Channel.hpp"
#include <System/Net/Sockets/Socket.hpp>
#include <System/Net/Sockets/UnixDomainSocketEndPoint.hpp>
#include <System/Threading/Timer.hpp>
#include <algorithm>
#include <filesystem>
#include <random>

namespace System::Core::HandOver
{
    using Net::Sockets::Socket;
    using Net::Sockets::UnixDomainSocketEndPoint;

    namespace
    {
        // The information: these bytes, the number of the process that offers, the name.
        constexpr std::string_view Mark = "systemnet socket 1\n";

        constexpr int LookMilliseconds = 1000;
        constexpr std::int64_t LongestWaitMicroseconds = 30'000'000;

        std::string UniqueName()
        {
            static constexpr char digits[] = "0123456789abcdef";
            std::random_device random;
            std::string name = "systemnet-";
            for (int i = 0; i != 4; ++i)
            {
                unsigned bits = random();
                for (int digit = 0; digit != 8; ++digit, bits >>= 4)
                {
                    name += digits[bits & 15];
                }
            }
            return Port::HasNamesWithoutFiles ? std::string(1, '\0') + name : (std::filesystem::temp_directory_path() / name).string();
        }

        Socket Channel()
        {
            return {AddressFamily::Unix, SocketType::Stream, ProtocolType::Unspecified};
        }

        SocketState& StateOf(const Socket& socket)
        {
            return static_cast<SocketState&>(*socket.Data());
        }

        /// Gives the descriptor to the named process, once. Ends its own life.
        class Giver
        {
        public:
            Giver(OwnedHandle& copy, const Socket& listener, int process)
                : _descriptor(copy.Native()), _handle(copy.Release()), _process(process), _listener(listener),
                  _look([listener, process](const Object&) { CloseIfGone(listener, process); }, nullptr, LookMilliseconds,
                        LookMilliseconds),
                  _accept(*this, StateOf(listener))
            {
            }

            void Begin() noexcept
            {
                if (!_accept.Start())
                {
                    Accepted(_accept);
                }
            }

        private:
            /// Nobody will come any more.
            static void CloseIfGone(const Socket& listener, int process)
            {
                if (!Port::ProcessExists(process))
                {
                    listener.Close();
                }
            }

            void Accepted(AcceptOperation&) noexcept
            {
                do
                {
                    const bool isOver = !_accept.Result.Ok() && _accept.Result.Error != SocketError::NoBufferSpaceAvailable;
                    const SocketReference channel = std::exchange(_accept.Connection, SocketReference());
                    if (isOver || (channel && Give(*channel)))
                    {
                        _look.Dispose();
                        _listener.Close();
                        delete this;
                        return;
                    }
                } while (!_accept.Start());
            }

            bool Give(SocketState& channel) noexcept
            {
                const SocketState::Use use(channel);
                const Port::Outcome peer = use ? Port::PeerProcess(use.Native()) : Errors::Failure(SocketError::OperationAborted);
                return peer.Ok() && peer.Value == _process && Port::SendHandle(use.Native(), _descriptor).Ok();
            }

            const Port::NativeHandle _descriptor;
            const OwnedHandle _handle;
            const int _process;
            const Socket _listener;
            const Threading::Timer _look;
            InPlace<AcceptOperation, Giver, &Giver::Accepted> _accept;
        };

        template <class Value>
        void Append(std::vector<Byte>& bytes, const Value& value)
        {
            const auto* first = reinterpret_cast<const Byte*>(&value);
            bytes.insert(bytes.end(), first, first + sizeof value);
        }
    }

    Array<Byte> Offer(Port::NativeHandle handle, int process)
    {
        if (!Port::ProcessExists(process))
        {
            Errors::Throw(SocketError::InvalidArgument);
        }
        Port::Kind kind;
        Errors::Check(Port::Inspect(handle, kind)); // any descriptor could be sent
        const std::string name = UniqueName();
        const Socket listener = Channel();
        listener.Bind(UnixDomainSocketEndPoint(name));
        listener.Listen(4);
        OwnedHandle copy(static_cast<Port::NativeHandle>(Errors::Check(Port::Copy(handle))));

        std::vector<Byte> bytes(Mark.begin(), Mark.end());
        Append(bytes, static_cast<std::int32_t>(Port::ProcessId()));
        bytes.insert(bytes.end(), name.begin(), name.end());
        Array<Byte> information(static_cast<int>(bytes.size()));
        std::copy(bytes.begin(), bytes.end(), information.begin());

        auto giver = std::make_unique<Giver>(copy, listener, process);
        giver.release()->Begin();
        return information;
    }

    Port::NativeHandle Take(const Array<Byte>& information)
    {
        std::int32_t process = 0;
        if (information == nullptr || static_cast<std::size_t>(information.Length()) <= Mark.size() + sizeof process ||
            !std::equal(Mark.begin(), Mark.end(), information.begin()))
        {
            ThrowInvalidInformation();
        }
        const auto rest = information.AsSpan().subspan(Mark.size());
        std::copy_n(rest.begin(), sizeof process, reinterpret_cast<Byte*>(&process));
        const auto name = rest.subspan(sizeof process);
        const Socket channel = Channel();
        channel.Connect(UnixDomainSocketEndPoint(String(std::string(name.begin(), name.end()))));
        const SocketState::Use use(StateOf(channel));
        if (Errors::Check(Port::PeerProcess(use.Native())) != process)
        {
            Errors::Throw(SocketError::InvalidArgument);
        }
        if (Errors::Check(Port::Wait(use.Native(), Port::Readable, LongestWaitMicroseconds)) == 0)
        {
            Errors::Throw(SocketError::TimedOut);
        }
        const Port::Outcome received = Port::ReceiveHandle(use.Native());
        if (received.Error == SocketError::Shutdown)
        {
            // As Winsock says it of what was made for another process.
            Errors::Throw(SocketError::InvalidArgument);
        }
        return static_cast<Port::NativeHandle>(Errors::Check(received));
    }
}
