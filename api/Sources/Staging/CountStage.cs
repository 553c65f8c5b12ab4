using System.Data.Common;
using CareerConnect.Api.Data;
using CareerConnect.Api.Enrollment;
using CareerConnect.Api.Figures;
using CareerConnect.Api.Participation;
using CareerConnect.Api.Sources.Changes;

namespace CareerConnect.Api.Sources.Staging;

/// <summary>
/// The counts of an import, of which there may be millions: they wait in the store, in temporary tables that only this
/// import sees, until all of it is checked. What was refused was never in the store's own tables.
/// </summary>
public sealed class CountStage
{
    private readonly WorkingDb _db;
    private bool _named;

    public CountStage(WorkingDb db)
    {
        _db = db;
        Enrollment = new StagedTable(
            db, nameof(WorkingDb.EnrollmentCounts),
            [nameof(EnrollmentCount.SourceKey), nameof(EnrollmentCount.AreaCode), nameof(EnrollmentCount.SchoolYear), nameof(EnrollmentCount.Group)],
            [nameof(EnrollmentCount.Status)]);
        Participation = new StagedTable(
            db, nameof(WorkingDb.ParticipationCounts),
            [
                nameof(ParticipationCount.SourceKey), nameof(ParticipationCount.DistrictCode),
                nameof(ParticipationCount.SchoolYear), nameof(ParticipationCount.Level), nameof(ParticipationCount.Group),
            ],
            []);
    }

    internal StagedTable Enrollment { get; }

    internal StagedTable Participation { get; }

    internal int Files { get; private set; }

    /// <summary>A number for a file that is read.</summary>
    internal int NextFile() => ++Files;

    public void Add(EnrollmentCount count) => Enrollment.Add(
        count.SourceKey, count.AreaCode, count.SchoolYear.ToString(), count.Group, count.Status.ToString(), count.Students, null, null);

    /// <param name="count">The count.</param>
    /// <param name="file">The file it is from, and its line there.</param>
    /// <param name="line">The line.</param>
    public void Add(ParticipationCount count, int? file = null, int? line = null) => Participation.Add(
        count.SourceKey, count.DistrictCode, count.SchoolYear.ToString(), count.Level, count.Group, count.Students, file, line);

    /// <summary>Names the sources that the import brings anew or takes out, before anything is compared.</summary>
    internal void Name(IEnumerable<string> sources)
    {
        if (!_named)
        {
            _db.Run($"CREATE TEMPORARY TABLE {StagedTable.Sources} (\"Key\" TEXT NOT NULL PRIMARY KEY);");
            _named = true;
        }

        _db.Insert(new BulkTable(StagedTable.Sources, ["Key"], []), [.. sources.Distinct().Select(key => new object?[] { key })]);
        _db.Run($"ANALYZE {StagedTable.Sources};");
    }

    /// <summary>Enrolment that no source may bring: a small count, or one that is there and is not.</summary>
    internal IEnumerable<EnrollmentCount> Impossible()
    {
        Enrollment.Settle();
        return Enrollment.Count == 0 ? [] : _db.Stream(
            $"""
            SELECT 0, {Enrollment.AllColumns} FROM {Enrollment.Name}
            WHERE ("Status" = '{FigureStatus.Value}') <> ("Students" IS NOT NULL) OR "Students" < 0
                OR ("Group" <> 'all' AND "Students" > 0 AND "Students" < {SmallCounts.Least})
            """,
            EnrollmentOf).ToList();
    }

    /// <summary>What moving the counts would do.</summary>
    internal IReadOnlyList<RowChange> Changes() => [.. Enrollment.Changes(), .. Participation.Changes()];

    /// <summary>The temporary tables are gone.</summary>
    internal void Drop()
    {
        Enrollment.Drop();
        Participation.Drop();
        _db.Run($"DROP TABLE {StagedTable.Sources};");
    }

    /// <summary>What is staged of a source, by place and group.</summary>
    internal IEnumerable<EnrollmentCount> EnrollmentOf(string source)
    {
        Enrollment.Settle();
        return _db.Stream(
            $"""
            SELECT 0, {Enrollment.AllColumns} FROM {Enrollment.Name}
            WHERE "SourceKey" = '{source}' ORDER BY "AreaCode" {_db.Ordinal}, "Group" {_db.Ordinal}
            """,
            EnrollmentOf);
    }

    /// <summary>Enrolment that the store would hold, by place: what is here, and what it has of other sources.</summary>
    internal IEnumerable<EnrollmentCount> KnownEnrollment(HashSet<string> ours) =>
        Known(Enrollment, ours, EnrollmentOf);

    /// <summary>The same of participation.</summary>
    internal IEnumerable<ParticipationCount> KnownParticipation(HashSet<string> ours) =>
        Known(Participation, ours, row => new ParticipationCount
        {
            SourceKey = row.GetString(1),
            DistrictCode = row.GetString(2),
            SchoolYear = SchoolYear.Parse(row.GetString(3)),
            Level = row.GetString(4),
            Group = row.GetString(5),
            Students = row.GetInt32(6),
        });

    private static EnrollmentCount EnrollmentOf(DbDataReader row) => new()
    {
        SourceKey = row.GetString(1),
        AreaCode = row.GetString(2),
        SchoolYear = SchoolYear.Parse(row.GetString(3)),
        Group = row.GetString(4),
        Status = Enum.Parse<FigureStatus>(row.GetString(5)),
        Students = row.IsDBNull(6) ? null : row.GetInt32(6),
    };

    private IEnumerable<T> Known<T>(StagedTable table, HashSet<string> ours, Func<DbDataReader, T> count)
        where T : class
    {
        table.Settle();
        var columns = table.AllColumns;
        var stored = $"SELECT 1 AS \"Kind\", {columns} FROM \"{table.Stored}\"";
        var both = table.Count == 0 ? stored : $"SELECT 0 AS \"Kind\", {columns} FROM {table.Name} UNION ALL {stored}";
        return _db.Stream(
                $"SELECT * FROM ({both}) k ORDER BY \"{table.Key[1]}\" {_db.Ordinal}, \"Kind\"",
                row => row.GetInt32(0) == 1 && ours.Contains(row.GetString(1)) ? null : count(row))
            .OfType<T>();
    }
}
