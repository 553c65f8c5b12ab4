namespace CareerConnect.Api.Sources;

/// <summary>The name that somebody may have meant.</summary>
internal static class NearestName
{
    /// <summary>The nearest of some names, if one is near enough; case, spaces and dashes count for nothing.</summary>
    public static string? To(string written, IEnumerable<string> names)
    {
        var plain = Plain(written);
        return names.Select(name => (Name: name, Distance: Distance(plain, Plain(name))))
            .Where(n => n.Distance <= Math.Max(1, plain.Length / 3))
            .OrderBy(n => n.Distance).ThenBy(n => n.Name, StringComparer.Ordinal)
            .Select(n => n.Name).FirstOrDefault();
    }

    private static string Plain(string name) => string.Concat(name.Where(char.IsLetterOrDigit)).ToLowerInvariant();

    private static int Distance(string left, string right)
    {
        var row = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 1; i <= left.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var changed = diagonal + (left[i - 1] == right[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(changed, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[^1];
    }
}
