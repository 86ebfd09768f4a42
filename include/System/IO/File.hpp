// The .NET class File.
#pragma once
#include <System/Collections/Generic/IEnumerable.hpp>
#include <System/DateTime.hpp>
#include <System/IO/FileAttributes.hpp>
#include <System/IO/FileStream.hpp>
#include <System/IO/StreamReader.hpp>
#include <System/IO/StreamWriter.hpp>

namespace System::IO
{
    /// Files by their paths. Members throw ArgumentNullException and ArgumentException for a path that is null or empty, and
    /// FileNotFoundException, DirectoryNotFoundException, UnauthorizedAccessException or IOException where the system refuses.
    /// Follows api/system.io.file.
    class SYSTEMNET_API File
    {
    public:
        File() = delete;

        /// Whether there is a file, and no directory.
        [[nodiscard]] static bool Exists(const String& path);
        /// Nothing if there is no such file.
        static void Delete(const String& path);
        static void Copy(const String& sourceFileName, const String& destFileName);
        static void Copy(const String& sourceFileName, const String& destFileName, bool overwrite);
        static void Move(const String& sourceFileName, const String& destFileName);
        static void Move(const String& sourceFileName, const String& destFileName, bool overwrite);

        static FileStream Create(const String& path);
        static FileStream Create(const String& path, int bufferSize);
        static FileStream Open(const String& path, FileMode mode);
        static FileStream Open(const String& path, FileMode mode, FileAccess access);
        static FileStream Open(const String& path, FileMode mode, FileAccess access, FileShare share);
        static FileStream OpenRead(const String& path);
        static FileStream OpenWrite(const String& path);
        static StreamReader OpenText(const String& path);
        static StreamWriter CreateText(const String& path);
        static StreamWriter AppendText(const String& path);

        static Array<Byte> ReadAllBytes(const String& path);
        static String ReadAllText(const String& path);
        static String ReadAllText(const String& path, const System::Text::Encoding& encoding);
        static Array<String> ReadAllLines(const String& path);
        static Array<String> ReadAllLines(const String& path, const System::Text::Encoding& encoding);
        /// All lines at once, unlike .NET's.
        static Collections::Generic::IEnumerable<String> ReadLines(const String& path);
        static void WriteAllBytes(const String& path, const Array<Byte>& bytes);
        static void WriteAllText(const String& path, const String& contents);
        static void WriteAllText(const String& path, const String& contents, const System::Text::Encoding& encoding);
        static void WriteAllLines(const String& path, const Array<String>& contents);
        static void WriteAllLines(const String& path, const Collections::Generic::IEnumerable<String>& contents);
        static void AppendAllText(const String& path, const String& contents);
        static void AppendAllText(const String& path, const String& contents, const System::Text::Encoding& encoding);
        static void AppendAllLines(const String& path, const Collections::Generic::IEnumerable<String>& contents);

        // The same on a thread of the pool. A wrong argument throws at once, all else from the task. Only what has not begun is cancelled.
        static Threading::Tasks::Task<Array<Byte>> ReadAllBytesAsync(const String& path,
                                                                     Threading::CancellationToken cancellationToken = {});
        static Threading::Tasks::Task<String> ReadAllTextAsync(const String& path, Threading::CancellationToken cancellationToken = {});
        static Threading::Tasks::Task<String> ReadAllTextAsync(const String& path, const System::Text::Encoding& encoding,
                                                               Threading::CancellationToken cancellationToken = {});
        static Threading::Tasks::Task<Array<String>> ReadAllLinesAsync(const String& path,
                                                                       Threading::CancellationToken cancellationToken = {});
        static Threading::Tasks::Task<Array<String>> ReadAllLinesAsync(const String& path, const System::Text::Encoding& encoding,
                                                                       Threading::CancellationToken cancellationToken = {});
        static Threading::Tasks::Task<void> WriteAllBytesAsync(const String& path, const Array<Byte>& bytes,
                                                               Threading::CancellationToken cancellationToken = {});
        static Threading::Tasks::Task<void> WriteAllTextAsync(const String& path, const String& contents,
                                                              Threading::CancellationToken cancellationToken = {});
        static Threading::Tasks::Task<void> WriteAllTextAsync(const String& path, const String& contents,
                                                              const System::Text::Encoding& encoding,
                                                              Threading::CancellationToken cancellationToken = {});
        static Threading::Tasks::Task<void> WriteAllLinesAsync(const String& path,
                                                               const Collections::Generic::IEnumerable<String>& contents,
                                                               Threading::CancellationToken cancellationToken = {});
        static Threading::Tasks::Task<void> AppendAllTextAsync(const String& path, const String& contents,
                                                               Threading::CancellationToken cancellationToken = {});
        static Threading::Tasks::Task<void> AppendAllTextAsync(const String& path, const String& contents,
                                                               const System::Text::Encoding& encoding,
                                                               Threading::CancellationToken cancellationToken = {});
        static Threading::Tasks::Task<void> AppendAllLinesAsync(const String& path,
                                                                const Collections::Generic::IEnumerable<String>& contents,
                                                                Threading::CancellationToken cancellationToken = {});

        static FileAttributes GetAttributes(const String& path);
        static DateTime GetLastWriteTime(const String& path);
        static DateTime GetLastWriteTimeUtc(const String& path);
        static void SetLastWriteTime(const String& path, const DateTime& lastWriteTime);
        static void SetLastWriteTimeUtc(const String& path, const DateTime& lastWriteTimeUtc);
    };
}
