// The numbers and texts that the fuzzer makes; the twin of TextCases.cs.
#pragma once
#include "Prng.hpp"
#include <string>
#include <string_view>
#include <vector>

using Text = std::string;
using Fragments = std::vector<Text>;

inline Text operator""_t(const char* text, std::size_t size)
{
    return Text(text, size);
}

inline const Fragments CustomFormat = {"0",        "#",     "0",      "#",    "00", "##",   ",",   ".",  "%",  "\xE2\x80\xB0",
                                       ";",        "'a'",   "\"b0\"", "\\",   "E0", "e+00", "E-0", "E",  "x",  " ",
                                       "\xC3\xA9", "#,##0", "0.00",   "\0"_t, "'",  "-",    "+",   "0,", ".0", "e000000000000"};
inline const Fragments NumberParts = {" ",
                                      "\t",
                                      "\v",
                                      "-",
                                      "+",
                                      "1",
                                      "0",
                                      "9",
                                      "12",
                                      "255",
                                      "128",
                                      "32768",
                                      "65536",
                                      "2147483648",
                                      "4294967295",
                                      "9223372036854775808",
                                      "18446744073709551615",
                                      "99999999999999999999",
                                      ",",
                                      ".",
                                      "e",
                                      "E+",
                                      "e-",
                                      "5",
                                      "00",
                                      "Infinity",
                                      "NaN",
                                      "-Infinity",
                                      "inFINITY",
                                      "\0"_t,
                                      "(",
                                      "$",
                                      "x",
                                      "F",
                                      "aB",
                                      "\xC2\xA0",
                                      "\xC3\xA9",
                                      "0x",
                                      "true",
                                      "FALSE",
                                      "True",
                                      "\xE3\x80\x80",
                                      "300",
                                      "320"};
inline const Fragments CompositeParts = {"{",   "}",     "{{",    "}}",        "0",         "1",   "9",        "10",
                                         ",",   "-",     ":",     " ",         "X2",        "abc", "\xC3\xA9", "\xF0\x9F\x98\x80",
                                         "{0}", "{1,5}", "{0:X}", "{2,-8:D3}", "{3 , - 2}", "{0,", "{1:",      "100000",
                                         "{4}", "\0"_t};
inline const Fragments ByteParts = {"a",
                                    "Z",
                                    "\0"_t,
                                    "\x7F",
                                    "\x80",
                                    "\xBF",
                                    "\xC0",
                                    "\xC2",
                                    "\xC2\x80",
                                    "\xC3\xA9",
                                    "\xDF\xBF",
                                    "\xE0\x80",
                                    "\xE0\xA0\x80",
                                    "\xE2\x82\xAC",
                                    "\xE2\x82",
                                    "\xED\x9F\xBF",
                                    "\xED\xA0\x80",
                                    "\xEF\xBB\xBF",
                                    "\xEF\xBC\xA1",
                                    "\xF0\x9F\x98\x80",
                                    "\xF0\x9F\x98",
                                    "\xF0\x90",
                                    "\xF0\x80",
                                    "\xF4\x8F\xBF\xBF",
                                    "\xF4\x90",
                                    "\xF5",
                                    "\xFF",
                                    "\xFE",
                                    "\xD8",
                                    "\xDC",
                                    "\xD8\x00"_t,
                                    "\x00\xD8"_t,
                                    "\x00\xDC"_t,
                                    "\xDC\x00"_t,
                                    "\x00\x00"_t,
                                    "\x10\x00"_t,
                                    "\x11\x00"_t,
                                    "\xC4\x80",
                                    "\xC5\xB8",
                                    "\x3D\xD8\x00\xDE"_t,
                                    "\xD8\x3D\xDE\x00"_t,
                                    "\x61\x00\x00\x00"_t};
inline const Fragments Base64Parts = {"A",  "z",  "Q",  "/", "+", "9", "AAAA",     "QUJD",     "=",    "==",   " ",   "\r\n",
                                      "\t", "\n", "\v", "!", "-", "_", "\xC3\xA9", "\xC2\xA0", "\0"_t, "QQ==", "QUI="};
inline const Fragments HexParts = {
    "0", "9", "a", "F", "A0", "ff", "g", "G", "@", "`", "/", ":", " ", "\xC3\xA9", "\xF0\x9F\x98\x80", "\xC5\x81", "0f1E2d"};

inline Text Join(Prng& random, const Fragments& fragments, int most)
{
    Text text;
    for (int n = random.Below(most + 1); n > 0; --n)
    {
        text += fragments[static_cast<std::size_t>(random.Below(static_cast<int>(fragments.size())))];
    }
    return text;
}

inline std::uint64_t Bits(Prng& random)
{
    const std::uint64_t bits = random.Next();
    switch (random.Below(6))
    {
    case 0:
        return bits;
    case 1:
        return bits >> random.Below(64);
    case 2:
        return 0 - (bits >> random.Below(64));
    case 3:
        return bits % 1000;
    case 4:
    {
        std::uint64_t power = 1;
        for (int n = random.Below(20); n > 0; --n)
        {
            power *= 10;
        }
        return power - 1 + bits % 3;
    }
    default:
        return (1ULL << random.Below(64)) - bits % 2;
    }
}

inline Text FormatOf(Prng& random)
{
    static const std::string Letters = "GgDdXxNnFfBbCcPpEeRrQz";
    if (random.Below(10) < 4)
    {
        return Join(random, CustomFormat, 8);
    }
    Text format(1, Letters[static_cast<std::size_t>(random.Below(static_cast<int>(Letters.size())))]);
    switch (random.Below(8))
    {
    case 0:
        return "";
    case 1:
        return format;
    case 2:
        return format + std::to_string(random.Below(400));
    case 3:
        return format + "0" + std::to_string(random.Below(20));
    case 4:
        return format + '\0' + std::to_string(random.Below(3));
    default:
        return format + std::to_string(random.Below(25));
    }
}

inline Text DigitsOf(Prng& random, int most)
{
    Text digits;
    for (int n = random.Below(most + 1); n > 0; --n)
    {
        digits += static_cast<char>('0' + random.Below(10));
    }
    return digits;
}

inline Text NumberOf(Prng& random)
{
    switch (random.Below(5))
    {
    case 0:
        return DigitsOf(random, 25);
    case 1:
    {
        const Text whole = DigitsOf(random, 22);
        return whole + "." + DigitsOf(random, 22);
    }
    case 2:
    {
        const Text whole = DigitsOf(random, 20);
        const Text rest = DigitsOf(random, 5);
        return whole + "." + rest + "e" + std::to_string(random.Below(700) - 350);
    }
    case 3:
    {
        // Half-way between two doubles, or floats, and close to it.
        std::uint64_t odd = random.Below(2) == 0 ? (random.Next() >> 10 | 1ULL << 53 | 1) : (random.Next() >> 39 | 1ULL << 24 | 1);
        Text tail = random.Below(3) == 0 ? "." + Text(static_cast<std::size_t>(random.Below(900)), '0') + "1" : "";
        return std::to_string(odd) + tail;
    }
    default:
        return Join(random, NumberParts, 6);
    }
}
