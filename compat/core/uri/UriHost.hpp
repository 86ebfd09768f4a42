#pragma once
#include <cstddef>
#include <string>
#include <string_view>

/// Which texts are hosts, and how they are written in their canonical form.
namespace System::Core
{
    enum class UriHostKind
    {
        None,  ///< the URI has no authority
        Basic, ///< a host that follows no rule
        Dns,
        IPv4,
        IPv6,
        Unc
    };

    struct UriHost
    {
        std::string Name;
        std::string Scope; ///< with the percent sign; IPv6 only
        bool IsLoopback = false;
    };

    // Each gives how many bytes at the start of a text are such a host, 0 if none are. What ends a host is a slash, or what follows a host
    // in a URI unless `isPath` says that a path in Windows' notation is read.

    /// In brackets, whose length counts; a scope may be in them, and a prefix length.
    std::size_t IPv6HostLength(std::string_view text) noexcept;
    /// @param isStrict four decimal numbers; else what a C library takes
    std::size_t IPv4HostLength(std::string_view text, bool isPath, bool isStrict) noexcept;
    /// @param isIri labels may have characters that are not ASCII
    std::size_t DnsHostLength(std::string_view text, bool isPath, bool isIri) noexcept;
    std::size_t UncHostLength(std::string_view text, bool isPath) noexcept;

    UriHost CanonicalHost(std::string_view text, UriHostKind kind);

    /// Without the characters that only say in which direction text is written.
    std::string WithoutBidiControls(std::string_view text);

    /// The name as DNS has it, labels that are not ASCII as xn-- and Punycode; empty if that cannot be.
    std::string AsciiHost(std::string_view name);
    /// The name with the characters that Punycode stands for; empty if a label cannot be.
    std::string UnicodeHost(std::string_view name);
}
