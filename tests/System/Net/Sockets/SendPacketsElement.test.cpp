// SendPacketsElement: what it holds.
#include "tests/Support/Sockets.hpp"
#include <System/IO.hpp>
#include <System/OverflowException.hpp>
#include <System/Using.hpp>

using namespace SocketTests;
using System::IO::FileMode;
using System::IO::FileStream;

namespace
{
    constexpr auto ArrayForms = "SendPacketsElement..ctor (Byte[],Int32,Int32) and (Byte[],Int32,Int32,Boolean)";
    constexpr auto StreamForms =
        "SendPacketsElement..ctor [3 of 11 overloads: (FileStream); (FileStream,Int64,Int32); (FileStream,Int64,Int32,Boolean)]";
    constexpr auto PathForms = "SendPacketsElement..ctor [5 of 11 overloads: (String); (String,Int32,Int32); (String,Int64,Int32); "
                               "(String,Int32,Int32,Boolean); (String,Int64,Int32,Boolean)]";
    constexpr auto FileForms =
        "SendPacketsElement..ctor [6 of 11 overloads: (FileStream,Int64,Int32); (String,Int32,Int32); (String,Int64,Int32); "
        "(FileStream,Int64,Int32,Boolean); (String,Int32,Int32,Boolean); (String,Int64,Int32,Boolean)]";

    struct TemporaryFile
    {
        String Path = IO::Path::GetTempFileName();
        ~TemporaryFile() { IO::File::Delete(Path); }
        [[nodiscard]] FileStream Open(bool isAsync) const
        {
            return FileStream(Path, FileMode::Open, IO::FileAccess::Read, IO::FileShare::Read, 4096, isAsync);
        }
    };
}

BOOST_AUTO_TEST_CASE(of_memory)
{
    const Array<Byte> buffer(5);
    const SendPacketsElement whole(buffer);
    BOOST_TEST((whole.Buffer() == buffer));
    BOOST_TEST(whole.Offset() == 0);
    BOOST_TEST(whole.Count() == 5);
    BOOST_TEST(!whole.EndOfPacket());
    BOOST_TEST((whole.FilePath() == nullptr));
    BOOST_TEST((whole.FileStream() == nullptr));
    const SendPacketsElement part(buffer, 1, 3, true);
    BOOST_TEST((part.Buffer() == buffer));
    BOOST_TEST(part.Offset() == 1);
    BOOST_TEST(part.OffsetLong() == 1);
    BOOST_TEST(part.Count() == 3);
    BOOST_TEST(part.EndOfPacket());
    BOOST_TEST(part.MemoryBuffer().value().Length() == 3);
    const SendPacketsElement memory(ReadOnlyMemory<Byte>(buffer, 1, 3), true);
    BOOST_TEST((memory.Buffer() == nullptr));
    BOOST_TEST(memory.Offset() == 0);
    BOOST_TEST(memory.Count() == 3);
    BOOST_TEST(memory.EndOfPacket());
    BOOST_TEST(SendPacketsElement(buffer.AsMemory()).Count() == 5);
    BOOST_TEST(SendPacketsElement(ReadOnlyMemory<Byte>()).Count() == 0);
}

BOOST_AUTO_TEST_CASE(of_files)
{
    const SendPacketsElement whole("f");
    BOOST_TEST(whole.FilePath() == "f");
    BOOST_TEST(whole.OffsetLong() == 0);
    BOOST_TEST(whole.Count() == 0);
    BOOST_TEST((whole.Buffer() == nullptr));
    BOOST_TEST(!whole.MemoryBuffer().has_value());
    const SendPacketsElement part("f", 5, 6, true);
    BOOST_TEST(part.Offset() == 5);
    BOOST_TEST(part.Count() == 6);
    BOOST_TEST(part.EndOfPacket());
    const SendPacketsElement far("f", MaxValue<Int64>, 1);
    BOOST_TEST(far.OffsetLong() == MaxValue<Int64>);
    Caught<OverflowException>([&] { return far.Offset(); });
    const TemporaryFile file;
    const FileStream stream = file.Open(true);
    const SendPacketsElement streamed(stream, 2, 3);
    BOOST_TEST((streamed.FileStream() == stream));
    BOOST_TEST((streamed.FilePath() == nullptr));
    BOOST_TEST(streamed.OffsetLong() == 2);
    BOOST_TEST(streamed.Count() == 3);
    BOOST_TEST(SendPacketsElement(stream).Count() == 0);
}

BOOST_TEST_DECORATOR(*Documents(ArrayForms, "offset or count negative, or beyond the buffer") *
                     Documents(StreamForms, "fileStream not opened for asynchronous use") * Documents(StreamForms, "fileStream is null") *
                     Documents(PathForms, "filepath is null") * Documents(FileForms, "offset or count negative"))
BOOST_AUTO_TEST_CASE(bad_arguments)
{
    const Array<Byte> buffer(3);
    const Array<Byte> none = nullptr;
    BOOST_TEST(ParameterOf<ArgumentNullException>([&] { SendPacketsElement{none}; }) == "buffer");
    BOOST_TEST(ParameterOf<ArgumentNullException>([&] { SendPacketsElement(none, 0, 0); }) == "buffer");
    BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([&] { SendPacketsElement(buffer, -1, 0); }) == "offset");
    BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([&] { SendPacketsElement(buffer, 4, 0, true); }) == "offset");
    BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([&] { SendPacketsElement(buffer, 1, 3); }) == "count");
    BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([&] { SendPacketsElement(buffer, 1, -1); }) == "count");

    const String noPath = nullptr;
    BOOST_TEST(ParameterOf<ArgumentNullException>([&] { SendPacketsElement{noPath}; }) == "filepath");
    BOOST_TEST(ParameterOf<ArgumentNullException>([&] { SendPacketsElement(noPath, 0, 0); }) == "filepath");
    BOOST_TEST(ParameterOf<ArgumentNullException>([&] { SendPacketsElement(noPath, Int64{0}, 0, true); }) == "filepath");
    BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([&] { SendPacketsElement("f", -1, 0); }) == "offset");
    BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([&] { SendPacketsElement("f", Int64{-1}, 0); }) == "offset");
    BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([&] { SendPacketsElement("f", 0, -1, false); }) == "count");

    const TemporaryFile file;
    const FileStream noStream = nullptr;
    BOOST_TEST(ParameterOf<ArgumentNullException>([&] { SendPacketsElement{noStream}; }) == "fileStream");
    BOOST_TEST(ParameterOf<ArgumentException>([&] { SendPacketsElement{file.Open(false)}; }) == "fileStream");
    BOOST_TEST(ParameterOf<ArgumentException>([&] { SendPacketsElement(file.Open(false), -1, 0); }) == "fileStream");
    BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([&] { SendPacketsElement(file.Open(true), -1, 0); }) == "offset");
    BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([&] { SendPacketsElement(file.Open(true), 0, -1, true); }) == "count");
}
