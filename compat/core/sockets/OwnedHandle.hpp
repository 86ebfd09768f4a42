// A descriptor that has no SocketState yet.
#pragma once
#include "ports/Port.hpp"
#include <utility>

namespace System::Core
{
    /// Closes the descriptor unless somebody takes it over. Descriptors are owned from the line that opens them: what comes next may throw.
    class OwnedHandle
    {
    public:
        explicit OwnedHandle(Port::NativeHandle handle) noexcept : _handle(handle) {}
        OwnedHandle(const OwnedHandle&) = delete;
        OwnedHandle& operator=(const OwnedHandle&) = delete;
        ~OwnedHandle()
        {
            if (_handle != Port::InvalidHandle)
            {
                (void)Port::Close(_handle);
            }
        }
        [[nodiscard]] Port::NativeHandle Native() const noexcept { return _handle; }
        /// Hands it over.
        [[nodiscard]] Port::NativeHandle Release() noexcept { return std::exchange(_handle, Port::InvalidHandle); }

    private:
        Port::NativeHandle _handle;
    };
}
