// The parts that the fuzzer makes addresses of.
#pragma once
#include <cstdint>
#include <string_view>
#include <vector>

namespace AddressParts
{
    using Strings = std::vector<std::string_view>;

    inline constexpr std::string_view Alphabet = "0123456789abcdefABCDEFxX.:%/[]- +";
    inline constexpr int Strange[] = {0,     0x10,   0x11,    0x15, 0x19, 0x1A, 0x0F, 0x09, 0x0A, 0x20, 0x7F, 0xE9, 0x110,
                                      0x130, 0xFF11, 0x1F600, '\\', '?',  '#',  '@',  '`',  'g',  'G',  ',',  '_',  '*'};
    inline const Strings& Tokens()
    {
        using namespace std::string_view_literals;
        static const Strings strings{"::",
                                     ":",
                                     ".",
                                     "[",
                                     "]",
                                     "%",
                                     "/",
                                     "0x",
                                     "0X",
                                     "0",
                                     "00",
                                     "1",
                                     "8",
                                     "9",
                                     "08",
                                     "255",
                                     "256",
                                     "0255",
                                     "0377",
                                     "0400",
                                     "65535",
                                     "65536",
                                     "16777215",
                                     "16777216",
                                     "4294967295",
                                     "4294967296",
                                     "99999999999999999999",
                                     "ffff",
                                     "FFFF",
                                     "5efe",
                                     "fe80",
                                     "10000",
                                     "zq",
                                     "%zq",
                                     "zq0",
                                     "zq7",
                                     "nope",
                                     "]:",
                                     "]:80",
                                     "[::",
                                     "127.0.0.1",
                                     "1.2.3.4",
                                     "::1",
                                     "1:2:3:4:5:6:7:8",
                                     "128",
                                     "32",
                                     "129",
                                     "33",
                                     "%%",
                                     "\0"sv};
        return strings;
    }
    inline constexpr int Groups[] = {0, 0,   0,    0,    0,     0xFFFF, 0xFFFF, 0x5EFE, 0x5EFE,
                                     1, 0xF, 0x10, 0xFF, 0x100, 0xFFF,  0x1000, 0xFE80, 0x8000};
    inline constexpr std::uint64_t Numbers[] = {0,          0,
                                                1,          7,
                                                8,          9,
                                                10,         99,
                                                100,        127,
                                                254,        255,
                                                256,        257,
                                                511,        65534,
                                                65535,      65536,
                                                16777215,   16777216,
                                                2147483647, 2147483648,
                                                4294967294, 4294967295,
                                                4294967296, 18446744073709551615ULL};
    inline const Strings& Scopes()
    {
        using namespace std::string_view_literals;
        static const Strings strings{"",        "0",    "1",   "5",    "00012", "4294967295", "4294967296", "18446744073709551616",
                                     "zq",      "zq0",  "zq1", "nope", "%zq",   "%%zq",       "ZQ",         "zq\0"sv,
                                     "7\0\0"sv, "\0"sv, "1x",  "a.b",  "a:b",   "-1",         "+1",         " 1",
                                     "a/b",     "[",    "]"};
        return strings;
    }
    inline const Strings& Ports()
    {
        using namespace std::string_view_literals;
        static const Strings strings{"",     "0",  "80",  "65535", "65536", "00080", "4294967295", "4294967296", "99999999999999999999",
                                     "0x50", "0X", "0xg", "8 ",    " 8",    "-1",    "+1",         "80\0"sv,     "8a",
                                     "a"};
        return strings;
    }
    inline const Strings& Prefixes()
    {
        using namespace std::string_view_literals;
        static const Strings strings{"",    "0",   "1",   "8",   "24", "31", "32", "33", "64",    "96",         "127",
                                     "128", "129", "008", "0x8", "-1", "+8", " 8", "8 ", "8\0"sv, "4294967296", "2147483648"};
        return strings;
    }
}
