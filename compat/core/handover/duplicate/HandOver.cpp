// Handing over where the operating system duplicates a socket for a process that is named.
#include "compat/core/handover/HandOver.hpp"
#include "compat/core/net/Errors.hpp"
#include "compat/core/net/SocketLibrary.hpp"
#include "ports/Duplicate.hpp"

namespace System::Core::HandOver
{
    Array<Byte> Offer(Port::NativeHandle handle, int process)
    {
        Array<Byte> information(static_cast<int>(Port::DuplicateSize));
        Errors::Check(Port::Duplicate(handle, process, information.AsSpan()));
        return information;
    }

    Port::NativeHandle Take(const Array<Byte>& information)
    {
        if (information == nullptr || static_cast<std::size_t>(information.Length()) < Port::DuplicateSize)
        {
            ThrowInvalidInformation();
        }
        StartSockets();
        return static_cast<Port::NativeHandle>(Errors::Check(Port::OpenDuplicate(information.AsSpan())));
    }
}
