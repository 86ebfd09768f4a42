// The tasks of File.
#include "compat/core/io/Files.hpp"
#include <System/IO/File.hpp>

namespace System::IO
{
    namespace
    {
        using Collections::Generic::IEnumerable;
        using System::Text::Encoding;
        using Threading::CancellationToken;
        using Threading::Tasks::Task;

        // What .NET checks before there is a task.
        void Check(const String& path)
        {
            static_cast<void>(Core::Files::PathOf(path));
        }
        void Check(const String& path, const Encoding& encoding)
        {
            Check(path);
            Detail::CheckNull(!encoding, "encoding");
        }

        template <class T, class F>
        Task<T> Begin(const CancellationToken& cancellationToken, F work)
        {
            if (cancellationToken.IsCancellationRequested())
            {
                if constexpr (std::is_void_v<T>)
                {
                    return Task<void>::FromCanceled(cancellationToken);
                }
                else
                {
                    return Task<void>::FromCanceled<T>(cancellationToken);
                }
            }
            return Task<void>::Run(std::move(work));
        }
    }

    Task<Array<Byte>> File::ReadAllBytesAsync(const String& path, CancellationToken cancellationToken)
    {
        Check(path);
        return Begin<Array<Byte>>(cancellationToken, [path] { return ReadAllBytes(path); });
    }
    Task<String> File::ReadAllTextAsync(const String& path, CancellationToken cancellationToken)
    {
        Check(path);
        return Begin<String>(cancellationToken, [path] { return ReadAllText(path); });
    }
    Task<String> File::ReadAllTextAsync(const String& path, const Encoding& encoding, CancellationToken cancellationToken)
    {
        Check(path, encoding);
        return Begin<String>(cancellationToken, [path, encoding] { return ReadAllText(path, encoding); });
    }
    Task<Array<String>> File::ReadAllLinesAsync(const String& path, CancellationToken cancellationToken)
    {
        Check(path);
        return Begin<Array<String>>(cancellationToken, [path] { return ReadAllLines(path); });
    }
    Task<Array<String>> File::ReadAllLinesAsync(const String& path, const Encoding& encoding, CancellationToken cancellationToken)
    {
        Check(path, encoding);
        return Begin<Array<String>>(cancellationToken, [path, encoding] { return ReadAllLines(path, encoding); });
    }

    Task<void> File::WriteAllBytesAsync(const String& path, const Array<Byte>& bytes, CancellationToken cancellationToken)
    {
        Check(path);
        Detail::CheckNull(!bytes, "bytes");
        return Begin<void>(cancellationToken, [path, bytes] { WriteAllBytes(path, bytes); });
    }
    Task<void> File::WriteAllTextAsync(const String& path, const String& contents, CancellationToken cancellationToken)
    {
        Check(path);
        return Begin<void>(cancellationToken, [path, contents] { WriteAllText(path, contents); });
    }
    Task<void> File::WriteAllTextAsync(const String& path, const String& contents, const Encoding& encoding,
                                       CancellationToken cancellationToken)
    {
        Check(path, encoding);
        return Begin<void>(cancellationToken, [path, contents, encoding] { WriteAllText(path, contents, encoding); });
    }
    Task<void> File::WriteAllLinesAsync(const String& path, const IEnumerable<String>& contents, CancellationToken cancellationToken)
    {
        Check(path);
        Detail::CheckNull(!contents, "contents");
        return Begin<void>(cancellationToken, [path, contents] { WriteAllLines(path, contents); });
    }
    Task<void> File::AppendAllTextAsync(const String& path, const String& contents, CancellationToken cancellationToken)
    {
        Check(path);
        return Begin<void>(cancellationToken, [path, contents] { AppendAllText(path, contents); });
    }
    Task<void> File::AppendAllTextAsync(const String& path, const String& contents, const Encoding& encoding,
                                        CancellationToken cancellationToken)
    {
        Check(path, encoding);
        return Begin<void>(cancellationToken, [path, contents, encoding] { AppendAllText(path, contents, encoding); });
    }
    Task<void> File::AppendAllLinesAsync(const String& path, const IEnumerable<String>& contents, CancellationToken cancellationToken)
    {
        Check(path);
        Detail::CheckNull(!contents, "contents");
        return Begin<void>(cancellationToken, [path, contents] { AppendAllLines(path, contents); });
    }
}
