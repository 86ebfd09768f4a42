// What stands behind a SafeSocketHandle.
#pragma once
#include "compat/core/sockets/SocketState.hpp"
#include <System/Net/Sockets/SafeSocketHandle.hpp>
#include <mutex>

namespace System::Core
{
    /// A descriptor of its own until a socket is made of it; from then on it is the socket's, which this keeps alive. Any thread.
    class SafeHandleData final : public Detail::ObjectData
    {
    public:
        /// The one and only handle object of a socket, made at the first call.
        static SafeSocketHandle Of(SocketState& socket);

        SafeHandleData(Port::NativeHandle handle, bool owns) noexcept : _handle(handle), _owns(owns) {}
        explicit SafeHandleData(SocketState& socket) noexcept : _handle(socket.Native()), _owns(true), _socket(socket) {}
        ~SafeHandleData() override;
        const Detail::TypeInfo& GetType() const noexcept override { return SafeSocketHandle::Type(); }
        void Dispose() override { Close(); }

        [[nodiscard]] bool IsClosed();
        [[nodiscard]] bool IsInvalid();
        [[nodiscard]] Port::NativeHandle Value();
        void Close() noexcept;
        void SetInvalid() noexcept;
        /// @throws ObjectDisposedException
        void Hold();
        void LetGo() noexcept;

        /// The socket of this handle, made at the first call.
        /// @throws ArgumentException the handle is invalid or closed
        /// @throws SocketException it is no socket's
        SocketReference Adopt();

    private:
        /// @param lock is left
        void CloseOwn(std::unique_lock<std::mutex>& lock) noexcept;

        std::mutex _mutex; ///< guards all; before a socket's
        Port::NativeHandle _handle;
        bool _owns;
        bool _isClosed = false;
        int _holds = 0;
        SocketReference _socket; ///< null until there is one; then closing is its matter
    };
}
