// The .NET structure OSPlatform.
#pragma once
#include <System/String.hpp>

namespace System::Runtime::InteropServices
{
    /// The name of an operating system; compares without regard to case.
    /// Follows api/system.runtime.interopservices.osplatform.
    class SYSTEMNET_API OSPlatform
    {
    public:
        OSPlatform() noexcept = default;
        const OSPlatform* operator->() const noexcept { return this; }

        [[nodiscard]] static OSPlatform Windows() { return OSPlatform("WINDOWS"); }
        [[nodiscard]] static OSPlatform Linux() { return OSPlatform("LINUX"); }
        [[nodiscard]] static OSPlatform OSX() { return OSPlatform("OSX"); }
        [[nodiscard]] static OSPlatform FreeBSD() { return OSPlatform("FREEBSD"); }
        /// @throws ArgumentNullException osPlatform is null
        /// @throws ArgumentException osPlatform is empty
        [[nodiscard]] static OSPlatform Create(const String& osPlatform);

        bool Equals(const OSPlatform& other) const { return *this == other; }
        int GetHashCode() const { return ToString().ToUpperInvariant().GetHashCode(); }
        String ToString() const { return _name ? _name : String::Empty; }

        friend bool operator==(const OSPlatform& left, const OSPlatform& right)
        {
            return String::Equals(left._name, right._name, StringComparison::OrdinalIgnoreCase);
        }

    private:
        explicit OSPlatform(const String& name) noexcept : _name(name) {}

        String _name;
    };
}
