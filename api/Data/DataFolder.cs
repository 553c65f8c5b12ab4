namespace CareerConnect.Api.Data;

/// <summary>Which folder holds a deployment's data.</summary>
public static class DataFolder
{
    public const string Variable = "CAREERCONNECT_DATA";

    /// <summary>The option, or the variable; in Development alone, a folder of artifacts/ beside the solution.</summary>
    public static string Resolve(string? option, string folder = "data")
    {
        var named = option ?? Environment.GetEnvironmentVariable(Variable);
        return !string.IsNullOrEmpty(named)
            ? named
            : IsDevelopment() && Solution() is { } root
                ? Path.Combine(root, "artifacts", folder)
                : throw new BadInputException($"name the data folder with --data DIR or {Variable}.");
    }

    private static bool IsDevelopment() =>
        (Environment.GetEnvironmentVariable("ASPNETCORE_ENVIRONMENT")
            ?? Environment.GetEnvironmentVariable("DOTNET_ENVIRONMENT")) == "Development";

    private static string? Solution()
    {
        var folder = new DirectoryInfo(Directory.GetCurrentDirectory());
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "CareerConnect.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName;
    }
}
