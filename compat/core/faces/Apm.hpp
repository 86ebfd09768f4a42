// An engine operation with the Begin/End face: one allocation a call.
#pragma once
#include "compat/core/diagnostics/NetworkTrace.hpp"
#include "compat/core/faces/AsyncResult.hpp"
#include "compat/core/sockets/Operations.hpp"

namespace System::Core
{
    /// The result of a call on a socket, whatever its operation is.
    class SocketResult : public AsyncResult
    {
    public:
        using AsyncResult::AsyncResult;
        [[nodiscard]] virtual const Port::Outcome& Outcome() const noexcept = 0;
    };

    /// A call that BeginX began: the result object is the operation.
    template <class Op>
    class Apm final : public SocketResult, public Op
    {
    public:
        template <class... Args>
        Apm(const AsyncCallback& callback, const Object& state, SocketState& socket, Args&&... args)
            : SocketResult(socket.Serial, static_cast<int>(Op::Method), callback, state), Op(socket, std::forward<Args>(args)...),
              _socket(socket)
        {
        }

        /// Makes the operation, starts it, and gives its result object.
        template <class... Args>
        static IAsyncResult Begin(const AsyncCallback& callback, const Object& state, SocketState& socket, Args&&... args)
        {
            auto* operation = new Apm(callback, state, socket, std::forward<Args>(args)...);
            IAsyncResult result(Detail::Adopt, operation);
            operation->Hold();
            if (!socket.Start(*operation))
            {
                operation->Completed();
            }
            return result;
        }

        const Port::Outcome& Outcome() const noexcept override { return this->Result; }

        static Apm& End(const IAsyncResult& result, SocketState& socket, const char* method)
        {
            return static_cast<Apm&>(AsyncResult::End(result, socket.Serial, static_cast<int>(Op::Method), method));
        }

        void Completed() noexcept override
        {
            // A result object that the program keeps must not keep the socket open.
            const SocketReference socket = std::move(_socket);
            if (Observation::IsTracing()) [[unlikely]]
            {
                NetworkTrace::DataOf("PostCompletion", *socket, *this);
            }
            Publish(socket->ReactorIfAny());
        }

    private:
        SocketReference _socket;
    };
}
