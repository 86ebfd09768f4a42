// Every member of StringBuilder, on builders of several contents.
#include "harness/Transcript.hpp"
#include <System/Linq.hpp>

namespace
{
    using namespace Oracle;
    using namespace System::Linq;
    using namespace System::Text;

    const Array<String> Contents = {"", "a", "abcabc", "Hello, World", "aaaa"};

    void Step(String name, String content, Action<StringBuilder> change)
    {
        Observe(name,
                [&]
                {
                    StringBuilder builder = StringBuilder(content);
                    change(builder);
                    return Several(builder.ToString(), builder.Length());
                });
    }

    void Members(String content)
    {
        Section(Describe(content));
        Step("Append text", content, [&](const auto& b) { return b.Append("xy"); });
        Step("Append null", content, [&](const auto& b) { return b.Append((String) nullptr); });
        Step("Append char", content, [&](const auto& b) { return b.Append('x'); });
        Step("Append chars", content, [&](const auto& b) { return b.Append('x', 3); });
        Step("Append chars, none", content, [&](const auto& b) { return b.Append('x', 0); });
        Step("Append chars, too few", content, [&](const auto& b) { return b.Append('x', -1); });
        Step("Append numbers", content, [&](const auto& b) { return b.Append(1).Append(2.5).Append(true).Append(-3L); });
        Step("Append array", content, [&](const auto& b) { return b.Append(Array<char>{'x', 'y'}); });
        Step("Append part of array", content, [&](const auto& b) { return b.Append(Array<char>{'x', 'y', 'z'}, 1, 2); });
        Step("Append part of array, too long", content, [&](const auto& b) { return b.Append(Array<char>{'x', 'y', 'z'}, 2, 2); });
        Step("Append part", content, [&](const auto& b) { return b.Append("xyz", 1, 2); });
        Step("Append part, too long", content, [&](const auto& b) { return b.Append("xyz", 1, 3); });
        Step("AppendLine", content, [&](const auto& b) { return b.AppendLine(); });
        Step("AppendLine text", content, [&](const auto& b) { return b.AppendLine("xy"); });
        Step("AppendFormat", content, [&](const auto& b) { return b.AppendFormat("{0}-{1:X2}", "a", 10); });
        Step("AppendFormat, wrong", content, [&](const auto& b) { return b.AppendFormat("{0}{1}", "a"); });
        Step("AppendJoin", content, [&](const auto& b) { return b.AppendJoin(", ", 1, 2, 3); });
        Step("AppendJoin by char", content, [&](const auto& b) { return b.AppendJoin(';', "a", "b"); });
        Step("Clear", content, [&](const auto& b) { return b.Clear(); });
        Step("Replace text", content, [&](const auto& b) { return b.Replace("a", "<>"); });
        Step("Replace by null", content, [&](const auto& b) { return b.Replace("a", nullptr); });
        Step("Replace longer text", content, [&](const auto& b) { return b.Replace("bca", "."); });
        Step("Replace nothing", content, [&](const auto& b) { return b.Replace("", "x"); });
        Step("Replace null", content, [&](const auto& b) { return b.Replace((String) nullptr, "x"); });
        Step("Replace char", content, [&](const auto& b) { return b.Replace('a', 'x'); });
        for (const int at : Array<int>{-1, 0, 1, 3, 6, 13})
        {
            Step(String::Format("Insert text at {0}", at), content, [&](const auto& b) { return b.Insert(at, "--"); });
            Step(String::Format("Insert number at {0}", at), content, [&](const auto& b) { return b.Insert(at, 42); });
            Step(String::Format("Insert char at {0}", at), content, [&](const auto& b) { return b.Insert(at, 'x'); });
            Step(String::Format("Insert text at {0} twice", at), content, [&](const auto& b) { return b.Insert(at, "ab", 2); });
            Step(String::Format("Insert null at {0}", at), content, [&](const auto& b) { return b.Insert(at, (String) nullptr); });
            Step(String::Format("Length {0}", at), content, [&](const auto& b) { return b.Length(at); });
            Observe(String::Format("Chars {0}", at), [&] { return (int)StringBuilder(content)[at]; });
            Step(String::Format("Chars {0} = x", at), content, [&](const auto& b) { return b[at] = 'x'; });
            Step(String::Format("EnsureCapacity {0}", at), content, [&](const auto& b) { return b.EnsureCapacity(at); });
            for (const int count : Array<int>{-1, 0, 2, 6})
            {
                Step(String::Format("Remove {0}, {1}", at, count), content, [&](const auto& b) { return b.Remove(at, count); });
                Observe(String::Format("ToString {0}, {1}", at, count), [&] { return StringBuilder(content).ToString(at, count); });
                Step(String::Format("Replace text {0}, {1}", at, count), content,
                     [&](const auto& b) { return b.Replace("a", "xy", at, count); });
                Step(String::Format("Replace char {0}, {1}", at, count), content,
                     [&](const auto& b) { return b.Replace('a', 'x', at, count); });
                Observe(String::Format("CopyTo {0}, {1}", at, count),
                        [&]
                        {
                            Array<char> target = Array<char>(4);
                            StringBuilder(content).CopyTo(at, target, 1, count);
                            return String::Join(",", target.Select([&](const auto& c) { return (int)c; }));
                        });
            }
        }
        Observe("Equals the same text", [&] { return StringBuilder(content).Equals(StringBuilder(content)); });
        Observe("Equals another text", [&] { return StringBuilder(content).Equals(StringBuilder("x")); });
        Observe("Equals null", [&] { return StringBuilder(content).Equals((StringBuilder) nullptr); });
    }

    void Constructors()
    {
        Section("constructors");
        Observe("none",
                [&] {
                    return Several(StringBuilder().Length(), StringBuilder().ToString(), StringBuilder().Capacity(),
                                   StringBuilder().MaxCapacity());
                });
        for (const int capacity : Array<int>{-1, 0, 1, 16, 100})
        {
            Observe(String::Format("capacity {0}", capacity), [&] { return StringBuilder(capacity).Capacity(); });
            Observe(String::Format("text, capacity {0}", capacity),
                    [&] { return Several(StringBuilder("abc", capacity).ToString(), StringBuilder("abc", capacity).Length()); });
            Observe(String::Format("part, {0}", capacity), [&] { return StringBuilder("abcdef", 1, 3, capacity).ToString(); });
            Observe(String::Format("part from {0}", capacity), [&] { return StringBuilder("abcdef", capacity, 3, 16).ToString(); });
            Observe(String::Format("part of {0}", capacity), [&] { return StringBuilder("abcdef", 1, capacity, 16).ToString(); });
            Observe(String::Format("Capacity = {0}", capacity),
                    [&]
                    {
                        StringBuilder builder = StringBuilder("abc");
                        builder.Capacity(capacity);
                        return Several(builder.ToString(), builder.Capacity());
                    });
        }
        Observe("null", [&] { return StringBuilder((String) nullptr).Length(); });
        Observe("Length too small for the text",
                [&]
                {
                    StringBuilder builder = StringBuilder("abcdef");
                    builder.Length(2);
                    builder.Length(4);
                    return Several(builder.ToString(), builder.Length());
                });
        Observe("chained", [&]
                { return StringBuilder().Append("a").Append(1).AppendLine().Insert(0, "^").Replace("a", "bb").Remove(0, 1).ToString(); });
    }

    void Run()
    {
        for (const String& content : Contents)
            Members(content);
        Constructors();
    }

    const Scenario Registered("StringBuilders", Run);
}
