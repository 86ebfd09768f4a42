// The .NET class Path.
#include "compat/core/io/Files.hpp"
#include <System/ArgumentException.hpp>
#include <System/IO/Path.hpp>
#include <System/Random.hpp>
#include <fstream>

namespace System::IO
{
    namespace fs = std::filesystem;
    namespace Files = Core::Files;

    namespace
    {
        constexpr bool IsWindows = fs::path::preferred_separator == '\\';

        constexpr bool IsSeparator(char c) noexcept
        {
            return c == '/' || (IsWindows && c == '\\');
        }

        /// Chars before what is relative: "/", "C:\", "\\server\share", "C:".
        std::size_t RootLength(std::string_view path) noexcept
        {
            if (!IsWindows)
            {
                return path.starts_with('/') ? 1 : 0;
            }
            if (path.size() >= 2 && IsSeparator(path[0]) && IsSeparator(path[1]))
            {
                std::size_t at = 2;
                for (int part = 0; part != 2; ++part)
                {
                    while (at < path.size() && !IsSeparator(path[at]))
                    {
                        ++at;
                    }
                    at += part == 0 && at < path.size() ? 1U : 0U;
                }
                return at;
            }
            if (path.size() >= 2 && path[1] == ':')
            {
                return path.size() >= 3 && IsSeparator(path[2]) ? 3 : 2;
            }
            return !path.empty() && IsSeparator(path[0]) ? 1 : 0;
        }

        std::string_view NameOf(std::string_view path) noexcept
        {
            const std::size_t root = RootLength(path);
            std::size_t start = path.size();
            while (start > root && !IsSeparator(path[start - 1]))
            {
                --start;
            }
            return path.substr(start);
        }

        /// Where the extension's dot is, or npos.
        std::size_t DotOf(std::string_view path) noexcept
        {
            const std::string_view name = NameOf(path);
            const std::size_t dot = name.rfind('.');
            return dot == std::string_view::npos ? dot : path.size() - name.size() + dot;
        }

        void Append(std::string& path, std::string_view more, bool fromRoot)
        {
            if (more.empty())
            {
                return;
            }
            if (fromRoot && RootLength(more) != 0)
            {
                path = more;
                return;
            }
            if (!path.empty() && !IsSeparator(path.back()) && !IsSeparator(more.front()))
            {
                path += Path::DirectorySeparatorChar;
            }
            path += more;
        }

        void CheckPart(const String& path, const char* parameter)
        {
            Detail::CheckNull(path == nullptr, parameter);
        }

        String Absolute(const fs::path& path)
        {
            std::error_code error;
            fs::path full = fs::absolute(path, error);
            Files::Check(error, path);
            const bool endsInSeparator = !full.has_filename();
            full = full.lexically_normal();
            std::string text(std::string_view(Files::TextOf(full)));
            if (!endsInSeparator && text.size() > RootLength(text) && IsSeparator(text.back()))
            {
                text.pop_back(); // "a/.." is normalized to "./"
            }
            return text;
        }
    }

    const char Path::DirectorySeparatorChar = IsWindows ? '\\' : '/';
    const char Path::AltDirectorySeparatorChar = '/';
    const char Path::PathSeparator = IsWindows ? ';' : ':';
    const char Path::VolumeSeparatorChar = IsWindows ? ':' : '/';

    String Path::Combine(const String& path1, const String& path2)
    {
        CheckPart(path1, "path1");
        CheckPart(path2, "path2");
        return Combine(Array<String>{path1, path2});
    }
    String Path::Combine(const String& path1, const String& path2, const String& path3)
    {
        CheckPart(path1, "path1");
        CheckPart(path2, "path2");
        CheckPart(path3, "path3");
        return Combine(Array<String>{path1, path2, path3});
    }
    String Path::Combine(const String& path1, const String& path2, const String& path3, const String& path4)
    {
        CheckPart(path1, "path1");
        CheckPart(path2, "path2");
        CheckPart(path3, "path3");
        CheckPart(path4, "path4");
        return Combine(Array<String>{path1, path2, path3, path4});
    }
    String Path::Combine(const Array<String>& paths)
    {
        Detail::CheckNull(!paths, "paths");
        std::string combined;
        for (const String& path : paths)
        {
            CheckPart(path, "paths");
            Append(combined, path, true);
        }
        return combined;
    }
    String Path::Join(const String& path1, const String& path2)
    {
        return Join(Array<String>{path1, path2});
    }
    String Path::Join(const String& path1, const String& path2, const String& path3)
    {
        return Join(Array<String>{path1, path2, path3});
    }
    String Path::Join(const String& path1, const String& path2, const String& path3, const String& path4)
    {
        return Join(Array<String>{path1, path2, path3, path4});
    }
    String Path::Join(const Array<String>& paths)
    {
        Detail::CheckNull(!paths, "paths");
        std::string joined;
        for (const String& path : paths)
        {
            Append(joined, path, false);
        }
        return joined;
    }

    String Path::GetDirectoryName(const String& path)
    {
        const std::string_view text(path);
        const std::size_t root = RootLength(text);
        if (path == nullptr || text.size() <= root)
        {
            return nullptr;
        }
        std::size_t end = text.size();
        while (end > root && !IsSeparator(text[end - 1]))
        {
            --end;
        }
        while (end > root && IsSeparator(text[end - 1]))
        {
            --end;
        }
        return text.substr(0, end);
    }
    String Path::GetFileName(const String& path)
    {
        return path == nullptr ? String(nullptr) : String(NameOf(path));
    }
    String Path::GetFileNameWithoutExtension(const String& path)
    {
        if (path == nullptr)
        {
            return nullptr;
        }
        const std::string_view name = NameOf(path);
        return name.substr(0, name.rfind('.'));
    }
    String Path::GetExtension(const String& path)
    {
        if (path == nullptr)
        {
            return nullptr;
        }
        const std::string_view text(path);
        const std::size_t dot = DotOf(text);
        return dot >= text.size() - 1 || dot == std::string_view::npos ? String("") : String(text.substr(dot));
    }
    String Path::GetPathRoot(const String& path)
    {
        return String::IsNullOrEmpty(path) ? String(nullptr) : String(std::string_view(path).substr(0, RootLength(path)));
    }
    String Path::ChangeExtension(const String& path, const String& extension)
    {
        if (path == nullptr)
        {
            return nullptr;
        }
        const std::string_view text(path);
        if (text.empty())
        {
            return "";
        }
        std::string changed(text.substr(0, DotOf(text)));
        if (extension != nullptr)
        {
            const std::string_view added(extension);
            changed += added.starts_with('.') ? "" : ".";
            changed += added;
        }
        return changed;
    }
    bool Path::HasExtension(const String& path)
    {
        return !String::IsNullOrEmpty(GetExtension(path));
    }
    bool Path::IsPathRooted(const String& path)
    {
        return path != nullptr && RootLength(path) != 0;
    }
    bool Path::IsPathFullyQualified(const String& path)
    {
        CheckPart(path, "path");
        const std::string_view text(path);
        const std::size_t root = RootLength(text);
        return IsWindows ? root >= 3 : root != 0;
    }
    bool Path::EndsInDirectorySeparator(const String& path)
    {
        const std::string_view text(path);
        return !text.empty() && IsSeparator(text.back());
    }
    String Path::TrimEndingDirectorySeparator(const String& path)
    {
        const std::string_view text(path);
        return EndsInDirectorySeparator(path) && text.size() > RootLength(text) ? String(text.substr(0, text.size() - 1)) : path;
    }

    String Path::GetFullPath(const String& path)
    {
        return Absolute(Files::PathOf(path));
    }
    String Path::GetFullPath(const String& path, const String& basePath)
    {
        CheckPart(path, "path");
        CheckPart(basePath, "basePath");
        if (!IsPathFullyQualified(basePath))
        {
            throw ArgumentException("Basepath argument is not fully qualified.", "basePath");
        }
        return Absolute(Files::PathOf(Combine(basePath, path)));
    }
    String Path::GetRelativePath(const String& relativeTo, const String& path)
    {
        const fs::path from = Files::PathOf(GetFullPath(relativeTo), "relativeTo");
        const fs::path to = Files::PathOf(GetFullPath(path));
        const fs::path relative = to.lexically_relative(from);
        return Files::TextOf(relative.empty() ? to : relative);
    }
    bool Path::Exists(const String& path)
    {
        std::error_code ignored;
        return !String::IsNullOrEmpty(path) && fs::exists(Files::PathOf(path), ignored);
    }
    String Path::GetRandomFileName()
    {
        constexpr std::string_view Letters = "abcdefghijklmnopqrstuvwxyz012345";
        Random random;
        std::string name;
        for (int i = 0; i != 11; ++i)
        {
            name += i == 8 ? "." : "";
            name += Letters[static_cast<std::size_t>(random.Next(static_cast<int>(Letters.size())))];
        }
        return name;
    }
    Array<char> Path::GetInvalidPathChars()
    {
        return Array<char>{'\0'};
    }
    Array<char> Path::GetInvalidFileNameChars()
    {
        return IsWindows ? Array<char>{'\0', '"', '<', '>', '|', ':', '*', '?', '\\', '/'} : Array<char>{'\0', '/'};
    }
}

namespace System::Detail
{
    namespace fs = std::filesystem;
    namespace Files = Core::Files;

    String TemporaryPath()
    {
        std::error_code error;
        fs::path path = fs::temp_directory_path(error);
        if (error)
        {
            path = "/tmp";
        }
        path /= ""; // a separator at the end
        return Files::TextOf(path);
    }

    String TemporaryFile()
    {
        for (;;)
        {
            const String name = TemporaryPath() + "tmp" + IO::Path::GetFileNameWithoutExtension(IO::Path::GetRandomFileName()) + ".tmp";
            const fs::path path = Files::PathOf(name);
            std::error_code error;
            if (!fs::exists(path, error))
            {
                if (!std::ofstream(path, std::ios::binary))
                {
                    Files::Throw(std::make_error_code(std::errc::permission_denied), path);
                }
                return name;
            }
        }
    }
}
