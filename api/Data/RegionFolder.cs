namespace CareerConnect.Api.Data;

/// <summary>
/// Which region this deployment is for: a folder with region.json and Sources/, in the form of this program's own. A
/// network starts its own from such a folder; without one the program's own region is served.
/// </summary>
/// <param name="Path">The folder.</param>
/// <param name="IsOwn">True for the program's own, of which no source may be missing.</param>
public sealed record RegionFolder(string Path, bool IsOwn)
{
    public const string Variable = "CAREERCONNECT_REGION";

    /// <summary>The option, or the variable, or the program's own.</summary>
    public static RegionFolder Resolve(string? option = null)
    {
        var named = option ?? Environment.GetEnvironmentVariable(Variable);
        return string.IsNullOrEmpty(named) ? new RegionFolder(AppContext.BaseDirectory, true)
            : File.Exists(System.IO.Path.Combine(named, "region.json")) ? new RegionFolder(System.IO.Path.GetFullPath(named), false)
            : throw new BadInputException($"{named} is no region: a folder with region.json and Sources/ was expected.");
    }

    public RegionDefinition Definition() =>
        RegionDefinition.Read(IsOwn ? null : System.IO.Path.Combine(Path, "region.json"));

    public string Sources => System.IO.Path.Combine(Path, "Sources");

    /// <summary>Whether the region brings a source: its own folder under Sources/.</summary>
    public bool Has(string source) => IsOwn || Directory.Exists(System.IO.Path.Combine(Sources, source));
}
