// The .NET interface ICredentials.
#pragma once
#include <System/Net/NetworkCredential.hpp>

namespace System::Net
{
    /// What knows names and passwords for identifiers.
    /// Follows api/system.net.icredentials.
    class SYSTEMNET_API ICredentials : public Handle
    {
        SYSTEMNET_HANDLE(ICredentials, Handle)
        ICredentials() noexcept = default;
        ICredentials(const NetworkCredential& credential) noexcept : ICredentials(Detail::Adopt, Share(credential.Data())) {}

        /// Null if it knows none.
        [[nodiscard]] NetworkCredential GetCredential(const Uri& uri, const String& authType) const;
    };
}

template <>
inline constexpr bool System::Detail::IsInterface<System::Net::ICredentials> = true;
