// usage: fuzz hash|dump AREA SEED FIRST COUNT    one hash, or one line of text, per input; the twin of Main.cpp
using System.Text;

static class Program
{
    private static int Main(string[] args)
    {
        using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false), 1 << 16) { NewLine = "\n" };
        var area = Areas.All[args[1]];
        ulong seed = ulong.Parse(args[2]), first = ulong.Parse(args[3]), count = ulong.Parse(args[4]);
        for (ulong index = first; index < first + count; ++index)
        {
            string line = area(new Prng(seed, index));
            output.Write(args[0] == "dump" ? index + " " + line + "\n" : Hash(line) + "\n");
        }
        return 0;
    }

    /// FNV-1a, folded to 32 bits.
    private static string Hash(string line)
    {
        ulong hash = 0xCBF29CE484222325UL;
        foreach (byte value in Encoding.UTF8.GetBytes(line))
            hash = (hash ^ value) * 0x100000001B3UL;
        return ((uint)(hash ^ (hash >> 32))).ToString("x8");
    }
}

static class Areas
{
    public static readonly Dictionary<string, Func<Prng, string>> All = new()
    {
        ["address"] = Addresses.Line, ["integer"] = Texts.Integer, ["float"] = Texts.Float, ["parse"] = Texts.Parse, ["composite"] = Texts.Composite, ["encoding"] = Texts.Encodings,
        ["lookalike"] = Texts.LookAlikes, ["base64"] = Texts.Base64,
        ["uri"] = Uris.Parse, ["uriparts"] = Uris.Components, ["uripair"] = Uris.Combine, ["uribuilder"] = Uris.Build, ["web"] = Uris.Web, ["regex"] = Regexes.Line,
    };

    public static string Shown(byte[] bytes)
    {
        var shown = new StringBuilder("\"");
        foreach (byte value in bytes)
            if (value >= ' ' && value < 127 && value != '\\')
                shown.Append((char)value);
            else
                shown.Append('\\').Append(value.ToString("X2"));
        return shown.Append('"').ToString();
    }

    public static string Shown(string text) => Shown(Encoding.UTF8.GetBytes(text));
}
