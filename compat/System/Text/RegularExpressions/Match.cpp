// The results of searches.
#include "compat/core/regex/RegexData.hpp"
#include <System/NotSupportedException.hpp>

namespace System::Text::RegularExpressions
{
    namespace
    {
        using Core::CaptureCollectionData;
        using Core::CaptureData;
        using Core::GroupCollectionData;
        using Core::GroupData;
        using Core::MatchCollectionData;
        using Core::MatchData;

        template <class T>
        T ItemAt(const std::vector<T>& items, int i)
        {
            if (i < 0 || i >= static_cast<int>(items.size()))
            {
                Detail::ThrowArgumentOutOfRange("i");
            }
            return items[static_cast<std::size_t>(i)];
        }

        template <class T>
        Array<T> ArrayOf(const std::vector<T>& items)
        {
            return Array<T>(std::span<const T>(items));
        }

        const Group& NoGroup()
        {
            static const Group none(Detail::Adopt, new GroupData(String::Empty, 0, 0, false, String::Empty));
            return none;
        }
    }

    const Detail::TypeInfo& Capture::Type() noexcept
    {
        static const Detail::TypeInfo type{"System.Text.RegularExpressions.Capture", typeid(Capture)};
        return type;
    }
    const Detail::TypeInfo& CaptureCollection::Type() noexcept
    {
        static const Detail::TypeInfo type{"System.Text.RegularExpressions.CaptureCollection", typeid(CaptureCollection)};
        return type;
    }
    const Detail::TypeInfo& Group::Type() noexcept
    {
        static const Detail::TypeInfo type{"System.Text.RegularExpressions.Group", typeid(Group), &Capture::Type()};
        return type;
    }
    const Detail::TypeInfo& GroupCollection::Type() noexcept
    {
        static const Detail::TypeInfo type{"System.Text.RegularExpressions.GroupCollection", typeid(GroupCollection)};
        return type;
    }
    const Detail::TypeInfo& Match::Type() noexcept
    {
        static const Detail::TypeInfo type{"System.Text.RegularExpressions.Match", typeid(Match), &Group::Type()};
        return type;
    }
    const Detail::TypeInfo& MatchCollection::Type() noexcept
    {
        static const Detail::TypeInfo type{"System.Text.RegularExpressions.MatchCollection", typeid(MatchCollection)};
        return type;
    }

    int Capture::Index() const
    {
        return Self<CaptureData>().Index;
    }
    int Capture::Length() const
    {
        return Self<CaptureData>().Length;
    }
    String Capture::Value() const
    {
        return Self<CaptureData>().Value();
    }

    int CaptureCollection::Count() const
    {
        return static_cast<int>(Self<CaptureCollectionData>().Items.size());
    }
    Capture CaptureCollection::operator[](int i) const
    {
        return ItemAt(Self<CaptureCollectionData>().Items, i);
    }
    const Capture* CaptureCollection::begin() const
    {
        return Self<CaptureCollectionData>().Items.data();
    }
    Array<Capture> CaptureCollection::ToArray() const
    {
        return ArrayOf(Self<CaptureCollectionData>().Items);
    }

    bool Group::Success() const
    {
        return Self<GroupData>().Success;
    }
    String Group::Name() const
    {
        return Self<GroupData>().Name;
    }
    CaptureCollection Group::Captures() const
    {
        const auto& self = Self<GroupData>();
        auto* const data = new CaptureCollectionData;
        CaptureCollection captures(Detail::Adopt, data);
        if (self.Success)
        {
            data->Items.push_back(*this);
        }
        return captures;
    }
    Group Group::Synchronized(const Group& inner)
    {
        Detail::CheckNull(inner == nullptr, "inner");
        return inner;
    }

    int GroupCollection::Count() const
    {
        return static_cast<int>(Self<GroupCollectionData>().Items.size());
    }
    Group GroupCollection::operator[](int groupnum) const
    {
        const auto& self = Self<GroupCollectionData>();
        if (!self.Regex)
        {
            return groupnum == 0 ? self.Items[0] : NoGroup();
        }
        const auto& data = static_cast<const Core::RegexData&>(*self.Regex.Data());
        const Core::RegexGroup* const group = data.GroupNumbered(groupnum);
        return group == nullptr ? NoGroup() : self.Items[static_cast<std::size_t>(group - data.Engine.Groups().data())];
    }
    Group GroupCollection::operator[](const String& groupname) const
    {
        Group group = nullptr;
        Detail::CheckNull(groupname == nullptr, "groupname");
        return TryGetValue(groupname, group) ? group : NoGroup();
    }
    bool GroupCollection::ContainsKey(const String& key) const
    {
        Group group = nullptr;
        return TryGetValue(key, group);
    }
    bool GroupCollection::TryGetValue(const String& key, Group& value) const
    {
        const auto& self = Self<GroupCollectionData>();
        Detail::CheckNull(key == nullptr, "key");
        for (const Group& group : self.Items)
        {
            if (group.Name() == key)
            {
                value = group;
                return true;
            }
        }
        value = NoGroup();
        return false;
    }
    Array<String> GroupCollection::Keys() const
    {
        std::vector<String> names;
        for (const Group& group : *this)
        {
            names.push_back(group.Name());
        }
        return ArrayOf(names);
    }
    const Group* GroupCollection::begin() const
    {
        return Self<GroupCollectionData>().Items.data();
    }
    Array<Group> GroupCollection::ToArray() const
    {
        return ArrayOf(Self<GroupCollectionData>().Items);
    }

    Match Match::Empty()
    {
        static const Match empty(Detail::Adopt, new MatchData);
        return empty;
    }
    GroupCollection Match::Groups() const
    {
        const auto& self = Self<MatchData>();
        auto* const data = new GroupCollectionData;
        GroupCollection collection(Detail::Adopt, data);
        data->Items.push_back(*this);
        data->Regex = self.Regex;
        if (self.Success)
        {
            const auto& groups = self.Searched().Engine.Groups();
            for (std::size_t i = 1; i < groups.size(); ++i)
            {
                data->Items.push_back(Group(Detail::Adopt, self.NewGroup(groups[i])));
            }
        }
        return collection;
    }
    Match Match::NextMatch() const
    {
        const auto& self = Self<MatchData>();
        if (!self.Success)
        {
            return *this;
        }
        const std::size_t end = static_cast<std::size_t>(self.Index + self.Length) - self.Text->Beginning;
        const std::size_t start = end + (self.Length == 0 ? 1 : 0);
        return start <= self.Text->Length ? Core::SearchRegex(self.Regex, self.Text, start, self.Length == 0) : Empty();
    }
    String Match::Result(const String& replacement) const
    {
        const auto& self = Self<MatchData>();
        Detail::CheckNull(replacement == nullptr, "replacement");
        if (!self.Success)
        {
            throw NotSupportedException("Result cannot be called on a failed Match.");
        }
        std::string result;
        Core::RegexReplacement(self.Searched(), replacement).AppendTo(result, self);
        return result;
    }
    Match Match::Synchronized(const Match& inner)
    {
        Detail::CheckNull(inner == nullptr, "inner");
        return inner;
    }

    int MatchCollection::Count() const
    {
        return static_cast<int>(Self<MatchCollectionData>().Items.size());
    }
    Match MatchCollection::operator[](int i) const
    {
        return ItemAt(Self<MatchCollectionData>().Items, i);
    }
    const Match* MatchCollection::begin() const
    {
        return Self<MatchCollectionData>().Items.data();
    }
    Array<Match> MatchCollection::ToArray() const
    {
        return ArrayOf(Self<MatchCollectionData>().Items);
    }
}
