// Every member of StringBuilder, on builders of several contents.
using System.Linq;

namespace Oracle;

class StringBuilders : Scenario
{
    private static readonly string[] Contents = { "", "a", "abcabc", "Hello, World", "aaaa" };

    private static void Step(string name, string content, Action<StringBuilder> change)
    {
        Observe(name, () =>
        {
            StringBuilder builder = new StringBuilder(content);
            change(builder);
            return Several(builder.ToString(), builder.Length);
        });
    }

    private static void Members(string content)
    {
        Section(Describe(content));
        Step("Append text", content, b => b.Append("xy"));
        Step("Append null", content, b => b.Append((string)null));
        Step("Append char", content, b => b.Append('x'));
        Step("Append chars", content, b => b.Append('x', 3));
        Step("Append chars, none", content, b => b.Append('x', 0));
        Step("Append chars, too few", content, b => b.Append('x', -1));
        Step("Append numbers", content, b => b.Append(1).Append(2.5).Append(true).Append(-3L));
        Step("Append array", content, b => b.Append(new char[] { 'x', 'y' }));
        Step("Append part of array", content, b => b.Append(new char[] { 'x', 'y', 'z' }, 1, 2));
        Step("Append part of array, too long", content, b => b.Append(new char[] { 'x', 'y', 'z' }, 2, 2));
        Step("Append part", content, b => b.Append("xyz", 1, 2));
        Step("Append part, too long", content, b => b.Append("xyz", 1, 3));
        Step("AppendLine", content, b => b.AppendLine());
        Step("AppendLine text", content, b => b.AppendLine("xy"));
        Step("AppendFormat", content, b => b.AppendFormat("{0}-{1:X2}", "a", 10));
        Step("AppendFormat, wrong", content, b => b.AppendFormat("{0}{1}", "a"));
        Step("AppendJoin", content, b => b.AppendJoin(", ", 1, 2, 3));
        Step("AppendJoin by char", content, b => b.AppendJoin(';', "a", "b"));
        Step("Clear", content, b => b.Clear());
        Step("Replace text", content, b => b.Replace("a", "<>"));
        Step("Replace by null", content, b => b.Replace("a", null));
        Step("Replace longer text", content, b => b.Replace("bca", "."));
        Step("Replace nothing", content, b => b.Replace("", "x"));
        Step("Replace null", content, b => b.Replace((string)null, "x"));
        Step("Replace char", content, b => b.Replace('a', 'x'));
        foreach (int at in new int[] { -1, 0, 1, 3, 6, 13 })
        {
            Step($"Insert text at {at}", content, b => b.Insert(at, "--"));
            Step($"Insert number at {at}", content, b => b.Insert(at, 42));
            Step($"Insert char at {at}", content, b => b.Insert(at, 'x'));
            Step($"Insert text at {at} twice", content, b => b.Insert(at, "ab", 2));
            Step($"Insert null at {at}", content, b => b.Insert(at, (string)null));
            Step($"Length {at}", content, b => b.Length = at);
            Observe($"Chars {at}", () => (int)new StringBuilder(content)[at]);
            Step($"Chars {at} = x", content, b => b[at] = 'x');
            Step($"EnsureCapacity {at}", content, b => b.EnsureCapacity(at));
            foreach (int count in new int[] { -1, 0, 2, 6 })
            {
                Step($"Remove {at}, {count}", content, b => b.Remove(at, count));
                Observe($"ToString {at}, {count}", () => new StringBuilder(content).ToString(at, count));
                Step($"Replace text {at}, {count}", content, b => b.Replace("a", "xy", at, count));
                Step($"Replace char {at}, {count}", content, b => b.Replace('a', 'x', at, count));
                Observe($"CopyTo {at}, {count}", () =>
                {
                    char[] target = new char[4];
                    new StringBuilder(content).CopyTo(at, target, 1, count);
                    return string.Join(",", target.Select(c => (int)c));
                });
            }
        }
        Observe("Equals the same text", () => new StringBuilder(content).Equals(new StringBuilder(content)));
        Observe("Equals another text", () => new StringBuilder(content).Equals(new StringBuilder("x")));
        Observe("Equals null", () => new StringBuilder(content).Equals((StringBuilder)null));
    }

    private static void Constructors()
    {
        Section("constructors");
        Observe("none", () => Several(new StringBuilder().Length, new StringBuilder().ToString(), new StringBuilder().Capacity, new StringBuilder().MaxCapacity));
        foreach (int capacity in new int[] { -1, 0, 1, 16, 100 })
        {
            Observe($"capacity {capacity}", () => new StringBuilder(capacity).Capacity);
            Observe($"text, capacity {capacity}", () => Several(new StringBuilder("abc", capacity).ToString(), new StringBuilder("abc", capacity).Length));
            Observe($"part, {capacity}", () => new StringBuilder("abcdef", 1, 3, capacity).ToString());
            Observe($"part from {capacity}", () => new StringBuilder("abcdef", capacity, 3, 16).ToString());
            Observe($"part of {capacity}", () => new StringBuilder("abcdef", 1, capacity, 16).ToString());
            Observe($"Capacity = {capacity}", () =>
            {
                StringBuilder builder = new StringBuilder("abc");
                builder.Capacity = capacity;
                return Several(builder.ToString(), builder.Capacity);
            });
        }
        Observe("null", () => new StringBuilder((string)null).Length);
        Observe("Length too small for the text", () =>
        {
            StringBuilder builder = new StringBuilder("abcdef");
            builder.Length = 2;
            builder.Length = 4;
            return Several(builder.ToString(), builder.Length);
        });
        Observe("chained", () => new StringBuilder().Append("a").Append(1).AppendLine().Insert(0, "^").Replace("a", "bb").Remove(0, 1).ToString());
    }

    public override void Run()
    {
        foreach (string content in Contents)
            Members(content);
        Constructors();
    }
}
