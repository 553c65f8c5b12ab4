namespace CareerConnect.Site.Generator;

/// <summary>"Did you mean ...?" for a name that is not there.</summary>
public static class Suggestion
{
    /// <summary>What other generators call the names of ours, with what is far from them in letters.</summary>
    private static readonly Dictionary<string, string> Elsewhere = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Date"] = "Published",
        ["PublishDate"] = "Published",
        ["Excluded"] = "Draft",
        ["Aliases"] = "RedirectFrom",
        ["Summary"] = "Description",
        ["Lead"] = "Description",
        ["Location"] = "Place",
        ["Start"] = "Starts",
        ["Url"] = "Link",
    };

    /// <summary>The nearest name, if one is near enough to be meant; else what there is to choose from.</summary>
    public static string For(string name, IEnumerable<string> known)
    {
        var names = known.Order(StringComparer.Ordinal).ToList();
        if (Elsewhere.TryGetValue(name, out var ours) && names.Contains(ours))
        {
            return $"Did you mean '{ours}'?";
        }

        return Near(name, names) is { } nearest
            ? $"Did you mean '{nearest}'?"
            : names.Count is > 0 and <= 20 ? $"Expected one of: {string.Join(", ", names)}." : string.Empty;
    }

    /// <summary>The nearest name, if one is near enough to be meant.</summary>
    public static string? Near(string name, IEnumerable<string> known) => known
        .Select(n => (Name: n, Distance: Distance(name, n))).Where(n => n.Distance <= Math.Max(2, name.Length / 3))
        .OrderBy(n => n.Distance).ThenBy(n => n.Name, StringComparer.Ordinal).Select(n => n.Name).FirstOrDefault();

    /// <summary>Letters left out, added or changed, and neighbours that changed places: one mistake each.</summary>
    private static int Distance(string left, string right)
    {
        int[] two = [], above = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 1; i <= left.Length; i++)
        {
            var row = new int[right.Length + 1];
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                row[j] = Math.Min(above[j - 1] + (Same(i, j) ? 0 : 1), Math.Min(above[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && Same(i, j - 1) && Same(i - 1, j))
                {
                    row[j] = Math.Min(row[j], two[j - 2] + 1);
                }
            }

            (two, above) = (above, row);
        }

        return above[^1];

        bool Same(int i, int j) => char.ToLowerInvariant(left[i - 1]) == char.ToLowerInvariant(right[j - 1]);
    }
}
