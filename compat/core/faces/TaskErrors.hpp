// The exceptions that tasks of sockets fail with.
#pragma once
#include "ports/Port.hpp"
#include <System/Threading/CancellationToken.hpp>
#include <exception>

namespace System::Core::TaskErrors
{
    /// SocketException.
    std::exception_ptr OfSocket(const Port::Outcome& outcome);
    /// OperationCanceledException with the token.
    std::exception_ptr Canceled(const Threading::CancellationToken& token);
}
