// The .NET class File.
#include "compat/core/io/Files.hpp"
#include <System/Collections/Generic/List.hpp>
#include <System/IO/File.hpp>
#include <System/IO/IOException.hpp>
#include <System/Text/UTF8Encoding.hpp>
#include <System/Using.hpp>

namespace System::IO
{
    namespace fs = std::filesystem;
    namespace Files = Core::Files;
    using Collections::Generic::IEnumerable;
    using Collections::Generic::List;

    bool File::Exists(const String& path)
    {
        std::error_code ignored;
        return !String::IsNullOrEmpty(path) && fs::exists(Files::PathOf(path), ignored) && !fs::is_directory(Files::PathOf(path), ignored);
    }

    void File::Delete(const String& path)
    {
        const fs::path file = Files::PathOf(path);
        std::error_code error;
        if (fs::is_directory(file, error))
        {
            Files::Throw(std::make_error_code(std::errc::is_a_directory), file);
        }
        fs::remove(file, error);
        Files::Check(error, file);
    }

    void File::Copy(const String& sourceFileName, const String& destFileName)
    {
        Copy(sourceFileName, destFileName, false);
    }
    void File::Copy(const String& sourceFileName, const String& destFileName, bool overwrite)
    {
        const fs::path from = Files::PathOf(sourceFileName, "sourceFileName");
        const fs::path to = Files::PathOf(destFileName, "destFileName");
        std::error_code error;
        if (!fs::exists(from, error))
        {
            Files::Throw(std::make_error_code(std::errc::no_such_file_or_directory), from);
        }
        if (!overwrite && fs::exists(to, error))
        {
            Files::Throw(std::make_error_code(std::errc::file_exists), to);
        }
        fs::copy_file(from, to, fs::copy_options::overwrite_existing, error);
        Files::Check(error, to);
    }

    void File::Move(const String& sourceFileName, const String& destFileName)
    {
        Move(sourceFileName, destFileName, false);
    }
    void File::Move(const String& sourceFileName, const String& destFileName, bool overwrite)
    {
        const fs::path from = Files::PathOf(sourceFileName, "sourceFileName");
        const fs::path to = Files::PathOf(destFileName, "destFileName");
        std::error_code error;
        if (!fs::exists(from, error))
        {
            Files::Throw(std::make_error_code(std::errc::no_such_file_or_directory), from);
        }
        if (!overwrite && fs::exists(to, error))
        {
            Files::Throw(std::make_error_code(std::errc::file_exists), to);
        }
        fs::rename(from, to, error);
        if (error == std::errc::cross_device_link)
        {
            Copy(sourceFileName, destFileName, true);
            fs::remove(from, error);
        }
        Files::Check(error, to);
    }

    FileStream File::Create(const String& path)
    {
        return Create(path, 4096);
    }
    FileStream File::Create(const String& path, int bufferSize)
    {
        return FileStream(path, FileMode::Create, FileAccess::ReadWrite, FileShare::None, bufferSize);
    }
    FileStream File::Open(const String& path, FileMode mode)
    {
        return FileStream(path, mode);
    }
    FileStream File::Open(const String& path, FileMode mode, FileAccess access)
    {
        return FileStream(path, mode, access, FileShare::None);
    }
    FileStream File::Open(const String& path, FileMode mode, FileAccess access, FileShare share)
    {
        return FileStream(path, mode, access, share);
    }
    FileStream File::OpenRead(const String& path)
    {
        return FileStream(path, FileMode::Open, FileAccess::Read, FileShare::Read);
    }
    FileStream File::OpenWrite(const String& path)
    {
        return FileStream(path, FileMode::OpenOrCreate, FileAccess::Write, FileShare::None);
    }
    StreamReader File::OpenText(const String& path)
    {
        return StreamReader(path);
    }
    StreamWriter File::CreateText(const String& path)
    {
        return StreamWriter(path, false);
    }
    StreamWriter File::AppendText(const String& path)
    {
        return StreamWriter(path, true);
    }

    Array<Byte> File::ReadAllBytes(const String& path)
    {
        const FileStream file(path, FileMode::Open, FileAccess::Read);
        std::vector<Byte> all;
        const Array<Byte> part(65536);
        if (file.CanSeek())
        {
            all.reserve(static_cast<std::size_t>(file.Length()));
        }
        for (int read = file.Read(part, 0, part.Length()); read != 0; read = file.Read(part, 0, part.Length()))
        {
            all.insert(all.end(), part.begin(), part.begin() + read);
        }
        return Array<Byte>(std::span<const Byte>(all));
    }
    String File::ReadAllText(const String& path)
    {
        return ReadAllText(path, System::Text::Encoding::UTF8());
    }
    String File::ReadAllText(const String& path, const System::Text::Encoding& encoding)
    {
        Detail::CheckNull(encoding == nullptr, "encoding");
        const StreamReader reader(path, encoding, true);
        const Using guard(reader);
        return reader.ReadToEnd();
    }
    Array<String> File::ReadAllLines(const String& path)
    {
        return ReadAllLines(path, System::Text::Encoding::UTF8());
    }
    Array<String> File::ReadAllLines(const String& path, const System::Text::Encoding& encoding)
    {
        Detail::CheckNull(encoding == nullptr, "encoding");
        const StreamReader reader(path, encoding);
        const Using guard(reader);
        const List<String> lines;
        for (String line = reader.ReadLine(); line != nullptr; line = reader.ReadLine())
        {
            lines.Add(line);
        }
        return lines.ToArray();
    }
    IEnumerable<String> File::ReadLines(const String& path)
    {
        return List<String>(ReadAllLines(path));
    }

    void File::WriteAllBytes(const String& path, const Array<Byte>& bytes)
    {
        (void)Files::PathOf(path);
        Detail::CheckNull(!bytes, "bytes");
        const FileStream file(path, FileMode::Create, FileAccess::Write);
        file.Write(bytes, 0, bytes.Length());
        file.Close();
    }

    namespace
    {
        void Put(const String& path, bool append, const String& text, const System::Text::Encoding& encoding)
        {
            Detail::CheckNull(encoding == nullptr, "encoding");
            const StreamWriter writer(path, append, encoding);
            writer.Write(text);
            writer.Close();
        }
        void Put(const String& path, bool append, const IEnumerable<String>& lines)
        {
            (void)Files::PathOf(path);
            Detail::CheckNull(lines == nullptr, "contents");
            const StreamWriter writer(path, append);
            for (const String& line : lines)
            {
                writer.WriteLine(line);
            }
            writer.Close();
        }
    }

    void File::WriteAllText(const String& path, const String& contents)
    {
        Put(path, false, contents, System::Text::UTF8Encoding(false));
    }
    void File::WriteAllText(const String& path, const String& contents, const System::Text::Encoding& encoding)
    {
        Put(path, false, contents, encoding);
    }
    void File::WriteAllLines(const String& path, const Array<String>& contents)
    {
        Detail::CheckNull(!contents, "contents");
        Put(path, false, List<String>(contents));
    }
    void File::WriteAllLines(const String& path, const IEnumerable<String>& contents)
    {
        Put(path, false, contents);
    }
    void File::AppendAllText(const String& path, const String& contents)
    {
        Put(path, true, contents, System::Text::UTF8Encoding(false));
    }
    void File::AppendAllText(const String& path, const String& contents, const System::Text::Encoding& encoding)
    {
        Put(path, true, contents, encoding);
    }
    void File::AppendAllLines(const String& path, const IEnumerable<String>& contents)
    {
        Put(path, true, contents);
    }

    FileAttributes File::GetAttributes(const String& path)
    {
        const fs::path file = Files::PathOf(path);
        std::error_code error;
        const fs::file_status status = fs::status(file, error);
        if (!fs::exists(status))
        {
            Files::Throw(error ? error : std::make_error_code(std::errc::no_such_file_or_directory), file);
        }
        FileAttributes attributes = FileAttributes::None;
        if (fs::is_directory(status))
        {
            attributes |= FileAttributes::Directory;
        }
        if (fs::is_symlink(file, error))
        {
            attributes |= FileAttributes::ReparsePoint;
        }
        if ((status.permissions() & fs::perms::owner_write) == fs::perms::none)
        {
            attributes |= FileAttributes::ReadOnly;
        }
        if (file.filename().native().front() == '.')
        {
            attributes |= FileAttributes::Hidden;
        }
        return attributes == FileAttributes::None ? FileAttributes::Normal : attributes;
    }
    DateTime File::GetLastWriteTime(const String& path)
    {
        return GetLastWriteTimeUtc(path).ToLocalTime();
    }
    DateTime File::GetLastWriteTimeUtc(const String& path)
    {
        std::error_code error;
        const fs::file_time_type time = fs::last_write_time(Files::PathOf(path), error);
        // What .NET gives for a file that is not there.
        return error ? DateTime(1601, 1, 1, 0, 0, 0, DateTimeKind::Utc) : Files::TimeOf(time);
    }
    void File::SetLastWriteTime(const String& path, const DateTime& lastWriteTime)
    {
        SetLastWriteTimeUtc(path, lastWriteTime.ToUniversalTime());
    }
    void File::SetLastWriteTimeUtc(const String& path, const DateTime& lastWriteTimeUtc)
    {
        const fs::path file = Files::PathOf(path);
        std::error_code error;
        fs::last_write_time(file, Files::TimeOf(lastWriteTimeUtc), error);
        Files::Check(error, file);
    }
}
