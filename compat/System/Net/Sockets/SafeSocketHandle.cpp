#include "compat/core/sockets/SafeHandleData.hpp"

namespace System::Runtime::InteropServices
{
    using Core::SafeHandleData;

    const Detail::TypeInfo& SafeHandle::Type() noexcept
    {
        static const Detail::TypeInfo info{"System.Runtime.InteropServices.SafeHandle", typeid(SafeHandle), nullptr, &IDisposable::Type()};
        return info;
    }

    bool SafeHandle::IsClosed() const
    {
        return Self<SafeHandleData>().IsClosed();
    }
    bool SafeHandle::IsInvalid() const
    {
        return Self<SafeHandleData>().IsInvalid();
    }
    void SafeHandle::Close() const
    {
        Self<SafeHandleData>().Close();
    }
    IntPtr SafeHandle::DangerousGetHandle() const
    {
        return Self<SafeHandleData>().Value();
    }
    void SafeHandle::DangerousAddRef(bool& success) const
    {
        Self<SafeHandleData>().Hold();
        success = true;
    }
    void SafeHandle::DangerousRelease() const
    {
        Self<SafeHandleData>().LetGo();
    }
    void SafeHandle::SetHandleAsInvalid() const
    {
        Self<SafeHandleData>().SetInvalid();
    }
}

namespace System::Net::Sockets
{
    using Core::SafeHandleData;

    const Detail::TypeInfo& SafeSocketHandle::Type() noexcept
    {
        static const Detail::TypeInfo info{"System.Net.Sockets.SafeSocketHandle", typeid(SafeSocketHandle), &SafeHandle::Type()};
        return info;
    }

    SafeSocketHandle::SafeSocketHandle() : SafeSocketHandle(Port::InvalidHandle, true) {}
    SafeSocketHandle::SafeSocketHandle(IntPtr preexistingHandle, bool ownsHandle)
        : SafeSocketHandle(Detail::Adopt, new SafeHandleData(preexistingHandle, ownsHandle))
    {
    }

    bool SafeSocketHandle::ReleaseHandle() const
    {
        Close();
        return true;
    }
}
