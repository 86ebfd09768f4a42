// Values as text: what concatenation, Console and composite formatting share.
#include "compat/core/text/NumberText.hpp"
#include "compat/core/text/UnicodeText.hpp"
#include <System/Detail/Text.hpp>
#include <System/FormatException.hpp>
#include <algorithm>
#include <vector>

namespace System::Detail
{
    namespace
    {
        void RequireFormat(bool isValid)
        {
            if (!isValid)
            {
                throw FormatException("Format specifier was invalid.");
            }
        }

        std::uint64_t Bits(std::int64_t value, int bits) noexcept
        {
            return static_cast<std::uint64_t>(value) & (~std::uint64_t{0} >> (64 - bits));
        }

        const char* NameOf(std::int64_t value, const EnumNames& names) noexcept
        {
            const EnumName* end = names.First + names.Count;
            const EnumName* found = std::find_if(names.First, end, [value](const EnumName& name) { return name.Value == value; });
            return found != end ? found->Name : nullptr;
        }

        // The names of the flags that make up the value, lowest first; empty if they do not.
        std::string FlagNames(std::int64_t value, int bits, const EnumNames& names)
        {
            std::vector<const EnumName*> falling;
            for (std::size_t i = 0; i != names.Count; ++i)
            {
                falling.push_back(names.First + i);
            }
            std::stable_sort(falling.begin(), falling.end(),
                             [bits](const EnumName* left, const EnumName* right)
                             { return Bits(left->Value, bits) > Bits(right->Value, bits); });
            std::uint64_t rest = Bits(value, bits);
            std::string text;
            for (const EnumName* name : falling)
            {
                const std::uint64_t flag = Bits(name->Value, bits);
                if (flag != 0 && (rest & flag) == flag)
                {
                    rest -= flag;
                    text = text.empty() ? name->Name : std::string(name->Name) + ", " + text;
                }
            }
            return rest == 0 ? text : std::string();
        }
    }

    std::string TextOfInteger(std::int64_t value, int bits, std::string_view format)
    {
        std::string text;
        RequireFormat(Core::FormatInteger(value, bits, false, format, text));
        return text;
    }

    std::string TextOfUnsigned(std::uint64_t value, int bits, std::string_view format)
    {
        std::string text;
        RequireFormat(Core::FormatInteger(static_cast<std::int64_t>(value), bits, true, format, text));
        return text;
    }

    std::string TextOfDouble(double value, std::string_view format)
    {
        std::string text;
        RequireFormat(Core::FormatDouble(value, format, text));
        return text;
    }

    std::string TextOfSingle(float value, std::string_view format)
    {
        std::string text;
        RequireFormat(Core::FormatSingle(value, format, text));
        return text;
    }

    std::string TextOfEnum(std::int64_t value, int bits, const EnumNames& names, std::string_view format)
    {
        const char kind = format.empty() ? 'G' : format.front();
        if (format.size() > 1 || std::string_view("GgXxFfDd").find(kind) == std::string_view::npos)
        {
            throw FormatException("Format string can be only \"G\", \"g\", \"X\", \"x\", \"F\", \"f\", \"D\" or \"d\".");
        }
        if (kind == 'X' || kind == 'x')
        {
            return TextOfInteger(value, bits, bits == 8 ? "X2" : bits == 16 ? "X4" : bits == 32 ? "X8" : "X16");
        }
        if (kind != 'D' && kind != 'd')
        {
            if (const char* name = NameOf(value, names))
            {
                return name;
            }
            if (names.Flags || kind == 'F' || kind == 'f')
            {
                if (std::string text = FlagNames(value, bits, names); !text.empty())
                {
                    return text;
                }
            }
        }
        return names.Unsigned ? std::to_string(static_cast<std::uint64_t>(value)) : std::to_string(value);
    }

    std::string Utf8Of(std::u16string_view text)
    {
        std::string utf8;
        for (std::size_t i = 0; i != text.size(); ++i)
        {
            char32_t point = text[i];
            if (point >= 0xD800 && point < 0xE000)
            {
                const bool isPair = point < 0xDC00 && i + 1 != text.size() && text[i + 1] >= 0xDC00 && text[i + 1] < 0xE000;
                point = isPair ? 0x10000 + ((point - 0xD800) << 10) + (static_cast<char32_t>(text[++i]) - 0xDC00) : Core::ReplacementPoint;
            }
            Core::AppendPoint(utf8, point);
        }
        return utf8;
    }
}
