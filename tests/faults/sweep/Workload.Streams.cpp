// NetworkStream, and readers and writers on it, blocking, begun and as tasks.
#include "Workload.hpp"
#include <System/IO.hpp>
#include <System/Threading.hpp>
#include <System/Threading/Tasks.hpp>

namespace Faults
{
    using namespace System;
    using namespace System::IO;
    using namespace System::Net;
    using namespace System::Net::Sockets;
    using namespace System::Threading;
    using namespace System::Threading::Tasks;

    namespace
    {
        struct Streams
        {
            const Pair Sockets;
            const NetworkStream Client = NetworkStream(Sockets.Client, true);
            const NetworkStream Server = NetworkStream(Sockets.Server, true);
        };

        void BlockingStreams()
        {
            const Streams streams;
            const Array<Byte> bytes(10);
            streams.Client.Write(Numbers(10), 0, 10);
            streams.Server.ReadExactly(bytes, 0, 10);
            ExpectNumbers(bytes, 10);
            streams.Client.WriteByte(7);
            Expect(streams.Server.ReadByte() == 7, "another byte");
            streams.Client.ReadTimeout(20000);
            Expect(!streams.Client.DataAvailable(), "there is nothing");
            streams.Server.Write(ReadOnlySpan<Byte>(Numbers(10)));
            Expect(streams.Client.Read(bytes, 0, 10) > 0, "nothing was read");
            streams.Server.Close();
            const MemoryStream rest;
            streams.Client.CopyTo(rest);
            streams.Client.Close();
        }

        void BegunStreams()
        {
            const Streams streams;
            const Call read, write;
            const Array<Byte> bytes(10);
            const auto reading =
                read.Begun([&](const AsyncCallback& callback) { return streams.Server.BeginRead(bytes, 0, 10, callback, nullptr); });
            const auto writing =
                write.Begun([&](const AsyncCallback& callback) { return streams.Client.BeginWrite(Numbers(10), 0, 10, callback, nullptr); });
            streams.Client.EndWrite(writing);
            Expect(streams.Server.EndRead(reading) == 10, "not all was read");
            ExpectNumbers(bytes, 10);
        }

        void StreamTasks()
        {
            const Streams streams;
            const CancellationTokenSource source;
            const Array<Byte> bytes(10);
            const Task<int> reading = streams.Server.ReadAsync(bytes, 0, 10);
            ResultOf(streams.Client.WriteAsync(Numbers(10), 0, 10));
            Expect(ResultOf(reading) == 10, "not all was read");
            ExpectNumbers(bytes, 10);
            const ValueTask<int> withToken = streams.Server.ReadAsync(bytes.AsMemory(), source.Token());
            ResultOf(streams.Client.WriteAsync(ReadOnlyMemory<Byte>(Numbers(8)), source.Token()));
            Expect(ResultOf(withToken) == 8, "not all was read");
            const ValueTask<void> exactly = streams.Server.ReadExactlyAsync(bytes.AsMemory());
            ResultOf(streams.Client.WriteAsync(ReadOnlyMemory<Byte>(Numbers(10))));
            ResultOf(exactly);
            ExpectNumbers(bytes, 10);
            const ValueTask<int> never = streams.Server.ReadAsync(bytes.AsMemory(), source.Token());
            source.Cancel();
            try
            {
                (void)ResultOf(never);
                Expect(false, "a read that was cancelled ended well");
            }
            catch (const OperationCanceledException&)
            {
            }
            const MemoryStream copy;
            const Task<void> copying = streams.Server.CopyToAsync(copy);
            streams.Client.Write(Numbers(10), 0, 10);
            streams.Client.Close();
            ResultOf(copying);
            ExpectNumbers(copy.ToArray(), 10);
        }

        void ReadersAndWriters()
        {
            const Streams streams;
            const StreamWriter writer(streams.Client);
            const StreamReader reader(streams.Server);
            writer.WriteLine("{0} gr\xC3\xBC\xC3\x9F", 12);
            writer.WriteLine("second");
            writer.Flush();
            Expect(reader.ReadLine() == "12 gr\xC3\xBC\xC3\x9F", "another line");
            Expect(reader.ReadLine() == "second", "another line");
            writer.AutoFlush(true);
            const Task<String> reading = reader.ReadLineAsync();
            ResultOf(writer.WriteLineAsync("third"));
            Expect(ResultOf(reading) == "third", "another line");
            writer.Write("the rest");
            writer.Close();
            Expect(reader.ReadToEnd() == "the rest", "another end");
            reader.Close();
        }

        void BufferedAndBinary()
        {
            const Streams streams;
            const BufferedStream buffered(streams.Client);
            const BinaryWriter writer(buffered);
            writer.Write(12345);
            writer.Write(String("text"));
            writer.Flush();
            const BinaryReader reader(streams.Server);
            Expect(reader.ReadInt32() == 12345, "another number");
            Expect(reader.ReadString() == "text", "another text");
        }

        void ClosedStreams()
        {
            const Streams streams;
            const Streams others;
            const Array<Byte> bytes(10);
            const Call read;
            const auto reading =
                read.Begun([&](const AsyncCallback& callback) { return streams.Server.BeginRead(bytes, 0, 10, callback, nullptr); });
            const Task<int> task = others.Client.ReadAsync(bytes, 0, 10);
            streams.Server.Close();
            others.Client.Close();
            read.Await();
            try
            {
                streams.Server.EndRead(reading);
                Expect(false, "a read of a closed stream ended well");
            }
            catch (const IOException&)
            {
            }
            catch (const ObjectDisposedException&)
            {
            }
            try
            {
                (void)ResultOf(task);
                Expect(false, "a read of a closed stream ended well");
            }
            catch (const IOException&)
            {
            }
        }

        constexpr Scenario scenarios[] = {
            {.Name = "streams: blocking", .Run = &BlockingStreams},
            {.Name = "streams: begun", .Run = &BegunStreams},
            {.Name = "streams: tasks", .Run = &StreamTasks, .Cancels = true},
            {.Name = "streams: readers and writers", .Run = &ReadersAndWriters},
            {.Name = "streams: buffered and binary", .Run = &BufferedAndBinary},
            {.Name = "streams: closed", .Run = &ClosedStreams, .Closes = true},
        };
    }

    std::span<const Scenario> StreamScenarios() noexcept
    {
        return scenarios;
    }
}
