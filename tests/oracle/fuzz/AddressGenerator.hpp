// The addresses that the fuzzer makes.
#pragma once
#include "AddressParts.hpp"
#include "Prng.hpp"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

using CodePoints = std::vector<int>;
using RawBytes = std::vector<std::uint8_t>;

/// Makes the input of an index; the twin of AddressGenerator.cs. Texts are lists of code points, so that both sides mutate alike.
/// Every draw stands in a statement of its own: C++ leaves the order of evaluation open.
class AddressGenerator
{
public:
    explicit AddressGenerator(Prng& prng) : _prng(prng) {}

    CodePoints Text()
    {
        auto text = Seed();
        if (_prng.Once(2))
        {
            const int mutations = 1 + _prng.Below(3);
            for (int i = 0; i < mutations; ++i)
            {
                Mutate(text);
            }
        }
        return text;
    }

    /// An address as bytes, mostly of the kinds that print in a special way.
    RawBytes Bytes(bool v6)
    {
        RawBytes bytes(v6 ? 16 : 4);
        for (std::size_t i = 0; i < bytes.size(); i += 2)
        {
            const int group = Group();
            bytes[i] = static_cast<std::uint8_t>(group >> 8);
            bytes[i + 1] = static_cast<std::uint8_t>(group);
        }
        return bytes;
    }

    std::uint32_t Scope()
    {
        if (_prng.Once(2))
        {
            return 0;
        }
        return static_cast<std::uint32_t>(Number());
    }

    static void ClearAfter(RawBytes& bytes, int prefix)
    {
        for (int bit = prefix; bit < 8 * static_cast<int>(bytes.size()); ++bit)
        {
            bytes[static_cast<std::size_t>(bit / 8)] &= static_cast<std::uint8_t>(~(0x80 >> (bit % 8)));
        }
    }

private:
    using Strings = AddressParts::Strings;

    int Group()
    {
        if (_prng.Once(4))
        {
            return _prng.Below(0x10000);
        }
        return AddressParts::Groups[_prng.Below(static_cast<int>(std::size(AddressParts::Groups)))];
    }

    std::uint64_t Number()
    {
        switch (_prng.Below(4))
        {
        case 0:
            return AddressParts::Numbers[_prng.Below(static_cast<int>(std::size(AddressParts::Numbers)))];
        case 1:
            return _prng.Next() % 4294967296ULL;
        default:
            return static_cast<std::uint64_t>(_prng.Below(256));
        }
    }

    CodePoints Seed()
    {
        CodePoints text;
        switch (_prng.Below(12))
        {
        case 0:
            CanonicalV4(text);
            break;
        case 1:
            AnyV4(text);
            break;
        case 2:
        case 3:
            V6(text);
            break;
        case 4:
        case 5:
            ScopedV6(text);
            break;
        case 6:
            BracketedV6(text);
            break;
        case 7:
            EndPointV4(text);
            break;
        case 8:
        case 9:
            Network(text);
            break;
        case 10:
            Hostile(text);
            break;
        default:
            TokenSoup(text);
            break;
        }
        return text;
    }

    static void Add(CodePoints& text, std::string_view ascii)
    {
        for (const char character : ascii)
        {
            text.push_back(character);
        }
    }

    std::string_view Pick(const Strings& choices)
    {
        return choices[static_cast<std::size_t>(_prng.Below(static_cast<int>(choices.size())))];
    }

    void CanonicalV4(CodePoints& text)
    {
        for (int i = 0; i < 4; ++i)
        {
            if (i > 0)
            {
                Add(text, ".");
            }
            AddNumber(text, static_cast<std::uint64_t>(_prng.Below(256)), 10, false);
        }
    }

    void AnyV4(CodePoints& text)
    {
        const int parts = 1 + _prng.Below(5);
        for (int i = 0; i < parts; ++i)
        {
            if (i > 0)
            {
                Add(text, ".");
            }
            auto number = Number();
            if (i + 1 < parts && !_prng.Once(8))
            {
                number &= 255;
            }
            const int radix = _prng.Below(3);
            if (radix == 1)
            {
                const char* prefix = _prng.Once(2) ? "0x" : "0X";
                Add(text, prefix);
            }
            if (radix == 2)
            {
                Add(text, "0");
            }
            const int zeros = _prng.Once(4) ? _prng.Below(12) : 0;
            for (int zero = 0; zero < zeros; ++zero)
            {
                Add(text, "0");
            }
            const bool upper = _prng.Once(2);
            AddNumber(text, number, radix == 0 ? 10 : radix == 1 ? 16 : 8, upper);
        }
    }

    static void AddNumber(CodePoints& text, std::uint64_t number, int radix, bool upper)
    {
        CodePoints digits;
        do
        {
            const int digit = static_cast<int>(number % static_cast<std::uint64_t>(radix));
            digits.push_back(digit < 10 ? '0' + digit : (upper ? 'A' : 'a') + digit - 10);
            number /= static_cast<std::uint64_t>(radix);
        } while (number != 0);
        text.insert(text.end(), digits.rbegin(), digits.rend());
    }

    void V6(CodePoints& text)
    {
        const bool v4 = _prng.Once(3);
        int groups = v4 ? 6 : 8;
        if (_prng.Once(12))
        {
            groups += _prng.Below(3) - 1;
        }
        int gapStart = -1;
        int gapEnd = -1;
        if (!_prng.Once(4))
        {
            gapStart = _prng.Below(groups + 1);
            gapEnd = gapStart + _prng.Below(groups - gapStart + 1);
        }
        for (int i = 0; i < groups; ++i)
        {
            if (i == gapStart)
            {
                Add(text, "::");
                if (gapEnd > gapStart)
                {
                    i = gapEnd - 1;
                    continue;
                }
            }
            else if (i > 0 && i != gapEnd)
            {
                Add(text, ":");
            }
            AddGroup(text);
        }
        if (gapStart == groups)
        {
            Add(text, "::");
        }
        if (!v4)
        {
            return;
        }
        if (gapEnd != groups)
        {
            Add(text, ":");
        }
        CanonicalV4(text);
        if (_prng.Once(8))
        {
            const auto at = static_cast<std::ptrdiff_t>(text.size()) - 1 - _prng.Below(3);
            text.insert(text.begin() + at, '0');
        }
    }

    void AddGroup(CodePoints& text)
    {
        const int group = Group();
        CodePoints digits;
        AddNumber(digits, static_cast<std::uint64_t>(group), 16, _prng.Once(2));
        int width = _prng.Once(3) ? 1 + _prng.Below(4) : 1;
        if (_prng.Once(100))
        {
            width = 5;
        }
        for (int i = static_cast<int>(digits.size()); i < width; ++i)
        {
            Add(text, "0");
        }
        text.insert(text.end(), digits.begin(), digits.end());
    }

    void ScopedV6(CodePoints& text)
    {
        V6(text);
        Add(text, "%");
        if (_prng.Once(3))
        {
            AddNumber(text, Number(), 10, false);
        }
        else
        {
            Add(text, Pick(AddressParts::Scopes()));
        }
    }

    void BracketedV6(CodePoints& text)
    {
        Add(text, "[");
        if (_prng.Once(2))
        {
            V6(text);
        }
        else
        {
            ScopedV6(text);
        }
        Add(text, "]");
        if (_prng.Once(4))
        {
            return;
        }
        Add(text, ":");
        AddPort(text);
    }

    void AddPort(CodePoints& text)
    {
        if (_prng.Once(2))
        {
            AddNumber(text, static_cast<std::uint64_t>(_prng.Below(70000)), 10, false);
        }
        else
        {
            Add(text, Pick(AddressParts::Ports()));
        }
    }

    void EndPointV4(CodePoints& text)
    {
        if (_prng.Once(3))
        {
            AnyV4(text);
        }
        else
        {
            CanonicalV4(text);
        }
        Add(text, ":");
        AddPort(text);
    }

    void Network(CodePoints& text)
    {
        const bool v6 = _prng.Once(2);
        const int bits = v6 ? 128 : 32;
        const int prefix = _prng.Below(bits + 1);
        auto bytes = Bytes(v6);
        if (!_prng.Once(4))
        {
            ClearAfter(bytes, prefix);
        }
        if (_prng.Once(8))
        {
            if (v6)
            {
                BracketedV6(text);
            }
            else
            {
                AnyV4(text);
            }
        }
        else
        {
            for (std::size_t i = 0; i < bytes.size(); ++i)
            {
                if (v6 && i > 0 && i % 2 == 0)
                {
                    Add(text, ":");
                }
                if (!v6 && i > 0)
                {
                    Add(text, ".");
                }
                if (v6)
                {
                    AddNumber(text, bytes[i] >> 4, 16, false);
                    AddNumber(text, bytes[i] & 15, 16, false);
                }
                else
                {
                    AddNumber(text, bytes[i], 10, false);
                }
            }
            if (v6 && _prng.Once(6))
            {
                Add(text, "%");
                Add(text, Pick(AddressParts::Scopes()));
            }
        }
        Add(text, "/");
        if (_prng.Once(3))
        {
            Add(text, Pick(AddressParts::Prefixes()));
        }
        else
        {
            AddNumber(text, static_cast<std::uint64_t>(prefix), 10, false);
        }
    }

    int Character()
    {
        if (_prng.Once(12))
        {
            return AddressParts::Strange[_prng.Below(static_cast<int>(std::size(AddressParts::Strange)))];
        }
        return AddressParts::Alphabet[static_cast<std::size_t>(_prng.Below(static_cast<int>(AddressParts::Alphabet.size())))];
    }

    void Hostile(CodePoints& text)
    {
        const int length = _prng.Below(24);
        for (int i = 0; i < length; ++i)
        {
            text.push_back(Character());
        }
    }

    void TokenSoup(CodePoints& text)
    {
        const int length = 1 + _prng.Below(9);
        for (int i = 0; i < length; ++i)
        {
            Add(text, Pick(AddressParts::Tokens()));
        }
    }

    static void Insert(CodePoints& text, std::ptrdiff_t at, const CodePoints& part)
    {
        text.insert(text.begin() + at, part.begin(), part.end());
    }

    void Mutate(CodePoints& text)
    {
        const std::ptrdiff_t at = _prng.Below(static_cast<int>(text.size()) + 1);
        const auto count = static_cast<std::ptrdiff_t>(text.size());
        const int kind = _prng.Below(9);
        switch (kind)
        {
        case 0:
            Insert(text, at, {Character()});
            break;
        case 1:
            if (at < count)
            {
                text.erase(text.begin() + at);
            }
            break;
        case 2:
            if (at < count)
            {
                text[static_cast<std::size_t>(at)] = Character();
            }
            break;
        case 3: // repeat a slice
        {
            const auto length = std::min<std::ptrdiff_t>(count - at, 1 + _prng.Below(4));
            Insert(text, at, CodePoints(text.begin() + at, text.begin() + at + length));
            break;
        }
        case 4: // swap neighbours
            if (at + 1 < count)
            {
                std::swap(text[static_cast<std::size_t>(at)], text[static_cast<std::size_t>(at + 1)]);
            }
            break;
        case 5: // cut the end or the beginning
            if (_prng.Once(2))
            {
                text.erase(text.begin() + at, text.end());
            }
            else
            {
                text.erase(text.begin(), text.begin() + at);
            }
            break;
        case 6: // insert a token
        {
            CodePoints token;
            Add(token, Pick(AddressParts::Tokens()));
            Insert(text, at, token);
            break;
        }
        case 7: // splice with another text
        {
            const auto other = Seed();
            const int from = _prng.Below(static_cast<int>(other.size()) + 1);
            text.erase(text.begin() + at, text.end());
            text.insert(text.end(), other.begin() + from, other.end());
            break;
        }
        default: // strange character
            Insert(text, at, {AddressParts::Strange[_prng.Below(static_cast<int>(std::size(AddressParts::Strange)))]});
            break;
        }
    }

    Prng& _prng;
};
