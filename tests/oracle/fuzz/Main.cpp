// usage: oracle-fuzz hash|dump AREA SEED FIRST COUNT    one hash, or one line of text, per input; the twin of Main.cs
//        oracle-fuzz check FILE...                      compares the hashes of recorded inputs: AREA SEED in the first line, then the
//        hashes
#include "Areas.hpp"
#include <cstdio>
#include <fstream>
#include <iostream>
#include <map>

namespace Fuzz
{
    std::string Shown(std::string_view text)
    {
        std::string shown = "\"";
        for (const char character : text)
        {
            const auto value = static_cast<unsigned char>(character);
            if (value >= ' ' && value < 127 && value != '\\')
            {
                shown += character;
            }
            else
            {
                char hexadecimal[8];
                std::snprintf(hexadecimal, sizeof hexadecimal, "\\%02X", static_cast<unsigned>(value));
                shown += hexadecimal;
            }
        }
        return shown + '"';
    }

    std::string Shown(const System::String& text)
    {
        return Shown(std::string_view(text));
    }
}

namespace
{
    using Area = std::string (*)(Prng&);

    Area Named(const std::string& name)
    {
        static const std::map<std::string, Area> areas = {{"address", Fuzz::Address},
                                                          {"integer", Fuzz::Integer},
                                                          {"float", Fuzz::Float},
                                                          {"parse", Fuzz::Parse},
                                                          {"composite", Fuzz::Composite},
                                                          {"encoding", Fuzz::Encodings},
                                                          {"lookalike", Fuzz::LookAlikes},
                                                          {"base64", Fuzz::Base64},
                                                          {"uri", Fuzz::UriParse},
                                                          {"uriparts", Fuzz::UriParts},
                                                          {"uripair", Fuzz::UriCombine},
                                                          {"uribuilder", Fuzz::UriBuild},
                                                          {"web", Fuzz::Web},
                                                          {"regex", Fuzz::Regexes}};
        return areas.at(name);
    }

    std::string LineOf(Area area, std::uint64_t seed, std::uint64_t index)
    {
        Prng prng(seed, index);
        return area(prng);
    }

    /// FNV-1a, folded to 32 bits.
    std::string Hash(const std::string& line)
    {
        std::uint64_t hash = 0xCBF29CE484222325ULL;
        for (const char character : line)
        {
            hash = (hash ^ static_cast<unsigned char>(character)) * 0x100000001B3ULL;
        }
        char text[12];
        std::snprintf(text, sizeof text, "%08x", static_cast<unsigned>(static_cast<std::uint32_t>(hash ^ (hash >> 32))));
        return text;
    }

    int Check(const std::string& file)
    {
        std::ifstream stream(file, std::ios::binary);
        std::string name;
        std::uint64_t seed = 0;
        if (!(stream >> name >> seed))
        {
            std::cout << "cannot read " << file << "\n";
            return 1;
        }
        std::uint64_t index = 0;
        int different = 0;
        for (std::string hash; stream >> hash; ++index)
        {
            const auto line = LineOf(Named(name), seed, index);
            if (Hash(line) != hash && ++different <= 5)
            {
                std::cout << name << " " << seed << " " << index << ": not as .NET: " << line << "\n";
            }
        }
        std::cout << name << ": " << index << " inputs, " << different << " differ\n";
        return different + (index == 0 ? 1 : 0);
    }
}

int main(int count, char* values[])
{
    const std::vector<std::string> arguments(values + 1, values + count);
    if (arguments.size() > 1 && arguments[0] == "check")
    {
        int different = 0;
        for (std::size_t i = 1; i != arguments.size(); ++i)
        {
            different += Check(arguments[i]);
        }
        return different == 0 ? 0 : 1;
    }
    if (arguments.size() != 5)
    {
        return 2;
    }
    const Area area = Named(arguments[1]);
    const auto seed = std::stoull(arguments[2]);
    const auto first = std::stoull(arguments[3]);
    for (auto index = first; index != first + std::stoull(arguments[4]); ++index)
    {
        const auto line = LineOf(area, seed, index);
        std::cout << (arguments[0] == "dump" ? std::to_string(index) + " " + line : Hash(line)) << "\n";
    }
    return 0;
}
