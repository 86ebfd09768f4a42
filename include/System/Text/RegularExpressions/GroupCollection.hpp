// The .NET class GroupCollection.
#pragma once
#include <System/Text/RegularExpressions/Group.hpp>

namespace System::Text::RegularExpressions
{
    /// The groups of one match; the first one is the match itself.
    /// Follows api/system.text.regularexpressions.groupcollection.
    class SYSTEMNET_API GroupCollection : public Handle
    {
        SYSTEMNET_HANDLE(GroupCollection, Handle)
        GroupCollection() noexcept = default;

        [[nodiscard]] int Count() const;
        /// The group of a number; one without success if the pattern has none of that number.
        [[nodiscard]] Group operator[](int groupnum) const;
        [[nodiscard]] const Group* begin() const;
        [[nodiscard]] const Group* end() const { return begin() + Count(); }
    };
}
