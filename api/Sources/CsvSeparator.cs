namespace CareerConnect.Api.Sources;

/// <summary>
/// What stands between the cells of a table: commas as a rule, tabs in a publisher's .txt, semicolons where a spreadsheet
/// writes decimals with a comma. Whichever the header has most of, outside quotes.
/// </summary>
internal static class CsvSeparator
{
    public static char Of(string path, int longestRow)
    {
        var quoted = false;
        var counts = new Dictionary<char, int> { [','] = 0, ['\t'] = 0, [';'] = 0 };
        foreach (var letter in FirstLine(path, longestRow))
        {
            quoted ^= letter == '"';
            if (!quoted && counts.TryGetValue(letter, out var count))
            {
                counts[letter] = count + 1;
            }
        }

        return counts.MaxBy(c => c.Value).Key;
    }

    private static IEnumerable<char> FirstLine(string path, int longest)
    {
        using var reader = new StreamReader(path);
        for (var read = 0; read < longest && reader.Read() is not (-1 or '\r' or '\n') and var letter; read++)
        {
            yield return (char)letter;
        }
    }
}
