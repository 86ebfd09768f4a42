// The .NET class NetworkCredential.
#pragma once
#include <System/Uri.hpp>

namespace System::Net
{
    /// A name with its password, and the domain that knows them. Texts are "" if nothing is set.
    /// Follows api/system.net.networkcredential.
    class SYSTEMNET_API NetworkCredential : public Handle
    {
        SYSTEMNET_HANDLE(NetworkCredential, Handle)

        NetworkCredential();
        NetworkCredential(const String& userName, const String& password) : NetworkCredential(userName, password, String::Empty) {}
        NetworkCredential(const String& userName, const String& password, const String& domain);

        [[nodiscard]] String UserName() const;
        void UserName(const String& value) const;
        [[nodiscard]] String Password() const;
        void Password(const String& value) const;
        [[nodiscard]] String Domain() const;
        void Domain(const String& value) const;

        /// This one, whatever is asked for.
        [[nodiscard]] NetworkCredential GetCredential(const Uri& uri, const String& authenticationType) const;
        [[nodiscard]] NetworkCredential GetCredential(const String& host, int port, const String& authenticationType) const;
    };
}
