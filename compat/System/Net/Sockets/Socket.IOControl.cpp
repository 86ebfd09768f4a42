// Control codes.
#include "compat/core/sockets/Call.hpp"
#include <System/InvalidOperationException.hpp>

namespace System::Net::Sockets
{
    namespace Errors = Core::Errors;

    int Socket::IOControl(int ioControlCode, const Array<Byte>& optionInValue, const Array<Byte>& optionOutValue) const
    {
        return IOControl(static_cast<IOControlCode>(static_cast<UInt32>(ioControlCode)), optionInValue, optionOutValue);
    }

    int Socket::IOControl(IOControlCode ioControlCode, const Array<Byte>& optionInValue, const Array<Byte>& optionOutValue) const
    {
        const Core::Call call(*this);
        if (ioControlCode == IOControlCode::NonBlockingIO)
        {
            throw InvalidOperationException("Use the Blocking property to change the status of the Socket.");
        }
        const std::span<const Byte> input(optionInValue.data(), optionInValue.size());
        const std::span<Byte> output(optionOutValue.data(), optionOutValue.size());
        const Port::Outcome outcome = Port::IOControl(call.Native(), static_cast<std::int64_t>(ioControlCode), input, output);
        if (outcome.Error == SocketError::OperationNotSupported)
        {
            Errors::ThrowPlatformNotSupported("This socket control code is not supported on this platform.");
        }
        return static_cast<int>(Errors::Check(outcome));
    }
}
