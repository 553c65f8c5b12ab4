using CareerConnect.Api.Data;

namespace CareerConnect.Api.Provenance;

/// <summary>Finds sources in a release.</summary>
public static class SourceQueries
{
    /// <summary>Where the facts and figures came from, by key.</summary>
    public static IReadOnlyList<DataSource> All(Release release) => release.Content.Sources;

    /// <summary>One source; null if there is none of that key.</summary>
    /// <param name="release">The release.</param>
    /// <param name="key">Key of the source.</param>
    public static DataSource? Find(Release release, string key) => release.Sources.GetValueOrDefault(key);

    /// <summary>The source this was taken from.</summary>
    public static DataSource Of(Release release, Fact fact) => release.Sources[fact.SourceKey];
}
