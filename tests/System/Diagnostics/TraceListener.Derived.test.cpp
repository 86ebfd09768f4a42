// Listeners and filters of programs' own: what C# programs derive from TraceListener.
#include "tests/Support/Caught.hpp"
#include "tests/Support/Print.hpp"
#include <System/Diagnostics.hpp>
#include <System/IO/StringWriter.hpp>
#include <System/InvalidOperationException.hpp>

using namespace System;
using namespace System::Diagnostics;

namespace
{
    std::string written;

    /// Members that are not const, texts by reference.
    class Brackets : public TraceListener
    {
    public:
        void Write(const String& message) override { written += "W[" + std::string(std::string_view(message)) + "]"; }
        void WriteLine(const String& message) override { written += "L[" + std::string(std::string_view(message)) + "]\n"; }
    };

    /// A name for the base, texts by value, const members, and an event's member that calls the base's.
    class Counting : public TraceListener
    {
    public:
        explicit Counting(std::shared_ptr<int> events) : TraceListener("counting"), _events(std::move(events)) { IndentSize(2); }
        void Write(String message) const override { written += std::string(std::string_view(message)); }
        void WriteLine(String message) const override { written += std::string(std::string_view(message)) + "\n"; }
        void TraceEvent(TraceEventCache cache, String source, TraceEventType eventType, int id, String message) override
        {
            ++*_events;
            TraceListener::TraceEvent(cache, source, eventType, id, "<" + message + ">");
        }
        void Fail(String message, String detailMessage) override
        {
            written += "FAILED " + std::string(std::string_view(message)) + (detailMessage == nullptr ? "" : "!") + "\n";
        }

    private:
        std::shared_ptr<int> _events;
    };

    /// Derives from a listener of the library and adds to what that does.
    class Stamped : public TextWriterTraceListener
    {
    public:
        using TextWriterTraceListener::TextWriterTraceListener;
        void WriteLine(const String& message) override { TextWriterTraceListener::WriteLine("* " + message); }
    };

    class Throwing : public TraceListener
    {
    public:
        void Write(const String&) override {}
        void WriteLine(const String&) override { throw InvalidOperationException("bad"); }
    };

    class OnlyEven : public TraceFilter
    {
    public:
        bool ShouldTrace(TraceEventCache, String, TraceEventType, int id, String, Array<Object>, Object, Array<Object>) override
        {
            return id % 2 == 0;
        }
    };

    struct Only
    {
        explicit Only(TraceListener listener)
        {
            written.clear();
            Trace::Listeners().Clear();
            Trace::Listeners().Add(listener);
        }
        ~Only() { Trace::Listeners().Clear(); }
    };

    const std::string Program(std::string_view(Process::GetCurrentProcess().ProcessName()));
}

BOOST_AUTO_TEST_CASE(a_listener_that_overrides_what_is_abstract)
{
    const Only only{Brackets()};
    Trace::Write("a");
    Trace::WriteLine("b");
    Trace::TraceError("e {0}", 1);
    Trace::Fail("f");
    Trace::WriteLine(5, "c");
    Trace::Write(1.5);
    BOOST_TEST(written == "W[a]L[b]\nW[" + Program + " Error: 0 : ]L[e 1]\nL[Fail: f]\nL[c: 5]\nW[1.5]");
}

BOOST_AUTO_TEST_CASE(a_listener_with_a_name_and_overrides_of_events)
{
    const auto events = std::make_shared<int>(0);
    Counting counting(events);
    const Only only(counting);
    BOOST_TEST(counting.Name() == "counting");
    BOOST_TEST((Trace::Listeners()["counting"] == counting));
    BOOST_TEST(Trace::Listeners()[0].IndentSize() == 2);
    const TraceSource source("src", SourceLevels::All);
    source.Listeners().Clear();
    source.Listeners().Add(counting);
    source.TraceEvent(TraceEventType::Error, 1, "hi");
    Trace::Fail("x");
    Trace::Fail("y", "detail");
    counting.TraceEvent(nullptr, "direct", TraceEventType::Error, 2, "there");
    BOOST_TEST(*events >= 2);
    BOOST_TEST(written.starts_with("src Error: 1 : <hi>\nFAILED x\nFAILED y!\n"));
    Trace::Listeners()[0].Name("renamed");
    BOOST_TEST(counting.Name() == "renamed");
}

BOOST_AUTO_TEST_CASE(a_listener_lives_as_long_as_the_collection_has_it)
{
    const auto events = std::make_shared<int>(0);
    const Only only{[&]() -> TraceListener
                    {
                        Counting local(events);
                        return local;
                    }()};
    Trace::TraceError("after its scope");
    BOOST_TEST(*events == 1);
    BOOST_TEST((Trace::Listeners()["counting"] != nullptr));
    const auto shared = std::make_shared<Counting>(events);
    Trace::Listeners().Add(shared);
    Trace::TraceError("both");
    BOOST_TEST(*events == 3);
}

BOOST_AUTO_TEST_CASE(a_listener_derived_from_one_of_the_library)
{
    const IO::StringWriter writer;
    writer.NewLine("\n");
    Stamped stamped(writer, "stamped");
    const Only only(stamped);
    BOOST_TEST((Trace::Listeners()["stamped"] != nullptr));
    Trace::WriteLine("line");
    Trace::Write("part ");
    Trace::TraceError("event");
    stamped.WriteLine("direct");
    Trace::Flush();
    BOOST_TEST(writer.ToString() == String("* line\npart " + Program + " Error: 0 : * event\n* direct\n"));
}

BOOST_AUTO_TEST_CASE(what_a_listener_throws_comes_to_the_caller_of_trace)
{
    const Only only{Throwing()};
    (void)Caught<InvalidOperationException>([] { Trace::WriteLine("x"); });
    Trace::Write("the next call is not held up");
}

BOOST_AUTO_TEST_CASE(a_filter_of_the_programs_own)
{
    const Only only{Brackets()};
    const TraceListener listener = Trace::Listeners()[0];
    listener.Filter(OnlyEven());
    const TraceSource source("src", SourceLevels::All);
    source.Listeners().Clear();
    source.Listeners().Add(listener);
    source.TraceEvent(TraceEventType::Error, 1, "odd");
    source.TraceEvent(TraceEventType::Error, 2, "even");
    source.TraceData(TraceEventType::Error, 3, 3);
    source.TraceData(TraceEventType::Error, 4, 4);
    BOOST_TEST(written == "W[src Error: 2 : ]L[even]\nW[src Error: 4 : ]L[4]\n");
}
