using CareerConnect.Api.Data;
using CareerConnect.Api.Enrollment;
using CareerConnect.Api.Figures;

namespace CareerConnect.Api.Sources;

/// <summary>Enrolment that real sources count, looked up by place, year and group.</summary>
public sealed class KnownEnrollment
{
    private readonly Dictionary<(string, SchoolYear, string), int> _largest = [];
    private readonly HashSet<(string, SchoolYear, string)> _counted = [];

    public KnownEnrollment(KnownFacts known)
    {
        var synthetic = known.Sources.Where(s => s.Synthetic).Select(s => s.Key).ToHashSet();
        foreach (var count in known.Enrollment.Where(c => !synthetic.Contains(c.SourceKey)))
        {
            Add(count);
        }
    }

    /// <summary>The count, the largest if several sources differ; null if there is none or it is withheld.</summary>
    public int? Find(string area, SchoolYear year, string group) =>
        _largest.TryGetValue((area, year, group), out var students) ? students : null;

    /// <summary>Whether a source counts the group, be it withheld.</summary>
    public bool IsCounted(string area, SchoolYear year, string group) => _counted.Contains((area, year, group));

    /// <summary>The years with a count of the group, those nearest to a year first.</summary>
    public IEnumerable<SchoolYear> YearsNear(string area, SchoolYear year, string group) => _largest.Keys
        .Where(k => k.Item1 == area && k.Item3 == group)
        .Select(k => k.Item2)
        .OrderBy(y => Math.Abs(y.StartYear - year.StartYear)).ThenBy(y => y.StartYear);

    private void Add(EnrollmentCount count)
    {
        var key = (count.AreaCode, count.SchoolYear, count.Group);
        if (count.Status != FigureStatus.NotAvailable)
        {
            _counted.Add(key);
        }

        if (count.Students is { } students)
        {
            _largest[key] = Math.Max(students, _largest.GetValueOrDefault(key));
        }
    }
}
