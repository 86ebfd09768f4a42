// What a scenario is, and how it writes down what it observes; the twin of Transcript.hpp.
using System.Collections;
using System.Globalization;

namespace Oracle;

/// A class in scenarios/<Name>.cs; its name is the scenario's id.
abstract class Scenario
{
    public abstract void Run();
}

/// Text that is written down as it is.
record Raw(string Text);

static class Transcript
{
    private static readonly List<string> Lines = new();
    private static readonly HashSet<string> Steps = new();
    private static readonly bool Trace = Environment.GetEnvironmentVariable("ORACLE_TRACE") != null;
    private static string _id;
    private static string _section = "";

    public static List<string> Of(Scenario scenario)
    {
        Lines.Clear();
        Steps.Clear();
        _id = scenario.GetType().Name;
        _section = "";
        scenario.Run();
        return Lines;
    }

    /// What the following steps begin with.
    public static void Section(string name) => _section = name.Length == 0 ? "" : name + ": ";

    /// Writes down the value of an expression or the exception that it throws.
    public static void Observe(string step, Func<object> action)
    {
        string observation;
        try
        {
            observation = Describe(action());
        }
        catch (Exception exception)
        {
            observation = Describe(exception);
        }
        Note(step, observation);
    }

    public static void Observe(string step, Action action) => Observe(step, () =>
    {
        action();
        return new Raw("ok");
    });

    /// As Observe, with the message of the exception.
    public static void ObserveText(string step, Func<object> action) => Note(step, Told(action));

    public static void ObserveText(string step, Action action) => Note(step, Told(() =>
    {
        action();
        return new Raw("ok");
    }));

    private static string Told(Func<object> action)
    {
        try
        {
            return Describe(action());
        }
        catch (Exception exception)
        {
            return exception.GetType().Name + ": " + Describe(exception.Message);
        }
    }

    /// The name of a step, made of its parts.
    public static string At(params object[] parts) => string.Concat(parts.Select(part => part is string text ? Escaped(text).Replace("\\x22", "\"") : Describe(part)));

    /// Writes down which exception a delegate throws, or that it throws none.
    public static Raw Outcome(Action action)
    {
        try
        {
            action();
            return new Raw("ok");
        }
        catch (Exception exception)
        {
            return new Raw(Describe(exception));
        }
    }

    public static void Note(string step, string observation)
    {
        step = _section + step;
        if (!Steps.Add(step))
            throw new InvalidOperationException("two steps of " + _id + " are called " + step);
        Lines.Add(_id + " | " + step + " | " + observation);
        if (Trace)
            Console.Error.WriteLine(Lines[^1]);
    }

    /// Several values as one observation.
    public static Raw Several(params object[] values) => new(string.Join(", ", values.Select(Describe)));

    public static string Describe(object value) => value switch
    {
        null => "null",
        Raw raw => raw.Text,
        bool truth => truth ? "True" : "False",
        string text => '"' + Escaped(text) + '"',
        byte[] bytes => "[" + Convert.ToHexString(bytes) + "]",
        IntPtr pointer => ((long)pointer).ToString(CultureInfo.InvariantCulture),
        Enum name => name.ToString(),
        Socket => "Socket",
        IAsyncResult => "IAsyncResult",
        LingerOption option => "Linger(" + Describe(option.Enabled) + ", " + option.LingerTime + ")",
        MulticastOption option => "Multicast(" + option.Group + ", " + Describe(option.LocalAddress) + ", " + option.InterfaceIndex + ")",
        IPv6MulticastOption option => "Multicast(" + option.Group + ", " + option.InterfaceIndex + ")",
        IPHostEntry entry => "Host(" + Describe(entry.HostName) + ", " + Describe(entry.Aliases) + ", " + Describe(entry.AddressList) + ")",
        Exception exception => Describe(exception),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        IEnumerable list and not SocketAddress => "{" + string.Join(", ", list.Cast<object>().Select(Describe)) + "}",
        _ => value.ToString(),
    };

    private static string Describe(Exception exception) => exception.GetType().Name + exception switch
    {
        ArgumentException argument => "(" + argument.ParamName + ")",
        SocketException socket => "(" + socket.SocketErrorCode + ")",
        ObjectDisposedException disposed => "(" + disposed.ObjectName + ")",
        _ => "",
    };

    private static string Escaped(string text)
    {
        var escaped = new StringBuilder();
        foreach (byte value in Encoding.UTF8.GetBytes(text))
        {
            if (value < 0x20 || value >= 0x7F || value == '\\' || value == '|' || value == '"')
                escaped.Append("\\x").Append(value.ToString("X2"));
            else
                escaped.Append((char)value);
        }
        return escaped.ToString();
    }
}
