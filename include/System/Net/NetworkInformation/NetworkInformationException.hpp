// The .NET class NetworkInformationException.
#pragma once
#include <System/ComponentModel/Win32Exception.hpp>

namespace System::Net::NetworkInformation
{
    /// A question about the network that the system could not answer.
    /// Follows api/system.net.networkinformation.networkinformationexception.
    class SYSTEMNET_API NetworkInformationException : public ComponentModel::Win32Exception
    {
    public:
        /// With the last error of the operating system.
        NetworkInformationException();
        /// @param errorCode a number of the operating system
        explicit NetworkInformationException(int errorCode);
        template <std::same_as<std::nullptr_t> Null>
        NetworkInformationException(Null) noexcept : ComponentModel::Win32Exception(nullptr)
        {
        }
        ~NetworkInformationException() override;
        const NetworkInformationException* operator->() const noexcept { return this; }

        /// The number that the operating system itself uses.
        [[nodiscard]] int ErrorCode() const override { return NativeErrorCode(); }
    };
}
