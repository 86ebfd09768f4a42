// What a relative URI means beside another one.
#include "compat/core/uri/UriEscape.hpp"
#include "compat/core/uri/UriText.hpp"
#include <System/OperatingSystem.hpp>
#include <algorithm>
#include <vector>

namespace System::Core
{
    namespace
    {
        using namespace UriRule;

        constexpr auto Safe = UriFormat::SafeUnescaped;

        bool IsDrivePath(std::string_view text) noexcept
        {
            return text.size() >= 3 && IsAsciiLetter(text[0]) && (text[1] == ':' || text[1] == '|') && IsSlash(text[2]);
        }

        /// Scheme, user, host and port; an IPv6 address keeps its scope.
        std::string ServerOf(const UriText& base)
        {
            if (base.HostKind() != UriHostKind::IPv6)
            {
                return base.Parts(UriComponents::SchemeAndServer | UriComponents::UserInfo, Safe);
            }
            std::string host = base.Host().Name;
            host.insert(host.size() - 1, base.Host().Scope);
            return base.Parts(UriComponents::Scheme | UriComponents::UserInfo, Safe) + host +
                   base.Parts(UriComponents::KeepDelimiter | UriComponents::Port, Safe);
        }

        /// The part of a file's URI that a path from the root does not replace.
        std::string BesideFile(const UriText& base, std::string_view relative)
        {
            if (relative.size() >= 2 && IsSlash(relative[1]))
            {
                return (base.IsImplicitFile() ? "" : "file:") + std::string(relative);
            }
            if (!base.IsUncPath())
            {
                return "file://" + std::string(relative);
            }
            std::string share = base.Parts(UriComponents::Path | UriComponents::KeepDelimiter, UriFormat::Unescaped);
            share = share.substr(0, share.find('/', 1));
            const std::string host = base.Parts(UriComponents::Host, base.IsImplicitFile() ? UriFormat::Unescaped : Safe);
            return (base.IsImplicitFile() ? "\\\\" : "file://") + host + share + std::string(relative);
        }

        std::string BesidePath(const UriText& base, std::string_view relative)
        {
            std::string path =
                base.Parts(UriComponents::Path | UriComponents::KeepDelimiter, base.IsImplicitFile() ? UriFormat::Unescaped : Safe);
            path.resize(path.rfind('/') + 1);

            std::string ends = base.Scheme().Has(UriRule::Query) ? "?" : "";
            ends += !base.IsImplicitFile() && base.Scheme().Has(UriRule::Fragment) ? "#" : "";
            const std::size_t end = (std::min)(relative.find_first_of(ends), relative.size());
            path += relative.substr(0, end);
            const std::string extra(relative.substr(end));

            const auto compressed = [&](std::size_t drive)
            {
                drive = (std::min)(drive, path.size());
                return path.substr(0, drive) + Core::CompressPath(std::string_view(path).substr(drive), base.Scheme());
            };
            if (base.IsImplicitFile() && base.IsDosPath() && base.HostKind() != UriHostKind::IPv6)
            {
                return compressed(3).substr(1) + extra;
            }
            std::string left = ServerOf(base);
            if (base.IsImplicitFile())
            {
                std::string host = base.Host().Name;
                if (base.HostKind() == UriHostKind::IPv6)
                {
                    host.insert(host.size() - 1, base.Host().Scope);
                }
                left = (base.IsUnixPath() ? "" : "\\\\") + host;
            }
            return left + compressed(base.DriveLength()) + extra;
        }

        std::string Beside(const UriText& base, const std::string& baseOriginal, std::string_view relative)
        {
            const bool isFromRoot = IsSlash(relative[0]);
            if (base.IsDosPath() && isFromRoot && (relative.size() == 1 || !IsSlash(relative[1])))
            {
                std::size_t colon = baseOriginal.find(':');
                colon = base.IsImplicitFile() ? colon : baseOriginal.find(':', colon + 1);
                return baseOriginal.substr(0, colon + 1) + std::string(relative);
            }
            if (base.Scheme().Has(FileLike) && isFromRoot)
            {
                return BesideFile(base, relative);
            }
            if (relative[0] == '/' || (isFromRoot && base.Scheme().Has(ConvertSlashes)))
            {
                if (relative.size() >= 2 && relative[1] == '/')
                {
                    return base.Scheme().Name + ":" + std::string(relative);
                }
                return ServerOf(base) + "/" + std::string(relative.substr(1));
            }
            return BesidePath(base, relative);
        }
    }

    std::string CompressPath(std::string_view path, const UriScheme& scheme)
    {
        // From the end to the beginning, so that each .. takes along the first part before it that stays.
        std::vector<std::string_view> kept;
        std::size_t dropped = 0;
        bool endsInDots = false;
        const std::string_view slashes = scheme.Has(ConvertSlashes) ? "/\\" : "/";
        const auto partsEnd = path.size();
        std::size_t end = partsEnd;
        for (std::size_t slash = path.find_last_of(slashes); slash != std::string_view::npos && end != 0;)
        {
            const std::string_view part = path.substr(slash + 1, end - slash - 1);
            const bool isLast = end == partsEnd;
            if (part == "." || part == "..")
            {
                dropped += part.size() - 1;
                endsInDots = endsInDots || isLast;
            }
            else if (dropped != 0)
            {
                --dropped;
                endsInDots = endsInDots || isLast;
            }
            else
            {
                kept.push_back(part);
                if (isLast)
                {
                    endsInDots = false;
                }
            }
            end = slash;
            slash = end == 0 ? std::string_view::npos : path.substr(0, end).find_last_of(slashes);
        }
        // What is before the first slash is a part as others only where paths are always files'.
        const std::string_view first = path.substr(0, end);
        const bool isFile = scheme.Has(UriRule::CompressPath) && !scheme.Has(Unknown);
        const bool dropsFirst = isFile && !first.empty() && (dropped != 0 || first.find_first_not_of('.') == std::string_view::npos);
        std::string result(dropsFirst ? std::string_view() : first);
        if (end == partsEnd)
        {
            return result;
        }
        std::ranges::reverse(kept);
        for (const std::string_view part : kept)
        {
            result += '/';
            result += part;
        }
        result += endsInDots ? "/" : "";
        return dropsFirst ? result.substr(1) : result;
    }

    std::string CombineUris(const UriText& base, const std::string& baseOriginal, std::string_view relative)
    {
        if (relative.empty())
        {
            return base.Parts(UriComponents::AbsoluteUri, Safe);
        }
        if (relative[0] == '#' && !base.IsImplicitFile() && base.Scheme().Has(UriRule::Fragment))
        {
            return base.Parts(UriComponents::AbsoluteUri & ~UriComponents::Fragment, UriFormat::UriEscaped) + std::string(relative);
        }
        if (relative[0] == '?' && !base.IsImplicitFile() && base.Scheme().Has(UriRule::Query))
        {
            return base.Parts(UriComponents::AbsoluteUri & ~UriComponents::Query & ~UriComponents::Fragment, UriFormat::UriEscaped) +
                   std::string(relative);
        }
        if (IsDrivePath(relative) && (base.IsImplicitFile() || base.Scheme().Has(UriRule::DosPath)))
        {
            if (base.IsImplicitFile())
            {
                return std::string(relative);
            }
            const std::string slashes = base.HasAuthority() ? "://" : ":";
            return base.Scheme().Name + slashes + (base.Scheme().Has(RootedPath) ? "/" : "") + std::string(relative);
        }
        // A scheme before what is relative: the same one is dropped, another one makes it absolute.
        const std::size_t colon = relative.find_first_of("/\\?#:");
        if (colon != std::string_view::npos && colon >= 2 && relative[colon] == ':' && IsSchemeName(relative.substr(0, colon)))
        {
            const UriScheme scheme = SchemeNamed(relative.substr(0, colon));
            if (scheme.Name != base.Scheme().Name || scheme.Rules != base.Scheme().Rules)
            {
                return std::string(relative);
            }
            relative.remove_prefix(colon + 1);
        }
        return relative.empty() ? baseOriginal : Beside(base, baseOriginal, relative);
    }

    bool IsBasePath(std::string_view base, std::string_view other, bool ignoresCase)
    {
        const auto endsPath = [](char c) { return c == '?' || c == '#'; };
        bool isSame = true;
        std::size_t i = 0;
        for (; i < base.size() && i < other.size(); ++i)
        {
            if (endsPath(base[i]))
            {
                return true;
            }
            if (base[i] == '/')
            {
                if (other[i] != '/' || !isSame)
                {
                    return false;
                }
                continue;
            }
            if (endsPath(other[i]))
            {
                break;
            }
            isSame = isSame && (ignoresCase ? AsciiLower(base[i]) == AsciiLower(other[i]) : base[i] == other[i]);
        }
        const std::size_t end = base.find_first_of("/?#", i);
        return i >= base.size() || end == std::string_view::npos || base[end] != '/';
    }
}
