using System.Diagnostics;
using CareerConnect.Tests.Support;
using Xunit;

namespace CareerConnect.Tests.Conformance;

/// <summary>The tools of this folder, installed once into a temporary one; where npm is missing there are none.</summary>
public sealed class NodeTools : IAsyncLifetime
{
    public string Folder { get; } = Directory.CreateTempSubdirectory("conformance-").FullName;

    /// <summary>Why the tools are not there; null when they are.</summary>
    public string? Missing { get; private set; }

    public async Task InitializeAsync() => Missing = await InstallAsync("tests/Conformance", Folder);

    public Task DisposeAsync()
    {
        Directory.Delete(Folder, recursive: true);
        return Task.CompletedTask;
    }

    /// <summary>Copies a folder of the project and installs what its package-lock.json names; says why if it cannot.</summary>
    public static async Task<string?> InstallAsync(string from, string folder)
    {
        if (!IsInstalled("npm"))
        {
            return "npm is not installed";
        }

        foreach (var file in Repository.Files(from, "*.*").Where(f => !f.EndsWith(".cs", StringComparison.Ordinal)))
        {
            var target = Path.Combine(folder, file[(from.Length + 1)..]);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(Path.Combine(Repository.Root, file), target);
        }

        var (exitCode, output) = await Run(folder, "npm", "ci", "--no-audit", "--no-fund", "--ignore-scripts");
        Assert.True(exitCode == 0, output);
        return null;
    }

    public static bool IsInstalled(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .Any(folder => File.Exists(Path.Combine(folder, program)));

    /// <summary>Runs a program and gives what it printed, errors last.</summary>
    public static async Task<(int ExitCode, string Output)> Run(string folder, string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, output + await errors);
    }
}
