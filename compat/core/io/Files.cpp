#include "compat/core/io/Files.hpp"
#include <System/ArgumentException.hpp>
#include <System/Detail/Checks.hpp>
#include <System/IO/DirectoryNotFoundException.hpp>
#include <System/IO/FileNotFoundException.hpp>
#include <System/IO/PathTooLongException.hpp>
#include <System/OutOfMemoryException.hpp>
#include <System/UnauthorizedAccessException.hpp>
#include <chrono>

namespace System::Core::Files
{
    namespace fs = std::filesystem;

    fs::path PathOf(const String& path, const char* parameter)
    {
        Detail::CheckNull(path == nullptr, parameter);
        const std::string_view text(path);
        if (text.empty())
        {
            throw ArgumentException("The value cannot be an empty string.", parameter);
        }
        if (text.find('\0') != std::string_view::npos)
        {
            throw ArgumentException("Null character in path.", parameter);
        }
        return fs::path(std::u8string_view(reinterpret_cast<const char8_t*>(text.data()), text.size()));
    }

    String TextOf(const fs::path& path)
    {
        const std::u8string text = path.u8string();
        return String(std::string_view(reinterpret_cast<const char*>(text.data()), text.size()));
    }

    void Throw(std::error_code error, const fs::path& path, bool isDirectory)
    {
        if (error == std::errc::not_enough_memory)
        {
            throw OutOfMemoryException();
        }
        std::error_code ignored;
        const fs::path full = fs::absolute(path, ignored);
        const String name = TextOf(full.empty() ? path : full);
        if (error == std::errc::no_such_file_or_directory || error == std::errc::not_a_directory)
        {
            if (isDirectory || !fs::is_directory(full.parent_path(), ignored))
            {
                throw IO::DirectoryNotFoundException("Could not find a part of the path '" + name + "'.");
            }
            throw IO::FileNotFoundException("Could not find file '" + name + "'.", name);
        }
        if (error == std::errc::permission_denied || error == std::errc::operation_not_permitted || error == std::errc::is_a_directory ||
            error == std::errc::read_only_file_system)
        {
            throw UnauthorizedAccessException("Access to the path '" + name + "' is denied.");
        }
        if (error == std::errc::filename_too_long)
        {
            throw IO::PathTooLongException("The path '" + name + "' is too long, or a component of the specified path is too long.");
        }
        if (error == std::errc::file_exists)
        {
            throw IO::IOException("The file '" + name + "' already exists.");
        }
        throw IO::IOException(String(error.message()) + " : '" + name + "'");
    }

    namespace
    {
        constexpr Int64 TicksToUnixEpoch = 621355968000000000;
        using Ticks = std::chrono::duration<Int64, std::ratio<1, 10000000>>;
    }

    // There is no conversion between the clocks in every standard library, but both tell the present.
    DateTime TimeOf(fs::file_time_type time)
    {
        const auto ago = std::chrono::duration_cast<Ticks>(fs::file_time_type::clock::now() - time);
        const auto now = std::chrono::duration_cast<Ticks>(std::chrono::system_clock::now().time_since_epoch());
        return DateTime(TicksToUnixEpoch + (now - ago).count(), DateTimeKind::Utc);
    }

    fs::file_time_type TimeOf(const DateTime& time)
    {
        const auto now = std::chrono::duration_cast<Ticks>(std::chrono::system_clock::now().time_since_epoch());
        const Ticks ago(now.count() - (time.Ticks() - TicksToUnixEpoch));
        return fs::file_time_type::clock::now() - std::chrono::duration_cast<fs::file_time_type::duration>(ago);
    }
}
