using System.Globalization;
using CareerConnect.Api.Data;

namespace CareerConnect.Api.Sources.Changes;

/// <summary>
/// What a person should look at before believing a file, though nothing in it is wrong: a district that is missing, a
/// count far from that of the year before, a year that was loaded before and differs. Said of places and years, never
/// with a count; a jump is told only where one of its two counts is large, so that it says nothing of a small one.
/// </summary>
internal sealed class Oddities
{
    private const double Jump = 0.3;
    private const int LargeEnough = 50;
    private const int YearsBack = 3;
    private const int Most = 20;
    private const int MostCells = 12;

    private readonly KnownFacts _known;
    private readonly IReadOnlyList<RowChange> _changes;
    private readonly PlaceNames _names;
    private readonly HashSet<string> _districts;
    private readonly HashSet<string> _synthetic;

    /// <param name="known">What the store would hold.</param>
    /// <param name="changes">What the import does to it; a year it does not touch is not looked at.</param>
    /// <param name="names">Names of the places.</param>
    public Oddities(KnownFacts known, IReadOnlyList<RowChange> changes, PlaceNames names)
    {
        (_known, _names) = (known, names);
        _districts = [.. known.Districts.Select(d => d.Code)];
        _synthetic = known.Sources.Where(s => s.Synthetic).Select(s => s.Key).ToHashSet();
        _changes = [.. changes.Where(c => c.Year is not null && c.Source is not null && !_synthetic.Contains(c.Source))];
    }

    public IReadOnlyList<string> Find()
    {
        var years = Years(c => c.Kind != ChangeKind.Removed);
        var touched = _changes.Where(c => c.Kind != ChangeKind.Removed && c.Place is not null)
            .Select(c => (c.Table, c.Year!.Value, c.Place!)).ToHashSet();
        var counted = years.ToDictionary(year => year, _ => new HashSet<string>());
        var jumps = new List<((string Table, SchoolYear Year) Year, string Place, string Text)>();

        // One place is held at a time: the counts of a state are too many.
        foreach (var place in Places(years.Select(y => y.Table).ToHashSet()))
        {
            foreach (var year in years.Where(y => y.Table == place[0].Table && place.Exists(c => c.Year == y.Year)))
            {
                if (_districts.Contains(place[0].Place))
                {
                    counted[year].Add(place[0].Place);
                }

                if (touched.Contains((year.Table, year.Year, place[0].Place)))
                {
                    jumps.AddRange(Jumps(year, place));
                }
            }
        }

        return [.. Missing(counted), .. First(jumps), .. LoadedBefore()];
    }

    private IEnumerable<List<CountedCell>> Places(HashSet<string> tables)
    {
        var (enrollment, participation) =
            (StagedChanges.Words(nameof(ImportBatch.EnrollmentCounts)), StagedChanges.Words(nameof(ImportBatch.ParticipationCounts)));
        IEnumerable<CountedCell> cells = [];
        cells = !tables.Contains(enrollment) ? cells : cells.Concat(_known.Enrollment.Where(c => !_synthetic.Contains(c.SourceKey))
            .Select(c => new CountedCell(enrollment, c.AreaCode, c.SchoolYear, c.Group, c.Students)));
        cells = !tables.Contains(participation) ? cells : cells.Concat(_known.Participation.Where(c => !_synthetic.Contains(c.SourceKey))
            .Select(c => new CountedCell(participation, c.DistrictCode, c.SchoolYear, $"{c.Level} {c.Group}", c.Students)));
        List<CountedCell> place = [];
        foreach (var cell in cells)
        {
            if (place.Count > 0 && (place[0].Table, place[0].Place) != (cell.Table, cell.Place))
            {
                yield return place;
                place = [];
            }

            place.Add(cell);
        }

        if (place.Count > 0)
        {
            yield return place;
        }
    }

    // A year of which something was brought, and for which districts are counted at all.
    private IEnumerable<string> Missing(Dictionary<(string Table, SchoolYear Year), HashSet<string>> counted) =>
        from year in counted.Keys.Order()
        where counted[year].Count > 0 && counted[year].Count < _districts.Count
        let missing = _districts.Except(counted[year]).ToList()
        select string.Create(
            CultureInfo.InvariantCulture,
            $"{Of(year)}: {missing.Count} of {_districts.Count} districts missing: {_names.List(missing)}");

    private IEnumerable<((string Table, SchoolYear Year) Year, string Place, string Text)> Jumps(
        (string Table, SchoolYear Year) year, List<CountedCell> place)
    {
        var known = place.Where(c => c.Students is not null).GroupBy(c => (c.Year, c.What)).ToDictionary(g => g.Key, g => g.First().Students!.Value);
        return
            from cell in place
            where cell.Year == year.Year
            let jump = JumpOf(cell, known)
            where jump is not null
            group cell.What by (jump.Value.Before, jump.Value.Word) into same
            let name = _names.Of(place[0].Place)
            select (year, name, $"{Of(year)}, {name}: over 30 % {same.Key.Word} {same.Key.Before} for "
                + List([.. same.Distinct().Order(StringComparer.Ordinal)]));
    }

    private static string List(IReadOnlyList<string> counted) => counted.Count <= MostCells
        ? string.Join(", ", counted)
        : string.Join(", ", counted.Take(MostCells)) + string.Create(CultureInfo.InvariantCulture, $" and {counted.Count - MostCells} more");

    private static IEnumerable<string> First(List<((string Table, SchoolYear Year) Year, string Place, string Text)> jumps)
    {
        var ordered = jumps.OrderBy(j => j.Year.Table, StringComparer.Ordinal).ThenBy(j => j.Year.Year).ThenBy(j => j.Place, StringComparer.Ordinal)
            .Select(j => j.Text);
        return jumps.Count <= Most ? ordered
            : ordered.Take(Most).Append(string.Create(CultureInfo.InvariantCulture, $"and {jumps.Count - Most} more jumps of over 30 %"));
    }

    private static (SchoolYear Before, string Word)? JumpOf(CountedCell now, Dictionary<(SchoolYear Year, string What), int> known)
    {
        for (var back = 1; back <= YearsBack; back++)
        {
            var year = new SchoolYear(now.Year.StartYear - back);
            if (known.TryGetValue((year, now.What), out var before))
            {
                return now.Students is { } after && Math.Max(before, after) >= LargeEnough
                    && Math.Abs(after - before) > Jump * before
                        ? (year, after > before ? "above" : "below")
                        : null;
            }
        }

        return null;
    }

    private IEnumerable<string> LoadedBefore() =>
        from year in Years(c => c.Kind != ChangeKind.Added)
        let rows = _changes.Where(c => (c.Table, c.Year!.Value) == year && c.Kind != ChangeKind.Added).ToList()
        let seen = rows.Select(c => _known.Before(c.Source!)?.DateSeen).Max()
        select string.Create(
            CultureInfo.InvariantCulture,
            $"{Of(year)}: was loaded before{(seen is { } day ? $", as of {day:yyyy-MM-dd}," : "")} and differs: {_names.List(rows.Select(c => c.Place))}");

    private List<(string Table, SchoolYear Year)> Years(Func<RowChange, bool> which) =>
        [.. _changes.Where(which).Select(c => (c.Table, c.Year!.Value)).Distinct().Order()];

    private static string Of((string Table, SchoolYear Year) year) => $"{year.Table} {year.Year}";
}
