#include "compat/core/text/CaseMapping.hpp"
#include "compat/core/text/NumberText.hpp"
#include "compat/core/text/UnicodeText.hpp"
#include <System/ArgumentException.hpp>
#include <System/Detail/Numbers.hpp>
#include <System/Enum.hpp>
#include <algorithm>
#include <vector>

namespace System::Detail
{
    namespace
    {
        enum class Outcome
        {
            Parsed,
            Unknown,
            Empty,
            Overflow
        };

        const EnumName* Find(std::string_view name, bool ignoreCase, const EnumNames& names)
        {
            const EnumName* const end = names.First + names.Count;
            const EnumName* found = std::find_if(names.First, end, [&](const EnumName& each) { return each.Name == name; });
            if (found == end && ignoreCase)
            {
                found =
                    std::find_if(names.First, end, [&](const EnumName& each) { return Core::CompareIgnoringCase(each.Name, name) == 0; });
            }
            return found != end ? found : nullptr;
        }

        Outcome Parse(std::string_view text, bool ignoreCase, const EnumKind& kind, Int64& value)
        {
            value = 0;
            text = Core::TrimWhiteSpace(text);
            if (text.empty())
            {
                return Outcome::Empty;
            }
            const char first = text.front();
            if ((first >= '0' && first <= '9') || first == '-' || first == '+')
            {
                switch (Core::ParseInteger(text, kind.Bits, kind.IsUnsigned, value))
                {
                case Core::ParseOutcome::Parsed:
                    return Outcome::Parsed;
                case Core::ParseOutcome::Overflow:
                    return Outcome::Overflow;
                default:
                    break;
                }
            }
            Int64 all = 0;
            for (std::size_t start = 0; start <= text.size();)
            {
                const std::size_t comma = std::min(text.find(',', start), text.size());
                const EnumName* name = Find(Core::TrimWhiteSpace(text.substr(start, comma - start)), ignoreCase, kind.Names);
                if (name == nullptr)
                {
                    return Outcome::Unknown;
                }
                all |= name->Value;
                start = comma + 1;
            }
            value = all;
            return Outcome::Parsed;
        }

        std::vector<EnumName> Sorted(const EnumKind& kind)
        {
            std::vector<EnumName> names(kind.Names.First, kind.Names.First + kind.Names.Count);
            const int unused = 64 - kind.Bits;
            std::stable_sort(names.begin(), names.end(),
                             [unused](const EnumName& left, const EnumName& right)
                             { return static_cast<UInt64>(left.Value) << unused < static_cast<UInt64>(right.Value) << unused; });
            return names;
        }
    }

    Int64 ParseEnum(const String& value, bool ignoreCase, const EnumKind& kind)
    {
        CheckNull(value == nullptr, "value");
        Int64 number = 0;
        switch (Parse(value, ignoreCase, kind, number))
        {
        case Outcome::Parsed:
            return number;
        case Outcome::Overflow:
            ThrowIntegerOverflow(kind.Bits, kind.IsUnsigned);
        case Outcome::Empty:
            throw ArgumentException("Must specify valid information for parsing in the string.", "value");
        default:
            throw ArgumentException(String::Concat("Requested value '", value, "' was not found."));
        }
    }

    bool TryParseEnum(const String& value, bool ignoreCase, const EnumKind& kind, Int64& result)
    {
        const bool parsed = Parse(value, ignoreCase, kind, result) == Outcome::Parsed;
        result = parsed ? result : 0;
        return parsed;
    }

    String NameOfEnum(Int64 value, const EnumKind& kind)
    {
        const EnumName* const end = kind.Names.First + kind.Names.Count;
        const EnumName* const found = std::find_if(kind.Names.First, end, [value](const EnumName& name) { return name.Value == value; });
        return found != end ? String(found->Name) : String();
    }

    bool IsNameOfEnum(const String& value, const EnumKind& kind)
    {
        CheckNull(value == nullptr, "value");
        return Find(value, false, kind.Names) != nullptr;
    }

    Array<String> NamesOfEnum(const EnumKind& kind)
    {
        const auto sorted = Sorted(kind);
        Array<String> names(sorted.size());
        std::transform(sorted.begin(), sorted.end(), names.begin(), [](const EnumName& name) { return String(name.Name); });
        return names;
    }

    Array<Int64> ValuesOfEnum(const EnumKind& kind)
    {
        const auto sorted = Sorted(kind);
        Array<Int64> values(sorted.size());
        std::transform(sorted.begin(), sorted.end(), values.begin(), [](const EnumName& name) { return name.Value; });
        return values;
    }
}
