// The areas of the fuzzer: each makes one input from a generator of random numbers and tells what the library makes of it.
#pragma once
#include "Prng.hpp"
#include <System.hpp>
#include <System/Text.hpp>
#include <string>

namespace Fuzz
{
    std::string Address(Prng& prng);
    std::string Integer(Prng& prng);
    std::string Float(Prng& prng);
    std::string Parse(Prng& prng);
    std::string Composite(Prng& prng);
    std::string Encodings(Prng& prng);
    std::string LookAlikes(Prng& prng);
    std::string Base64(Prng& prng);
    std::string UriParse(Prng& prng);
    std::string UriParts(Prng& prng);
    std::string UriCombine(Prng& prng);
    std::string UriBuild(Prng& prng);
    std::string Web(Prng& prng);
    std::string Regexes(Prng& prng);

    /// In quotes; what is not printable ASCII as a backslash and two digits.
    std::string Shown(std::string_view text);
    std::string Shown(const System::String& text);
    std::string Shown(const char* text) = delete;
    inline std::string Plain(const System::String& text)
    {
        return std::string(std::string_view(text));
    }
}
