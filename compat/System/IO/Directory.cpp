// The .NET classes Directory, DirectoryInfo, FileInfo and FileSystemInfo.
#include "compat/core/io/Files.hpp"
#include <System/IO/Directory.hpp>
#include <System/IO/File.hpp>
#include <System/IO/FileInfo.hpp>
#include <System/IO/FileNotFoundException.hpp>
#include <System/IO/IOException.hpp>
#include <System/IO/Path.hpp>
#include <algorithm>
#include <vector>

namespace System::IO
{
    namespace fs = std::filesystem;
    namespace Files = Core::Files;

    namespace
    {
        enum class Wanted
        {
            Files,
            Directories,
            Both
        };

        /// Whether a name fits a pattern of chars, * and ?.
        bool Fits(std::string_view name, std::string_view pattern) noexcept
        {
            if (pattern == "*.*" || pattern == "*")
            {
                return true;
            }
            std::size_t at = 0;
            std::size_t star = std::string_view::npos;
            std::size_t afterStar = 0;
            std::size_t i = 0;
            while (i != name.size())
            {
                if (at != pattern.size() && (pattern[at] == '?' || pattern[at] == name[i]))
                {
                    ++at;
                    ++i;
                }
                else if (at != pattern.size() && pattern[at] == '*')
                {
                    star = at++;
                    afterStar = i;
                }
                else if (star != std::string_view::npos)
                {
                    at = star + 1;
                    i = ++afterStar;
                }
                else
                {
                    return false;
                }
            }
            return pattern.find_first_not_of('*', at) == std::string_view::npos;
        }

        template <class Iterator>
        void Collect(const fs::path& directory, std::string_view pattern, Wanted wanted, std::vector<String>& found)
        {
            std::error_code error;
            Iterator at(directory, error);
            Files::Check(error, directory, true);
            for (; at != Iterator(); at.increment(error))
            {
                const bool isDirectory = at->is_directory(error);
                const bool fitsKind = wanted == Wanted::Both || isDirectory == (wanted == Wanted::Directories);
                if (fitsKind && Fits(std::string_view(Files::TextOf(at->path().filename())), pattern))
                {
                    found.push_back(Files::TextOf(at->path()));
                }
            }
            Files::Check(error, directory, true);
        }

        Array<String> List(const String& path, const String& searchPattern, SearchOption option, Wanted wanted)
        {
            const fs::path directory = Files::PathOf(path);
            Detail::CheckNull(searchPattern == nullptr, "searchPattern");
            if (option != SearchOption::TopDirectoryOnly && option != SearchOption::AllDirectories)
            {
                Detail::ThrowArgumentOutOfRange("searchOption", "Enum value was out of legal range.");
            }
            std::error_code ignored;
            if (fs::exists(directory, ignored) && !fs::is_directory(directory, ignored))
            {
                throw IOException("The directory name is invalid. : '" + path + "'");
            }
            std::vector<String> found;
            if (option == SearchOption::AllDirectories)
            {
                Collect<fs::recursive_directory_iterator>(directory, searchPattern, wanted, found);
            }
            else
            {
                Collect<fs::directory_iterator>(directory, searchPattern, wanted, found);
            }
            return Array<String>(std::span<const String>(found));
        }
    }

    bool Directory::Exists(const String& path)
    {
        std::error_code ignored;
        return !String::IsNullOrEmpty(path) && fs::is_directory(Files::PathOf(path), ignored);
    }
    void Directory::Delete(const String& path)
    {
        Delete(path, false);
    }
    void Directory::Delete(const String& path, bool recursive)
    {
        const fs::path directory = Files::PathOf(path);
        std::error_code error;
        if (!fs::exists(directory, error))
        {
            Files::Throw(std::make_error_code(std::errc::no_such_file_or_directory), directory, true);
        }
        if (!fs::is_directory(directory, error))
        {
            throw IOException("The directory name is invalid. : '" + Path::GetFullPath(path) + "'");
        }
        if (recursive)
        {
            fs::remove_all(directory, error);
        }
        else
        {
            fs::remove(directory, error);
        }
        if (error == std::errc::directory_not_empty || error == std::errc::file_exists)
        {
            throw IOException("Directory not empty : '" + Path::GetFullPath(path) + "'");
        }
        Files::Check(error, directory, true);
    }
    void Directory::Move(const String& sourceDirName, const String& destDirName)
    {
        const fs::path from = Files::PathOf(sourceDirName, "sourceDirName");
        const fs::path to = Files::PathOf(destDirName, "destDirName");
        std::error_code error;
        if (!fs::exists(from, error))
        {
            Files::Throw(std::make_error_code(std::errc::no_such_file_or_directory), from, true);
        }
        if (fs::exists(to, error))
        {
            throw IOException("Cannot create '" + Path::GetFullPath(destDirName) +
                              "' because a file or directory with the same name already exists.");
        }
        fs::rename(from, to, error);
        Files::Check(error, from, true);
    }
    DirectoryInfo Directory::GetParent(const String& path)
    {
        const String parent = Path::GetDirectoryName(Path::GetFullPath(path));
        return parent == nullptr ? DirectoryInfo(nullptr) : DirectoryInfo(parent);
    }

    Array<String> Directory::GetFiles(const String& path)
    {
        return List(path, "*", SearchOption::TopDirectoryOnly, Wanted::Files);
    }
    Array<String> Directory::GetFiles(const String& path, const String& searchPattern)
    {
        return List(path, searchPattern, SearchOption::TopDirectoryOnly, Wanted::Files);
    }
    Array<String> Directory::GetFiles(const String& path, const String& searchPattern, SearchOption searchOption)
    {
        return List(path, searchPattern, searchOption, Wanted::Files);
    }
    Array<String> Directory::GetDirectories(const String& path)
    {
        return List(path, "*", SearchOption::TopDirectoryOnly, Wanted::Directories);
    }
    Array<String> Directory::GetDirectories(const String& path, const String& searchPattern)
    {
        return List(path, searchPattern, SearchOption::TopDirectoryOnly, Wanted::Directories);
    }
    Array<String> Directory::GetDirectories(const String& path, const String& searchPattern, SearchOption searchOption)
    {
        return List(path, searchPattern, searchOption, Wanted::Directories);
    }
    Array<String> Directory::GetFileSystemEntries(const String& path)
    {
        return List(path, "*", SearchOption::TopDirectoryOnly, Wanted::Both);
    }
    Array<String> Directory::GetFileSystemEntries(const String& path, const String& searchPattern)
    {
        return List(path, searchPattern, SearchOption::TopDirectoryOnly, Wanted::Both);
    }
    DateTime Directory::GetLastWriteTime(const String& path)
    {
        return File::GetLastWriteTime(path);
    }

    namespace
    {
        /// What stands behind FileInfo and DirectoryInfo.
        class FileSystemData final : public Detail::ObjectData
        {
        public:
            FileSystemData(const String& path, bool isDirectory) : Given(path), Full(Path::GetFullPath(path)), IsDirectory(isDirectory) {}
            const Detail::TypeInfo& GetType() const noexcept override { return IsDirectory ? DirectoryInfo::Type() : FileInfo::Type(); }
            std::string ToText(std::string_view) const override { return std::string(std::string_view(Given)); }

            const String Given;
            const String Full;
            const bool IsDirectory;
        };

        template <class Info>
        Array<Info> InfosOf(const Array<String>& paths)
        {
            const Array<Info> infos(paths.Length());
            std::transform(paths.begin(), paths.end(), infos.begin(), [](const String& path) { return Info(path); });
            return infos;
        }
    }

    const Detail::TypeInfo& FileSystemInfo::Type() noexcept
    {
        static const Detail::TypeInfo type{"System.IO.FileSystemInfo", typeid(FileSystemInfo)};
        return type;
    }
    const Detail::TypeInfo& DirectoryInfo::Type() noexcept
    {
        static const Detail::TypeInfo type{"System.IO.DirectoryInfo", typeid(DirectoryInfo), &FileSystemInfo::Type()};
        return type;
    }
    const Detail::TypeInfo& FileInfo::Type() noexcept
    {
        static const Detail::TypeInfo type{"System.IO.FileInfo", typeid(FileInfo), &FileSystemInfo::Type()};
        return type;
    }

    bool FileSystemInfo::Exists() const
    {
        const auto& data = Self<FileSystemData>();
        return data.IsDirectory ? Directory::Exists(data.Full) : File::Exists(data.Full);
    }
    String FileSystemInfo::Name() const
    {
        const String full = Self<FileSystemData>().Full;
        const String name = Path::GetFileName(Path::TrimEndingDirectorySeparator(full));
        return name.Length() == 0 ? full : name;
    }
    String FileSystemInfo::FullName() const
    {
        return Self<FileSystemData>().Full;
    }
    String FileSystemInfo::Extension() const
    {
        return Path::GetExtension(Self<FileSystemData>().Full);
    }
    FileAttributes FileSystemInfo::Attributes() const
    {
        return Exists() ? File::GetAttributes(FullName()) : static_cast<FileAttributes>(-1);
    }
    DateTime FileSystemInfo::LastWriteTime() const
    {
        return File::GetLastWriteTime(FullName());
    }
    void FileSystemInfo::LastWriteTime(const DateTime& value) const
    {
        File::SetLastWriteTime(FullName(), value);
    }
    DateTime FileSystemInfo::LastWriteTimeUtc() const
    {
        return File::GetLastWriteTimeUtc(FullName());
    }
    void FileSystemInfo::LastWriteTimeUtc(const DateTime& value) const
    {
        File::SetLastWriteTimeUtc(FullName(), value);
    }
    void FileSystemInfo::Delete() const
    {
        Self<FileSystemData>().IsDirectory ? Directory::Delete(FullName()) : File::Delete(FullName());
    }
    void FileSystemInfo::Refresh() const
    {
        (void)Self<FileSystemData>();
    }
    String FileSystemInfo::ToString() const
    {
        return Self<FileSystemData>().Given;
    }

    DirectoryInfo::DirectoryInfo(const String& path)
        : DirectoryInfo(Detail::Adopt, (Files::PathOf(path, "path"), new FileSystemData(path, true)))
    {
    }
    DirectoryInfo DirectoryInfo::Parent() const
    {
        return Directory::GetParent(Path::TrimEndingDirectorySeparator(FullName()));
    }
    DirectoryInfo DirectoryInfo::Root() const
    {
        return DirectoryInfo(Path::GetPathRoot(FullName()));
    }
    void DirectoryInfo::Create() const
    {
        Detail::MakeDirectory(FullName());
    }
    DirectoryInfo DirectoryInfo::CreateSubdirectory(const String& path) const
    {
        return Detail::MakeDirectory(Path::Combine(FullName(), path));
    }
    void DirectoryInfo::Delete(bool recursive) const
    {
        Directory::Delete(FullName(), recursive);
    }
    void DirectoryInfo::MoveTo(const String& destDirName) const
    {
        Directory::Move(FullName(), destDirName);
    }
    Array<FileInfo> DirectoryInfo::GetFiles() const
    {
        return InfosOf<FileInfo>(Directory::GetFiles(FullName()));
    }
    Array<FileInfo> DirectoryInfo::GetFiles(const String& searchPattern) const
    {
        return InfosOf<FileInfo>(Directory::GetFiles(FullName(), searchPattern));
    }
    Array<FileInfo> DirectoryInfo::GetFiles(const String& searchPattern, SearchOption searchOption) const
    {
        return InfosOf<FileInfo>(Directory::GetFiles(FullName(), searchPattern, searchOption));
    }
    Array<DirectoryInfo> DirectoryInfo::GetDirectories() const
    {
        return InfosOf<DirectoryInfo>(Directory::GetDirectories(FullName()));
    }
    Array<DirectoryInfo> DirectoryInfo::GetDirectories(const String& searchPattern) const
    {
        return InfosOf<DirectoryInfo>(Directory::GetDirectories(FullName(), searchPattern));
    }

    FileInfo::FileInfo(const String& fileName)
        : FileInfo(Detail::Adopt, (Files::PathOf(fileName, "fileName"), new FileSystemData(fileName, false)))
    {
    }
    Int64 FileInfo::Length() const
    {
        if (!Exists())
        {
            throw FileNotFoundException("Could not find file '" + FullName() + "'.", FullName());
        }
        std::error_code error;
        const std::uintmax_t size = fs::file_size(Files::PathOf(FullName()), error);
        Files::Check(error, Files::PathOf(FullName()));
        return static_cast<Int64>(size);
    }
    DirectoryInfo FileInfo::Directory() const
    {
        return IO::Directory::GetParent(FullName());
    }
    String FileInfo::DirectoryName() const
    {
        return Path::GetDirectoryName(FullName());
    }
    bool FileInfo::IsReadOnly() const
    {
        return (File::GetAttributes(FullName()) & FileAttributes::ReadOnly) != FileAttributes::None;
    }
    FileStream FileInfo::Create() const
    {
        return File::Create(FullName());
    }
    FileStream FileInfo::Open(FileMode mode) const
    {
        return File::Open(FullName(), mode);
    }
    FileStream FileInfo::Open(FileMode mode, FileAccess access) const
    {
        return File::Open(FullName(), mode, access);
    }
    FileStream FileInfo::Open(FileMode mode, FileAccess access, FileShare share) const
    {
        return File::Open(FullName(), mode, access, share);
    }
    FileStream FileInfo::OpenRead() const
    {
        return File::OpenRead(FullName());
    }
    FileStream FileInfo::OpenWrite() const
    {
        return File::OpenWrite(FullName());
    }
    StreamReader FileInfo::OpenText() const
    {
        return File::OpenText(FullName());
    }
    StreamWriter FileInfo::CreateText() const
    {
        return File::CreateText(FullName());
    }
    StreamWriter FileInfo::AppendText() const
    {
        return File::AppendText(FullName());
    }
    FileInfo FileInfo::CopyTo(const String& destFileName) const
    {
        return CopyTo(destFileName, false);
    }
    FileInfo FileInfo::CopyTo(const String& destFileName, bool overwrite) const
    {
        File::Copy(FullName(), destFileName, overwrite);
        return FileInfo(destFileName);
    }
    void FileInfo::MoveTo(const String& destFileName) const
    {
        File::Move(FullName(), destFileName);
    }
}

namespace System::Detail
{
    namespace fs = std::filesystem;
    namespace Files = Core::Files;

    IO::DirectoryInfo MakeDirectory(const String& path)
    {
        const fs::path directory = Files::PathOf(path);
        std::error_code error;
        fs::create_directories(directory, error);
        if (error && fs::exists(directory) && !fs::is_directory(directory))
        {
            throw IO::IOException("The file '" + IO::Path::GetFullPath(path) + "' already exists.");
        }
        if (!fs::is_directory(directory))
        {
            Files::Check(error, directory, true);
        }
        return IO::DirectoryInfo(path);
    }

    String WorkingDirectory()
    {
        std::error_code error;
        const fs::path path = fs::current_path(error);
        Files::Check(error, path, true);
        return Files::TextOf(path);
    }

    void WorkingDirectory(const String& path)
    {
        std::error_code error;
        fs::current_path(Files::PathOf(path), error);
        Files::Check(error, Files::PathOf(path), true);
    }
}
