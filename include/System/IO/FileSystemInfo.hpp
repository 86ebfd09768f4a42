// The .NET class FileSystemInfo.
#pragma once
#include <System/DateTime.hpp>
#include <System/Handle.hpp>
#include <System/IO/FileAttributes.hpp>

namespace System::IO
{
    /// A file or a directory by its path. What it says of the file system is what is there when it is asked.
    /// Follows api/system.io.filesysteminfo.
    class SYSTEMNET_API FileSystemInfo : public Handle
    {
        SYSTEMNET_HANDLE(FileSystemInfo, Handle)
        FileSystemInfo() noexcept = default;

        [[nodiscard]] bool Exists() const;
        [[nodiscard]] String Name() const;
        [[nodiscard]] String FullName() const;
        /// With the dot; empty if there is none.
        [[nodiscard]] String Extension() const;
        [[nodiscard]] FileAttributes Attributes() const;
        [[nodiscard]] DateTime LastWriteTime() const;
        void LastWriteTime(const DateTime& value) const;
        [[nodiscard]] DateTime LastWriteTimeUtc() const;
        void LastWriteTimeUtc(const DateTime& value) const;
        void Delete() const;
        void Refresh() const;
        /// The path as it was given.
        String ToString() const;
    };
}
