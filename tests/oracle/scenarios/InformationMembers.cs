// PhysicalAddress, Ping's arguments, network interfaces; switches, trace sources and what their listeners write.
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Net.NetworkInformation;

namespace Oracle;

class InformationMembers : Scenario
{
    private static void Addresses()
    {
        Section("PhysicalAddress");
        foreach (string text in new string[] { "001122334455", "00-11-22-33-44-55", "00:11:22:33:44:55", "0011.2233.4455", "aabbccddeeff", "AABBCCDDEEFF", "aa-bb-cc-dd-ee-ff", "AA:BB:CC:DD:EE:FF", "0-1-2-3-4-5", "00-11-22", "0", "00", "001", "", "GG", "00-11:22", "00--11", "-00", "00-", "0011.2233", "00112233445566778899", "00 11", null })
        {
            ObserveText(At("Parse ", text), () => PhysicalAddress.Parse(text));
            ObserveText(At("TryParse ", text), () => { PhysicalAddress address = null; bool parsed = PhysicalAddress.TryParse(text, out address); return Several(parsed, address); });
        }
        ObserveText("None", () => Several(PhysicalAddress.None.ToString(), PhysicalAddress.None.GetAddressBytes()));
        ObserveText("new", () => new PhysicalAddress(new byte[] { 1, 2, 255 }).ToString());
        ObserveText("new of nothing", () => new PhysicalAddress(new byte[0]).ToString());
        ObserveText("new(null)", () => { byte[] none = null; return new PhysicalAddress(none).ToString(); });
        ObserveText("Equals", () => { var a = new PhysicalAddress(new byte[] { 1, 2 }); return Several(a.Equals(new PhysicalAddress(new byte[] { 1, 2 })), a.Equals(new PhysicalAddress(new byte[] { 1, 3 })), a.Equals(PhysicalAddress.None), a.GetHashCode() == new PhysicalAddress(new byte[] { 1, 2 }).GetHashCode()); });
        ObserveText("GetAddressBytes is a copy", () => { var a = new PhysicalAddress(new byte[] { 1, 2 }); a.GetAddressBytes()[0] = 9; return a.ToString(); });
        Section("Ping");
        string none = null;
        IPAddress nothing = null;
        ObserveText("Send(null text)", () => new Ping().Send(none));
        ObserveText("Send of nothing", () => new Ping().Send(""));
        ObserveText("Send(null address)", () => new Ping().Send(nothing));
        ObserveText("Send to any", () => new Ping().Send(IPAddress.Any));
        ObserveText("Send to any v6", () => new Ping().Send(IPAddress.IPv6Any));
        ObserveText("Send, -1", () => new Ping().Send(IPAddress.Loopback, -1));
        ObserveText("Send, a text, -1", () => new Ping().Send("127.0.0.1", -1));
        ObserveText("Send, null buffer", () => { byte[] bytes = null; return new Ping().Send(IPAddress.Loopback, 1000, bytes); });
        ObserveText("Send, 65501 bytes", () => new Ping().Send(IPAddress.Loopback, 1000, new byte[65501]));
        ObserveText("Send of a disposed one", () => { var p = new Ping(); p.Dispose(); return p.Send(IPAddress.Loopback); });
        foreach (int ttl in new int[] { -1, 0, 1, 128, 255, 256 })
        {
            ObserveText(At("PingOptions(", ttl, ")"), () => { var o = new PingOptions(ttl, true); return Several(o.Ttl, o.DontFragment); });
            ObserveText(At("Ttl = ", ttl), () => { var o = new PingOptions(); o.Ttl = ttl; return Several(o.Ttl, o.DontFragment); });
        }
        ObserveText("PingException", () => new PingException("failed").Message);
        Section("NetworkInterface");
        ObserveText("LoopbackInterfaceIndex", () => NetworkInterface.LoopbackInterfaceIndex > 0);
        ObserveText("loopback", () =>
        {
            foreach (NetworkInterface i in NetworkInterface.GetAllNetworkInterfaces())
            {
                if (i.NetworkInterfaceType == NetworkInterfaceType.Loopback)
                {
                    return Several(i.Id == i.Name, i.OperationalStatus, i.NetworkInterfaceType, i.GetPhysicalAddress().ToString(), i.Supports(NetworkInterfaceComponent.IPv4), i.SupportsMulticast);
                }
            }
            return Several(At("none"));
        });
        ObserveText("GetIsNetworkAvailable", () => { return NetworkInterface.GetIsNetworkAvailable() ? At("asked") : At("asked"); });
    }

    private static void Switches()
    {
        Section("BooleanSwitch");
        ObserveText("members", () => { var s = new BooleanSwitch("oracle.bool", "what it is for"); return Several(s.DisplayName, s.Description, s.Enabled); });
        ObserveText("Enabled = true", () => { var s = new BooleanSwitch("oracle.bool2", null); s.Enabled = true; return Several(s.Enabled, s.Description); });
        ObserveText("null name", () => new BooleanSwitch(null, null).DisplayName);
        ObserveText("default value", () => new BooleanSwitch("oracle.bool3", "d", "1").Enabled);
        ObserveText("default value in words", () => new BooleanSwitch("oracle.bool4", "d", "true").Enabled);
        ObserveText("wrong default value", () => new BooleanSwitch("oracle.bool5", "d", "x").Enabled);
        Section("TraceSwitch");
        foreach (int level in new int[] { -1, 0, 1, 2, 3, 4, 5 })
        {
            ObserveText(At("Level = ", level), () => { var s = new TraceSwitch("oracle.trace", "d"); s.Level = (TraceLevel)level; return Several(s.Level, s.TraceError, s.TraceWarning, s.TraceInfo, s.TraceVerbose); });
        }
        ObserveText("default value", () => new TraceSwitch("oracle.trace2", "d", "3").Level);
        ObserveText("default value in words", () => new TraceSwitch("oracle.trace3", "d", "Warning").Level);
        ObserveText("wrong default value", () => new TraceSwitch("oracle.trace4", "d", "x").Level);
        Section("SourceSwitch");
        var levels = new SourceLevels[] { SourceLevels.Off, SourceLevels.Critical, SourceLevels.Error, SourceLevels.Warning, SourceLevels.Information, SourceLevels.Verbose, SourceLevels.ActivityTracing, SourceLevels.All };
        var types = new TraceEventType[] { TraceEventType.Critical, TraceEventType.Error, TraceEventType.Warning, TraceEventType.Information, TraceEventType.Verbose, TraceEventType.Start, TraceEventType.Stop, TraceEventType.Suspend, TraceEventType.Resume, TraceEventType.Transfer };
        foreach (SourceLevels level in levels)
        {
            foreach (TraceEventType type in types)
            {
                ObserveText(At(level, ", ", type), () => { var s = new SourceSwitch("oracle.source"); s.Level = level; return s.ShouldTrace(type); });
            }
        }
        ObserveText("default value", () => new SourceSwitch("oracle.source2", "Warning").Level);
        ObserveText("Level", () => new SourceSwitch("oracle.source3").Level);
    }

    private static string Written(SourceLevels level, Action<TraceSource> use)
    {
        var source = new TraceSource("oracle", level);
        var text = new StringWriter();
        var listener = new TextWriterTraceListener(text, "writer");
        source.Listeners.Clear();
        source.Listeners.Add(listener);
        use(source);
        source.Flush();
        return text.ToString();
    }

    private static void Sources()
    {
        Section("TraceSource");
        ObserveText("new(null)", () => { string none = null; return new TraceSource(none).Name; });
        ObserveText("new of nothing", () => new TraceSource("").Name);
        ObserveText("members", () => { var s = new TraceSource("oracle"); return Several(s.Name, s.Switch.Level, s.Switch.DisplayName, s.Listeners.Count, s.Listeners[0].Name); });
        ObserveText("TraceEvent", () => Written(SourceLevels.All, (TraceSource s) => s.TraceEvent(TraceEventType.Warning, 7)));
        ObserveText("TraceEvent with a message", () => Written(SourceLevels.All, (TraceSource s) => s.TraceEvent(TraceEventType.Error, 8, "message")));
        ObserveText("TraceEvent with a null message", () => Written(SourceLevels.All, (TraceSource s) => { string none = null; s.TraceEvent(TraceEventType.Error, 8, none); }));
        ObserveText("TraceEvent with arguments", () => Written(SourceLevels.All, (TraceSource s) => s.TraceEvent(TraceEventType.Start, 9, "{0} of {1}", 1, "two")));
        ObserveText("TraceEvent with too few arguments", () => Written(SourceLevels.All, (TraceSource s) => s.TraceEvent(TraceEventType.Start, 9, "{0} of {1}", 1)));
        ObserveText("TraceInformation", () => Written(SourceLevels.All, (TraceSource s) => s.TraceInformation("message")));
        ObserveText("TraceInformation with arguments", () => Written(SourceLevels.All, (TraceSource s) => s.TraceInformation("{0}", 5)));
        ObserveText("TraceData", () => Written(SourceLevels.All, (TraceSource s) => s.TraceData(TraceEventType.Verbose, 1, 5)));
        ObserveText("TraceData of several", () => Written(SourceLevels.All, (TraceSource s) => s.TraceData(TraceEventType.Verbose, 1, 5, "a", null)));
        ObserveText("filtered by the level", () => Written(SourceLevels.Warning, (TraceSource s) => { s.TraceInformation("no"); s.TraceEvent(TraceEventType.Warning, 1, "yes"); }));
        ObserveText("off", () => Written(SourceLevels.Off, (TraceSource s) => s.TraceEvent(TraceEventType.Critical, 1, "no")));
        ObserveText("filtered by the listener", () => Written(SourceLevels.All, (TraceSource s) => { s.Listeners[0].Filter = new EventTypeFilter(SourceLevels.Error); s.TraceInformation("no"); s.TraceEvent(TraceEventType.Error, 1, "yes"); }));
        ObserveText("filtered by the source", () => Written(SourceLevels.All, (TraceSource s) => { s.Listeners[0].Filter = new SourceFilter("other"); s.TraceInformation("no"); }));
        ObserveText("indented", () => Written(SourceLevels.All, (TraceSource s) => { s.Listeners[0].IndentLevel = 2; s.TraceInformation("in"); }));
        ObserveText("Write, WriteLine", () => Written(SourceLevels.All, (TraceSource s) => { s.Listeners[0].Write("a"); s.Listeners[0].WriteLine("b"); s.Listeners[0].WriteLine("c", "category"); s.Listeners[0].Fail("bad", "detail"); }));
        ObserveText("IndentSize = -1", () => { var l = new TextWriterTraceListener(new StringWriter()); l.IndentSize = -1; return l.IndentSize; });
        ObserveText("IndentLevel = -1", () => { var l = new TextWriterTraceListener(new StringWriter()); l.IndentLevel = -1; return l.IndentLevel; });
        ObserveText("listener by name", () => { var s = new TraceSource("oracle"); return Several(s.Listeners["Default"] == null, s.Listeners["x"] == null); });
        ObserveText("listeners[5]", () => { var s = new TraceSource("oracle"); return s.Listeners[5].Name; });
        ObserveText("Remove by name", () => { var s = new TraceSource("oracle"); s.Listeners.Remove("Default"); return s.Listeners.Count; });
        ObserveText("Add(null)", () => { TraceListener none = null; return new TraceSource("oracle").Listeners.Add(none); });
        Section("Stopwatch");
        ObserveText("fresh", () => { var s = new Stopwatch(); return Several(s.IsRunning, s.ElapsedTicks, s.ElapsedMilliseconds, s.Elapsed); });
        ObserveText("life", () => { var s = new Stopwatch(); s.Start(); bool running = s.IsRunning; s.Start(); s.Stop(); s.Stop(); bool stopped = s.IsRunning; s.Reset(); return Several(running, stopped, s.ElapsedTicks); });
        ObserveText("StartNew, Restart", () => { var s = Stopwatch.StartNew(); bool running = s.IsRunning; s.Restart(); return Several(running, s.IsRunning); });
    }

    public override void Run()
    {
        Addresses();
        Switches();
        Sources();
    }
}
