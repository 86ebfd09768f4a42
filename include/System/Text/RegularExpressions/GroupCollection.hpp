// The .NET class GroupCollection.
#pragma once
#include <System/Text/RegularExpressions/Group.hpp>

namespace System::Text::RegularExpressions
{
    /// The groups of one match; the first one is the match itself, and those with names come last.
    /// Follows api/system.text.regularexpressions.groupcollection.
    class SYSTEMNET_API GroupCollection : public Handle, public Detail::LinqMembers<GroupCollection, Group>
    {
        SYSTEMNET_HANDLE(GroupCollection, Handle)
        GroupCollection() noexcept = default;

        [[nodiscard]] int Count() const;
        [[nodiscard]] bool IsReadOnly() const { return Count() >= 0; }
        /// The group of a number; one without success if the pattern has none of that number.
        [[nodiscard]] Group operator[](int groupnum) const;
        /// The group of a name or of a number as text.
        [[nodiscard]] Group operator[](const String& groupname) const;
        [[nodiscard]] Group operator[](const char* groupname) const { return (*this)[String(groupname)]; }
        [[nodiscard]] bool ContainsKey(const String& key) const;
        bool TryGetValue(const String& key, Group& value) const;
        /// The names, in the order of the groups.
        [[nodiscard]] Array<String> Keys() const;
        [[nodiscard]] Array<Group> Values() const { return ToArray(); }
        [[nodiscard]] const Group* begin() const;
        [[nodiscard]] const Group* end() const { return begin() + Count(); }
        [[nodiscard]] Array<Group> ToArray() const;
        operator Collections::Generic::IEnumerable<Group>() const { return ToArray(); }
    };
}
