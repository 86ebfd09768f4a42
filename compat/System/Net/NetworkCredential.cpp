#include <System/Net/ICredentials.hpp>
#include <System/Net/ICredentialsByHost.hpp>
#include <System/Net/NetworkCredential.hpp>
#include <utility>

namespace System::Net
{
    namespace
    {
        class CredentialData final : public Detail::ObjectData
        {
        public:
            const Detail::TypeInfo& GetType() const noexcept override { return NetworkCredential::Type(); }

            String UserName = String::Empty;
            String Password = String::Empty;
            String Domain = String::Empty;
        };

        String NotNull(const String& value)
        {
            return value ? value : String::Empty;
        }
    }

    const Detail::TypeInfo& ICredentials::Type() noexcept
    {
        static const Detail::TypeInfo info{"System.Net.ICredentials", typeid(ICredentials)};
        return info;
    }
    const Detail::TypeInfo& ICredentialsByHost::Type() noexcept
    {
        static const Detail::TypeInfo info{"System.Net.ICredentialsByHost", typeid(ICredentialsByHost), nullptr, &ICredentials::Type()};
        return info;
    }
    const Detail::TypeInfo& NetworkCredential::Type() noexcept
    {
        // A type has one interface; what has both of them here has the first by way of the second.
        static const Detail::TypeInfo info{"System.Net.NetworkCredential", typeid(NetworkCredential), nullptr, &ICredentialsByHost::Type()};
        return info;
    }

    NetworkCredential::NetworkCredential() : NetworkCredential(Detail::Adopt, new CredentialData) {}
    NetworkCredential::NetworkCredential(const String& userName, const String& password, const String& domain) : NetworkCredential()
    {
        UserName(userName);
        Password(password);
        Domain(domain);
    }

    String NetworkCredential::UserName() const
    {
        return Self<CredentialData>().UserName;
    }
    void NetworkCredential::UserName(const String& value) const
    {
        Self<CredentialData>().UserName = NotNull(value);
    }
    String NetworkCredential::Password() const
    {
        return Self<CredentialData>().Password;
    }
    void NetworkCredential::Password(const String& value) const
    {
        Self<CredentialData>().Password = NotNull(value);
    }
    String NetworkCredential::Domain() const
    {
        return Self<CredentialData>().Domain;
    }
    void NetworkCredential::Domain(const String& value) const
    {
        Self<CredentialData>().Domain = NotNull(value);
    }

    NetworkCredential NetworkCredential::GetCredential(const Uri&, const String&) const
    {
        (void)Self<CredentialData>();
        return *this;
    }
    NetworkCredential NetworkCredential::GetCredential(const String&, int, const String&) const
    {
        (void)Self<CredentialData>();
        return *this;
    }

    NetworkCredential ICredentials::GetCredential(const Uri& uri, const String& authType) const
    {
        return NetworkCredential(*this).GetCredential(uri, authType);
    }
    NetworkCredential ICredentialsByHost::GetCredential(const String& host, int port, const String& authenticationType) const
    {
        return NetworkCredential(*this).GetCredential(host, port, authenticationType);
    }
}
