#include "compat/core/objects/RangeChecks.hpp"
#include "compat/core/uri/UriEscape.hpp"
#include "compat/core/uri/UriText.hpp"
#include <System/ArgumentException.hpp>
#include <System/UriBuilder.hpp>
#include <System/UriFormatException.hpp>
#include <algorithm>

namespace System
{
    namespace
    {
        constexpr int NoPort = -1;

        class UriBuilderData final : public Detail::ObjectData
        {
        public:
            UriBuilderData() = default;
            explicit UriBuilderData(const Uri& uri) : Made(uri) { Take(); }

            const Detail::TypeInfo& GetType() const noexcept override { return UriBuilder::Type(); }
            std::string ToText(std::string_view) const override { return Text(); }
            bool EqualTo(const ObjectData& other) const override
            {
                const auto* builder = dynamic_cast<const UriBuilderData*>(&other);
                return builder != nullptr && Uri(Text()).Equals(Object(String(builder->Text())));
            }
            int HashCode() const override { return Uri(Text()).GetHashCode(); }

            /// The parts of the Uri that was made, in their canonical form. A name and a password stay if it has none.
            void Take()
            {
                Scheme = Made.Scheme();
                Host = Made.Host();
                Port = Made.Port();
                Path = Made.AbsolutePath();
                Query = Made.Query();
                Fragment = Made.Fragment();
                if (const std::string user = Made.UserInfo(); !user.empty())
                {
                    const std::size_t colon = user.find(':');
                    Name = user.substr(0, colon);
                    Password = colon == std::string::npos ? Password : user.substr(colon + 1);
                }
            }

            [[nodiscard]] std::string Text() const
            {
                if (Name.empty() && !Password.empty())
                {
                    throw UriFormatException("Invalid URI: The username:password construct is badly formed.");
                }
                std::string text = Scheme.empty() ? std::string() : Scheme + (HasSlashes() ? "://" : ":");
                if (!Name.empty())
                {
                    text += Escaped(Name) + (Password.empty() ? "" : ":") + Escaped(Password) + "@";
                }
                text += Host;
                text += Host.empty() || Port == NoPort ? std::string() : ":" + std::to_string(Port);
                text += !Path.empty() && Path[0] != '/' && !Host.empty() ? "/" : "";
                return text + Path + Query + Fragment;
            }

            std::string Scheme = "http";
            std::string Name;
            std::string Password;
            std::string Host = "localhost";
            std::string Path = "/";
            std::string Query;
            std::string Fragment;
            int Port = NoPort;
            Uri Made = nullptr;
            bool IsChanged = true;

        private:
            /// What would end the name in the authority.
            static std::string Escaped(const std::string& user)
            {
                std::string text;
                for (const char c : user)
                {
                    if (std::string_view("#/?@\\").find(c) == std::string_view::npos)
                    {
                        text += c;
                        continue;
                    }
                    Core::AppendEscaped(text, static_cast<unsigned char>(c));
                }
                return text;
            }
            [[nodiscard]] bool HasSlashes() const
            {
                const auto scheme = Core::SchemeNamed(Scheme);
                return scheme.Has(Core::UriRule::NeedsAuthority) || (scheme.Has(Core::UriRule::MayHaveAuthority) && !Host.empty());
            }
        };

        UriBuilderData* Read(const String& uri)
        {
            const Uri read(uri, UriKind::RelativeOrAbsolute);
            return new UriBuilderData(read.IsAbsoluteUri() ? read : Uri("http://" + uri));
        }

        /// With a delimiter before it, unless it is empty.
        std::string Delimited(const String& value, char delimiter)
        {
            const std::string text(value);
            return text.empty() || text[0] == delimiter ? text : delimiter + text;
        }
    }

    const Detail::TypeInfo& UriBuilder::Type() noexcept
    {
        static const Detail::TypeInfo info{"System.UriBuilder", typeid(UriBuilder)};
        return info;
    }

    UriBuilder::UriBuilder() : UriBuilder(Detail::Adopt, new UriBuilderData) {}
    UriBuilder::UriBuilder(const String& uri) : UriBuilder(Detail::Adopt, Read(uri)) {}
    UriBuilder::UriBuilder(const System::Uri& uri)
        : UriBuilder(Detail::Adopt, (Detail::CheckNull(uri == nullptr, "uri"), new UriBuilderData(uri)))
    {
    }
    UriBuilder::UriBuilder(const String& schemeName, const String& hostName) : UriBuilder()
    {
        Scheme(schemeName);
        Host(hostName);
    }
    UriBuilder::UriBuilder(const String& scheme, const String& host, int portNumber) : UriBuilder(scheme, host)
    {
        Port(portNumber);
    }
    UriBuilder::UriBuilder(const String& scheme, const String& host, int port, const String& pathValue) : UriBuilder(scheme, host, port)
    {
        Path(pathValue);
    }
    UriBuilder::UriBuilder(const String& scheme, const String& host, int port, const String& path, const String& extraValue)
        : UriBuilder(scheme, host, port, path)
    {
        const std::string extra = std::string(extraValue);
        if (extra.empty())
        {
            return;
        }
        if (extra[0] != '?' && extra[0] != '#')
        {
            throw ArgumentException("Extra portion of URI not valid.", "extraValue");
        }
        // Delimiters alone are dropped.
        const std::size_t fragment = (std::min)(extra.find('#'), extra.size());
        auto& self = Self<UriBuilderData>();
        self.Query = fragment > 1 ? extra.substr(0, fragment) : std::string();
        self.Fragment = extra.size() - fragment > 1 ? extra.substr(fragment) : std::string();
    }

    String UriBuilder::Scheme() const
    {
        return Self<UriBuilderData>().Scheme;
    }
    void UriBuilder::Scheme(const String& value) const
    {
        auto& self = Self<UriBuilderData>();
        std::string scheme(value);
        if (!scheme.empty() && !Core::IsSchemeName(scheme))
        {
            scheme.resize((std::min)(scheme.find(':'), scheme.size()));
            if (!Core::IsSchemeName(scheme))
            {
                throw ArgumentException("Invalid URI: The URI scheme is not valid.", "value");
            }
        }
        std::ranges::transform(scheme, scheme.begin(), Core::AsciiLower);
        self.Scheme = scheme;
        self.IsChanged = true;
    }
    String UriBuilder::UserName() const
    {
        return Self<UriBuilderData>().Name;
    }
    void UriBuilder::UserName(const String& value) const
    {
        auto& self = Self<UriBuilderData>();
        self.Name = std::string(value);
        self.IsChanged = true;
    }
    String UriBuilder::Password() const
    {
        return Self<UriBuilderData>().Password;
    }
    void UriBuilder::Password(const String& value) const
    {
        auto& self = Self<UriBuilderData>();
        self.Password = std::string(value);
        self.IsChanged = true;
    }
    String UriBuilder::Host() const
    {
        return Self<UriBuilderData>().Host;
    }
    void UriBuilder::Host(const String& value) const
    {
        auto& self = Self<UriBuilderData>();
        const std::string host(value);
        self.Host = host.find(':') != std::string::npos && host[0] != '[' ? "[" + host + "]" : host;
        self.IsChanged = true;
    }
    int UriBuilder::Port() const
    {
        return Self<UriBuilderData>().Port;
    }
    void UriBuilder::Port(int value) const
    {
        auto& self = Self<UriBuilderData>();
        Core::Range::AtLeast("value", value, NoPort);
        Core::Range::AtMost("value", value, 0xFFFF);
        self.Port = value;
        self.IsChanged = true;
    }
    String UriBuilder::Path() const
    {
        return Self<UriBuilderData>().Path;
    }
    void UriBuilder::Path(const String& value) const
    {
        auto& self = Self<UriBuilderData>();
        std::string path(value);
        std::ranges::replace(path, '\\', '/');
        self.Path = path.empty() ? "/" : Core::Escape(path, Core::Unescaped::InPath, true);
        self.IsChanged = true;
    }
    String UriBuilder::Query() const
    {
        return Self<UriBuilderData>().Query;
    }
    void UriBuilder::Query(const String& value) const
    {
        auto& self = Self<UriBuilderData>();
        self.Query = Delimited(value, '?');
        self.IsChanged = true;
    }
    String UriBuilder::Fragment() const
    {
        return Self<UriBuilderData>().Fragment;
    }
    void UriBuilder::Fragment(const String& value) const
    {
        auto& self = Self<UriBuilderData>();
        self.Fragment = Delimited(value, '#');
        self.IsChanged = true;
    }

    System::Uri UriBuilder::Uri() const
    {
        auto& self = Self<UriBuilderData>();
        if (self.IsChanged)
        {
            self.Made = System::Uri(self.Text());
            self.Take();
            self.IsChanged = false;
        }
        return self.Made;
    }
    String UriBuilder::ToString() const
    {
        return Self<UriBuilderData>().Text();
    }
    bool UriBuilder::Equals(const UriBuilder& rparam) const
    {
        (void)Self<UriBuilderData>();
        return rparam != nullptr && EqualsText(rparam.ToString());
    }
    bool UriBuilder::EqualsText(const String& text) const
    {
        return Uri().Equals(Object(text));
    }
}
