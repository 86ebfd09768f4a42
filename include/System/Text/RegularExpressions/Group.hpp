// The .NET class Group.
#pragma once
#include <System/Text/RegularExpressions/CaptureCollection.hpp>

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
        /// The group's name, or its number.
        [[nodiscard]] String Name() const;
        [[nodiscard]] CaptureCollection Captures() const;
        /// The same: groups do not change.
        /// @throws ArgumentNullException inner is null
        [[nodiscard]] static Group Synchronized(const Group& inner);
    };
}
