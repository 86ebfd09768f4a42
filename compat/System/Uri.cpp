#include "compat/core/objects/RangeChecks.hpp"
#include "compat/core/uri/UriEscape.hpp"
#include "compat/core/uri/UriText.hpp"
#include <System/ArgumentException.hpp>
#include <System/InvalidOperationException.hpp>
#include <System/Object.hpp>
#include <System/Uri.hpp>
#include <System/UriFormatException.hpp>
#include <algorithm>
#include <vector>

namespace System
{
    namespace
    {
        using Core::UriError;
        using Core::UriText;

        constexpr auto Escaped = UriFormat::UriEscaped;
        constexpr auto Safe = UriFormat::SafeUnescaped;

        class UriData final : public Detail::ObjectData
        {
        public:
            UriData(const String& original, UriText text) : Original(original), Text(std::move(text)) {}
            const Detail::TypeInfo& GetType() const noexcept override { return Uri::Type(); }
            std::string ToText(std::string_view) const override { return Text.Display(); }
            bool EqualTo(const ObjectData& other) const override
            {
                const auto* uri = dynamic_cast<const UriData*>(&other);
                return uri != nullptr && Equals(*uri);
            }
            int HashCode() const override
            {
                // Case counts only where EqualTo compares it.
                std::string text = Text.IsAbsolute() ? Compared() : std::string(Original);
                if (Text.IsAbsolute() && Text.IsUncOrDosPath())
                {
                    text = String(text).ToUpperInvariant();
                }
                return static_cast<int>(std::hash<std::string>()(text));
            }

            [[nodiscard]] bool Equals(const UriData& other) const
            {
                if (!Text.IsAbsolute() || !other.Text.IsAbsolute())
                {
                    return Text.IsAbsolute() == other.Text.IsAbsolute() && Original == other.Original;
                }
                if (Text.Host().Name != other.Text.Host().Name || Text.Port() != other.Text.Port() || (IsMail() && !other.IsMail()))
                {
                    return false;
                }
                const auto how = Text.IsUncOrDosPath() ? StringComparison::OrdinalIgnoreCase : StringComparison::Ordinal;
                return String::Equals(Compared(), other.Text.Parts(ComparedParts(), Safe), how);
            }
            [[nodiscard]] bool IsMail() const noexcept { return Text.Scheme().Has(Core::UriRule::MailLike); }

            const String Original;
            const UriText Text;

        private:
            [[nodiscard]] UriComponents ComparedParts() const noexcept
            {
                return IsMail() ? UriComponents::HttpRequestUrl | UriComponents::UserInfo : UriComponents::HttpRequestUrl;
            }
            [[nodiscard]] std::string Compared() const { return Text.Parts(ComparedParts(), Safe); }
        };

        UriError Read(const String& text, UriKind kind, bool tries, UriData*& data)
        {
            const int number = static_cast<int>(kind);
            if (number < 0 || number > static_cast<int>(UriKind::Relative))
            {
                throw ArgumentException(String::Concat("The value '", kind, "' passed for the UriKind parameter is invalid."));
            }
            UriText parsed;
            const UriError error = UriText::Parse(text, kind, tries, parsed);
            data = error == UriError::None ? new UriData(text, std::move(parsed)) : nullptr;
            return error;
        }

        UriData* ReadOrThrow(const String& text, UriKind kind)
        {
            Detail::CheckNull(text == nullptr, "uriString");
            UriData* data = nullptr;
            if (const UriError error = Read(text, kind, false, data); error != UriError::None)
            {
                throw UriFormatException(Core::MessageOf(error));
            }
            return data;
        }

        const UriData& DataOf(const Uri& uri)
        {
            if (!uri)
            {
                Detail::ThrowNullReference();
            }
            return static_cast<const UriData&>(*uri.Data());
        }

        const UriText& AbsoluteOf(const Uri& uri)
        {
            const UriText& text = DataOf(uri).Text;
            if (!text.IsAbsolute())
            {
                throw InvalidOperationException("This operation is not supported for a relative URI.");
            }
            return text;
        }

        /// The text that base and a relative identifier make.
        String Combined(const UriData& base, const UriData& relative)
        {
            std::string_view text = relative.Original;
            while (!text.empty() && Core::IsUriBlank(text.front()))
            {
                text.remove_prefix(1);
            }
            while (!text.empty() && Core::IsUriBlank(text.back()))
            {
                text.remove_suffix(1);
            }
            return Core::CombineUris(base.Text, base.Original, text);
        }

        Uri Resolved(const Uri& base, const Uri& relative)
        {
            return relative.IsAbsoluteUri() ? relative : Uri(Combined(DataOf(base), DataOf(relative)));
        }

        void CheckBase(const Uri& base)
        {
            Detail::CheckNull(base == nullptr, "baseUri");
            if (!base.IsAbsoluteUri())
            {
                Detail::ThrowArgumentOutOfRange("baseUri");
            }
        }

        /// The path behind a drive's slash, which is there only to part it from the scheme.
        String WithoutFirstSlash(const UriText& uri, const std::string& path)
        {
            return path.substr(uri.IsDosPath() && path.starts_with('/') ? 1 : 0);
        }

        String EscapedPath(const UriText& uri)
        {
            return uri.Parts(UriComponents::Path | UriComponents::KeepDelimiter, Escaped);
        }

        /// What leads from one path to another one.
        std::string PathBetween(std::string_view from, std::string_view to, bool ignoresCase)
        {
            const auto isSame = [ignoresCase](char a, char b)
            { return a == b || (ignoresCase && Core::AsciiLower(a) == Core::AsciiLower(b)); };
            const auto length = static_cast<std::size_t>(std::ranges::mismatch(from, to, isSame).in1 - from.begin());
            if (length == 0)
            {
                return std::string(to);
            }
            if (length == from.size() && length == to.size())
            {
                return {};
            }
            const std::size_t shared = to.substr(0, length).rfind('/') + 1;
            std::string result;
            for (auto i = std::ranges::count(from.substr(length), '/'); i > 0; --i)
            {
                result += "../";
            }
            // The folder of a file in it.
            return result.empty() && to.size() == shared ? "./" : result + std::string(to.substr(shared));
        }
    }

    const Detail::TypeInfo& Uri::Type() noexcept
    {
        static const Detail::TypeInfo info{"System.Uri", typeid(Uri)};
        return info;
    }

    Uri::Uri(const String& uriString) : Uri(Detail::Adopt, ReadOrThrow(uriString, UriKind::Absolute)) {}
    Uri::Uri(const String& uriString, UriKind uriKind) : Uri(Detail::Adopt, ReadOrThrow(uriString, uriKind)) {}
    Uri::Uri(const Uri& baseUri, const String& relativeUri)
        : Uri((CheckBase(baseUri), Resolved(baseUri, Uri(relativeUri ? relativeUri : String::Empty, UriKind::RelativeOrAbsolute))))
    {
    }
    Uri::Uri(const Uri& baseUri, const Uri& relativeUri)
        : Uri((Detail::CheckNull(baseUri == nullptr, "baseUri"), Detail::CheckNull(relativeUri == nullptr, "relativeUri"),
               CheckBase(baseUri), Resolved(baseUri, relativeUri)))
    {
    }

    bool Uri::TryCreate(const String& uriString, UriKind uriKind, Uri& result)
    {
        UriData* data = nullptr;
        const bool isRead = uriString != nullptr && Read(uriString, uriKind, true, data) == UriError::None;
        result = Uri(Detail::Adopt, data);
        return isRead;
    }
    bool Uri::TryCreate(const Uri& baseUri, const String& relativeUri, Uri& result)
    {
        Uri relative = nullptr;
        const Uri base = baseUri; // may be the result
        result = nullptr;
        return TryCreate(relativeUri, UriKind::RelativeOrAbsolute, relative) &&
               (relative.IsAbsoluteUri() ? (result = relative, true) : TryCreate(base, relative, result));
    }
    bool Uri::TryCreate(const Uri& baseUri, const Uri& relativeUri, Uri& result)
    {
        const Uri base = baseUri, relative = relativeUri;
        result = nullptr;
        if (!base || !relative || !base.IsAbsoluteUri())
        {
            return false;
        }
        if (relative.IsAbsoluteUri())
        {
            result = relative;
            return true;
        }
        return TryCreate(Combined(DataOf(base), DataOf(relative)), UriKind::Absolute, result);
    }

    bool Uri::IsAbsoluteUri() const
    {
        return Self<UriData>().Text.IsAbsolute();
    }
    String Uri::OriginalString() const
    {
        return Self<UriData>().Original;
    }
    String Uri::AbsoluteUri() const
    {
        return AbsoluteOf(*this).Parts(UriComponents::AbsoluteUri, Escaped);
    }
    String Uri::Scheme() const
    {
        return AbsoluteOf(*this).Scheme().Name;
    }
    String Uri::Authority() const
    {
        return AbsoluteOf(*this).Parts(UriComponents::Host | UriComponents::Port, Escaped);
    }
    String Uri::UserInfo() const
    {
        return AbsoluteOf(*this).Parts(UriComponents::UserInfo, Escaped);
    }
    String Uri::Host() const
    {
        return AbsoluteOf(*this).Host().Name;
    }
    String Uri::DnsSafeHost() const
    {
        return AbsoluteOf(*this).HostKind() == Core::UriHostKind::IPv6 ? IdnHost() : Host();
    }
    String Uri::IdnHost() const
    {
        const UriText& text = AbsoluteOf(*this);
        const std::string& host = text.Host().Name;
        if (text.HostKind() == Core::UriHostKind::IPv6)
        {
            return host.substr(1, host.size() - 2) + text.Host().Scope;
        }
        if (text.HostKind() != Core::UriHostKind::Dns)
        {
            return host;
        }
        const std::string ascii = Core::AsciiHost(host);
        if (ascii.empty())
        {
            throw UriFormatException("An invalid Unicode character by IDN standards was specified in the host.");
        }
        return ascii;
    }
    UriHostNameType Uri::HostNameType() const
    {
        switch (AbsoluteOf(*this).HostKind())
        {
        case Core::UriHostKind::Dns:
            return UriHostNameType::Dns;
        case Core::UriHostKind::IPv4:
            return UriHostNameType::IPv4;
        case Core::UriHostKind::IPv6:
            return UriHostNameType::IPv6;
        case Core::UriHostKind::Basic:
        case Core::UriHostKind::Unc:
            return UriHostNameType::Basic;
        case Core::UriHostKind::None:
            break;
        }
        return UriHostNameType::Unknown;
    }
    int Uri::Port() const
    {
        return AbsoluteOf(*this).Port();
    }
    bool Uri::IsDefaultPort() const
    {
        return !AbsoluteOf(*this).HasOwnPort();
    }
    String Uri::AbsolutePath() const
    {
        const UriText& text = AbsoluteOf(*this);
        return WithoutFirstSlash(text, EscapedPath(text));
    }
    String Uri::LocalPath() const
    {
        return AbsoluteOf(*this).LocalPath();
    }
    Array<String> Uri::Segments() const
    {
        const std::string path = EscapedPath(AbsoluteOf(*this));
        std::vector<String> segments;
        for (std::size_t start = 0; start < path.size();)
        {
            const std::size_t end = (std::min)(path.find('/', start), path.size() - 1) + 1;
            segments.emplace_back(path.substr(start, end - start));
            start = end;
        }
        return Array<String>(std::span<const String>(segments));
    }
    String Uri::Query() const
    {
        return AbsoluteOf(*this).Parts(UriComponents::Query | UriComponents::KeepDelimiter, Escaped);
    }
    String Uri::PathAndQuery() const
    {
        const UriText& text = AbsoluteOf(*this);
        return WithoutFirstSlash(text, text.Parts(UriComponents::PathAndQuery, Escaped));
    }
    String Uri::Fragment() const
    {
        return AbsoluteOf(*this).Parts(UriComponents::Fragment | UriComponents::KeepDelimiter, Escaped);
    }
    bool Uri::IsFile() const
    {
        return AbsoluteOf(*this).Scheme().Name == "file";
    }
    bool Uri::IsLoopback() const
    {
        return AbsoluteOf(*this).Host().IsLoopback;
    }
    bool Uri::IsUnc() const
    {
        return AbsoluteOf(*this).IsUncPath();
    }
    bool Uri::UserEscaped() const
    {
        (void)Self<UriData>();
        return false;
    }

    String Uri::GetComponents(UriComponents components, UriFormat format) const
    {
        const UriData& self = Self<UriData>();
        const bool isSerialized = (components & UriComponents::SerializationInfoString) != UriComponents{};
        if (isSerialized && components != UriComponents::SerializationInfoString)
        {
            throw ArgumentOutOfRangeException("components", components,
                                              "UriComponents.SerializationInfoString must not be combined with other UriComponents.");
        }
        const int number = static_cast<int>(format);
        if ((number & ~static_cast<int>(Safe)) != 0)
        {
            Detail::ThrowArgumentOutOfRange("format");
        }
        if (self.Text.IsAbsolute())
        {
            const bool needsFormat = components != UriComponents::Scheme && components != UriComponents::Port &&
                                     components != UriComponents::StrongPort &&
                                     (components != UriComponents::Host || !self.Text.HasCanonicalHost());
            if (number == 0 && needsFormat)
            {
                Detail::ThrowArgumentOutOfRange("uriFormat");
            }
            return self.Text.Parts(components, format);
        }
        if (!isSerialized)
        {
            (void)AbsoluteOf(*this);
        }
        const std::string& text = self.Text.Text();
        switch (format)
        {
        case UriFormat::UriEscaped:
            return Core::Escape(text, Core::Unescaped::Separators, true);
        case UriFormat::Unescaped:
            return Core::UnescapeAll(text);
        case UriFormat::SafeUnescaped:
            return Core::UnescapeSafely(text, {});
        }
        Detail::ThrowArgumentOutOfRange("format");
    }

    String Uri::GetLeftPart(UriPartial part) const
    {
        const UriText& text = AbsoluteOf(*this);
        constexpr UriComponents server = UriComponents::SchemeAndServer | UriComponents::UserInfo;
        switch (part)
        {
        case UriPartial::Scheme:
            return text.Parts(UriComponents::Scheme | UriComponents::KeepDelimiter, Escaped);
        case UriPartial::Authority:
            return text.HasAuthority() && !text.IsDosPath() ? String(text.Parts(server, Escaped)) : String::Empty;
        case UriPartial::Path:
            return text.Parts(server | UriComponents::Path, Escaped);
        case UriPartial::Query:
            return text.Parts(server | UriComponents::PathAndQuery, Escaped);
        }
        throw ArgumentException(String::Concat("The subcomponent, ", part, ", of this uri is not valid."), "part");
    }

    bool Uri::IsBaseOf(const Uri& uri) const
    {
        const UriText& base = Self<UriData>().Text;
        Detail::CheckNull(uri == nullptr, "uri");
        if (!base.IsAbsolute())
        {
            return false;
        }
        Uri other = uri;
        if (!uri.IsAbsoluteUri() && !TryCreate(*this, uri, other))
        {
            return false;
        }
        const UriText& text = DataOf(other).Text;
        constexpr UriComponents parts = UriComponents::AbsoluteUri & ~UriComponents::Fragment & ~UriComponents::UserInfo;
        return base.Scheme().Name == text.Scheme().Name &&
               Core::IsBasePath(base.Parts(parts, Safe), text.Parts(parts, Safe), base.IsUncOrDosPath() || text.IsUncOrDosPath());
    }

    Uri Uri::MakeRelativeUri(const Uri& uri) const
    {
        const auto& self = Self<UriData>();
        Detail::CheckNull(uri == nullptr, "uri");
        (void)AbsoluteOf(*this);
        const UriText& other = AbsoluteOf(uri);
        if (Scheme() != uri.Scheme() || Host() != uri.Host() || Port() != uri.Port())
        {
            return uri;
        }
        const String path = uri.AbsolutePath();
        std::string relative = PathBetween(AbsolutePath(), path, self.Text.IsUncOrDosPath());
        // A colon in the first part would make it the name of a scheme.
        const std::size_t colon = relative.find_first_of(":\\/?#");
        if (colon != std::string::npos && relative[colon] == ':' && !(other.IsDosPath() && path == relative))
        {
            relative = "./" + relative;
        }
        relative += other.Parts(UriComponents::Query | UriComponents::Fragment, Escaped);
        return Uri(relative, UriKind::Relative);
    }

    bool Uri::IsWellFormedOriginalString() const
    {
        return Self<UriData>().Text.IsWellFormed();
    }
    String Uri::ToString() const
    {
        return Self<UriData>().Text.Display();
    }
    int Uri::GetHashCode() const
    {
        return Self<UriData>().HashCode();
    }
    bool Uri::Equals(const Uri& other) const
    {
        const auto& self = Self<UriData>();
        return other != nullptr && self.Equals(DataOf(other));
    }
    bool Uri::EqualsObject(const Object& comparand) const
    {
        if (comparand != nullptr && comparand.Is<String>())
        {
            Uri other = nullptr;
            return TryCreate((String)comparand, UriKind::RelativeOrAbsolute, other) && Equals(other);
        }
        return Equals(comparand.As<Uri>());
    }
}
