// The .NET interface ICredentialsByHost.
#pragma once
#include <System/Net/NetworkCredential.hpp>

namespace System::Net
{
    /// What knows names and passwords for hosts.
    /// Follows api/system.net.icredentialsbyhost.
    class SYSTEMNET_API ICredentialsByHost : public Handle
    {
        SYSTEMNET_HANDLE(ICredentialsByHost, Handle)
        ICredentialsByHost() noexcept = default;
        ICredentialsByHost(const NetworkCredential& credential) noexcept : ICredentialsByHost(Detail::Adopt, Share(credential.Data())) {}

        /// Null if it knows none.
        [[nodiscard]] NetworkCredential GetCredential(const String& host, int port, const String& authenticationType) const;
    };
}

template <>
inline constexpr bool System::Detail::IsInterface<System::Net::ICredentialsByHost> = true;
