using CareerConnect.Api.Data;
using CareerConnect.Api.Districts;
using CareerConnect.Api.Enrollment;
using CareerConnect.Api.Participation;
using CareerConnect.Api.Partners;
using CareerConnect.Api.Provenance;
using Microsoft.EntityFrameworkCore;

namespace CareerConnect.Api.Sources;

/// <summary>
/// What the store would hold if an import ended here: its own rows, but for the sources that the import brings anew,
/// and the import's.
/// </summary>
public sealed class KnownFacts(WorkingDb? db, ImportBatch batch)
{
    public IEnumerable<DataSource> Sources => Both(batch.Sources, d => d.Sources, s => s.Key);

    public IEnumerable<District> Districts => Both(batch.Districts, d => d.Districts, s => s.SourceKey);

    public IEnumerable<Partner> Partners => Both(batch.Partners, d => d.Partners, p => p.SourceKey);

    public IEnumerable<EnrollmentCount> Enrollment => Both(batch.EnrollmentCounts, d => d.EnrollmentCounts, c => c.SourceKey);

    public IEnumerable<ParticipationCount> Participation =>
        Both(batch.ParticipationCounts, d => d.ParticipationCounts, c => c.SourceKey);

    /// <summary>A source as the store has it from before; null if it is new.</summary>
    public DataSource? Before(string key) => db?.Sources.AsNoTracking().FirstOrDefault(s => s.Key == key);

    /// <summary>The participation that a source had counted before.</summary>
    public IReadOnlyList<ParticipationCount> ParticipationBefore(string key) =>
        db is null ? [] : [.. db.ParticipationCounts.AsNoTracking().Where(c => c.SourceKey == key)];

    private List<T> Both<T>(List<T> brought, Func<WorkingDb, DbSet<T>> set, Func<T, string> source)
        where T : class
    {
        var keys = batch.Sources.Select(s => s.Key).ToHashSet();
        var stored = db is null ? [] : set(db).AsNoTracking().AsEnumerable().Where(row => !keys.Contains(source(row)));
        return [.. brought, .. stored];
    }
}
