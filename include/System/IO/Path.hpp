// The .NET class Path.
#pragma once
#include <System/Array.hpp>

namespace System::Detail
{
    SYSTEMNET_API String TemporaryPath();
    SYSTEMNET_API String TemporaryFile();
}

namespace System::IO
{
    /// The texts of paths; only GetTempPath, GetTempFileName and GetFullPath look at the file system.
    /// Follows api/system.io.path.
    class SYSTEMNET_API Path
    {
    public:
        Path() = delete;

        static const char DirectorySeparatorChar;
        static const char AltDirectorySeparatorChar;
        static const char PathSeparator;
        static const char VolumeSeparatorChar;

        /// Puts paths after each other; one that begins at a root drops those before it.
        /// @throws ArgumentNullException a path is null
        static String Combine(const String& path1, const String& path2);
        static String Combine(const String& path1, const String& path2, const String& path3);
        static String Combine(const String& path1, const String& path2, const String& path3, const String& path4);
        static String Combine(const Array<String>& paths);
        /// Puts paths after each other, whatever they begin with.
        static String Join(const String& path1, const String& path2);
        static String Join(const String& path1, const String& path2, const String& path3);
        static String Join(const String& path1, const String& path2, const String& path3, const String& path4);
        static String Join(const Array<String>& paths);

        // Null gives null.
        /// What is before the last separator; null for a root.
        static String GetDirectoryName(const String& path);
        static String GetFileName(const String& path);
        static String GetFileNameWithoutExtension(const String& path);
        /// With the dot; empty if there is none.
        static String GetExtension(const String& path);
        static String GetPathRoot(const String& path);
        /// @param extension with or without the dot; null takes the extension off
        static String ChangeExtension(const String& path, const String& extension);
        [[nodiscard]] static bool HasExtension(const String& path);
        [[nodiscard]] static bool IsPathRooted(const String& path);
        /// @throws ArgumentNullException path is null
        [[nodiscard]] static bool IsPathFullyQualified(const String& path);
        [[nodiscard]] static bool EndsInDirectorySeparator(const String& path);
        static String TrimEndingDirectorySeparator(const String& path);

        /// @throws ArgumentNullException, ArgumentException path is null or empty
        static String GetFullPath(const String& path);
        /// @param basePath a full path that path is taken from
        static String GetFullPath(const String& path, const String& basePath);
        static String GetRelativePath(const String& relativeTo, const String& path);
        [[nodiscard]] static bool Exists(const String& path);
        /// A name for a file that does not exist.
        static String GetRandomFileName();
        static Array<char> GetInvalidPathChars();
        static Array<char> GetInvalidFileNameChars();

        // <windows.h> makes macros of these names, as Environment::GetEnvironmentVariable says.
#pragma push_macro("GetTempPath")
#undef GetTempPath
#pragma push_macro("GetTempFileName")
#undef GetTempFileName
        /// The directory for temporary files, with a separator at its end.
        static String GetTempPath() { return Detail::TemporaryPath(); }
        static String GetTempPathA() { return Detail::TemporaryPath(); }
        static String GetTempPathW() { return Detail::TemporaryPath(); }
        /// Makes an empty temporary file.
        static String GetTempFileName() { return Detail::TemporaryFile(); }
        static String GetTempFileNameA() { return Detail::TemporaryFile(); }
        static String GetTempFileNameW() { return Detail::TemporaryFile(); }
#pragma pop_macro("GetTempFileName")
#pragma pop_macro("GetTempPath")
    };
}
