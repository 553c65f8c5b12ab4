using CareerConnect.Api.Data;
using CareerConnect.Api.Sources.Staging;

namespace CareerConnect.Api.Sources.DistrictParticipation;

/// <summary>What a file says of one district and year, beside what is known of them from elsewhere.</summary>
/// <param name="District">Code of the district.</param>
/// <param name="Year">The school year.</param>
/// <param name="Rows">The rows, by line.</param>
/// <param name="Enrolled">Students enrolled by group, where a real source counts them: the most that any says.</param>
/// <param name="AsBefore">True if the store has the same counts of it already.</param>
internal sealed record ReportedYear(
    string District, SchoolYear Year, IReadOnlyList<ParticipationRow> Rows, IReadOnlyDictionary<string, int> Enrolled, bool AsBefore)
{
    // In the order in which they are read for one district and year.
    private const int Enrolment = 0;
    private const int Before = 1;

    // Instead of a line.
    private const int Staged = 0;
    private const int Stored = -1;

    /// <summary>Reads a staged file by district and year, one after the other; no more than one is held.</summary>
    public static IEnumerable<ReportedYear> Read(WorkingDb db, CountStage stage, int file, string name, IReadOnlySet<string> ours)
    {
        stage.Enrollment.Settle();
        stage.Participation.Settle();
        var of = $"FROM {stage.Participation.Name} WHERE \"File\" = {file}";
        var real = "\"SourceKey\" NOT IN (SELECT \"Key\" FROM \"Sources\" WHERE \"Synthetic\")";
        string Enrolled(string table, int line) =>
            $"""
            SELECT "AreaCode" AS "Place", "SchoolYear", {Enrolment} AS "Kind", '' AS "Level", "Group", "Students", {line} AS "Line", "SourceKey"
            FROM {table} WHERE "Students" IS NOT NULL AND {real} AND "AreaCode" IN (SELECT DISTINCT "DistrictCode" {of})
            """;
        var sql = $"""
            SELECT * FROM (
                {(stage.Enrollment.Count == 0 ? "" : $"{Enrolled(stage.Enrollment.Name, Staged)} UNION ALL")}
                {Enrolled($"\"{stage.Enrollment.Stored}\"", Stored)}
                UNION ALL SELECT "DistrictCode", "SchoolYear", {Before}, "Level", "Group", "Students", 0, "SourceKey"
                FROM "{stage.Participation.Stored}" WHERE "SourceKey" IN (SELECT DISTINCT "SourceKey" {of})
                UNION ALL SELECT "DistrictCode", "SchoolYear", {Before + 1}, "Level", "Group", "Students", "Line", "SourceKey" {of}
            ) r ORDER BY "Place" {db.Ordinal}, "SchoolYear" {db.Ordinal}, "Kind", "Line"
            """;
        List<Cell> part = [];
        foreach (var cell in stage.Participation.Count == 0 ? [] : db.Stream(sql, row => new Cell(
            row.GetString(0), row.GetString(1), row.GetInt32(2), row.GetString(3), row.GetString(4), row.GetInt32(5), row.GetInt32(6),
            row.GetString(7))))
        {
            if (part.Count > 0 && (part[0].Place, part[0].Year) != (cell.Place, cell.Year))
            {
                if (Of(part, name, ours) is { } year)
                {
                    yield return year;
                }

                part = [];
            }

            part.Add(cell);
        }

        if (Of(part, name, ours) is { } last)
        {
            yield return last;
        }
    }

    // Nothing, where only others count the place in the year. Of the sources at hand what is staged counts, not what is stored.
    private static ReportedYear? Of(List<Cell> part, string name, IReadOnlySet<string> ours)
    {
        var rows = part.FindAll(c => c.Kind > Before);
        if (rows.Count == 0)
        {
            return null;
        }

        var enrolled = new Dictionary<string, int>();
        foreach (var cell in part.Where(c => c.Kind == Enrolment && (c.Line == Staged || !ours.Contains(c.Source))))
        {
            enrolled[cell.Group] = Math.Max(cell.Students, enrolled.GetValueOrDefault(cell.Group));
        }

        var before = part.Where(c => c.Kind == Before).Select(c => (c.Level, c.Group, c.Students)).ToHashSet();
        var year = SchoolYear.Parse(rows[0].Year);
        return new ReportedYear(
            rows[0].Place, year,
            rows.ConvertAll(r => new ParticipationRow(name, r.Line, r.Place, year, r.Level, r.Group, r.Students)),
            enrolled, before.SetEquals(rows.Select(r => (r.Level, r.Group, r.Students))));
    }

    private readonly record struct Cell(
        string Place, string Year, int Kind, string Level, string Group, int Students, int Line, string Source);
}
