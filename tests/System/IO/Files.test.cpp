// Files, directories and paths.
#include "tests/Support/Caught.hpp"
#include "tests/Support/Print.hpp"
#include <System/ArgumentNullException.hpp>
#include <System/ArgumentOutOfRangeException.hpp>
#include <System/Environment.hpp>
#include <System/IO.hpp>
#include <System/NotSupportedException.hpp>
#include <System/ObjectDisposedException.hpp>
#include <System/Text.hpp>
#include <System/Threading.hpp>
#include <System/UnauthorizedAccessException.hpp>
#include <System/Using.hpp>

using namespace System;
using namespace System::IO;
using namespace System::Text;

namespace
{
    /// A directory of the test's own, gone with it.
    struct Folder
    {
        String Path = IO::Path::Combine(IO::Path::GetTempPath(), "systemnet-" + IO::Path::GetRandomFileName());
        Folder() { Directory::CreateDirectory(Path); }
        Folder(const Folder&) = delete;
        Folder& operator=(const Folder&) = delete;
        ~Folder() { Directory::Delete(Path, true); }
        String operator/(const char* name) const { return IO::Path::Combine(Path, name); }
    };
    const std::string NewLine = Environment::NewLine();
}

BOOST_AUTO_TEST_CASE(whole_files_are_read_and_written_by_tasks)
{
    const Folder folder;
    const String path = folder / "f.txt";
    File::WriteAllTextAsync(path, "a\nb").Wait();
    BOOST_TEST(File::ReadAllTextAsync(path).Result() == "a\nb");
    File::AppendAllTextAsync(path, "\u00E9", Encoding::Latin1()).Wait();
    BOOST_TEST(File::ReadAllTextAsync(path, Encoding::Latin1()).Result() == "a\nb\u00E9");
    BOOST_TEST(File::ReadAllLinesAsync(path).Result().Length() == 2);
    File::WriteAllBytesAsync(path, Array<Byte>{1, 2, 3}).Wait();
    BOOST_TEST(File::ReadAllBytesAsync(path).Result().Length() == 3);
    File::WriteAllLinesAsync(path, Array<String>{"x", "y"}).Wait();
    File::AppendAllLinesAsync(path, Array<String>{"z"}).Wait();
    BOOST_TEST(File::ReadAllLinesAsync(path, Encoding::UTF8()).Result().Length() == 3);

    BOOST_CHECK_THROW(static_cast<void>(File::ReadAllTextAsync(nullptr)), ArgumentNullException);
    BOOST_CHECK_THROW(static_cast<void>(File::WriteAllBytesAsync(path, nullptr)), ArgumentNullException);
    BOOST_CHECK_THROW(File::ReadAllTextAsync(folder / "none").GetAwaiter().GetResult(), FileNotFoundException);
    const Threading::CancellationTokenSource source;
    source.Cancel();
    BOOST_TEST(File::ReadAllTextAsync(path, source.Token()).IsCanceled());
}

BOOST_AUTO_TEST_CASE(whole_files_are_read_and_written)
{
    const Folder folder;
    const String path = folder / "f.txt";
    BOOST_TEST(!File::Exists(path));
    File::WriteAllText(path, "a\nb");
    BOOST_TEST(File::Exists(path));
    BOOST_TEST(!Directory::Exists(path));
    BOOST_TEST(File::ReadAllText(path) == "a\nb");
    BOOST_TEST(File::ReadAllLines(path).Length() == 2);
    File::AppendAllText(path, "c");
    BOOST_TEST(File::ReadAllText(path) == "a\nbc");
    File::WriteAllLines(path, Array<String>{"x", "y"});
    BOOST_TEST(File::ReadAllText(path) == "x" + NewLine + "y" + NewLine);
    File::WriteAllBytes(path, Array<Byte>{1, 0, 255});
    BOOST_TEST(File::ReadAllBytes(path).Length() == 3);
    BOOST_TEST(File::ReadAllBytes(path)[2] == 255);
    File::WriteAllText(path, "u", Encoding::UTF8());
    BOOST_TEST(File::ReadAllBytes(path).Length() == 4);
    File::Copy(path, folder / "g.txt");
    BOOST_TEST(MessageOf<IOException>([&] { return File::Copy(path, folder / "g.txt"), 0; }) ==
               "The file '" + std::string(std::string_view(folder / "g.txt")) + "' already exists.");
    File::Copy(path, folder / "g.txt", true);
    File::Move(path, folder / "h.txt");
    BOOST_TEST(!File::Exists(path));
    File::Delete(folder / "h.txt");
    File::Delete(folder / "h.txt");
    BOOST_TEST(MessageOf<FileNotFoundException>([&] { return File::ReadAllText(path); }) ==
               "Could not find file '" + std::string(std::string_view(path)) + "'.");
    Caught<DirectoryNotFoundException>([&] { return File::ReadAllText(folder / "no/f.txt"); });
    Caught<UnauthorizedAccessException>([&] { return File::OpenRead(folder.Path); });
    BOOST_TEST(ParameterOf<ArgumentNullException>([] { return File::ReadAllText(nullptr); }) == "path");
    BOOST_TEST(ParameterOf<ArgumentException>([] { return File::ReadAllText(""); }) == "path");
    BOOST_TEST(!File::Exists(nullptr));
}

BOOST_AUTO_TEST_CASE(a_file_stream_reads_writes_and_seeks)
{
    const Folder folder;
    const String path = folder / "f";
    {
        const FileStream f = FileStream(path, FileMode::CreateNew);
        BOOST_TEST((f.CanRead() && f.CanWrite() && f.CanSeek()));
        f.Write(Encoding::ASCII().GetBytes("hello"));
        BOOST_TEST(f.Position() == 5);
        BOOST_TEST(f.Length() == 5);
        f.Seek(1, SeekOrigin::Begin);
        BOOST_TEST(f.ReadByte() == 'e');
        f.WriteByte('L');
        BOOST_TEST(f.ReadByte() == 'l');
        f.Seek(-1, SeekOrigin::End);
        BOOST_TEST(f.ReadByte() == 'o');
        BOOST_TEST(f.ReadByte() == -1);
        f.SetLength(3);
        BOOST_TEST(f.Position() == 3);
        f.Flush();
        BOOST_TEST(f.Name() == path);
        f.Close();
        f.Close();
        BOOST_TEST(MessageOf<ObjectDisposedException>([&] { return f.ReadByte(); }) == "Cannot access a closed file.");
        BOOST_TEST(!f.CanRead());
    }
    BOOST_TEST(File::ReadAllText(path) == "heL");
    Caught<IOException>([&] { return FileStream(path, FileMode::CreateNew); });
    const FileStream append = FileStream(path, FileMode::Append);
    BOOST_TEST(append.Position() == 3);
    append.WriteByte('x');
    Caught<NotSupportedException>([&] { return append.ReadByte(); });
    Caught<IOException>([&] { return append.Seek(0, SeekOrigin::Begin); });
    append.Close();
    BOOST_TEST(File::ReadAllText(path) == "heLx");
    FileStream(path, FileMode::Truncate).Close();
    BOOST_TEST(FileInfo(path).Length() == 0);
    const FileStream read = File::OpenRead(path);
    BOOST_TEST(!read.CanWrite());
    Caught<NotSupportedException>([&] { return read.WriteByte(1), 0; });
    BOOST_TEST(ParameterOf<ArgumentException>([&] { return FileStream(path, FileMode::Create, FileAccess::Read); }) == "access");
    BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([&] { return FileStream(path, static_cast<FileMode>(9)); }) == "mode");
    BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>(
                   [&] { return FileStream(path, FileMode::Open, FileAccess::Read, FileShare::Read, -1); }) == "bufferSize");
    BOOST_TEST(ToString(FileShare::ReadWrite | FileShare::Delete) == "ReadWrite, Delete");
    BOOST_TEST(ToString(FileAccess::ReadWrite) == "ReadWrite");
    read.Close();
    FileStream(path, FileMode::Open, FileAccess::Read, FileShare::Read, 10, FileOptions::DeleteOnClose).Close();
    BOOST_TEST(!File::Exists(path));
}

BOOST_AUTO_TEST_CASE(files_are_read_and_written_as_text)
{
    const Folder folder;
    const String path = folder / "t";
    {
        const StreamWriter w = StreamWriter(path);
        const Using guard(w);
        w.WriteLine("one");
        w.WriteLine("two");
    }
    {
        const StreamWriter w = File::AppendText(path);
        const Using guard(w);
        w.Write("three");
    }
    const StreamReader r = StreamReader(path);
    BOOST_TEST(r.ReadLine() == "one");
    BOOST_TEST(r.ReadToEnd() == "two" + NewLine + "three");
    r.Close();
    Caught<FileNotFoundException>([&] { return StreamReader(folder / "none"); });
}

BOOST_AUTO_TEST_CASE(directories_are_made_listed_and_deleted)
{
    const Folder folder;
    const DirectoryInfo made = Directory::CreateDirectory(folder / "a/b");
    BOOST_TEST(made.Exists());
    BOOST_TEST(made.Name() == "b");
    BOOST_TEST(made.Parent().Name() == "a");
    File::WriteAllText(folder / "x.txt", "");
    File::WriteAllText(folder / "y.log", "12345");
    File::WriteAllText(folder / "a/z.txt", "");
    BOOST_TEST(Directory::GetFiles(folder.Path).Length() == 2);
    BOOST_TEST(Directory::GetFiles(folder.Path, "*.txt").Length() == 1);
    BOOST_TEST(Directory::GetFiles(folder.Path, "?.*", SearchOption::AllDirectories).Length() == 3);
    BOOST_TEST(Directory::GetDirectories(folder.Path)[0] == folder / "a");
    BOOST_TEST(Directory::GetFileSystemEntries(folder.Path).Length() == 3);
    Caught<IOException>([&] { return Directory::Delete(folder / "a"), 0; });
    Directory::Delete(folder / "a", true);
    BOOST_TEST(!Directory::Exists(folder / "a"));
    Caught<DirectoryNotFoundException>([&] { return Directory::Delete(folder / "a"), 0; });
    Caught<DirectoryNotFoundException>([&] { return Directory::GetFiles(folder / "a"); });
    const FileInfo info = FileInfo(folder / "y.log");
    BOOST_TEST(info.Exists());
    BOOST_TEST(info.Length() == 5);
    BOOST_TEST(info.Extension() == ".log");
    BOOST_TEST(info.DirectoryName() == folder.Path);
    BOOST_TEST(DateTime::UtcNow().Subtract(info.LastWriteTimeUtc()).TotalMinutes() < 5);
    info.LastWriteTimeUtc(DateTime(2020, 5, 6, 7, 8, 9, DateTimeKind::Utc));
    BOOST_TEST(std::abs(File::GetLastWriteTimeUtc(folder / "y.log").Subtract(DateTime(2020, 5, 6, 7, 8, 9)).TotalSeconds()) < 1);
    BOOST_TEST(((File::GetAttributes(folder.Path) & FileAttributes::Directory) == FileAttributes::Directory));
    info.Delete();
    BOOST_TEST(!info.Exists());
    Caught<FileNotFoundException>([&] { return info.Length(); });
}

BOOST_AUTO_TEST_CASE(paths_are_taken_apart_and_put_together)
{
    if (Path::DirectorySeparatorChar != '/')
    {
        return;
    }
    BOOST_TEST(Path::Combine("a", "b") == "a/b");
    BOOST_TEST(Path::Combine("a/", "b", "/c", "d") == "/c/d");
    BOOST_TEST(Path::Combine("", "b") == "b");
    BOOST_TEST(Path::Join("a", "/b") == "a/b");
    BOOST_TEST(ParameterOf<ArgumentNullException>([] { return Path::Combine("a", nullptr); }) == "path2");
    BOOST_TEST(Path::GetFileName("/a/b.txt") == "b.txt");
    BOOST_TEST(Path::GetFileName("/a/") == "");
    BOOST_TEST(Path::GetFileNameWithoutExtension("/a/b.tar.gz") == "b.tar");
    BOOST_TEST(Path::GetExtension("/a.d/b") == "");
    BOOST_TEST(Path::GetExtension("b.") == "");
    BOOST_TEST(Path::GetExtension("b.c") == ".c");
    BOOST_TEST(Path::GetDirectoryName("/a/b") == "/a");
    BOOST_TEST(Path::GetDirectoryName("/a") == "/");
    BOOST_TEST((Path::GetDirectoryName("/") == nullptr));
    BOOST_TEST(Path::GetDirectoryName("a") == "");
    BOOST_TEST((Path::GetFileName(nullptr) == nullptr));
    BOOST_TEST(Path::ChangeExtension("a.b", "c") == "a.c");
    BOOST_TEST(Path::ChangeExtension("a.b", nullptr) == "a");
    BOOST_TEST(Path::ChangeExtension("a", ".c") == "a.c");
    BOOST_TEST(Path::IsPathRooted("/a"));
    BOOST_TEST(!Path::IsPathRooted("a"));
    BOOST_TEST(Path::GetPathRoot("/a/b") == "/");
    BOOST_TEST(Path::HasExtension("a.b"));
    BOOST_TEST(Path::GetFullPath("/a/./b/../c") == "/a/c");
    BOOST_TEST(Path::GetFullPath("/a/b/..") == "/a");
    BOOST_TEST(Path::GetFullPath("x") == Path::Combine(Directory::GetCurrentDirectory(), "x"));
    BOOST_TEST(Path::GetRelativePath("/a/b", "/a/c/d") == "../c/d");
    BOOST_TEST(Path::EndsInDirectorySeparator("a/"));
    BOOST_TEST(Path::TrimEndingDirectorySeparator("a/") == "a");
    BOOST_TEST(Path::GetRandomFileName().Length() == 12);
    BOOST_TEST(Path::EndsInDirectorySeparator(Path::GetTempPath()));
    const String temporary = Path::GetTempFileName();
    BOOST_TEST(File::Exists(temporary));
    File::Delete(temporary);
}
