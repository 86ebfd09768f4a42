// Lines of network tracing as tests compare them: without what differs from run to run.
#pragma once
#include <algorithm>
#include <map>
#include <regex>
#include <sstream>
#include <string>
#include <vector>

namespace TraceText
{
    inline std::vector<std::string> Lines(const std::string& text)
    {
        std::vector<std::string> lines;
        std::istringstream stream(text);
        for (std::string line; std::getline(stream, line);)
        {
            if (!line.empty() && line.back() == '\r')
            {
                line.pop_back();
            }
            lines.push_back(line);
        }
        return lines;
    }

    /// The thread's number in a line; "" if it has none.
    inline std::string ThreadOf(const std::string& line)
    {
        static const std::regex thread(R"(: 0 : \[(\d+)\] )");
        std::smatch found;
        return std::regex_search(line, found, thread) ? found[1].str() : std::string();
    }

    /// Replaces by their order of appearance: threads (1 is the first that wrote), objects' numbers, and ports.
    /// Numbers that mean something stay: Int32#58, AddressFamily#2.
    inline std::vector<std::string> Plain(const std::vector<std::string>& lines)
    {
        std::map<std::string, std::string> objects;
        std::map<std::string, std::string> ports;
        int count = 0;
        std::string first;
        std::vector<std::string> plain;
        const auto number = [](std::map<std::string, std::string>& known, const std::string& what)
        { return known.emplace(what, std::to_string(known.size() + 1)).first->second; };
        for (const std::string& line : lines)
        {
            const std::string thread = ThreadOf(line);
            first = first.empty() ? thread : first;
            std::string text = line;
            if (!thread.empty())
            {
                text.replace(text.find('[' + thread + ']') + 1, thread.size(), thread == first ? "0001" : "0002");
            }
            static const std::regex parts(R"((\d+\.\d+\.\d+\.\d+:)(\d+)(#-?\d+)?|([A-Za-z\[\]]+)#(-?\d+))");
            std::string result;
            std::string rest = text;
            for (std::smatch found; std::regex_search(rest, found, parts); rest = found.suffix().str())
            {
                result += found.prefix().str();
                if (found[1].matched)
                {
                    const std::string port = found[2].str() == "0" ? "0" : "PORT" + number(ports, found[2].str());
                    result += found[1].str() + port + (found[3].matched ? "#HASH" : "");
                    continue;
                }
                static const std::regex means("Int32|Boolean|AddressFamily|SocketShutdown");
                if (std::regex_match(found[4].str(), means))
                {
                    result += found.str();
                    continue;
                }
                const std::string object = found[4].str() + found[5].str();
                const bool isNew = result.ends_with("-> ") && object.find("AsyncResult") != std::string::npos;
                if (isNew || objects.find(object) == objects.end())
                {
                    // A result's number may have been that of an earlier one.
                    objects[object] = std::to_string(++count);
                }
                result += found[4].str() + "#" + objects[object];
            }
            plain.push_back(result + rest);
        }
        return plain;
    }

    /// First what the first thread wrote, then the others; each end of a BeginX right below its beginning, since the operation may have
    /// gone on in another thread meanwhile.
    inline std::vector<std::string> Ordered(std::vector<std::string> lines)
    {
        const std::string first = lines.empty() ? std::string() : ThreadOf(lines.front());
        std::stable_partition(lines.begin(), lines.end(), [&](const std::string& line) { return ThreadOf(line) == first; });
        static const std::regex begins(R"(.*Entering ([^ ]+::Begin\w+)\(.*)");
        for (auto line = lines.begin(); line != lines.end(); ++line)
        {
            std::smatch found;
            if (!std::regex_match(*line, found, begins))
            {
                continue;
            }
            const std::string end = "Exiting " + found[1].str() + "()";
            const std::string thread = ThreadOf(*line);
            const auto at =
                std::find_if(line + 1, lines.end(),
                             [&](const std::string& other) { return other.find(end) != std::string::npos && ThreadOf(other) == thread; });
            if (at != lines.end())
            {
                std::rotate(line + 1, at, at + 1);
            }
        }
        return lines;
    }

    inline std::string Joined(const std::vector<std::string>& lines)
    {
        std::string text;
        for (const std::string& line : lines)
        {
            text += line + "\n";
        }
        return text;
    }
}
