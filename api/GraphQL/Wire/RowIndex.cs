using System.Collections.Concurrent;
using System.Runtime.CompilerServices;

namespace CareerConnect.Api.GraphQL.Wire;

/// <summary>
/// Indexes of a release's own lists, each made when it is first wanted. A list of a release lives as long as the
/// release, and so do its indexes.
/// </summary>
internal static class RowIndex<T>
{
    private static readonly ConditionalWeakTable<IReadOnlyList<T>, ConcurrentDictionary<string, object>> Known = [];

    public static TIndex Of<TIndex>(IReadOnlyList<T> rows, string name, Func<TIndex> make)
        where TIndex : class =>
        (TIndex)Known.GetOrCreateValue(rows).GetOrAdd(name, _ => make());

    /// <summary>For each value the places of the rows that have it, in the order of the list.</summary>
    public static Dictionary<TKey, int[]> Places<TKey>(
        IReadOnlyList<T> rows, string name, Func<T, IEnumerable<TKey>> keys)
        where TKey : notnull =>
        Of(rows, name, () => Enumerable.Range(0, rows.Count)
            .SelectMany(place => keys(rows[place]).Distinct(), (place, key) => (place, key))
            .GroupBy(p => p.key, p => p.place)
            .ToDictionary(g => g.Key, g => g.ToArray()));
}
