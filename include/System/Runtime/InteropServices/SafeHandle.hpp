// The .NET class SafeHandle.
#pragma once
#include <System/Handle.hpp>
#include <System/IDisposable.hpp>
#include <System/Types.hpp>

namespace System::Runtime::InteropServices
{
    /// Owns a handle of the operating system, or only names it. What derives from this says what kind it is.
    /// Follows api/system.runtime.interopservices.safehandle.
    class SYSTEMNET_API SafeHandle : public Handle
    {
        SYSTEMNET_HANDLE(SafeHandle, Handle)
        /// Null: a kind of its own is made by the class that derives from this.
        constexpr SafeHandle() noexcept = default;

        [[nodiscard]] bool IsClosed() const;
        /// Whether the value is none that a handle has, or it was closed.
        [[nodiscard]] bool IsInvalid() const;
        /// Closes the handle if this owns it, once nobody has it in use.
        void Close() const;
        void Dispose() const { Close(); }
        /// The value, which may be closed already.
        [[nodiscard]] IntPtr DangerousGetHandle() const;
        /// Keeps the handle from being closed until DangerousRelease.
        /// @param success becomes true
        /// @throws ObjectDisposedException it was closed
        void DangerousAddRef(bool& success) const;
        void DangerousRelease() const;
        /// Marks it closed without closing the handle.
        void SetHandleAsInvalid() const;
    };
}
