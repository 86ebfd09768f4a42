// The .NET class DirectoryInfo.
#pragma once
#include <System/Array.hpp>
#include <System/IO/FileSystemInfo.hpp>
#include <System/IO/SearchOption.hpp>

namespace System::IO
{
    class FileInfo;

    /// A directory by its path.
    /// Follows api/system.io.directoryinfo.
    class SYSTEMNET_API DirectoryInfo : public FileSystemInfo
    {
        SYSTEMNET_HANDLE(DirectoryInfo, FileSystemInfo)
        DirectoryInfo() noexcept = default;
        /// @throws ArgumentNullException, ArgumentException path is null or empty
        explicit DirectoryInfo(const String& path);

        /// Null for a root.
        [[nodiscard]] DirectoryInfo Parent() const;
        [[nodiscard]] DirectoryInfo Root() const;
        /// With all that is missing above it.
        void Create() const;
        DirectoryInfo CreateSubdirectory(const String& path) const;
        using FileSystemInfo::Delete;
        /// @param recursive false if it must be empty
        void Delete(bool recursive) const;
        void MoveTo(const String& destDirName) const;
        [[nodiscard]] Array<FileInfo> GetFiles() const;
        [[nodiscard]] Array<FileInfo> GetFiles(const String& searchPattern) const;
        [[nodiscard]] Array<FileInfo> GetFiles(const String& searchPattern, SearchOption searchOption) const;
        [[nodiscard]] Array<DirectoryInfo> GetDirectories() const;
        [[nodiscard]] Array<DirectoryInfo> GetDirectories(const String& searchPattern) const;
    };
}
