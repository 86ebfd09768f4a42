// What Trace, TraceSource and Debug write; the texts are those that .NET 10 writes for the same calls.
#include "tests/Support/Caught.hpp"
#include "tests/Support/Print.hpp"
#include <System/ArgumentNullException.hpp>
#include <System/ArgumentOutOfRangeException.hpp>
#include <System/Diagnostics.hpp>
#include <System/FormatException.hpp>
#include <System/IO/StringWriter.hpp>
#include <System/InvalidOperationException.hpp>
#include <thread>

using namespace System;
using namespace System::Diagnostics;
using namespace System::IO;

namespace
{
    /// Trace with one listener, which writes to a text.
    struct Traced
    {
        Traced()
        {
            Writer.NewLine("\n");
            Trace::Listeners().Clear();
            Trace::Listeners().Add(Listener);
        }
        ~Traced() { Trace::Listeners().Clear(); }
        std::string Text() const { return std::string(std::string_view(Writer.ToString())); }

        StringWriter Writer = StringWriter();
        TextWriterTraceListener Listener = TextWriterTraceListener(Writer, "mine");
    };

    const std::string Program(std::string_view(Process::GetCurrentProcess().ProcessName()));
}

BOOST_AUTO_TEST_CASE(texts_values_and_indentation)
{
    Traced traced;
    Trace::WriteLine("one");
    Trace::Indent();
    Trace::WriteLine("two");
    Trace::Write("a");
    Trace::Write("b");
    Trace::WriteLine("c");
    Trace::Unindent();
    Trace::Unindent();
    Trace::WriteLine("msg", "cat");
    Trace::WriteLine(42);
    Trace::WriteLine(42, "cat");
    Trace::WriteLine(Object(nullptr));
    Trace::WriteLine(String(nullptr));
    Trace::Write("x", "cat");
    Trace::WriteLine("");
    Trace::WriteIf(true, "if");
    Trace::WriteLineIf(false, "no");
    Trace::WriteLineIf(true, "yes", "cat");
    BOOST_TEST(traced.Text() == "one\n    two\n    abc\ncat: msg\n42\ncat: 42\n\n\ncat: x\nifcat: yes\n");
}

BOOST_AUTO_TEST_CASE(events_of_trace_carry_the_programs_name)
{
    Traced traced;
    Trace::TraceError("err");
    Trace::TraceWarning("w {0} {1}", 1, "z");
    Trace::TraceInformation("info");
    BOOST_TEST(traced.Text() == Program + " Error: 0 : err\n" + Program + " Warning: 0 : w 1 z\n" + Program + " Information: 0 : info\n");
}

BOOST_AUTO_TEST_CASE(failures)
{
    Traced traced;
    Trace::Fail("boo");
    Trace::Fail("boo", "detail");
    Trace::Assert(true);
    Trace::Assert(true, "not written");
    Trace::Assert(false, "am");
    Trace::Assert(false, "am", "det");
    BOOST_TEST(traced.Text() == "Fail: boo\nFail: boo detail\nFail: am\nFail: am det\n");
}

BOOST_AUTO_TEST_CASE(events_of_a_source)
{
    Traced traced;
    const TraceSource source("src", SourceLevels::All);
    source.Listeners().Clear();
    source.Listeners().Add(traced.Listener);
    source.TraceEvent(TraceEventType::Error, 3);
    source.TraceEvent(TraceEventType::Verbose, 4, "m");
    source.TraceEvent(TraceEventType::Start, 5, "f {0}", 9);
    source.TraceData(TraceEventType::Critical, 6, "data");
    source.TraceData(TraceEventType::Critical, 6, 1, nullptr, "x");
    source.TraceInformation("inf");
    source.TraceInformation("inf {0}", 2);
    source.TraceTransfer(8, "tr", Guid::Empty);
    source.TraceData(TraceEventType::Error, 1, Object(nullptr));
    BOOST_TEST(traced.Text() ==
               "src Error: 3 : \nsrc Verbose: 4 : m\nsrc Start: 5 : f 9\nsrc Critical: 6 : data\nsrc Critical: 6 : 1, , x\n"
               "src Information: 0 : inf\nsrc Information: 0 : inf 2\n"
               "src Transfer: 8 : tr, relatedActivityId=00000000-0000-0000-0000-000000000000\nsrc Error: 1 : \n");
}

BOOST_AUTO_TEST_CASE(options_are_written_below_an_event)
{
    Traced traced;
    const TraceSource source("src", SourceLevels::All);
    source.Listeners().Clear();
    source.Listeners().Add(traced.Listener);
    traced.Listener.TraceOutputOptions(TraceOptions::ProcessId | TraceOptions::ThreadId | TraceOptions::LogicalOperationStack);
    source.TraceEvent(TraceEventType::Error, 1, "opt");
    const std::string process = std::string(std::string_view(ToString(Process::GetCurrentProcess().Id())));
    BOOST_TEST(traced.Text().starts_with("src Error: 1 : opt\n    ProcessId=" + process + "\n    LogicalOperationStack=\n    ThreadId="));
    traced.Listener.TraceOutputOptions(TraceOptions::DateTime | TraceOptions::Timestamp);
    source.TraceEvent(TraceEventType::Error, 2, "time");
    BOOST_TEST(traced.Text().find("src Error: 2 : time\n    DateTime=20") != std::string::npos);
    BOOST_TEST(traced.Text().find("\n    Timestamp=") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_filter_looks_at_events_and_not_at_plain_texts)
{
    Traced traced;
    const TraceSource source("src", SourceLevels::All);
    source.Listeners().Clear();
    source.Listeners().Add(traced.Listener);
    traced.Listener.Filter(EventTypeFilter(SourceLevels::Error));
    source.TraceEvent(TraceEventType::Warning, 1, "no");
    source.TraceEvent(TraceEventType::Error, 1, "yes");
    Trace::WriteLine("plain");
    Trace::WriteLine("not this", "cat");
    traced.Listener.Filter(SourceFilter("other"));
    source.TraceEvent(TraceEventType::Error, 1, "no");
    traced.Listener.Filter(nullptr);
    source.TraceEvent(TraceEventType::Error, 2, "again");
    BOOST_TEST(traced.Text() == "src Error: 1 : yes\nplain\nsrc Error: 2 : again\n");
}

BOOST_AUTO_TEST_CASE(a_source_passes_on_what_its_switch_lets_through)
{
    Traced traced;
    const TraceSource source("src");
    BOOST_TEST((source.Switch().Level() == SourceLevels::Off));
    BOOST_TEST(source.Listeners().Count() == 1);
    BOOST_TEST(source.Listeners()[0].Name() == "Default");
    source.Listeners().Clear();
    source.Listeners().Add(traced.Listener);
    source.TraceEvent(TraceEventType::Critical, 1, "no");
    source.Switch().Level(SourceLevels::Warning);
    source.TraceEvent(TraceEventType::Warning, 1, "yes");
    source.TraceEvent(TraceEventType::Information, 1, "no");
    source.Switch(SourceSwitch("other", "Information"));
    source.TraceEvent(TraceEventType::Information, 1, "now");
    BOOST_TEST(traced.Text() == "src Warning: 1 : yes\nsrc Information: 1 : now\n");
    (void)Caught<ArgumentNullException>([&] { source.Switch(nullptr); });
    (void)Caught<ArgumentNullException>([] { TraceSource none((String(nullptr))); });
    (void)Caught<ArgumentException>([] { TraceSource none(""); });
}

BOOST_AUTO_TEST_CASE(the_collection_of_listeners)
{
    Traced traced;
    const TraceListenerCollection listeners = Trace::Listeners();
    const ConsoleTraceListener console;
    BOOST_TEST(listeners.Add(console) == 1);
    BOOST_TEST(listeners.IndexOf(console) == 1);
    BOOST_TEST(listeners.Contains(traced.Listener));
    BOOST_TEST((listeners["mine"] == traced.Listener));
    BOOST_TEST((listeners["nope"] == nullptr));
    int count = 0;
    for (TraceListener listener : listeners)
    {
        count += listener != nullptr;
    }
    BOOST_TEST(count == 2);
    listeners.Remove("mine");
    BOOST_TEST(listeners.Count() == 1);
    listeners.Insert(0, traced.Listener);
    BOOST_TEST((listeners[0] == traced.Listener));
    listeners.RemoveAt(0);
    listeners.Remove(console);
    listeners.Remove("nope");
    BOOST_TEST(listeners.Count() == 0);
    (void)Caught<ArgumentNullException>([&] { listeners.Add(nullptr); });
    (void)Caught<ArgumentOutOfRangeException>([&] { (void)listeners[5]; });
}

BOOST_AUTO_TEST_CASE(a_listeners_properties)
{
    const TextWriterTraceListener listener;
    BOOST_TEST(listener.Name() == "");
    BOOST_TEST(listener.IndentSize() == 4);
    BOOST_TEST(!listener.IsThreadSafe());
    (void)Caught<ArgumentOutOfRangeException>([&] { listener.IndentSize(-1); });
    (void)Caught<ArgumentOutOfRangeException>([&] { listener.TraceOutputOptions(static_cast<TraceOptions>(1000)); });
    (void)Caught<ArgumentNullException>([] { TextWriterTraceListener none((Stream(nullptr))); });
    (void)Caught<ArgumentNullException>([] { TextWriterTraceListener none((TextWriter(nullptr))); });
    listener.WriteLine("without a writer");
    const StringWriter writer;
    listener.Writer(writer);
    listener.WriteLine("with one");
    listener.Close();
    listener.WriteLine("after Close");
    BOOST_TEST((listener.Writer() == nullptr));
    BOOST_TEST(writer.ToString().StartsWith("with one"));
    listener.Attributes().Add("Key", "value");
    BOOST_TEST(String(listener.Attributes()["KEY"]) == "value");
}

BOOST_AUTO_TEST_CASE(without_the_global_lock_each_listener_has_one)
{
    Traced traced;
    BOOST_TEST(Trace::UseGlobalLock());
    Trace::UseGlobalLock(false);
    std::vector<std::thread> threads;
    for (int i = 0; i != 4; ++i)
    {
        threads.emplace_back(
            []
            {
                for (int line = 0; line != 200; ++line)
                {
                    Trace::TraceInformation("one whole line");
                }
            });
    }
    for (std::thread& thread : threads)
    {
        thread.join();
    }
    Trace::UseGlobalLock(true);
    std::string expected;
    for (int line = 0; line != 800; ++line)
    {
        expected += Program + " Information: 0 : one whole line\n";
    }
    BOOST_TEST((traced.Text() == expected));
}

// ---- Debug ----

BOOST_AUTO_TEST_CASE(debug_writes_to_the_listeners_of_trace)
{
    using On = System::Detail::DebugCalls<true>;
    Traced traced;
    On::WriteLine("d {0}", 5);
    On::Print("p {0}", 7);
    On::WriteLine("deb", "cat");
    On::WriteLine(3.5);
    On::Write("w");
    On::WriteLineIf(true, "if");
    On::Assert(true, "no");
    On::Assert(1 + 1 == 3, "dm", "det {0}", 5);
    On::Assert([] { return false; }, "asked");
    On::Fail("f", "d");
    BOOST_TEST(traced.Text() == "d 5\np 7\ncat: deb\n3.5\nwif\nFail: dm det 5\nFail: asked\nFail: f d\n");
}

BOOST_AUTO_TEST_CASE(without_debugging_nothing_happens_and_no_condition_is_asked)
{
    using Off = System::Detail::DebugCalls<false>;
    Traced traced;
    bool isAsked = false;
    Off::Assert(false);
    Off::Assert(false, "message");
    Off::Assert(
        [&]
        {
            isAsked = true;
            return false;
        },
        "message");
    Off::WriteLine("text");
    Off::WriteLine("text {0}", 1);
    Off::Write("text");
    Off::Fail("text");
    Off::Indent();
    BOOST_TEST(!isAsked);
    BOOST_TEST(traced.Text() == "");
    BOOST_TEST((Trace::IndentLevel() == 0));
}

BOOST_AUTO_TEST_CASE(debug_is_what_this_source_is_compiled_as)
{
#if defined(NDEBUG)
    BOOST_TEST((std::is_same_v<System::Diagnostics::Debug, System::Detail::DebugCalls<false>>));
#else
    BOOST_TEST((std::is_same_v<System::Diagnostics::Debug, System::Detail::DebugCalls<true>>));
#endif
}

// ---- Switches ----

BOOST_AUTO_TEST_CASE(switches)
{
    const TraceSwitch level("a", "b", "Warning");
    BOOST_TEST(level.TraceWarning());
    BOOST_TEST(!level.TraceInfo());
    BOOST_TEST(level.DisplayName() == "a");
    BOOST_TEST(level.Description() == "b");
    level.Level(TraceLevel::Verbose);
    BOOST_TEST(level.TraceVerbose());
    (void)Caught<ArgumentException>([&] { level.Level(static_cast<TraceLevel>(9)); });
    (void)Caught<ArgumentException>([] { (void)TraceSwitch("a", "b", "Wrong").Level(); });
    BOOST_TEST((TraceSwitch("a", "b").Level() == TraceLevel::Off));

    BOOST_TEST(BooleanSwitch("a", "b", "true").Enabled());
    BOOST_TEST(BooleanSwitch("a", "b", "1").Enabled());
    BOOST_TEST(!BooleanSwitch("a", "b").Enabled());
    (void)Caught<FormatException>([] { (void)BooleanSwitch("a", "b", "zz").Enabled(); });

    BOOST_TEST((SourceSwitch("a", "Error").Level() == SourceLevels::Error));
    BOOST_TEST((SourceSwitch("a", "Information,ActivityTracing").Level() == (SourceLevels::Information | SourceLevels::ActivityTracing)));
    BOOST_TEST(SourceSwitch("a", "Information").ShouldTrace(TraceEventType::Critical));
    BOOST_TEST(!SourceSwitch("a", "Information").ShouldTrace(TraceEventType::Start));
    BOOST_TEST(SourceSwitch("a", "ActivityTracing").ShouldTrace(TraceEventType::Transfer));
}

BOOST_AUTO_TEST_CASE(names_of_the_enumerations)
{
    BOOST_TEST(ToString(TraceEventType::Information) == "Information");
    BOOST_TEST(ToString(SourceLevels::Verbose) == "Verbose");
    BOOST_TEST(ToString(TraceOptions::DateTime | TraceOptions::ThreadId) == "DateTime, ThreadId");
    BOOST_TEST(ToString(TraceLevel::Info) == "Info");
}

BOOST_AUTO_TEST_CASE(this_process)
{
    const Process process = Process::GetCurrentProcess();
    BOOST_TEST(process.Id() > 0);
    BOOST_TEST(process.ProcessName().Length() > 0);
    BOOST_TEST(!process.HasExited());
    BOOST_TEST(process.TotalProcessorTime().Ticks() >= 0);
    Debugger::Break(); // nothing happens where no debugger is
}
