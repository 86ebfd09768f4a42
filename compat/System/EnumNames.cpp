// The names of a program's own enumerations, read off the text that the compiler makes of a function's signature.
#include <System/Detail/EnumNames.hpp>
#include <algorithm>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

namespace System::Detail
{
    namespace
    {
        // GCC writes `… [with E = T; E ...SystemnetValues = {a, b}]`, Clang `… [E = T, SystemnetValues = <a, b>]`, and Visual C++
        // `… EnumSignature<enum T,a,b>(void) noexcept`.
        std::string_view ListIn(std::string_view signature)
        {
            constexpr std::string_view Marker = "SystemnetValues = ";
            if (const std::size_t marker = signature.rfind(Marker); marker != std::string_view::npos)
            {
                signature.remove_prefix(marker + Marker.size() + 1);
                return signature.substr(0, signature.find_last_of("}>"));
            }
            constexpr std::string_view Function = "EnumSignature<";
            const std::size_t function = signature.find(Function);
            const std::size_t end = signature.rfind(">(");
            return function == std::string_view::npos || end == std::string_view::npos
                       ? std::string_view()
                       : signature.substr(function + Function.size(), end - function - Function.size());
        }

        // The parts between commas that are in no bracket. A scope may be an operator, such as operator<<(E, int)::Local.
        std::vector<std::string_view> PartsOf(std::string_view list)
        {
            constexpr std::string_view Operator = "operator";
            std::vector<std::string_view> parts;
            int depth = 0;
            std::size_t start = 0;
            for (std::size_t i = 0; i != list.size(); ++i)
            {
                if (list.substr(i).starts_with(Operator))
                {
                    i = list.find_first_not_of("<>=-,", i + Operator.size());
                    if (i == std::string_view::npos)
                    {
                        return {};
                    }
                }
                const char c = list[i];
                depth += std::string_view("(<[{").find(c) != std::string_view::npos ? 1 : 0;
                depth -= std::string_view(")>]}").find(c) != std::string_view::npos ? 1 : 0;
                if (c == ',' && depth == 0)
                {
                    parts.push_back(list.substr(start, i - start));
                    start = i + 1;
                }
            }
            parts.push_back(list.substr(start));
            return parts;
        }

        // `Red` of `ns::Color::Red`; nothing of `(ns::Color)5`, which stands for a value without a name.
        std::string_view NameIn(std::string_view part)
        {
            if (const std::size_t scope = part.rfind("::"); scope != std::string_view::npos)
            {
                part.remove_prefix(scope + 2);
            }
            part.remove_prefix(std::min(part.find_first_not_of(' '), part.size()));
            for (const char c : part)
            {
                const bool isLetter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || static_cast<unsigned char>(c) >= 0x80;
                const bool isDigit = c >= '0' && c <= '9';
                if (!isLetter && (!isDigit || &c == part.data()))
                {
                    return {};
                }
            }
            return part;
        }

        // The value after it was cast to the underlying type.
        std::int64_t Truncated(std::int64_t value, int bits, bool isUnsigned) noexcept
        {
            const int unused = 64 - bits;
            const std::uint64_t high = static_cast<std::uint64_t>(value) << unused;
            return isUnsigned ? static_cast<std::int64_t>(high >> unused) : static_cast<std::int64_t>(high) >> unused;
        }

        struct Names
        {
            std::deque<std::string> Texts;
            std::vector<EnumName> List;
            EnumNames All = {nullptr, 0, false, false};
        };
    }

    const EnumNames& DeriveEnumNames(std::initializer_list<const char*> signatures, int bits, bool isFlags, bool isUnsigned)
    {
        auto& names = *new Names;
        std::size_t first = 0;
        for (const char* signature : signatures)
        {
            const auto parts = PartsOf(ListIn(signature));
            // Visual C++ lists the type as well. A text that cannot be understood gives no names rather than wrong ones.
            if (parts.size() == EnumSignatureValues || parts.size() == EnumSignatureValues + 1)
            {
                for (std::size_t i = 0; i != EnumSignatureValues; ++i)
                {
                    if (const std::string_view name = NameIn(parts[parts.size() - EnumSignatureValues + i]); !name.empty())
                    {
                        const auto value = Truncated(DerivedEnumValue(first + i), bits, isUnsigned);
                        names.List.push_back({value, names.Texts.emplace_back(name).c_str()});
                    }
                }
            }
            first += EnumSignatureValues;
        }
        names.All = EnumNames(names.List.data(), names.List.size(), isFlags, isUnsigned);
        return names.All;
    }
}
