// The .NET structure SocketInformation.
#pragma once
#include <System/Array.hpp>
#include <System/Net/Sockets/SocketInformationOptions.hpp>

namespace System::Net::Sockets
{
    /// What a process needs to take a socket over from another: Socket::DuplicateAndClose gives it, a constructor of Socket takes it.
    /// Follows api/system.net.sockets.socketinformation.
    class SocketInformation
    {
    public:
        const SocketInformation* operator->() const noexcept { return this; }
        SocketInformation* operator->() noexcept { return this; }

        /// Null unless set; its bytes are the operating system's matter.
        [[nodiscard]] const Array<Byte>& ProtocolInformation() const noexcept { return _protocolInformation; }
        void ProtocolInformation(const Array<Byte>& value) { _protocolInformation = value; }
        [[nodiscard]] SocketInformationOptions Options() const noexcept { return _options; }
        void Options(SocketInformationOptions value) noexcept { _options = value; }

    private:
        Array<Byte> _protocolInformation;
        SocketInformationOptions _options{};
    };
}
