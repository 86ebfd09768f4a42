// The command line of this process.
#include "ports/Port.hpp"
#include <fstream>
#include <iterator>

namespace System::Port
{
    std::vector<std::string> Arguments()
    {
        // Each argument ends with a zero byte.
        std::ifstream file("/proc/self/cmdline", std::ios::binary);
        const std::string line((std::istreambuf_iterator<char>(file)), std::istreambuf_iterator<char>());
        std::vector<std::string> arguments;
        for (std::size_t start = 0; start < line.size();)
        {
            const std::size_t end = line.find('\0', start);
            arguments.push_back(line.substr(start, end - start));
            start = end == std::string::npos ? line.size() : end + 1;
        }
        return arguments;
    }
}
