using System.Globalization;
using System.Text.RegularExpressions;
using CareerConnect.Api.Data;
using CareerConnect.Api.Figures;

namespace CareerConnect.Api.Sources.OspiReportCard;

/// <summary>Reads the cells of one row of the publisher's file.</summary>
internal sealed partial class OspiRow(CsvRow row, OspiTables tables)
{
    private const string Applied = "DAT Applied";

    public CsvRow Row { get; } = row;

    /// <summary>"1,147" and "1147" are 01147: some exports take the code for a number.</summary>
    public string? DistrictCode()
    {
        var text = Row.Text("district_code")?.Trim() ?? "";
        if (Code().IsMatch(text))
        {
            return text.Replace(",", "", StringComparison.Ordinal).PadLeft(5, '0');
        }

        Row.Error("district_code", "a district code such as 06037, 6037 or \"6,037\"");
        return null;
    }

    /// <summary>A count, with or without thousands separators; a word for none; or, where OSPI says so, withheld.</summary>
    public OspiCell Cell(string column)
    {
        var text = Row.Text(column)?.Trim();
        var status = FigureStatus.NotAvailable;
        if (text is not null && !tables.Words.TryGetValue(text, out status))
        {
            return Count().IsMatch(text) && int.TryParse(
                text.Replace(",", "", StringComparison.Ordinal), NumberStyles.None, CultureInfo.InvariantCulture, out var count)
                ? OspiCell.Of(count)
                : Unknown(column, text);
        }

        // A note on the row says that something in it was withheld, not always what.
        var withheld = status == FigureStatus.Suppressed
            || (Row.Text("dat")?.Contains(Applied, StringComparison.OrdinalIgnoreCase) ?? false);
        return withheld ? OspiCell.Withheld : OspiCell.Nothing;
    }

    /// <summary>All groups of the row, what was not collected in the year left out.</summary>
    public Dictionary<string, OspiCell> Groups(SchoolYear year) => tables.Groups
        .Where(g => Row.Has(g.Key))
        .ToDictionary(
            g => g.Key,
            g => Cell(g.Key) is var cell && cell.Students == 0 && year < (g.CollectedFrom ?? year) ? OspiCell.Nothing : cell);

    /// <summary>Finds columns that were mixed up. The state's own sums are off by a few students, so some slack is left.</summary>
    public void Check(int all, IReadOnlyDictionary<string, OspiCell> groups)
    {
        var slack = Slack(all);
        foreach (var (key, cell) in groups)
        {
            if (cell.Students is not { } students)
            {
                continue;
            }

            if (students > all)
            {
                Row.Error(key, "a part of all students", hide: true);
            }
            else if (Row.Has($"non_{key}") && Cell($"non_{key}").Students is { } others
                && Math.Abs(students + others - all) > slack)
            {
                Row.Error(key, $"the number that makes {Row.NameOf("all")} with {Row.NameOf($"non_{key}")}", hide: true);
            }
        }

        foreach (var partition in tables.Groups.Where(g => g.Partition is not null).GroupBy(g => g.Partition!))
        {
            if (partition.Sum(g => groups.GetValueOrDefault(g.Key).Students ?? 0) > all + slack)
            {
                Row.Error(partition.First().Key, $"one of the groups by {partition.Key} that add up to all students", hide: true);
            }
        }
    }

    /// <summary>Partitions without a gap that fall short of all students by more than the publisher's sums usually do.</summary>
    public IEnumerable<string> FallsShort(int all, IReadOnlyDictionary<string, OspiCell> groups) =>
        from partition in tables.Groups.Where(g => g.Partition is not null).GroupBy(g => g.Partition!)
        let cells = partition.Select(g => groups.GetValueOrDefault(g.Key).Students).ToList()
        where cells.All(students => students is not null) && cells.Sum() < all - Slack(all)
        select partition.Key;

    private static int Slack(int all) => Math.Max(10, all / 100);

    [GeneratedRegex("^([0-9]{1,5}|[0-9]{1,2},[0-9]{3})\\z")]
    private static partial Regex Code();

    [GeneratedRegex("^([0-9]+|[0-9]{1,3}(,[0-9]{3})+)\\z")]
    private static partial Regex Count();

    private OspiCell Unknown(string column, string text)
    {
        Row.Error(
            column, $"a count of students or a word for none ({string.Join(", ", tables.Words.Keys)})",
            hide: text.Any(char.IsNumber));
        return OspiCell.Nothing;
    }
}
