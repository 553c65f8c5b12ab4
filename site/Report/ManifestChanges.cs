namespace CareerConnect.Site.Report;

/// <summary>What two lists of names and hashes differ in, in ordinal order.</summary>
public sealed record ManifestChanges(IReadOnlyList<string> Added, IReadOnlyList<string> Changed, IReadOnlyList<string> Removed)
{
    public bool Any => Added.Count + Changed.Count + Removed.Count > 0;

    public static ManifestChanges Of<T>(IReadOnlyDictionary<string, T> before, IReadOnlyDictionary<string, T> after)
        where T : IEquatable<T> => new(
        [.. after.Keys.Where(k => !before.ContainsKey(k)).Order(StringComparer.Ordinal)],
        [.. after.Where(a => before.TryGetValue(a.Key, out var hash) && !hash.Equals(a.Value)).Select(a => a.Key).Order(StringComparer.Ordinal)],
        [.. before.Keys.Where(k => !after.ContainsKey(k)).Order(StringComparer.Ordinal)]);
}
