#include "compat/core/uri/UriScheme.hpp"
#include "compat/core/uri/UriEscape.hpp"
#include <algorithm>

namespace System::Core
{
    namespace
    {
        using namespace UriRule;

        constexpr unsigned Server = NeedsAuthority | InternetHost | RootedPath | Fragment;
        constexpr unsigned Gopher = Server | UserInfo | Port | UncHost;
        constexpr unsigned Ftp = Gopher | ConvertSlashes | CompressPath;
        constexpr unsigned Http = Ftp | Query;
        constexpr unsigned Pipe = Server | Query | ConvertSlashes | CompressPath | UnescapeDotSlash;
        constexpr unsigned Macros = NeedsAuthority | EmptyHost | UncHost | InternetHost | Fragment | FileLike | DosPath | ConvertSlashes |
                                    CompressPath | UnescapeDotSlash;
        constexpr unsigned File = Macros | Query | RootedPath;
        constexpr unsigned Mail = EmptyHost | UncHost | InternetHost | UserInfo | Port | Query | Fragment | MailLike;
        constexpr unsigned Other = Unknown | MayHaveAuthority | UserInfo | Port | Query | Fragment | EmptyHost | UncHost | InternetHost |
                                   RootedPath | DosPath | ConvertSlashes | CompressPath;

        struct KnownScheme
        {
            std::string_view Name;
            int Port;
            unsigned Rules;
        };

        constexpr KnownScheme KnownSchemes[] = {
            {"http", 80, Http},
            {"https", 443, Http},
            {"ws", 80, Http},
            {"wss", 443, Http},
            {"ftp", 21, Ftp},
            {"file", UriScheme::NoPort, File},
            {"gopher", 70, Gopher},
            {"nntp", 119, Gopher},
            {"telnet", 23, Gopher},
            {"news", UriScheme::NoPort, Fragment},
            {"uuid", UriScheme::NoPort, Fragment},
            {"mailto", 25, Mail},
            {"ldap", 389, Gopher | EmptyHost | Query},
            {"net.tcp", 808, Pipe | Port},
            {"net.pipe", UriScheme::NoPort, Pipe},
            {"vsmacros", UriScheme::NoPort, Macros},
        };
    }

    bool IsSchemeName(std::string_view name) noexcept
    {
        return !name.empty() && IsAsciiLetter(name[0]) &&
               std::ranges::all_of(name, [](char c) { return IsAsciiLetter(c) || IsAsciiDigit(c) || c == '+' || c == '-' || c == '.'; });
    }

    UriScheme SchemeNamed(std::string_view name)
    {
        std::string lower(name);
        std::ranges::transform(lower, lower.begin(), AsciiLower);
        const auto* const known = std::ranges::find(KnownSchemes, std::string_view(lower), &KnownScheme::Name);
        return known == std::end(KnownSchemes) ? UriScheme{std::move(lower), UriScheme::NoPort, Other}
                                               : UriScheme{std::move(lower), known->Port, known->Rules};
    }

    UriScheme FileScheme(bool isUnix)
    {
        return {"file", UriScheme::NoPort, isUnix ? File & ~ConvertSlashes : File};
    }
}
