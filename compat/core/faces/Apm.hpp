// An engine operation with the Begin/End face: one allocation a call.
#pragma once
#include "compat/core/faces/AsyncResult.hpp"
#include "compat/core/sockets/Operations.hpp"

namespace System::Core
{
    /// Which Begin a result came from.
    enum class BeginMethod : int
    {
        Accept = 1,
        Connect,
        Disconnect,
        Receive,
        ReceiveFrom,
        Send,
        SendTo,
        GetHostEntry,
        GetHostAddresses,
        GetHostByName,
        Resolve
    };

    /// The result of a call on a socket, whatever its operation is.
    class SocketResult : public AsyncResult
    {
    public:
        using AsyncResult::AsyncResult;
        [[nodiscard]] virtual const Port::Outcome& Outcome() const noexcept = 0;
    };

    template <class Engine>
    class Apm final : public SocketResult, public Engine
    {
    public:
        template <class... Args>
        Apm(BeginMethod begun, const AsyncCallback& callback, const Object& state, SocketState& socket, Args&&... args)
            : SocketResult(socket.Serial, static_cast<int>(begun), callback, state), Engine(socket, std::forward<Args>(args)...)
        {
        }

        /// Makes the operation, starts it, and gives its result object.
        template <class... Args>
        static IAsyncResult Begin(Direction side, BeginMethod begun, const AsyncCallback& callback, const Object& state, SocketState& socket,
                                  Args&&... args)
        {
            auto* operation = new Apm(begun, callback, state, socket, std::forward<Args>(args)...);
            const IAsyncResult result(Detail::Adopt, operation);
            operation->Launch(side);
            return result;
        }

        /// Hands the operation to the engine, which holds it until it is completed.
        void Launch(Direction side) noexcept
        {
            AddReference();
            this->Socket->Start(*this, side);
        }

        const Port::Outcome& Outcome() const noexcept override { return this->Result; }

        static Apm& End(const IAsyncResult& result, SocketState& socket, BeginMethod begun, const char* method)
        {
            return static_cast<Apm&>(AsyncResult::End(result, socket.Serial, static_cast<int>(begun), method));
        }

    protected:
        void Completed() noexcept override
        {
            // A result object that the program keeps must not keep the socket open.
            const SocketReference socket = std::exchange(this->Socket, SocketReference());
            Publish(socket->ReactorIfAny());
            ReleaseReference();
        }
    };
}
