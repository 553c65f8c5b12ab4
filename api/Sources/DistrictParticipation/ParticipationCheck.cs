using CareerConnect.Api.Figures;

namespace CareerConnect.Api.Sources.DistrictParticipation;

/// <summary>
/// Whether the counts of one district and year can be true together. "any" counts each student once: it is no less than
/// any level and no more than the levels together. The sides of a split are all the students. Nobody takes part who is
/// not enrolled.
/// </summary>
internal sealed class ParticipationCheck(SourceReader reader, KnownEnrollment enrollment)
{
    private const string Any = "any";
    private const string All = "all";

    private readonly List<string> _levels = [.. reader.Region.Levels.Select(l => l.Key).Where(key => key != Any)];
    private readonly List<StudentGroup> _groups = [.. reader.Region.Groups.Where(g => g.ComplementKey is not null)];

    public void Run(IEnumerable<ParticipationRow> rows)
    {
        var cells = rows.ToDictionary(r => (r.Level, r.Group));
        foreach (var group in cells.Values.GroupBy(r => r.Group))
        {
            Levels(group.ToDictionary(r => r.Level));
        }

        foreach (var level in cells.Values.GroupBy(r => r.Level))
        {
            Splits(level.ToDictionary(r => r.Group));
        }

        foreach (var row in cells.Values.Where(r => Limit(r) is { } limit && r.Students > limit))
        {
            row.Error("at most the enrolment of the district, or of the group in it");
        }
    }

    private void Levels(Dictionary<string, ParticipationRow> byLevel)
    {
        if (!byLevel.TryGetValue(Any, out var any))
        {
            byLevel.Values.First().Row.Error("level", "there with a row of the same group at level any");
            return;
        }

        foreach (var level in byLevel.Values.Where(r => r.Students > any.Students))
        {
            level.Error($"at most the count at level any (line {any.Row.Line})");
        }

        if (_levels.All(byLevel.ContainsKey) && any.Students > _levels.Sum(l => (long)byLevel[l].Students))
        {
            any.Error($"at most the counts at {string.Join(", ", _levels)} together");
        }
    }

    private void Splits(Dictionary<string, ParticipationRow> byGroup)
    {
        foreach (var row in byGroup.Values.Where(r => r.Group != All))
        {
            var other = _groups.First(g => g.Key == row.Group).ComplementKey!;
            if (!byGroup.TryGetValue(All, out var all))
            {
                row.Row.Error("group", "there with a row of the same level for the group all");
            }
            else if (!byGroup.TryGetValue(other, out var rest))
            {
                row.Row.Error("group", $"there with a row of the same level for {other}");
            }
            else if ((long)row.Students + rest.Students != all.Students && row.Row.Line < rest.Row.Line)
            {
                row.Error($"with {other} (line {rest.Row.Line}) the count of all (line {all.Row.Line})");
            }
        }
    }

    private int? Limit(ParticipationRow row)
    {
        var total = enrollment.Find(row.District, row.Year, All);
        var group = _groups.FirstOrDefault(g => g.Key == row.Group);
        return enrollment.Find(row.District, row.Year, row.Group)
            ?? (group is not null && enrollment.Find(row.District, row.Year, group.ComplementKey!) is { } rest && total >= rest
                ? total - rest
                : total);
    }
}
