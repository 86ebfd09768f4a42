// Exceptions: messages, results, data, inner exceptions, texts and the helpers that throw.
using System.IO;

namespace Oracle;

class Exceptions : Scenario
{
    private static void Members(string name, Exception exception)
    {
        Section(name);
        Observe("Message", () => exception.Message);
        Observe("HResult", () => exception.HResult);
        Observe("InnerException", () => exception.InnerException == null);
        Observe("ToString", () => exception.ToString());
        Observe("GetType", () => exception.GetType().Name);
        Observe("HelpLink", () => exception.HelpLink == null);
        Observe("Data", () => exception.Data.Count);
        Section("");
    }

    private static void All()
    {
        Exception inner = new InvalidOperationException("inside");
        Members("Exception", new Exception());
        Members("Exception text", new Exception("text"));
        Members("Exception inner", new Exception("text", inner));
        Members("SystemException", new SystemException());
        Members("ApplicationException", new ApplicationException());
        Members("ArgumentException", new ArgumentException());
        Members("ArgumentException text", new ArgumentException("text"));
        Members("ArgumentException parameter", new ArgumentException("text", "name"));
        Members("ArgumentException inner", new ArgumentException("text", inner));
        Members("ArgumentNullException", new ArgumentNullException());
        Members("ArgumentNullException parameter", new ArgumentNullException("name"));
        Members("ArgumentNullException text", new ArgumentNullException("name", "text"));
        Members("ArgumentOutOfRangeException", new ArgumentOutOfRangeException());
        Members("ArgumentOutOfRangeException parameter", new ArgumentOutOfRangeException("name"));
        Members("ArgumentOutOfRangeException text", new ArgumentOutOfRangeException("name", "text"));
        Members("ArgumentOutOfRangeException value", new ArgumentOutOfRangeException("name", 5, "text"));
        Members("InvalidOperationException", new InvalidOperationException());
        Members("NotSupportedException", new NotSupportedException());
        Members("NotImplementedException", new NotImplementedException());
        Members("FormatException", new FormatException());
        Members("OverflowException", new OverflowException());
        Members("DivideByZeroException", new DivideByZeroException());
        Members("ArithmeticException", new ArithmeticException());
        Members("IndexOutOfRangeException", new IndexOutOfRangeException());
        Members("InvalidCastException", new InvalidCastException());
        Members("NullReferenceException", new NullReferenceException());
        Members("OutOfMemoryException", new OutOfMemoryException());
        Members("TimeoutException", new TimeoutException());
        Members("UnauthorizedAccessException", new UnauthorizedAccessException());
        Members("PlatformNotSupportedException", new PlatformNotSupportedException());
        Members("ObjectDisposedException", new ObjectDisposedException("thing"));
        Members("ObjectDisposedException text", new ObjectDisposedException("thing", "text"));
        Members("ObjectDisposedException nothing", new ObjectDisposedException(""));
        Members("OperationCanceledException", new OperationCanceledException());
        Members("OperationCanceledException text", new OperationCanceledException("text"));
        Members("IOException", new IOException());
        Members("IOException text", new IOException("text", inner));
        Members("EndOfStreamException", new EndOfStreamException());
        Members("FileNotFoundException", new FileNotFoundException());
        Members("FileNotFoundException name", new FileNotFoundException("text", "name"));
        Members("DirectoryNotFoundException", new DirectoryNotFoundException());
        Members("AggregateException", new AggregateException());
        Members("AggregateException one", new AggregateException("text", inner));
        Members("AggregateException two", new AggregateException("text", inner, new FormatException("second")));
        Members("AggregateException without text", new AggregateException(inner, new FormatException("second")));
        Members("UriFormatException", new UriFormatException());
        Members("three deep", new Exception("outer", new IOException("middle", inner)));
    }

    private static void Details()
    {
        Section("details");
        Observe("ArgumentException", () => Several(new ArgumentException("text", "name").ParamName, new ArgumentException("text").ParamName));
        Observe("ActualValue", () => Several(new ArgumentOutOfRangeException("name", 5, "text").ActualValue, new ArgumentOutOfRangeException("name").ActualValue));
        Observe("ObjectName", () => Several(new ObjectDisposedException("thing").ObjectName, new ObjectDisposedException("thing", "text").ObjectName));
        Observe("FileName", () => new FileNotFoundException("text", "name").FileName);
        Observe("GetBaseException", () => new Exception("outer", new IOException("middle", new FormatException("inside"))).GetBaseException().Message);
        Observe("HResult set", () =>
        {
            Exception exception = new Exception("text");
            exception.HResult = 7;
            exception.Source = "here";
            exception.HelpLink = "there";
            return Several(exception.HResult, exception.Source, exception.HelpLink);
        });
        Observe("Data", () =>
        {
            Exception exception = new Exception("text");
            exception.Data["key"] = 5;
            exception.Data["other"] = "value";
            return Several(exception.Data.Count, (int)exception.Data["key"], (string)exception.Data["other"], exception.Data["none"] == null, exception.Data.Contains("key"));
        });
        Observe("InnerExceptions", () =>
        {
            AggregateException aggregate = new AggregateException(new FormatException("one"), new AggregateException(new IOException("two"), new TimeoutException("three")));
            return Several(aggregate.InnerExceptions.Count, aggregate.InnerException.Message, aggregate.Flatten().InnerExceptions.Count, aggregate.Flatten().Message, aggregate.Message, aggregate.GetBaseException().Message);
        });
        Observe("GetBaseException of one", () => new AggregateException(new AggregateException(new FormatException("one"))).GetBaseException().Message);
        Observe("Handle all", () => new AggregateException(new FormatException("one"), new IOException("two")).Handle(e => e != null));
        Observe("Handle some", () =>
        {
            try
            {
                new AggregateException(new FormatException("one"), new IOException("two")).Handle(e => e.Message == "one");
                return Several("none");
            }
            catch (AggregateException left)
            {
                return Several(left.InnerExceptions.Count, left.Message);
            }
        });
        Observe("SocketException", () => Several(new SocketException(10061).SocketErrorCode, new SocketException(10060).SocketErrorCode));
        Section("");
    }

    private static void Helpers()
    {
        Section("helpers");
        string none = null;
        object nothing = null;
        foreach (string text in new string[] { "", " ", "x", "\t\n" })
        {
            Observe($"ThrowIfNullOrEmpty {Describe(text)}", () => ArgumentException.ThrowIfNullOrEmpty(text, "name"));
            Observe($"ThrowIfNullOrWhiteSpace {Describe(text)}", () => ArgumentException.ThrowIfNullOrWhiteSpace(text, "name"));
        }
        Observe("ThrowIfNullOrEmpty null", () => ArgumentException.ThrowIfNullOrEmpty(none, "name"));
        Observe("ThrowIfNullOrWhiteSpace null", () => ArgumentException.ThrowIfNullOrWhiteSpace(none, "name"));
        Observe("ThrowIfNull", () => ArgumentNullException.ThrowIfNull(nothing, "name"));
        Observe("ThrowIfNull of something", () => ArgumentNullException.ThrowIfNull("x", "name"));
        foreach (int number in new int[] { -1, 0, 1, 5 })
        {
            Observe($"ThrowIfZero {number}", () => ArgumentOutOfRangeException.ThrowIfZero(number, "name"));
            Observe($"ThrowIfNegative {number}", () => ArgumentOutOfRangeException.ThrowIfNegative(number, "name"));
            Observe($"ThrowIfNegativeOrZero {number}", () => ArgumentOutOfRangeException.ThrowIfNegativeOrZero(number, "name"));
            Observe($"ThrowIfEqual {number}", () => ArgumentOutOfRangeException.ThrowIfEqual(number, 1, "name"));
            Observe($"ThrowIfNotEqual {number}", () => ArgumentOutOfRangeException.ThrowIfNotEqual(number, 1, "name"));
            Observe($"ThrowIfGreaterThan {number}", () => ArgumentOutOfRangeException.ThrowIfGreaterThan(number, 1, "name"));
            Observe($"ThrowIfGreaterThanOrEqual {number}", () => ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(number, 1, "name"));
            Observe($"ThrowIfLessThan {number}", () => ArgumentOutOfRangeException.ThrowIfLessThan(number, 1, "name"));
            Observe($"ThrowIfLessThanOrEqual {number}", () => ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(number, 1, "name"));
        }
        Observe("ThrowIf", () => ObjectDisposedException.ThrowIf(true, new StringBuilder()));
        Observe("ThrowIf not", () => ObjectDisposedException.ThrowIf(false, new StringBuilder()));
        foreach (int kind in new int[] { 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 })
        {
            Observe($"message {kind}", () =>
            {
                try
                {
                    if (kind == 0)
                        ArgumentOutOfRangeException.ThrowIfZero(0, "name");
                    if (kind == 1)
                        ArgumentOutOfRangeException.ThrowIfNegative(-1, "name");
                    if (kind == 2)
                        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(-1, "name");
                    if (kind == 3)
                        ArgumentOutOfRangeException.ThrowIfEqual(1, 1, "name");
                    if (kind == 4)
                        ArgumentOutOfRangeException.ThrowIfNotEqual(1, 2, "name");
                    if (kind == 5)
                        ArgumentOutOfRangeException.ThrowIfGreaterThan(2, 1, "name");
                    if (kind == 6)
                        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(1, 1, "name");
                    if (kind == 7)
                        ArgumentException.ThrowIfNullOrEmpty("", "name");
                    if (kind == 8)
                        ArgumentException.ThrowIfNullOrWhiteSpace(" ", "name");
                    if (kind == 9)
                        ObjectDisposedException.ThrowIf(true, new StringBuilder());
                    if (kind == 10)
                        ArgumentNullException.ThrowIfNull(none, "name");
                    return string.Concat("none");
                }
                catch (Exception exception)
                {
                    return exception.Message;
                }
            });
        }
        Section("");
    }

    public override void Run()
    {
        All();
        Details();
        Helpers();
    }
}
