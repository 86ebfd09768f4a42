// Files in which a system tells something in words.
#pragma once
#include <sstream>
#include <string>

namespace System::Port::Posix
{
    /// The words of a text. Where memory fails it throws, as a plain stream does not: to that one, a text that it could not read has ended.
    class Words : public std::istringstream
    {
    public:
        explicit Words(const std::string& text) : std::istringstream(text) { exceptions(std::ios::badbit); }
    };

    /// All that such a file holds; nothing if it is not there, may not be read, or has nothing to tell now.
    /// @throws std::bad_alloc
    /// @throws std::system_error it cannot be read for another reason
    std::string WholeFile(const std::string& path);

    class TextFile : public Words
    {
    public:
        explicit TextFile(const std::string& path) : Words(WholeFile(path)) {}
    };
}
