#include "compat/core/faces/TaskErrors.hpp"
#include <System/Net/Sockets/SocketException.hpp>
#include <System/OperationCanceledException.hpp>

namespace System::Core::TaskErrors
{
    std::exception_ptr OfSocket(const Port::Outcome& outcome)
    {
        return std::make_exception_ptr(Net::Sockets::SocketException(outcome.Error, outcome.Native));
    }
    std::exception_ptr Canceled(const Threading::CancellationToken& token)
    {
        return std::make_exception_ptr(OperationCanceledException(token));
    }
}
