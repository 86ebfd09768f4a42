// The .NET class SafeSocketHandle.
#pragma once
#include <System/Runtime/InteropServices/SafeHandle.hpp>

namespace System::Net::Sockets
{
    /// A socket's descriptor or handle. A Socket can be made of it; closing either closes both.
    /// Follows api/system.net.sockets.safesockethandle.
    class SYSTEMNET_API SafeSocketHandle : public Runtime::InteropServices::SafeHandle
    {
        SYSTEMNET_HANDLE(SafeSocketHandle, Runtime::InteropServices::SafeHandle)
        /// An invalid one.
        SafeSocketHandle();
        /// @param ownsHandle whether closing this, or the socket made of it, closes the handle
        SafeSocketHandle(IntPtr preexistingHandle, bool ownsHandle);

    protected:
        /// Closes the handle.
        bool ReleaseHandle() const;
    };
}
