// The .NET class Group.
#pragma once
#include <System/Text/RegularExpressions/Capture.hpp>

namespace System::Text::RegularExpressions
{
    /// What a group of a pattern has matched last.
    /// Follows api/system.text.regularexpressions.group.
    class SYSTEMNET_API Group : public Capture
    {
        SYSTEMNET_HANDLE(Group, Capture)
        Group() noexcept = default;

        /// Whether the group has matched at all.
        [[nodiscard]] bool Success() const;
    };
}
