// The .NET class FileStream, over the standard library's file buffer.
#include "compat/core/io/Files.hpp"
#include "compat/core/io/StreamData.hpp"
#include <System/ArgumentException.hpp>
#include <System/IO/FileStream.hpp>
#include <System/IO/IOException.hpp>
#include <System/ObjectDisposedException.hpp>
#include <cerrno>
#include <fstream>
#include <type_traits>

namespace System::IO
{
    namespace
    {
        namespace fs = std::filesystem;
        namespace Files = Core::Files;
        namespace Streams = Core::Streams;

        class FileStreamData final : public Core::StreamData
        {
        public:
            FileStreamData(fs::path path, FileMode mode, FileAccess access, int bufferSize, FileOptions options)
                : Path(std::move(path)), Options(options), _access(access)
            {
                if (bufferSize <= 1)
                {
                    _file.pubsetbuf(nullptr, 0);
                }
                Open(mode);
            }
            ~FileStreamData() override { (void)Shut(); }
            const Detail::TypeInfo& GetType() const noexcept override { return FileStream::Type(); }

            bool CanRead() override { return _file.is_open() && Has(FileAccess::Read); }
            bool CanWrite() override { return _file.is_open() && Has(FileAccess::Write); }
            bool CanSeek() override { return _file.is_open() && _isSeekable; }
            Int64 Length() override
            {
                CheckSeekable();
                Sync();
                std::error_code error;
                const std::uintmax_t size = fs::file_size(Path, error);
                Files::Check(error, Path);
                return static_cast<Int64>(size);
            }
            Int64 Position() override
            {
                CheckSeekable();
                return _position;
            }
            void Position(Int64 value) override
            {
                if (value < 0)
                {
                    Detail::ThrowNegative("value", value);
                }
                Seek(value, SeekOrigin::Begin);
            }
            void Close() override { Dispose(true); }
            void Dispose(bool) override
            {
                if (!Shut())
                {
                    ThrowFailed();
                }
            }
            using StreamData::Dispose;
            void Flush() override
            {
                CheckOpen();
                Sync();
            }

            Int64 Seek(Int64 offset, SeekOrigin origin) override
            {
                if (origin < SeekOrigin::Begin || origin > SeekOrigin::End)
                {
                    throw ArgumentException("Invalid seek origin.", "origin");
                }
                CheckSeekable();
                const Int64 from = origin == SeekOrigin::Begin ? 0 : origin == SeekOrigin::Current ? _position : Length();
                if (offset < -from)
                {
                    throw IOException("An attempt was made to move the file pointer before the beginning of the file.");
                }
                if (from + offset < _appendStart)
                {
                    throw IOException("Unable to seek backward to overwrite data that previously existed in a file opened in Append mode.");
                }
                _position = from + offset;
                _last = Operation::None;
                return _position;
            }

            void SetLength(Int64 value) override
            {
                if (value < 0)
                {
                    Detail::ThrowNegative("value", value);
                }
                CheckSeekable();
                CheckWritable();
                Sync();
                std::error_code error;
                fs::resize_file(Path, static_cast<std::uintmax_t>(value), error);
                Files::Check(error, Path);
                _position = std::min(_position, value);
                _last = Operation::None;
            }

            int Read(const Array<Byte>& buffer, int offset, int count) override
            {
                Streams::CheckBuffer(buffer, offset, count);
                return Read(Streams::Part(buffer, offset, count));
            }
            int Read(Span<Byte> buffer) override
            {
                CheckOpen();
                if (!Has(FileAccess::Read))
                {
                    Streams::ThrowNotReadable();
                }
                Prepare(Operation::Reading);
                const std::span<Byte> into = buffer;
                const auto read = Guarded(
                    [&] { return _file.sgetn(reinterpret_cast<char*>(into.data()), static_cast<std::streamsize>(into.size())); });
                if (read < static_cast<std::streamsize>(into.size()))
                {
                    _last = Operation::None; // the file may grow
                }
                _position += read;
                return static_cast<int>(read);
            }
            int ReadByte() override
            {
                Byte one = 0;
                return Read(std::span<Byte>(&one, 1)) == 0 ? -1 : one;
            }
            void Write(const Array<Byte>& buffer, int offset, int count) override
            {
                Streams::CheckBuffer(buffer, offset, count);
                Write(std::span<const Byte>(Streams::Part(buffer, offset, count)));
            }
            void Write(ReadOnlySpan<Byte> buffer) override
            {
                CheckOpen();
                CheckWritable();
                Prepare(Operation::Writing);
                const std::span<const Byte> from = buffer;
                const auto written = Guarded(
                    [&] { return _file.sputn(reinterpret_cast<const char*>(from.data()), static_cast<std::streamsize>(from.size())); });
                _position += written;
                if (written != static_cast<std::streamsize>(from.size()))
                {
                    ThrowFailed();
                }
            }
            void WriteByte(Byte value) override { Write(std::span<const Byte>(&value, 1)); }

            const fs::path Path;
            const FileOptions Options;

        private:
            enum class Operation
            {
                None, ///< the file is elsewhere
                Reading,
                Writing
            };

            /// False if what was held back could not be written.
            bool Shut()
            {
                if (!_file.is_open())
                {
                    return true;
                }
                errno = 0;
                const bool written = _file.close() != nullptr;
                if ((Options & FileOptions::DeleteOnClose) != FileOptions::None)
                {
                    std::error_code ignored;
                    fs::remove(Path, ignored);
                }
                return written;
            }
            [[nodiscard]] bool Has(FileAccess access) const noexcept { return (_access & access) == access; }
            /// What the file's buffer does; some standard libraries throw where it fails.
            template <class Call>
            std::invoke_result_t<const Call&> Guarded(const Call& call) const
            {
                errno = 0;
                try
                {
                    return call();
                }
                catch (const std::ios_base::failure&)
                {
                    ThrowFailed();
                }
            }
            [[noreturn]] void ThrowFailed() const
            {
                Files::Throw(std::error_code(errno != 0 ? errno : EIO, std::generic_category()), Path);
            }
            void CheckOpen() const
            {
                if (!_file.is_open())
                {
                    throw ObjectDisposed();
                }
            }
            static ObjectDisposedException ObjectDisposed() { return {String(nullptr), String("Cannot access a closed file.")}; }
            void CheckSeekable() const
            {
                CheckOpen();
                if (!_isSeekable)
                {
                    Streams::ThrowNotSeekable();
                }
            }
            void CheckWritable() const
            {
                if (!Has(FileAccess::Write))
                {
                    Streams::ThrowNotWritable();
                }
            }
            void Sync()
            {
                if (_last == Operation::Writing && Guarded([&] { return _file.pubsync(); }) != 0)
                {
                    ThrowFailed();
                }
            }
            /// The C library wants a seek between reading and writing.
            void Prepare(Operation operation)
            {
                if (_last != operation && _isSeekable)
                {
                    if (Guarded([&] { return _file.pubseekpos(static_cast<std::streampos>(_position)); }) == std::streampos(-1))
                    {
                        ThrowFailed();
                    }
                }
                _last = operation;
            }

            void Open(FileMode mode)
            {
                std::error_code error;
                const fs::file_status status = fs::status(Path, error);
                const bool exists = fs::exists(status);
                if (fs::is_directory(status))
                {
                    Files::Throw(std::make_error_code(std::errc::is_a_directory), Path);
                }
                if (mode == FileMode::CreateNew && exists)
                {
                    Files::Throw(std::make_error_code(std::errc::file_exists), Path);
                }
                if ((mode == FileMode::Open || mode == FileMode::Truncate) && !exists)
                {
                    Files::Throw(error ? error : std::make_error_code(std::errc::no_such_file_or_directory), Path);
                }
                const bool truncates = mode == FileMode::Create || mode == FileMode::CreateNew || mode == FileMode::Truncate;
                errno = 0;
                // Opened for both, so that nothing is cut off where that is not asked for.
                if (truncates || !exists)
                {
                    if (!_file.open(Path, std::ios::out | std::ios::trunc | std::ios::binary))
                    {
                        ThrowFailed();
                    }
                    _file.close();
                }
                const auto how = Has(FileAccess::Write) ? std::ios::in | std::ios::out : std::ios::in;
                // A file that only may be written, such as a device.
                if (!_file.open(Path, how | std::ios::binary) &&
                    (Has(FileAccess::Read) || !_file.open(Path, std::ios::out | std::ios::app | std::ios::binary)))
                {
                    ThrowFailed();
                }
                _isSeekable = fs::is_regular_file(Path, error);
                if (mode == FileMode::Append)
                {
                    _appendStart = _position = Length();
                }
            }

            std::filebuf _file;
            FileAccess _access;
            Int64 _position = 0;
            Int64 _appendStart = 0;
            Operation _last = Operation::None;
            bool _isSeekable = false;
        };

        FileStreamData* Make(const String& path, FileMode mode, FileAccess access, FileShare share, int bufferSize, FileOptions options)
        {
            const fs::path file = Files::PathOf(path);
            if (mode < FileMode::CreateNew || mode > FileMode::Append)
            {
                Detail::ThrowArgumentOutOfRange("mode", "Enum value was out of legal range.");
            }
            if (access < FileAccess::Read || access > FileAccess::ReadWrite)
            {
                Detail::ThrowArgumentOutOfRange("access", "Enum value was out of legal range.");
            }
            if ((share & ~FileShare::Inheritable) < FileShare::None ||
                (share & ~FileShare::Inheritable) > (FileShare::ReadWrite | FileShare::Delete))
            {
                Detail::ThrowArgumentOutOfRange("share", "Enum value was out of legal range.");
            }
            if (bufferSize < 0)
            {
                Detail::ThrowNegative("bufferSize", bufferSize);
            }
            if ((access & FileAccess::Write) != FileAccess::Write && mode != FileMode::Open && mode != FileMode::OpenOrCreate)
            {
                throw ArgumentException(String::Format("Combining FileMode: {0} with FileAccess: {1} is invalid.", mode, access), "access");
            }
            if ((access & FileAccess::Read) == FileAccess::Read && mode == FileMode::Append)
            {
                throw ArgumentException("Append access can be requested only in write-only mode.", "access");
            }
            std::error_code ignored;
            const fs::path full = fs::absolute(file, ignored);
            return new FileStreamData(full.empty() ? file : full, mode, access, bufferSize, options);
        }

        constexpr int DefaultSize = 4096;
    }

    const Detail::TypeInfo& FileStream::Type() noexcept
    {
        static const Detail::TypeInfo type{"System.IO.FileStream", typeid(FileStream), &Stream::Type()};
        return type;
    }

    FileStream::FileStream(const String& path, FileMode mode)
        : FileStream(path, mode, mode == FileMode::Append ? FileAccess::Write : FileAccess::ReadWrite)
    {
    }
    FileStream::FileStream(const String& path, FileMode mode, FileAccess access)
        : FileStream(path, mode, access, FileShare::Read, DefaultSize)
    {
    }
    FileStream::FileStream(const String& path, FileMode mode, FileAccess access, FileShare share)
        : FileStream(path, mode, access, share, DefaultSize)
    {
    }
    FileStream::FileStream(const String& path, FileMode mode, FileAccess access, FileShare share, int bufferSize)
        : FileStream(path, mode, access, share, bufferSize, FileOptions::None)
    {
    }
    FileStream::FileStream(const String& path, FileMode mode, FileAccess access, FileShare share, int bufferSize, bool useAsync)
        : FileStream(path, mode, access, share, bufferSize, useAsync ? FileOptions::Asynchronous : FileOptions::None)
    {
    }
    FileStream::FileStream(const String& path, FileMode mode, FileAccess access, FileShare share, int bufferSize, FileOptions options)
        : FileStream(Detail::Adopt, Make(path, mode, access, share, bufferSize, options))
    {
    }

    String FileStream::Name() const
    {
        return Files::TextOf(Self<FileStreamData>().Path);
    }
    bool FileStream::IsAsync() const
    {
        return (Self<FileStreamData>().Options & FileOptions::Asynchronous) != FileOptions::None;
    }
    void FileStream::Flush(bool) const
    {
        Flush();
    }
}
