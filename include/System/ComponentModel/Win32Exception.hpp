// The .NET class Win32Exception.
#pragma once
#include <System/Runtime/InteropServices/ExternalException.hpp>

namespace System::ComponentModel
{
    /// An error number of the operating system.
    /// Follows api/system.componentmodel.win32exception.
    class SYSTEMNET_API Win32Exception : public Runtime::InteropServices::ExternalException
    {
    public:
        Win32Exception();
        explicit Win32Exception(int error);
        Win32Exception(int error, const String& message);
        Win32Exception(const String& message);
        Win32Exception(const String& message, const Exception& innerException);
        template <std::same_as<std::nullptr_t> Null>
        Win32Exception(Null) noexcept : Runtime::InteropServices::ExternalException(nullptr)
        {
        }
        ~Win32Exception() override;
        const Win32Exception* operator->() const noexcept { return this; }

        /// The number that the operating system itself uses.
        [[nodiscard]] int NativeErrorCode() const noexcept { return _nativeErrorCode; }
        String ToString() const override;

    private:
        int _nativeErrorCode = 0;
    };
}
