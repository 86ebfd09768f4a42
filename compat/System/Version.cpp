#include "compat/core/objects/RangeChecks.hpp"
#include <System/ArgumentException.hpp>
#include <System/FormatException.hpp>
#include <System/OverflowException.hpp>
#include <System/Parse.hpp>
#include <System/Version.hpp>
#include <array>
#include <vector>

namespace System
{
    namespace
    {
        constexpr std::size_t MostParts = 4;

        class VersionData final : public Detail::ObjectData
        {
        public:
            explicit VersionData(const std::array<int, MostParts>& parts) noexcept : Parts(parts) {}
            const Detail::TypeInfo& GetType() const noexcept override { return Version::Type(); }
            std::string ToText(std::string_view) const override { return Text(Count()); }
            bool EqualTo(const ObjectData& other) const override
            {
                const auto* version = dynamic_cast<const VersionData*>(&other);
                return version != nullptr && version->Parts == Parts;
            }
            int HashCode() const override
            {
                // As .NET does it: most versions are small.
                return static_cast<int>((static_cast<UInt32>(Parts[0]) & 0xF) << 28 | (static_cast<UInt32>(Parts[1]) & 0xFF) << 20 |
                                        (static_cast<UInt32>(Parts[2]) & 0xFF) << 12 | (static_cast<UInt32>(Parts[3]) & 0xFFF));
            }
            [[nodiscard]] int Count() const noexcept { return Parts[2] < 0 ? 2 : Parts[3] < 0 ? 3 : 4; }
            [[nodiscard]] std::string Text(int count) const
            {
                std::string text;
                for (int i = 0; i != count; ++i)
                {
                    text += (i != 0 ? "." : "") + std::to_string(Parts[static_cast<std::size_t>(i)]);
                }
                return text;
            }

            const std::array<int, MostParts> Parts; ///< -1 for one that is missing
        };

        std::vector<String> Split(const String& input)
        {
            std::vector<String> parts;
            std::string_view rest = input;
            for (std::size_t point = rest.find('.'); point != std::string_view::npos; point = rest.find('.'))
            {
                parts.emplace_back(rest.substr(0, point));
                rest.remove_prefix(point + 1);
            }
            parts.emplace_back(rest);
            return parts;
        }

        VersionData* Read(const String& input)
        {
            Detail::CheckNull(input == nullptr, "input");
            const auto texts = Split(input);
            if (texts.size() < 2 || texts.size() > MostParts)
            {
                throw ArgumentException("Version string portion was too short or too long.", "input");
            }
            std::array<int, MostParts> parts{-1, -1, -1, -1};
            for (std::size_t i = 0; i != texts.size(); ++i)
            {
                parts[i] = Parse<int>(texts[i]);
                Core::Range::NotNegative("input", parts[i]);
            }
            return new VersionData(parts);
        }

        VersionData* Make(int major, int minor, int build, int revision)
        {
            return new VersionData({major, minor, build, revision});
        }
    }

    const Detail::TypeInfo& Version::Type() noexcept
    {
        static const Detail::TypeInfo info{"System.Version", typeid(Version)};
        return info;
    }

    Version::Version() : Version(Detail::Adopt, Make(0, 0, -1, -1)) {}
    Version::Version(int major, int minor)
        : Version(Detail::Adopt,
                  (Core::Range::NotNegative("major", major), Core::Range::NotNegative("minor", minor), Make(major, minor, -1, -1)))
    {
    }
    Version::Version(int major, int minor, int build)
        : Version(Detail::Adopt, (Core::Range::NotNegative("major", major), Core::Range::NotNegative("minor", minor),
                                  Core::Range::NotNegative("build", build), Make(major, minor, build, -1)))
    {
    }
    Version::Version(int major, int minor, int build, int revision)
        : Version(Detail::Adopt, (Core::Range::NotNegative("major", major), Core::Range::NotNegative("minor", minor),
                                  Core::Range::NotNegative("build", build), Core::Range::NotNegative("revision", revision),
                                  Make(major, minor, build, revision)))
    {
    }
    Version::Version(const String& version) : Version(Detail::Adopt, Read(version)) {}

    Version Version::Parse(const String& input)
    {
        return Version(input);
    }

    bool Version::TryParse(const String& input, Version& result)
    {
        result = nullptr;
        const auto texts = Split(input);
        std::array<int, MostParts> parts{-1, -1, -1, -1};
        if (input == nullptr || texts.size() < 2 || texts.size() > MostParts)
        {
            return false;
        }
        for (std::size_t i = 0; i != texts.size(); ++i)
        {
            if (!System::TryParse(texts[i], parts[i]) || parts[i] < 0)
            {
                return false;
            }
        }
        result = Version(Detail::Adopt, new VersionData(parts));
        return true;
    }

    int Version::Major() const
    {
        return Self<VersionData>().Parts[0];
    }
    int Version::Minor() const
    {
        return Self<VersionData>().Parts[1];
    }
    int Version::Build() const
    {
        return Self<VersionData>().Parts[2];
    }
    int Version::Revision() const
    {
        return Self<VersionData>().Parts[3];
    }

    int Version::Compare(const Version& left, const Version& right)
    {
        if (!left || !right)
        {
            return static_cast<int>(static_cast<bool>(left)) - static_cast<int>(static_cast<bool>(right));
        }
        const auto& a = left.Self<VersionData>().Parts;
        const auto& b = right.Self<VersionData>().Parts;
        return a == b ? 0 : a > b ? 1 : -1;
    }
    int Version::CompareTo(const Version& value) const
    {
        (void)Major();
        return Compare(*this, value);
    }
    int Version::CompareToObject(const Object& version) const
    {
        if (version != nullptr && !version.Is<Version>())
        {
            throw ArgumentException("Object must be of type Version.", "version");
        }
        return CompareTo(version.As<Version>());
    }
    int Version::GetHashCode() const
    {
        return Self<VersionData>().HashCode();
    }
    Version Version::Clone() const
    {
        return Version(Detail::Adopt, new VersionData(Self<VersionData>().Parts));
    }
    String Version::ToString() const
    {
        return Self<VersionData>().ToText({});
    }
    String Version::ToString(int fieldCount) const
    {
        const auto& version = Self<VersionData>();
        if (fieldCount < 0 || fieldCount > version.Count())
        {
            throw ArgumentException(String::Concat("Argument must be between 0 and ", version.Count(), "."), "fieldCount");
        }
        return version.Text(fieldCount);
    }
}
