// The .NET class FileInfo.
#pragma once
#include <System/IO/DirectoryInfo.hpp>
#include <System/IO/FileStream.hpp>
#include <System/IO/StreamReader.hpp>
#include <System/IO/StreamWriter.hpp>

namespace System::IO
{
    /// A file by its path.
    /// Follows api/system.io.fileinfo.
    class SYSTEMNET_API FileInfo : public FileSystemInfo
    {
        SYSTEMNET_HANDLE(FileInfo, FileSystemInfo)
        FileInfo() noexcept = default;
        /// @throws ArgumentNullException, ArgumentException fileName is null or empty
        explicit FileInfo(const String& fileName);

        /// Bytes.
        /// @throws FileNotFoundException there is no such file
        [[nodiscard]] Int64 Length() const;
        [[nodiscard]] DirectoryInfo Directory() const;
        [[nodiscard]] String DirectoryName() const;
        [[nodiscard]] bool IsReadOnly() const;
        FileStream Create() const;
        FileStream Open(FileMode mode) const;
        FileStream Open(FileMode mode, FileAccess access) const;
        FileStream Open(FileMode mode, FileAccess access, FileShare share) const;
        FileStream OpenRead() const;
        FileStream OpenWrite() const;
        StreamReader OpenText() const;
        StreamWriter CreateText() const;
        StreamWriter AppendText() const;
        FileInfo CopyTo(const String& destFileName) const;
        FileInfo CopyTo(const String& destFileName, bool overwrite) const;
        void MoveTo(const String& destFileName) const;
    };
}
