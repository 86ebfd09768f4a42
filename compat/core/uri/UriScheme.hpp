#pragma once
#include <string>
#include <string_view>

namespace System::Core
{
    /// What the URIs of a scheme may have, and how they are brought into their canonical form.
    namespace UriRule
    {
        constexpr unsigned NeedsAuthority = 1U << 0; ///< the scheme is followed by two slashes
        constexpr unsigned MayHaveAuthority = 1U << 1;
        constexpr unsigned UserInfo = 1U << 2;
        constexpr unsigned Port = 1U << 3;
        constexpr unsigned Query = 1U << 4;
        constexpr unsigned Fragment = 1U << 5;
        constexpr unsigned EmptyHost = 1U << 6;
        constexpr unsigned UncHost = 1U << 7;      ///< names of computers in a Windows network
        constexpr unsigned InternetHost = 1U << 8; ///< DNS names and IP addresses
        constexpr unsigned DosPath = 1U << 9;      ///< the path may begin with a drive
        constexpr unsigned FileLike = 1U << 10;
        constexpr unsigned MailLike = 1U << 11;
        constexpr unsigned RootedPath = 1U << 12;       ///< a path behind an authority begins with a slash
        constexpr unsigned ConvertSlashes = 1U << 13;   ///< a backslash is a slash
        constexpr unsigned CompressPath = 1U << 14;     ///< /./ and /../ are resolved
        constexpr unsigned UnescapeDotSlash = 1U << 15; ///< also where they are escaped
        constexpr unsigned Unknown = 1U << 16;          ///< no scheme that is known
    }

    struct UriScheme
    {
        static constexpr int NoPort = -1;

        [[nodiscard]] bool Has(unsigned rule) const noexcept { return (Rules & rule) != 0; }
        [[nodiscard]] bool HasAll(unsigned rules) const noexcept { return (Rules & rules) == rules; }

        std::string Name; ///< in lower case
        int DefaultPort = NoPort;
        unsigned Rules = 0;
    };

    [[nodiscard]] bool IsSchemeName(std::string_view name) noexcept;
    /// The rules of a scheme by its name, in any case; those of an unknown scheme if there is none of that name.
    [[nodiscard]] UriScheme SchemeNamed(std::string_view name);
    /// Of a file in Windows' notation, or in the Unix one, where a backslash is a character as others.
    [[nodiscard]] UriScheme FileScheme(bool isUnix);
}
