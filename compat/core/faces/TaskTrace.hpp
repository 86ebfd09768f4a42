// What network tracing says of a task's operation that is over.
#pragma once
#include "compat/core/diagnostics/NetworkTrace.hpp"
#include "compat/core/sockets/Operations.hpp"

namespace System::Core::TaskTrace
{
    /// The member of Socket that gives the task.
    constexpr const char* NameOf(BeginMethod method) noexcept
    {
        switch (method)
        {
        case BeginMethod::Accept:
            return "AcceptAsync";
        case BeginMethod::Connect:
            return "ConnectAsync";
        case BeginMethod::Disconnect:
            return "DisconnectAsync";
        case BeginMethod::Receive:
            return "ReceiveAsync";
        case BeginMethod::ReceiveFrom:
            return "ReceiveFromAsync";
        case BeginMethod::ReceiveMessageFrom:
            return "ReceiveMessageFromAsync";
        case BeginMethod::Send:
            return "SendAsync";
        case BeginMethod::SendFile:
            return "SendFileAsync";
        case BeginMethod::SendTo:
            return "SendToAsync";
        default:
            return "";
        }
    }

    /// To be called where Observation::IsTracing, before the program hears of the end.
    template <class Op>
    void Ended(SocketState& socket, Op& operation) noexcept
    {
        if (!operation.Result.Ok())
        {
            NetworkTrace::FailedOn(socket, NameOf(Op::Method), operation.Result);
            return;
        }
        if constexpr (Op::Method == BeginMethod::Accept)
        {
            NetworkTrace::Accepted(*operation.Connection);
        }
        if constexpr (Op::Method == BeginMethod::Connect)
        {
            NetworkTrace::Connected(socket);
        }
        NetworkTrace::DataOf("PostCompletion", socket, operation);
    }
}
