// Exceptions: messages, results, data, inner exceptions, texts and the helpers that throw.
#include "harness/Transcript.hpp"
#include <System/IO.hpp>

namespace
{
    using namespace Oracle;
    using namespace System::IO;
    using namespace System::Text;

    void Members(String name, Exception exception)
    {
        Section(name);
        Observe("Message", [&] { return exception.Message(); });
        Observe("HResult", [&] { return exception.HResult(); });
        Observe("InnerException", [&] { return exception.InnerException() == nullptr; });
        Observe("ToString", [&] { return exception.ToString(); });
        Observe("GetType", [&] { return exception.GetType().Name(); });
        Observe("HelpLink", [&] { return exception.HelpLink() == nullptr; });
        Observe("Data", [&] { return exception.Data().Count(); });
        Section("");
    }

    void All()
    {
        Exception inner = InvalidOperationException("inside");
        Members("Exception", Exception());
        Members("Exception text", Exception("text"));
        Members("Exception inner", Exception("text", inner));
        Members("SystemException", SystemException());
        Members("ApplicationException", ApplicationException());
        Members("ArgumentException", ArgumentException());
        Members("ArgumentException text", ArgumentException("text"));
        Members("ArgumentException parameter", ArgumentException("text", "name"));
        Members("ArgumentException inner", ArgumentException("text", inner));
        Members("ArgumentNullException", ArgumentNullException());
        Members("ArgumentNullException parameter", ArgumentNullException("name"));
        Members("ArgumentNullException text", ArgumentNullException("name", "text"));
        Members("ArgumentOutOfRangeException", ArgumentOutOfRangeException());
        Members("ArgumentOutOfRangeException parameter", ArgumentOutOfRangeException("name"));
        Members("ArgumentOutOfRangeException text", ArgumentOutOfRangeException("name", "text"));
        Members("ArgumentOutOfRangeException value", ArgumentOutOfRangeException("name", 5, "text"));
        Members("InvalidOperationException", InvalidOperationException());
        Members("NotSupportedException", NotSupportedException());
        Members("NotImplementedException", NotImplementedException());
        Members("FormatException", FormatException());
        Members("OverflowException", OverflowException());
        Members("DivideByZeroException", DivideByZeroException());
        Members("ArithmeticException", ArithmeticException());
        Members("IndexOutOfRangeException", IndexOutOfRangeException());
        Members("InvalidCastException", InvalidCastException());
        Members("NullReferenceException", NullReferenceException());
        Members("OutOfMemoryException", OutOfMemoryException());
        Members("TimeoutException", TimeoutException());
        Members("UnauthorizedAccessException", UnauthorizedAccessException());
        Members("PlatformNotSupportedException", PlatformNotSupportedException());
        Members("ObjectDisposedException", ObjectDisposedException("thing"));
        Members("ObjectDisposedException text", ObjectDisposedException("thing", "text"));
        Members("ObjectDisposedException nothing", ObjectDisposedException(""));
        Members("OperationCanceledException", OperationCanceledException());
        Members("OperationCanceledException text", OperationCanceledException("text"));
        Members("IOException", IOException());
        Members("IOException text", IOException("text", inner));
        Members("EndOfStreamException", EndOfStreamException());
        Members("FileNotFoundException", FileNotFoundException());
        Members("FileNotFoundException name", FileNotFoundException("text", "name"));
        Members("DirectoryNotFoundException", DirectoryNotFoundException());
        Members("AggregateException", AggregateException());
        Members("AggregateException one", AggregateException("text", inner));
        Members("AggregateException two", AggregateException("text", inner, FormatException("second")));
        Members("AggregateException without text", AggregateException(inner, FormatException("second")));
        Members("UriFormatException", UriFormatException());
        Members("three deep", Exception("outer", IOException("middle", inner)));
    }

    void Details()
    {
        Section("details");
        Observe("ArgumentException",
                [&] { return Several(ArgumentException("text", "name").ParamName(), ArgumentException("text").ParamName()); });
        Observe("ActualValue",
                [&] {
                    return Several(ArgumentOutOfRangeException("name", 5, "text").ActualValue(),
                                   ArgumentOutOfRangeException("name").ActualValue());
                });
        Observe("ObjectName", [&]
                { return Several(ObjectDisposedException("thing").ObjectName(), ObjectDisposedException("thing", "text").ObjectName()); });
        Observe("FileName", [&] { return FileNotFoundException("text", "name").FileName(); });
        Observe("GetBaseException",
                [&] { return Exception("outer", IOException("middle", FormatException("inside"))).GetBaseException()->Message(); });
        Observe("HResult set",
                [&]
                {
                    Exception exception = Exception("text");
                    exception.HResult(7);
                    exception.Source("here");
                    exception.HelpLink("there");
                    return Several(exception.HResult(), exception.Source(), exception.HelpLink());
                });
        Observe("Data",
                [&]
                {
                    Exception exception = Exception("text");
                    exception.Data()["key"] = 5;
                    exception.Data()["other"] = "value";
                    return Several(exception.Data().Count(), (int)exception.Data()["key"], (String)exception.Data()["other"],
                                   exception.Data()["none"] == nullptr, exception.Data().Contains("key"));
                });
        Observe("InnerExceptions",
                [&]
                {
                    AggregateException aggregate =
                        AggregateException(FormatException("one"), AggregateException(IOException("two"), TimeoutException("three")));
                    return Several(aggregate.InnerExceptions().Count(), aggregate.InnerException()->Message(),
                                   aggregate.Flatten().InnerExceptions().Count(), aggregate.Flatten().Message(), aggregate.Message(),
                                   aggregate.GetBaseException()->Message());
                });
        Observe("GetBaseException of one",
                [&] { return AggregateException(AggregateException(FormatException("one"))).GetBaseException()->Message(); });
        Observe(
            "Handle all", [&]
            { return AggregateException(FormatException("one"), IOException("two")).Handle([&](const auto& e) { return e != nullptr; }); });
        Observe("Handle some",
                [&]
                {
                    try
                    {
                        AggregateException(FormatException("one"), IOException("two"))
                            .Handle([&](const auto& e) { return e.Message() == "one"; });
                        return Several("none");
                    }
                    catch (const AggregateException& left)
                    {
                        return Several(left.InnerExceptions().Count(), left.Message());
                    }
                });
        Observe("SocketException",
                [&] { return Several(SocketException(10061).SocketErrorCode(), SocketException(10060).SocketErrorCode()); });
        Section("");
    }

    void Helpers()
    {
        Section("helpers");
        String none = nullptr;
        Object nothing = nullptr;
        for (const String& text : Array<String>{"", " ", "x", "\t\n"})
        {
            Observe(String::Format("ThrowIfNullOrEmpty {0}", Describe(text)),
                    [&] { return ArgumentException::ThrowIfNullOrEmpty(text, "name"); });
            Observe(String::Format("ThrowIfNullOrWhiteSpace {0}", Describe(text)),
                    [&] { return ArgumentException::ThrowIfNullOrWhiteSpace(text, "name"); });
        }
        Observe("ThrowIfNullOrEmpty null", [&] { return ArgumentException::ThrowIfNullOrEmpty(none, "name"); });
        Observe("ThrowIfNullOrWhiteSpace null", [&] { return ArgumentException::ThrowIfNullOrWhiteSpace(none, "name"); });
        Observe("ThrowIfNull", [&] { return ArgumentNullException::ThrowIfNull(nothing, "name"); });
        Observe("ThrowIfNull of something", [&] { return ArgumentNullException::ThrowIfNull("x", "name"); });
        for (const int number : Array<int>{-1, 0, 1, 5})
        {
            Observe(String::Format("ThrowIfZero {0}", number), [&] { return ArgumentOutOfRangeException::ThrowIfZero(number, "name"); });
            Observe(String::Format("ThrowIfNegative {0}", number),
                    [&] { return ArgumentOutOfRangeException::ThrowIfNegative(number, "name"); });
            Observe(String::Format("ThrowIfNegativeOrZero {0}", number),
                    [&] { return ArgumentOutOfRangeException::ThrowIfNegativeOrZero(number, "name"); });
            Observe(String::Format("ThrowIfEqual {0}", number),
                    [&] { return ArgumentOutOfRangeException::ThrowIfEqual(number, 1, "name"); });
            Observe(String::Format("ThrowIfNotEqual {0}", number),
                    [&] { return ArgumentOutOfRangeException::ThrowIfNotEqual(number, 1, "name"); });
            Observe(String::Format("ThrowIfGreaterThan {0}", number),
                    [&] { return ArgumentOutOfRangeException::ThrowIfGreaterThan(number, 1, "name"); });
            Observe(String::Format("ThrowIfGreaterThanOrEqual {0}", number),
                    [&] { return ArgumentOutOfRangeException::ThrowIfGreaterThanOrEqual(number, 1, "name"); });
            Observe(String::Format("ThrowIfLessThan {0}", number),
                    [&] { return ArgumentOutOfRangeException::ThrowIfLessThan(number, 1, "name"); });
            Observe(String::Format("ThrowIfLessThanOrEqual {0}", number),
                    [&] { return ArgumentOutOfRangeException::ThrowIfLessThanOrEqual(number, 1, "name"); });
        }
        Observe("ThrowIf", [&] { return ObjectDisposedException::ThrowIf(true, StringBuilder()); });
        Observe("ThrowIf not", [&] { return ObjectDisposedException::ThrowIf(false, StringBuilder()); });
        for (const int kind : Array<int>{0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
        {
            Observe(String::Format("message {0}", kind),
                    [&]
                    {
                        try
                        {
                            if (kind == 0)
                                ArgumentOutOfRangeException::ThrowIfZero(0, "name");
                            if (kind == 1)
                                ArgumentOutOfRangeException::ThrowIfNegative(-1, "name");
                            if (kind == 2)
                                ArgumentOutOfRangeException::ThrowIfNegativeOrZero(-1, "name");
                            if (kind == 3)
                                ArgumentOutOfRangeException::ThrowIfEqual(1, 1, "name");
                            if (kind == 4)
                                ArgumentOutOfRangeException::ThrowIfNotEqual(1, 2, "name");
                            if (kind == 5)
                                ArgumentOutOfRangeException::ThrowIfGreaterThan(2, 1, "name");
                            if (kind == 6)
                                ArgumentOutOfRangeException::ThrowIfLessThanOrEqual(1, 1, "name");
                            if (kind == 7)
                                ArgumentException::ThrowIfNullOrEmpty("", "name");
                            if (kind == 8)
                                ArgumentException::ThrowIfNullOrWhiteSpace(" ", "name");
                            if (kind == 9)
                                ObjectDisposedException::ThrowIf(true, StringBuilder());
                            if (kind == 10)
                                ArgumentNullException::ThrowIfNull(none, "name");
                            return String::Concat("none");
                        }
                        catch (const Exception& exception)
                        {
                            return exception.Message();
                        }
                    });
        }
        Section("");
    }

    void Run()
    {
        All();
        Details();
        Helpers();
    }

    const Scenario Registered("Exceptions", Run);
}
