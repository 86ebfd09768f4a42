// Paths and the errors of the file system.
#pragma once
#include <System/DateTime.hpp>
#include <System/String.hpp>
#include <filesystem>
#include <system_error>

namespace System::Core::Files
{
    /// A path in the form of the standard library.
    /// @throws ArgumentNullException, ArgumentException path is null or empty
    std::filesystem::path PathOf(const String& path, const char* parameter = "path");
    String TextOf(const std::filesystem::path& path);
    /// The exception for an operation on a path that failed.
    [[noreturn]] void Throw(std::error_code error, const std::filesystem::path& path, bool isDirectory = false);
    inline void Check(std::error_code error, const std::filesystem::path& path, bool isDirectory = false)
    {
        if (error)
        {
            Throw(error, path, isDirectory);
        }
    }
    /// UTC.
    DateTime TimeOf(std::filesystem::file_time_type time);
    std::filesystem::file_time_type TimeOf(const DateTime& time);
}
