namespace CareerConnect.Api.Sources.DistrictParticipation;

/// <summary>
/// Whether the counts of one district and year can be true together. "any" counts each student once: it is no less than
/// any level and no more than the levels together. The sides of a split are all the students. Nobody takes part who is
/// not enrolled.
/// </summary>
internal sealed class ParticipationCheck(SourceReader reader)
{
    private const string Any = "any";
    private const string All = "all";

    private readonly List<string> _levels = [.. reader.Region.Levels.Select(l => l.Key).Where(key => key != Any)];
    private readonly Dictionary<string, string> _others =
        reader.Region.Groups.Where(g => g.ComplementKey is not null).ToDictionary(g => g.Key, g => g.ComplementKey!);

    public void Run(ReportedYear part)
    {
        var cells = part.Rows.ToDictionary(r => (r.Level, r.Group));
        foreach (var group in cells.Values.GroupBy(r => r.Group))
        {
            Levels(group.ToDictionary(r => r.Level));
        }

        foreach (var level in cells.Values.GroupBy(r => r.Level))
        {
            Splits(level.ToDictionary(r => r.Group));
        }

        foreach (var row in cells.Values.Where(r => Limit(r, part.Enrolled) is { } limit && r.Students > limit))
        {
            Wrong(row, "at most the enrolment of the district, or of the group in it");
        }
    }

    private void Levels(Dictionary<string, ParticipationRow> byLevel)
    {
        if (!byLevel.TryGetValue(Any, out var any))
        {
            var first = byLevel.Values.First();
            reader.Errors.Add(first.Wrong("level", first.Level, "there with a row of the same group at level any"));
            return;
        }

        foreach (var level in byLevel.Values.Where(r => r.Students > any.Students))
        {
            Wrong(level, $"at most the count at level any (line {any.Line})");
        }

        if (_levels.All(byLevel.ContainsKey) && any.Students > _levels.Sum(l => (long)byLevel[l].Students))
        {
            Wrong(any, $"at most the counts at {string.Join(", ", _levels)} together");
        }
    }

    private void Splits(Dictionary<string, ParticipationRow> byGroup)
    {
        foreach (var row in byGroup.Values.Where(r => r.Group != All))
        {
            var other = _others[row.Group];
            if (!byGroup.TryGetValue(All, out var all))
            {
                reader.Errors.Add(row.Wrong("group", row.Group, "there with a row of the same level for the group all"));
            }
            else if (!byGroup.TryGetValue(other, out var rest))
            {
                reader.Errors.Add(row.Wrong("group", row.Group, $"there with a row of the same level for {other}"));
            }
            else if ((long)row.Students + rest.Students != all.Students && row.Line < rest.Line)
            {
                Wrong(row, $"with {other} (line {rest.Line}) the count of all (line {all.Line})");
            }
        }
    }

    private int? Limit(ParticipationRow row, IReadOnlyDictionary<string, int> enrolled)
    {
        int? Of(string group) => enrolled.TryGetValue(group, out var students) ? students : null;
        var total = Of(All);
        return Of(row.Group)
            ?? (_others.TryGetValue(row.Group, out var other) && Of(other) is { } rest && total >= rest ? total - rest : total);
    }

    private void Wrong(ParticipationRow row, string expected) => reader.Errors.Add(row.Wrong(expected));
}
