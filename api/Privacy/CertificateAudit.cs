namespace CareerConnect.Api.Privacy;

/// <summary>
/// Checks a certificate against what is published. Needs no solver and no raw count: it adds up made-up students.
/// A suppressed cell passes when they can make it 0 and can make it ten (or its public cap) with every published
/// figure as it is. A cell that anyone can see to be ten or more passes when it can differ by ten.
/// </summary>
public static class CertificateAudit
{
    /// <summary>No count below it is published (WAC 392-117-060: fewer than ten).</summary>
    public const int Floor = 10;

    /// <summary>Checks the certificate of a whole release.</summary>
    public static AuditReport Verify(
        IReadOnlyDictionary<CellKey, PublishedCell> cells, PublicFacts facts, Certificate certificate)
    {
        var layout = new CellLayout(facts.Shape);
        var problems = new List<string>();
        var proven = 0;
        var years = cells.Keys.Select(k => k.Year).Distinct().Order(StringComparer.Ordinal).ToArray();
        var byYear = certificate.Years.ToLookup(y => y.Year);
        foreach (var extra in certificate.Years.Select(y => y.Year).Except(years))
        {
            problems.Add($"{extra}: certified, but not published.");
        }

        var cellsByYear = cells.ToLookup(c => c.Key.Year);
        foreach (var year in years)
        {
            var tables = byYear[year].ToArray();
            if (tables.Length != 1)
            {
                problems.Add($"{year}: {tables.Length} certificates, expected 1.");
                continue;
            }

            var table = Table(facts, layout, year, cellsByYear[year].ToDictionary(c => c.Key, c => c.Value), problems);
            proven += new YearAudit(table, tables[0], problems).Check();
        }

        return new AuditReport(proven, problems);
    }

    /// <summary>The published table of a year, read back from its cells.</summary>
    internal static YearTable Table(
        PublicFacts facts, CellLayout layout, string year, Dictionary<CellKey, PublishedCell> cells,
        List<string> problems)
    {
        var any = (layout.Levels[0], layout.Groups[0]);
        var supplied = facts.Areas.Where(a => a.Kind == AreaKind.District
                && cells.TryGetValue(new(a.Code, year, any.Item1, any.Item2), out var cell)
                && cell.Status != CellStatus.NotAvailable)
            .Select(a => a.Code).ToHashSet();
        var table = new YearTable(new YearFrame(facts, layout, year, supplied));
        var seen = 0;
        for (var area = 0; area < table.Frame.Areas.Length; area++)
        {
            for (var column = 0; column < layout.Columns; column++)
            {
                if (cells.TryGetValue(table.Key(area, column), out var cell))
                {
                    seen += cell.Status == CellStatus.NotAvailable ? 0 : 1;
                    table[area, column] = cell.Status switch
                    {
                        CellStatus.Value => cell.Value ?? YearTable.Absent,
                        CellStatus.Suppressed => YearTable.Suppressed,
                        _ => YearTable.Absent,
                    };
                }
            }
        }

        if (seen != cells.Count(c => c.Value.Status != CellStatus.NotAvailable))
        {
            problems.Add($"{year}: a published cell is of no known area, level or group.");
        }

        return table;
    }
}
