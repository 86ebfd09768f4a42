// usage: oracle FOLDER [NAME...]    runs the scenarios (all, or those named) and writes FOLDER/<Name>.txt for each
using System.Reflection;
using System.Runtime.InteropServices;

namespace Oracle;

static class Program
{
    private static int Main(string[] args)
    {
        var all = Assembly.GetExecutingAssembly().GetTypes().Where(type => type.IsSubclassOf(typeof(Scenario))).OrderBy(type => type.Name, StringComparer.Ordinal);
        int total = 0;
        foreach (var type in all.Where(type => args.Length == 1 || args.Skip(1).Contains(type.Name)))
        {
            var lines = Transcript.Of((Scenario)Activator.CreateInstance(type));
            var header = new[] { "# " + RuntimeInformation.FrameworkDescription + ", " + SystemName() };
            File.WriteAllText(Path.Combine(args[0], type.Name + ".txt"), string.Join("\n", header.Concat(lines)) + "\n");
            Console.WriteLine(lines.Count.ToString().PadLeft(6) + " " + type.Name);
            total += lines.Count;
        }
        Console.WriteLine(total.ToString().PadLeft(6) + " observations recorded");
        return 0;
    }

    private static string SystemName()
    {
        string name = RuntimeInformation.IsOSPlatform(OSPlatform.Linux) ? "Linux" : RuntimeInformation.IsOSPlatform(OSPlatform.Windows) ? "Windows" : "macOS";
        return name + " " + RuntimeInformation.OSArchitecture;
    }
}
