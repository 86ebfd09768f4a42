// Files of /proc and /sys as numbers.
#pragma once
#include "ports/Network.hpp"
#include "ports/posix/TextFile.hpp"
#include <map>
#include <string>

namespace System::Port::Linux
{
    /// The number that a file begins with; nothing if there is none.
    inline Counter NumberIn(const std::string& path)
    {
        Posix::TextFile file(path);
        std::int64_t value = 0;
        return file >> value ? Counter(value) : Counter();
    }

    /// Counters by their names.
    class CounterTable
    {
    public:
        [[nodiscard]] Counter operator[](const std::string& name) const
        {
            const auto found = _counters.find(name);
            return found != _counters.end() ? Counter(found->second) : Counter();
        }
        void Add(const std::string& name, std::int64_t value) { _counters[name] = value; }

        /// Of a file with two lines for each group: "Tcp: name name" and "Tcp: number number".
        static CounterTable OfPairs(const char* path, const std::string& group)
        {
            CounterTable table;
            Posix::TextFile file(path);
            std::string names;
            for (std::string line; std::getline(file, line);)
            {
                if (line.rfind(group + ":", 0) != 0)
                {
                    continue;
                }
                if (names.empty())
                {
                    names = line;
                    continue;
                }
                Posix::Words name(names);
                Posix::Words number(line);
                std::string key;
                std::string text;
                std::int64_t value = 0;
                name >> key;
                number >> text;
                while (name >> key && number >> value)
                {
                    table.Add(key, value);
                }
                break;
            }
            return table;
        }
        /// Of a file with one name and one number a line.
        static CounterTable OfLines(const char* path)
        {
            CounterTable table;
            Posix::TextFile file(path);
            std::string name;
            for (std::int64_t value = 0; file >> name >> value;)
            {
                table.Add(name, value);
            }
            return table;
        }

    private:
        std::map<std::string, std::int64_t> _counters;
    };

    /// An address as /proc/net writes it: hexadecimal, in words of 32 bits of the host's order, or plainly in the order of the network.
    inline bool ReadHexAddress(const std::string& text, bool inWords, InternetEndPoint& endPoint)
    {
        if (text.size() != 8 && text.size() != 32)
        {
            return false;
        }
        endPoint = {};
        endPoint.IsV6 = text.size() == 32;
        for (std::size_t i = 0; i != text.size() / 2; ++i)
        {
            unsigned value = 0;
            Posix::Words digits(text.substr(i * 2, 2));
            if (!(digits >> std::hex >> value))
            {
                return false;
            }
            constexpr std::uint16_t one = 1;
            const bool isLittle = *reinterpret_cast<const Byte*>(&one) == 1;
            endPoint.Address[inWords && isLittle ? (i & ~std::size_t{3}) + 3 - (i & 3) : i] = static_cast<Byte>(value);
        }
        return true;
    }
}
