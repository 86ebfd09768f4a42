// PhysicalAddress, Ping's arguments, network interfaces; switches, trace sources and what their listeners write.
#include "harness/Transcript.hpp"
#include <System/Diagnostics.hpp>
#include <System/IO.hpp>
#include <System/Net/NetworkInformation.hpp>

namespace
{
    using namespace Oracle;
    using namespace System::Collections::Generic;
    using namespace System::Diagnostics;
    using namespace System::IO;
    using namespace System::Net::NetworkInformation;

    void Addresses()
    {
        Section("PhysicalAddress");
        for (String text : Array<String>{"001122334455",
                                         "00-11-22-33-44-55",
                                         "00:11:22:33:44:55",
                                         "0011.2233.4455",
                                         "aabbccddeeff",
                                         "AABBCCDDEEFF",
                                         "aa-bb-cc-dd-ee-ff",
                                         "AA:BB:CC:DD:EE:FF",
                                         "0-1-2-3-4-5",
                                         "00-11-22",
                                         "0",
                                         "00",
                                         "001",
                                         "",
                                         "GG",
                                         "00-11:22",
                                         "00--11",
                                         "-00",
                                         "00-",
                                         "0011.2233",
                                         "00112233445566778899",
                                         "00 11",
                                         nullptr})
        {
            ObserveText(At("Parse ", text), [&] { return PhysicalAddress::Parse(text); });
            ObserveText(At("TryParse ", text),
                        [&]
                        {
                            PhysicalAddress address = nullptr;
                            bool parsed = PhysicalAddress::TryParse(text, address);
                            return Several(parsed, address);
                        });
        }
        ObserveText("None", [&] { return Several(PhysicalAddress::None.ToString(), PhysicalAddress::None.GetAddressBytes()); });
        ObserveText("new", [&] { return PhysicalAddress(Array<Byte>{1, 2, 255}).ToString(); });
        ObserveText("new of nothing", [&] { return PhysicalAddress(Array<Byte>(0)).ToString(); });
        ObserveText("new(null)",
                    [&]
                    {
                        Array<Byte> none = nullptr;
                        return PhysicalAddress(none).ToString();
                    });
        ObserveText("Equals",
                    [&]
                    {
                        auto a = PhysicalAddress(Array<Byte>{1, 2});
                        return Several(a.Equals(PhysicalAddress(Array<Byte>{1, 2})), a.Equals(PhysicalAddress(Array<Byte>{1, 3})),
                                       a.Equals(PhysicalAddress::None),
                                       a.GetHashCode() == PhysicalAddress(Array<Byte>{1, 2}).GetHashCode());
                    });
        ObserveText("GetAddressBytes is a copy",
                    [&]
                    {
                        auto a = PhysicalAddress(Array<Byte>{1, 2});
                        a.GetAddressBytes()[0] = 9;
                        return a.ToString();
                    });
        Section("Ping");
        String none = nullptr;
        IPAddress nothing = nullptr;
        ObserveText("Send(null text)", [&] { return Ping().Send(none); });
        ObserveText("Send of nothing", [&] { return Ping().Send(""); });
        ObserveText("Send(null address)", [&] { return Ping().Send(nothing); });
        ObserveText("Send to any", [&] { return Ping().Send(IPAddress::Any); });
        ObserveText("Send to any v6", [&] { return Ping().Send(IPAddress::IPv6Any); });
        ObserveText("Send, -1", [&] { return Ping().Send(IPAddress::Loopback, -1); });
        ObserveText("Send, a text, -1", [&] { return Ping().Send("127.0.0.1", -1); });
        ObserveText("Send, null buffer",
                    [&]
                    {
                        Array<Byte> bytes = nullptr;
                        return Ping().Send(IPAddress::Loopback, 1000, bytes);
                    });
        ObserveText("Send, 65501 bytes", [&] { return Ping().Send(IPAddress::Loopback, 1000, Array<Byte>(65501)); });
        ObserveText("Send of a disposed one",
                    [&]
                    {
                        auto p = Ping();
                        p.Dispose();
                        return p.Send(IPAddress::Loopback);
                    });
        for (int ttl : Array<int>{-1, 0, 1, 128, 255, 256})
        {
            ObserveText(At("PingOptions(", ttl, ")"),
                        [&]
                        {
                            auto o = PingOptions(ttl, true);
                            return Several(o.Ttl(), o.DontFragment());
                        });
            ObserveText(At("Ttl = ", ttl),
                        [&]
                        {
                            auto o = PingOptions();
                            o.Ttl(ttl);
                            return Several(o.Ttl(), o.DontFragment());
                        });
        }
        ObserveText("PingException", [&] { return PingException("failed").Message(); });
        Section("NetworkInterface");
        ObserveText("LoopbackInterfaceIndex", [&] { return NetworkInterface::LoopbackInterfaceIndex() > 0; });
        ObserveText("loopback",
                    [&]
                    {
                        for (NetworkInterface i : NetworkInterface::GetAllNetworkInterfaces())
                        {
                            if (i.NetworkInterfaceType() == NetworkInterfaceType::Loopback)
                            {
                                return Several(i.Id() == i.Name(), i.OperationalStatus(), i.NetworkInterfaceType(),
                                               i.GetPhysicalAddress().ToString(), i.Supports(NetworkInterfaceComponent::IPv4),
                                               i.SupportsMulticast());
                            }
                        }
                        return Several(At("none"));
                    });
        ObserveText("GetIsNetworkAvailable", [&] { return NetworkInterface::GetIsNetworkAvailable() ? At("asked") : At("asked"); });
    }

    void Switches()
    {
        Section("BooleanSwitch");
        ObserveText("members",
                    [&]
                    {
                        auto s = BooleanSwitch("oracle.bool", "what it is for");
                        return Several(s.DisplayName(), s.Description(), s.Enabled());
                    });
        ObserveText("Enabled = true",
                    [&]
                    {
                        auto s = BooleanSwitch("oracle.bool2", nullptr);
                        s.Enabled(true);
                        return Several(s.Enabled(), s.Description());
                    });
        ObserveText("null name", [&] { return BooleanSwitch(nullptr, nullptr).DisplayName(); });
        ObserveText("default value", [&] { return BooleanSwitch("oracle.bool3", "d", "1").Enabled(); });
        ObserveText("default value in words", [&] { return BooleanSwitch("oracle.bool4", "d", "true").Enabled(); });
        ObserveText("wrong default value", [&] { return BooleanSwitch("oracle.bool5", "d", "x").Enabled(); });
        Section("TraceSwitch");
        for (int level : Array<int>{-1, 0, 1, 2, 3, 4, 5})
        {
            ObserveText(At("Level = ", level),
                        [&]
                        {
                            auto s = TraceSwitch("oracle.trace", "d");
                            s.Level((TraceLevel)level);
                            return Several(s.Level(), s.TraceError(), s.TraceWarning(), s.TraceInfo(), s.TraceVerbose());
                        });
        }
        ObserveText("default value", [&] { return TraceSwitch("oracle.trace2", "d", "3").Level(); });
        ObserveText("default value in words", [&] { return TraceSwitch("oracle.trace3", "d", "Warning").Level(); });
        ObserveText("wrong default value", [&] { return TraceSwitch("oracle.trace4", "d", "x").Level(); });
        Section("SourceSwitch");
        auto levels =
            Array<SourceLevels>{SourceLevels::Off,         SourceLevels::Critical, SourceLevels::Error,           SourceLevels::Warning,
                                SourceLevels::Information, SourceLevels::Verbose,  SourceLevels::ActivityTracing, SourceLevels::All};
        auto types =
            Array<TraceEventType>{TraceEventType::Critical, TraceEventType::Error,   TraceEventType::Warning, TraceEventType::Information,
                                  TraceEventType::Verbose,  TraceEventType::Start,   TraceEventType::Stop,    TraceEventType::Suspend,
                                  TraceEventType::Resume,   TraceEventType::Transfer};
        for (SourceLevels level : levels)
        {
            for (TraceEventType type : types)
            {
                ObserveText(At(level, ", ", type),
                            [&]
                            {
                                auto s = SourceSwitch("oracle.source");
                                s.Level(level);
                                return s.ShouldTrace(type);
                            });
            }
        }
        ObserveText("default value", [&] { return SourceSwitch("oracle.source2", "Warning").Level(); });
        ObserveText("Level", [&] { return SourceSwitch("oracle.source3").Level(); });
    }

    String Written(SourceLevels level, Action<TraceSource> use)
    {
        auto source = TraceSource("oracle", level);
        auto text = StringWriter();
        auto listener = TextWriterTraceListener(text, "writer");
        source.Listeners().Clear();
        source.Listeners().Add(listener);
        use(source);
        source.Flush();
        return text.ToString();
    }

    void Sources()
    {
        Section("TraceSource");
        ObserveText("new(null)",
                    [&]
                    {
                        String none = nullptr;
                        return TraceSource(none).Name();
                    });
        ObserveText("new of nothing", [&] { return TraceSource("").Name(); });
        ObserveText("members",
                    [&]
                    {
                        auto s = TraceSource("oracle");
                        return Several(s.Name(), s.Switch().Level(), s.Switch().DisplayName(), s.Listeners().Count(),
                                       s.Listeners()[0].Name());
                    });
        ObserveText("TraceEvent",
                    [&] { return Written(SourceLevels::All, [&](TraceSource s) { return s.TraceEvent(TraceEventType::Warning, 7); }); });
        ObserveText(
            "TraceEvent with a message",
            [&] { return Written(SourceLevels::All, [&](TraceSource s) { return s.TraceEvent(TraceEventType::Error, 8, "message"); }); });
        ObserveText("TraceEvent with a null message",
                    [&]
                    {
                        return Written(SourceLevels::All,
                                       [&](TraceSource s)
                                       {
                                           String none = nullptr;
                                           s.TraceEvent(TraceEventType::Error, 8, none);
                                       });
                    });
        ObserveText("TraceEvent with arguments",
                    [&] {
                        return Written(SourceLevels::All,
                                       [&](TraceSource s) { return s.TraceEvent(TraceEventType::Start, 9, "{0} of {1}", 1, "two"); });
                    });
        ObserveText(
            "TraceEvent with too few arguments", [&]
            { return Written(SourceLevels::All, [&](TraceSource s) { return s.TraceEvent(TraceEventType::Start, 9, "{0} of {1}", 1); }); });
        ObserveText("TraceInformation",
                    [&] { return Written(SourceLevels::All, [&](TraceSource s) { return s.TraceInformation("message"); }); });
        ObserveText("TraceInformation with arguments",
                    [&] { return Written(SourceLevels::All, [&](TraceSource s) { return s.TraceInformation("{0}", 5); }); });
        ObserveText("TraceData",
                    [&] { return Written(SourceLevels::All, [&](TraceSource s) { return s.TraceData(TraceEventType::Verbose, 1, 5); }); });
        ObserveText("TraceData of several",
                    [&] {
                        return Written(SourceLevels::All,
                                       [&](TraceSource s) { return s.TraceData(TraceEventType::Verbose, 1, 5, "a", nullptr); });
                    });
        ObserveText("filtered by the level",
                    [&]
                    {
                        return Written(SourceLevels::Warning,
                                       [&](TraceSource s)
                                       {
                                           s.TraceInformation("no");
                                           s.TraceEvent(TraceEventType::Warning, 1, "yes");
                                       });
                    });
        ObserveText("off", [&]
                    { return Written(SourceLevels::Off, [&](TraceSource s) { return s.TraceEvent(TraceEventType::Critical, 1, "no"); }); });
        ObserveText("filtered by the listener",
                    [&]
                    {
                        return Written(SourceLevels::All,
                                       [&](TraceSource s)
                                       {
                                           s.Listeners()[0].Filter(EventTypeFilter(SourceLevels::Error));
                                           s.TraceInformation("no");
                                           s.TraceEvent(TraceEventType::Error, 1, "yes");
                                       });
                    });
        ObserveText("filtered by the source",
                    [&]
                    {
                        return Written(SourceLevels::All,
                                       [&](TraceSource s)
                                       {
                                           s.Listeners()[0].Filter(SourceFilter("other"));
                                           s.TraceInformation("no");
                                       });
                    });
        ObserveText("indented",
                    [&]
                    {
                        return Written(SourceLevels::All,
                                       [&](TraceSource s)
                                       {
                                           s.Listeners()[0].IndentLevel(2);
                                           s.TraceInformation("in");
                                       });
                    });
        ObserveText("Write, WriteLine",
                    [&]
                    {
                        return Written(SourceLevels::All,
                                       [&](TraceSource s)
                                       {
                                           s.Listeners()[0].Write("a");
                                           s.Listeners()[0].WriteLine("b");
                                           s.Listeners()[0].WriteLine("c", "category");
                                           s.Listeners()[0].Fail("bad", "detail");
                                       });
                    });
        ObserveText("IndentSize = -1",
                    [&]
                    {
                        auto l = TextWriterTraceListener(StringWriter());
                        l.IndentSize(-1);
                        return l.IndentSize();
                    });
        ObserveText("IndentLevel = -1",
                    [&]
                    {
                        auto l = TextWriterTraceListener(StringWriter());
                        l.IndentLevel(-1);
                        return l.IndentLevel();
                    });
        ObserveText("listener by name",
                    [&]
                    {
                        auto s = TraceSource("oracle");
                        return Several(s.Listeners()["Default"] == nullptr, s.Listeners()["x"] == nullptr);
                    });
        ObserveText("listeners[5]",
                    [&]
                    {
                        auto s = TraceSource("oracle");
                        return s.Listeners()[5].Name();
                    });
        ObserveText("Remove by name",
                    [&]
                    {
                        auto s = TraceSource("oracle");
                        s.Listeners().Remove("Default");
                        return s.Listeners().Count();
                    });
        ObserveText("Add(null)",
                    [&]
                    {
                        TraceListener none = nullptr;
                        return TraceSource("oracle").Listeners().Add(none);
                    });
        Section("Stopwatch");
        ObserveText("fresh",
                    [&]
                    {
                        auto s = Stopwatch();
                        return Several(s.IsRunning(), s.ElapsedTicks(), s.ElapsedMilliseconds(), s.Elapsed());
                    });
        ObserveText("life",
                    [&]
                    {
                        auto s = Stopwatch();
                        s.Start();
                        bool running = s.IsRunning();
                        s.Start();
                        s.Stop();
                        s.Stop();
                        bool stopped = s.IsRunning();
                        s.Reset();
                        return Several(running, stopped, s.ElapsedTicks());
                    });
        ObserveText("StartNew, Restart",
                    [&]
                    {
                        auto s = Stopwatch::StartNew();
                        bool running = s.IsRunning();
                        s.Restart();
                        return Several(running, s.IsRunning());
                    });
    }

    void Run()
    {
        Addresses();
        Switches();
        Sources();
    }

    const Scenario scenario("InformationMembers", Run);
}
