using CareerConnect.Api.Provenance;

namespace CareerConnect.Api.Releases;

/// <summary>Which of several sources is published: real before synthetic, then by precedence, then by key.</summary>
public sealed class SourceRanking
{
    private readonly Dictionary<string, int> _rank;

    public SourceRanking(IEnumerable<DataSource> sources) =>
        _rank = sources
            .OrderBy(s => s.Synthetic)
            .ThenByDescending(s => s.Precedence)
            .ThenBy(s => s.Key, StringComparer.Ordinal)
            .Select((source, index) => (source.Key, index))
            .ToDictionary(s => s.Key, s => s.index);

    /// <summary>Place of a source: the lower, the better.</summary>
    public int Of(string sourceKey) => _rank[sourceKey];

    /// <summary>The source a sum is filed under: the weakest of its parts, so that one synthetic part marks it all.</summary>
    public string Weakest(IEnumerable<string> sourceKeys) => sourceKeys.MaxBy(Of)!;
}
