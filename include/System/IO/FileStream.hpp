// The .NET class FileStream.
#pragma once
#include <System/IO/FileAccess.hpp>
#include <System/IO/FileMode.hpp>
#include <System/IO/FileOptions.hpp>
#include <System/IO/FileShare.hpp>
#include <System/IO/Stream.hpp>

namespace System::IO
{
    /// A file as a stream. What FileShare and FileOptions ask is not asked of the system; DeleteOnClose is done.
    /// Follows api/system.io.filestream.
    class SYSTEMNET_API FileStream : public Stream
    {
        SYSTEMNET_HANDLE(FileStream, Stream)
        FileStream() noexcept = default;

        /// For reading and writing; for writing if mode is Append.
        /// @throws ArgumentNullException, ArgumentException path is null or empty
        /// @throws ArgumentOutOfRangeException an enumeration has another value, bufferSize is negative
        /// @throws FileNotFoundException, DirectoryNotFoundException, UnauthorizedAccessException, IOException it cannot be opened
        FileStream(const String& path, FileMode mode);
        FileStream(const String& path, FileMode mode, FileAccess access);
        FileStream(const String& path, FileMode mode, FileAccess access, FileShare share);
        FileStream(const String& path, FileMode mode, FileAccess access, FileShare share, int bufferSize);
        FileStream(const String& path, FileMode mode, FileAccess access, FileShare share, int bufferSize, bool useAsync);
        FileStream(const String& path, FileMode mode, FileAccess access, FileShare share, int bufferSize, FileOptions options);

        /// The full path.
        [[nodiscard]] String Name() const;
        [[nodiscard]] bool IsAsync() const;
        using Stream::Flush;
        /// Writes what is held back.
        void Flush(bool flushToDisk) const;

    private:
        const Detail::TypeInfo& SystemnetType() const noexcept override { return Type(); }
    };
}
