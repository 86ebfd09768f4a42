// The .NET class Directory.
#pragma once
#include <System/IO/DirectoryInfo.hpp>

namespace System::Detail
{
    SYSTEMNET_API IO::DirectoryInfo MakeDirectory(const String& path);
    SYSTEMNET_API String WorkingDirectory();
    SYSTEMNET_API void WorkingDirectory(const String& path);
}

namespace System::IO
{
    /// Directories by their paths. Members throw as File's.
    /// Follows api/system.io.directory.
    class SYSTEMNET_API Directory
    {
    public:
        Directory() = delete;

        [[nodiscard]] static bool Exists(const String& path);
        static void Delete(const String& path);
        /// @param recursive false if it must be empty
        static void Delete(const String& path, bool recursive);
        static void Move(const String& sourceDirName, const String& destDirName);
        static DirectoryInfo GetParent(const String& path);

        // Full paths if path is one. A pattern has * for any chars and ? for one.
        static Array<String> GetFiles(const String& path);
        static Array<String> GetFiles(const String& path, const String& searchPattern);
        static Array<String> GetFiles(const String& path, const String& searchPattern, SearchOption searchOption);
        static Array<String> GetDirectories(const String& path);
        static Array<String> GetDirectories(const String& path, const String& searchPattern);
        static Array<String> GetDirectories(const String& path, const String& searchPattern, SearchOption searchOption);
        static Array<String> GetFileSystemEntries(const String& path);
        static Array<String> GetFileSystemEntries(const String& path, const String& searchPattern);
        static DateTime GetLastWriteTime(const String& path);

        // <windows.h> makes macros of these names, as Environment::GetEnvironmentVariable says.
#pragma push_macro("CreateDirectory")
#undef CreateDirectory
#pragma push_macro("GetCurrentDirectory")
#undef GetCurrentDirectory
#pragma push_macro("SetCurrentDirectory")
#undef SetCurrentDirectory
        /// With all that is missing above it; nothing if it is there.
        static DirectoryInfo CreateDirectory(const String& path) { return Detail::MakeDirectory(path); }
        static DirectoryInfo CreateDirectoryA(const String& path) { return Detail::MakeDirectory(path); }
        static DirectoryInfo CreateDirectoryW(const String& path) { return Detail::MakeDirectory(path); }
        static String GetCurrentDirectory() { return Detail::WorkingDirectory(); }
        static String GetCurrentDirectoryA() { return Detail::WorkingDirectory(); }
        static String GetCurrentDirectoryW() { return Detail::WorkingDirectory(); }
        static void SetCurrentDirectory(const String& path) { Detail::WorkingDirectory(path); }
        static void SetCurrentDirectoryA(const String& path) { Detail::WorkingDirectory(path); }
        static void SetCurrentDirectoryW(const String& path) { Detail::WorkingDirectory(path); }
#pragma pop_macro("SetCurrentDirectory")
#pragma pop_macro("GetCurrentDirectory")
#pragma pop_macro("CreateDirectory")
    };
}
