using System.Diagnostics;

namespace CareerConnect.Benchmarks;

/// <summary>Programs on Node that are measured beside ours, installed where they are named.</summary>
internal static class NodePackages
{
    public static void Install(string folder)
    {
        if (Directory.Exists(Path.Combine(folder, "node_modules")))
        {
            return;
        }

        using var install = Process.Start(new ProcessStartInfo("npm", ["ci", "--no-audit", "--no-fund"])
        {
            WorkingDirectory = folder,
        })!;
        install.WaitForExit();
    }
}
