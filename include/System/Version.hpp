// The .NET class Version.
#pragma once
#include <System/Object.hpp>

namespace System
{
    /// The number of a version: major.minor[.build[.revision]]. Immutable; compares by value.
    /// Follows api/system.version.
    class SYSTEMNET_API Version : public Handle
    {
        SYSTEMNET_HANDLE(Version, Handle)

        /// 0.0
        Version();
        /// @throws ArgumentOutOfRangeException a number is negative
        Version(int major, int minor);
        Version(int major, int minor, int build);
        Version(int major, int minor, int build, int revision);
        /// @throws ArgumentException version has less than two or more than four parts
        /// @throws FormatException a part is no number
        explicit Version(const String& version);

        [[nodiscard]] static Version Parse(const String& input);
        static bool TryParse(const String& input, Version& result);

        [[nodiscard]] int Major() const;
        [[nodiscard]] int Minor() const;
        /// -1 if there is none.
        [[nodiscard]] int Build() const;
        [[nodiscard]] int Revision() const;
        [[nodiscard]] Int16 MajorRevision() const { return static_cast<Int16>(Revision() >> 16); }
        [[nodiscard]] Int16 MinorRevision() const { return static_cast<Int16>(Revision() & 0xFFFF); }

        /// What is missing counts less than 0, and null less than anything.
        int CompareTo(const Version& value) const;
        /// @throws ArgumentException version is no Version
        template <std::same_as<Object> O>
        int CompareTo(const O& version) const
        {
            return CompareToObject(version);
        }
        bool Equals(const Version& obj) const { return *this != nullptr && *this == obj; }
        template <std::same_as<Object> O>
        bool Equals(const O& obj) const
        {
            return Equals(obj.template As<Version>());
        }
        int GetHashCode() const;
        Version Clone() const;
        String ToString() const;
        /// @throws ArgumentException there are fewer fields than fieldCount
        String ToString(int fieldCount) const;

        // Both sides are deduced, so that a comparison with nullptr stays Handle's.
        template <std::same_as<Version> V>
        friend bool operator==(const V& left, const V& right)
        {
            return Compare(left, right) == 0;
        }
        template <std::same_as<Version> V>
        friend std::strong_ordering operator<=>(const V& left, const V& right)
        {
            return Compare(left, right) <=> 0;
        }

    private:
        static int Compare(const Version& left, const Version& right);
        int CompareToObject(const Object& version) const;
    };
}

/// By value.
template <>
struct std::hash<System::Version>
{
    std::size_t operator()(const System::Version& version) const { return version ? static_cast<unsigned>(version.GetHashCode()) : 0; }
};
