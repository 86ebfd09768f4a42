// The tasks of readers and writers.
#include <System/IO/TextReader.hpp>
#include <System/IO/TextWriter.hpp>

namespace System::IO
{
    using Threading::CancellationToken;
    using Threading::Tasks::Task;
    using Threading::Tasks::ValueTask;

    Task<String> TextReader::ReadLineAsync() const
    {
        return Task<void>::Run([reader = TextReader(*this)] { return reader.ReadLine(); });
    }
    ValueTask<String> TextReader::ReadLineAsync(CancellationToken cancellationToken) const
    {
        return ValueTask<String>(cancellationToken.IsCancellationRequested() ? Task<void>::FromCanceled<String>(cancellationToken)
                                                                             : ReadLineAsync());
    }
    Task<String> TextReader::ReadToEndAsync(CancellationToken cancellationToken) const
    {
        if (cancellationToken.IsCancellationRequested())
        {
            return Task<void>::FromCanceled<String>(cancellationToken);
        }
        return Task<void>::Run([reader = TextReader(*this)] { return reader.ReadToEnd(); });
    }
    Task<int> TextReader::ReadAsync(Array<char> buffer, int index, int count) const
    {
        return Task<void>::Run([reader = TextReader(*this), buffer, index, count] { return reader.Read(buffer, index, count); });
    }
    ValueTask<int> TextReader::ReadAsync(Memory<char> buffer, CancellationToken cancellationToken) const
    {
        return ValueTask<int>(cancellationToken.IsCancellationRequested() ? Task<void>::FromCanceled<int>(cancellationToken)
                                                                          : ReadAsync(buffer.Owner(), buffer.Start(), buffer.Length()));
    }
    Task<int> TextReader::ReadBlockAsync(Array<char> buffer, int index, int count) const
    {
        return Task<void>::Run([reader = TextReader(*this), buffer, index, count] { return reader.ReadBlock(buffer, index, count); });
    }

    Task<void> TextWriter::FlushAsync() const
    {
        return Completed([this] { Flush(); });
    }
    Task<void> TextWriter::FlushAsync(CancellationToken cancellationToken) const
    {
        return cancellationToken.IsCancellationRequested() ? Task<void>::FromCanceled(cancellationToken) : FlushAsync();
    }
    ValueTask<void> TextWriter::DisposeAsync() const
    {
        return ValueTask<void>(Completed([this] { Dispose(); }));
    }
}
