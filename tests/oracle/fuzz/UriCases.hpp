// The identifiers that the fuzzer makes; the twin of UriCases.cs.
#pragma once
#include "TextCases.hpp"
#include <algorithm>
#include <cctype>

inline const Fragments UriSchemes = {"http",    "https", "HTTP",   "ws",     "wss",  "ftp",  "file",    "FILE",     "mailto",
                                     "news",    "uuid",  "telnet", "gopher", "nntp", "ldap", "net.tcp", "net.pipe", "tcp",
                                     "x-y+z.1", "urn",   "data",   "c",      "",     "1a",   "a b",     "\xC3\xA9"};
inline const Fragments UriDelimiters = {"://",   "://",  "://", "://", ":",    ":/", ":///", ":////",
                                        ":\\\\", ":/\\", "",    "//",  "\\\\", "/",  "\\",   ":|"};
inline const Fragments UriUsers = {"user@",     "User:pass@", "a%40b@", "a b@", "@",    ":@",
                                   "\xC3\xA9@", "%C3%A9@",    "a@b@",   "[@",   "%zz@", "a\\@"};
inline const Fragments UriHosts = {"localhost",
                                   "LocalHost",
                                   "loopback",
                                   "example.com",
                                   "Example.COM",
                                   "127.0.0.1",
                                   "127.1",
                                   "0x7f.1",
                                   "010.0.0.1",
                                   "256.1.1.1",
                                   "1.2.3.4.5",
                                   "4294967295",
                                   "4294967296",
                                   "1.2.3.04",
                                   "[::1]",
                                   "[::1%eth0]",
                                   "[2001:DB8::1]",
                                   "[::ffff:1.2.3.4]",
                                   "[::1",
                                   "[1:2:3:4:5:6:7:8]",
                                   "[fe80::1%25en0]",
                                   "[::127.0.0.1]",
                                   "[1::/64]",
                                   "[:1]",
                                   "a_b",
                                   "-a",
                                   "_a",
                                   "a-",
                                   "a..b",
                                   ".",
                                   "..",
                                   "a.",
                                   ".a",
                                   "b\xC3\xBC"
                                   "cher.de",
                                   "xn--bcher-kva.de",
                                   "B\xC3\x9C"
                                   "CHER.de",
                                   "a\xE3\x80\x82"
                                   "b",
                                   "\xE2\x80\x8E"
                                   "a",
                                   "c:",
                                   "c",
                                   "",
                                   "",
                                   "a b",
                                   "a%20b",
                                   "%61",
                                   "host~x",
                                   "h$",
                                   "1",
                                   "1a",
                                   "server"};
inline const Fragments UriPorts = {":80", ":443", ":0", ":00080", ":65535", ":65536", ":", ":8080", ":a", ":-1", ":21"};
inline const Fragments UriPaths = {"/",
                                   "/",
                                   "/",
                                   "/",
                                   "a",
                                   "B",
                                   "..",
                                   ".",
                                   "/..",
                                   "/.",
                                   "//",
                                   "\\",
                                   "%2F",
                                   "%2e",
                                   "%5C",
                                   "%41",
                                   "%7E",
                                   "%20",
                                   " ",
                                   "%",
                                   "%z",
                                   "c:",
                                   ":",
                                   "...",
                                   "a.",
                                   ".b",
                                   "\xC3\xA9",
                                   "%C3%A9",
                                   "%C3",
                                   "%80",
                                   "\xF0\x9F\x98\x80",
                                   "%F0%9F%98%80",
                                   "\xEE\x80\x80",
                                   "%EE%80%80",
                                   "[",
                                   "]",
                                   "{",
                                   "}",
                                   "|",
                                   "^",
                                   "`",
                                   "<",
                                   ">",
                                   "\"",
                                   "'",
                                   "(",
                                   ")",
                                   "*",
                                   "!",
                                   "$",
                                   "&",
                                   "+",
                                   ",",
                                   ";",
                                   "=",
                                   "@",
                                   "~",
                                   "_",
                                   "-",
                                   "\t",
                                   "\x01",
                                   "\x7F",
                                   "\xC2\x85",
                                   "%00",
                                   "%0A",
                                   "%25",
                                   "%3F",
                                   "%23",
                                   "%C2%85",
                                   "\xEF\xBF\xBE",
                                   "index.html",
                                   "dir"};
inline const Fragments UriQueries = {"?",   "a=b", "&", "c=%20d", "/", "..",  "\xC3\xA9", "%C3%A9", "%EE%80%80", "\xEE\x80\x80", "+", " ",
                                     "%41", "'",   "?", "\\",     "[", "%zz", "%2F",      "\x02",   "|"};
inline const Fragments UriFragments = {"#", "top", "%20", "\xC3\xA9", "?", "/", "#", " ", "%41", "%23", "\\", "\"", "%"};

inline Text Pick(Prng& random, const Fragments& fragments)
{
    return fragments[static_cast<std::size_t>(random.Below(static_cast<int>(fragments.size())))];
}

inline Text PathOf(Prng& random)
{
    Text text = random.Once(5) ? "" : "/";
    text += Join(random, UriPaths, 5);
    if (random.Once(3))
    {
        text += "?";
        text += Join(random, UriQueries, 4);
    }
    if (random.Once(4))
    {
        text += "#";
        text += Join(random, UriFragments, 3);
    }
    return text;
}

inline Text UriOf(Prng& random)
{
    const int kind = random.Below(20);
    if (kind == 0)
    {
        return Join(random, UriPaths, 6);
    }
    Text text = random.Once(25) ? " " : "";
    text += kind == 1 ? "" : Pick(random, kind < 8 ? Fragments{"http", "https", "tcp", "file"} : UriSchemes);
    text += kind < 12 ? "://" : Pick(random, UriDelimiters);
    text += random.Once(5) ? Pick(random, UriUsers) : "";
    text += Pick(random, UriHosts);
    text += random.Once(4) ? Pick(random, UriPorts) : "";
    text += random.Once(6) ? "" : PathOf(random);
    text += random.Once(25) ? " \n" : "";
    return text;
}

/// What .NET mangles and docs/divergences.md lists: a percent sign that begins no escape sequence takes two UTF-16 halves along, and in
/// files it is lost with them; a drive in another scheme together with characters that are not ASCII.
inline bool IsLeftOut(const Text& one, const Text& other)
{
    const Text both = one + other;
    const auto at = [&both](std::size_t i) { return i < both.size() ? static_cast<unsigned char>(both[i]) : 0U; };
    bool isBad = false;
    bool isHalf = false;
    for (std::size_t i = both.find('%'); i != Text::npos; i = both.find('%', i + 1))
    {
        const bool isEscape = std::isxdigit(static_cast<int>(at(i + 1))) != 0 && std::isxdigit(static_cast<int>(at(i + 2))) != 0 &&
                              both.compare(i, 3, "%25") != 0;
        const unsigned next = at(i + 1);
        const std::size_t length = next < 0x80 ? 1 : next < 0xE0 ? 2 : 3;
        isBad = isBad || !isEscape;
        isHalf = isHalf || (!isEscape && next < 0xF0 && at(i + 1 + length) >= 0xF0);
    }
    const std::size_t start = both.find_first_not_of(' ');
    const bool isFile = both.find("file") != Text::npos || both.find("FILE") != Text::npos || at(start) == '/' || at(start) == '\\';
    const bool isAscii = std::all_of(both.begin(), both.end(), [](char c) { return static_cast<signed char>(c) >= 0; });
    const bool isDrive = (both.find("c:/") != Text::npos || both.find("c:\\") != Text::npos) && (both.find('%') != Text::npos || !isAscii);
    return isHalf || isDrive || (isBad && isFile);
}
