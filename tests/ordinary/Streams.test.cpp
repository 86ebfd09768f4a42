#include "tests/Support/Print.hpp"
#include "tests/ordinary/Uses.hpp"
#include <System.hpp>
#include <System/IO.hpp>
#include <System/Net/Sockets.hpp>
#include <System/Text.hpp>
#include <System/Threading.hpp>
#include <System/Threading/Tasks.hpp>
#include <boost/test/unit_test.hpp>

using namespace System;
using namespace System::IO;
using namespace System::Net;
using namespace System::Net::Sockets;
using namespace System::Threading;
using namespace System::Threading::Tasks;
using System::Text::Encoding;

BOOST_AUTO_TEST_SUITE(OrdinaryStreams)

namespace
{
    /// A stream of the program's own, which counts how it is disposed.
    class Counting : public MemoryStream
    {
    public:
        using MemoryStream::MemoryStream;
        int Disposed = 0;

    protected:
        void Dispose(bool disposing) override
        {
            Disposed += disposing ? 1 : 0;
            MemoryStream::Dispose(disposing);
        }
    };

    struct Pair
    {
        TcpClient Client;
        TcpClient Server;
    };
    Pair Connected()
    {
        TcpListener listener(IPAddress::Loopback, 0);
        listener.Start();
        TcpClient client("127.0.0.1", ((IPEndPoint)listener.LocalEndpoint()).Port());
        return {client, listener.AcceptTcpClient()};
    }
}

BOOST_AUTO_TEST_CASE(bytes_in_memory,
                     *Uses("System.IO.MemoryStream", ".ctor 0 1 4 5; Position 0; ToArray 0; Write 3; Length 0; WriteByte 1; GetBuffer 0; "
                                                     "Seek 2") *
                         Uses("System.IO.SeekOrigin", "Begin 0"))
{
    MemoryStream stream;
    Array<Byte> data{1, 2, 3};
    stream.Write(data, 0, 3);
    stream.WriteByte(4);
    BOOST_TEST(stream.Length() == 4);
    BOOST_TEST(stream.Position() == 4);
    BOOST_TEST(stream.ToArray()[3] == 4);
    BOOST_TEST(stream.GetBuffer()[2] == 3);
    BOOST_TEST(stream.Seek(1, SeekOrigin::Begin) == 1);
    BOOST_TEST(stream.ReadByte() == 2);
    BOOST_TEST(MemoryStream(data).Length() == 3);
    BOOST_TEST(!MemoryStream(data, 1, 2, false).CanWrite());
    BOOST_TEST(MemoryStream(data, 1, 2, true, true).GetBuffer().Length() == 3);
}

BOOST_AUTO_TEST_CASE(a_stream_is_read_and_written,
                     *Uses("System.IO.Stream",
                           "Dispose 0 1; Close 0; Write 1 3; Read 1 3; Flush 0; CanRead 0; Position 0; CanTimeout 0; CanWrite 0; "
                           "Length 0; ReadByte 0; CopyTo 2; BeginRead 5; EndRead 1; EndWrite 1; BeginWrite 5"))
{
    MemoryStream memory;
    Stream stream = memory;
    Array<Byte> data{1, 2, 3, 4};
    stream.Write(data, 0, 2);
    stream.Write(data);
    stream.Flush();
    BOOST_TEST(stream.Length() == 6);
    BOOST_TEST(stream.CanRead());
    BOOST_TEST(stream.CanWrite());
    BOOST_TEST(!stream.CanTimeout());
    stream.Position(0);
    BOOST_TEST(stream.ReadByte() == 1);
    BOOST_TEST(stream.Read(data, 0, 2) == 2);
    BOOST_TEST(data[0] == 2);
    BOOST_TEST(stream.Read(data) == 3);
    stream.Position(0);
    MemoryStream copy;
    stream.CopyTo(copy, 4096);
    BOOST_TEST(copy.Length() == 6);
    IAsyncResult ar = stream.BeginWrite(data, 0, 4, nullptr, nullptr);
    stream.EndWrite(ar);
    stream.Position(0);
    ar = stream.BeginRead(data, 0, 4, nullptr, nullptr);
    BOOST_TEST(stream.EndRead(ar) == 4);
    stream.Close();
    BOOST_CHECK_THROW(stream.ReadByte(), ObjectDisposedException);
    stream.Dispose();
    Counting counting; // whose Dispose(bool) hides Dispose() in C++
    Stream base = counting;
    base.Dispose();
    BOOST_TEST(counting.Disposed == 1);
}

BOOST_AUTO_TEST_CASE(a_stream_is_read_and_written_later,
                     *Uses("System.IO.Stream", "ReadAsync 2 3 4; WriteAsync 2 3 4; FlushAsync 0 1; CopyToAsync 3; DisposeAsync 0") *
                         Uses("System.IAsyncDisposable", "DisposeAsync 0"))
{
    MemoryStream memory;
    Stream stream = memory;
    Array<Byte> data{1, 2, 3, 4};
    stream.WriteAsync(data, 0, 2).Wait();
    stream.WriteAsync(data, 0, 2, CancellationToken::None()).Wait();
    stream.WriteAsync(data.AsMemory(), CancellationToken::None()).AsTask().Wait();
    stream.FlushAsync().Wait();
    stream.FlushAsync(CancellationToken::None()).Wait();
    BOOST_TEST(stream.Length() == 8);
    stream.Position(0);
    BOOST_TEST(stream.ReadAsync(data, 0, 2).Result() == 2);
    BOOST_TEST(stream.ReadAsync(data, 0, 2, CancellationToken::None()).Result() == 2);
    BOOST_TEST(stream.ReadAsync(data.AsMemory(), CancellationToken::None()).AsTask().Result() == 4);
    stream.Position(0);
    MemoryStream copy;
    stream.CopyToAsync(copy, 4096, CancellationToken::None()).Wait();
    BOOST_TEST(copy.Length() == 8);
    stream.DisposeAsync().AsTask().Wait();
    BOOST_TEST(!stream.CanRead());
    IAsyncDisposable disposable = copy;
    disposable.DisposeAsync().AsTask().Wait();
    BOOST_TEST(!copy.CanRead());
}

BOOST_AUTO_TEST_CASE(a_stream_over_a_connection,
                     *Uses("System.Net.Sockets.NetworkStream",
                           ".ctor 1 2; Write 1 3; WriteAsync 2 4; ReadAsync 2 4; DataAvailable 0; Flush 0; Read 1 3; "
                           "ReadTimeout 0; WriteTimeout 0; FlushAsync 1; CanRead 0; CanWrite 0") *
                         Uses("System.IO.Stream", "ReadTimeout 0; WriteTimeout 0"))
{
    const Pair pair = Connected();
    NetworkStream client(pair.Client.Client());
    NetworkStream server(pair.Server.Client(), true);
    client.ReadTimeout(30000);
    client.WriteTimeout(30000);
    BOOST_TEST(client.ReadTimeout() == 30000);
    BOOST_TEST(client.WriteTimeout() == 30000);
    Stream base = client;
    base.ReadTimeout(20000);
    base.WriteTimeout(20000);
    BOOST_TEST(client.ReadTimeout() == base.ReadTimeout());
    BOOST_TEST(client.WriteTimeout() == base.WriteTimeout());
    BOOST_TEST(client.CanRead());
    BOOST_TEST(client.CanWrite());
    BOOST_TEST(!client.DataAvailable());
    Array<Byte> data{1, 2, 3, 4};
    client.Write(data, 0, 2);
    client.Write(data);
    client.Flush();
    client.FlushAsync(CancellationToken::None()).Wait();
    Array<Byte> into(4);
    BOOST_TEST(server.Read(into, 0, 2) == 2);
    server.ReadExactly(into);
    BOOST_TEST(into[3] == 4);
    client.WriteAsync(data.AsMemory(), CancellationToken::None()).AsTask().Wait();
    BOOST_TEST(server.ReadAsync(into.AsMemory(), CancellationToken::None()).AsTask().Result() == 4);
    client.WriteAsync(data, 0, 1, CancellationToken::None()).Wait();
    BOOST_TEST(server.ReadAsync(into, 0, 1, CancellationToken::None()).Result() == 1);
    client.WriteByte(9);
    BOOST_TEST(server.Read(into) == 1);
    BOOST_TEST(into[0] == 9);
}

BOOST_AUTO_TEST_CASE(lines_of_text, *Uses("System.IO.StreamReader", ".ctor 1 2 3 4 5; ReadToEnd 0; ReadLine 0; ReadLineAsync 0") *
                                        Uses("System.IO.StreamWriter", ".ctor 1 2 3; Flush 0; Write 1; WriteLine 1 2 3 4") *
                                        Uses("System.IO.TextWriter", "WriteLine 0 1 2 3 4") *
                                        Uses("System.IO.StringWriter", ".ctor 0; ToString 0") *
                                        Uses("System.IO.BufferedStream", ".ctor 1 2"))
{
    MemoryStream stream;
    StreamWriter writer(stream);
    writer.NewLine("\n");
    writer.Write("a");
    writer.WriteLine("b");
    writer.WriteLine("{0}", 1);
    writer.WriteLine("{0}{1}", 1, 2);
    writer.WriteLine("{0}{1}{2}", 1, 2, 3);
    writer.Flush();
    stream.Position(0);
    StreamReader reader(stream);
    BOOST_TEST(reader.ReadLine() == "ab");
    BOOST_TEST(reader.ReadLineAsync().Result() == "1");
    BOOST_TEST(reader.ReadToEnd() == "12\n123\n");
    const auto text = [] { return MemoryStream(Encoding::UTF8().GetBytes("x")); };
    BOOST_TEST(StreamReader(text(), Encoding::ASCII()).ReadToEnd() == "x");
    BOOST_TEST(StreamReader(text(), Encoding::ASCII(), false).ReadToEnd() == "x");
    BOOST_TEST(StreamReader(text(), Encoding::ASCII(), false, 1024).ReadToEnd() == "x");
    BOOST_TEST(StreamReader(text(), Encoding::ASCII(), false, 1024, true).ReadToEnd() == "x");
    MemoryStream ascii;
    StreamWriter(ascii, Encoding::ASCII()).Close();
    MemoryStream sized;
    StreamWriter bySize(sized, Encoding::ASCII(), 1024);
    bySize.Write("y");
    bySize.Close();
    BOOST_TEST(sized.ToArray().Length() == 1);
    StringWriter string;
    TextWriter any = string;
    any.NewLine("\n");
    any.WriteLine();
    any.WriteLine("a");
    any.WriteLine("{0}", 1);
    any.WriteLine("{0}{1}", 1, 2);
    any.WriteLine("{0}{1}{2}", 1, 2, 3);
    BOOST_TEST(string.ToString() == "\na\n1\n12\n123\n");
    MemoryStream below;
    BufferedStream buffered(below);
    buffered.WriteByte(1);
    BOOST_TEST(below.Length() == 0);
    buffered.Flush();
    BOOST_TEST(below.Length() == 1);
    BOOST_TEST(BufferedStream(below, 16).CanRead());
}

BOOST_AUTO_TEST_CASE(files_and_their_names,
                     *Uses("System.IO.File", "Exists 1; Delete 1; ReadAllBytes 1; OpenRead 1") *
                         Uses("System.IO.Path", "Combine 2 3; GetTempPath 0; GetDirectoryName 1; GetFileName 1; GetFullPath 1") *
                         Uses("System.IO.Directory", "Exists 1; CreateDirectory 1; Delete 2") * Uses("System.IO.FileInfo", "Exists 0"))
{
    const String folder = Path::Combine(Path::GetTempPath(), Guid::NewGuid().ToString());
    Directory::CreateDirectory(folder);
    BOOST_TEST(Directory::Exists(folder));
    const Finally cleans([&] { Directory::Delete(folder, true); });
    const String file = Path::Combine(folder, "a", "..", "f.txt");
    Directory::CreateDirectory(Path::Combine(folder, "a", "b"));
    const String full = Path::GetFullPath(file);
    BOOST_TEST(Path::GetFileName(full) == "f.txt");
    BOOST_TEST(Path::GetDirectoryName(full) == Path::GetFullPath(folder));
    BOOST_TEST(!File::Exists(full));
    File::WriteAllBytes(full, Array<Byte>{1, 2});
    BOOST_TEST(FileInfo(full).Exists());
    BOOST_TEST(File::ReadAllBytes(full).Length() == 2);
    FileStream stream = File::OpenRead(full);
    BOOST_TEST(stream.ReadByte() == 1);
    stream.Close();
    File::Delete(full);
    BOOST_TEST(!File::Exists(full));
}

BOOST_AUTO_TEST_SUITE_END()
