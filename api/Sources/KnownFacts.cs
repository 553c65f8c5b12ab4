using CareerConnect.Api.Data;
using CareerConnect.Api.Districts;
using CareerConnect.Api.Enrollment;
using CareerConnect.Api.Participation;
using CareerConnect.Api.Partners;
using CareerConnect.Api.Provenance;
using CareerConnect.Api.Sources.DistrictParticipation;
using Microsoft.EntityFrameworkCore;

namespace CareerConnect.Api.Sources;

/// <summary>
/// What the store would hold if an import ended here: its own rows, but for the sources that the import brings anew,
/// and the import's. Counts are many and come one by one: nothing else may be asked of the store meanwhile.
/// </summary>
public sealed class KnownFacts(WorkingDb db, ImportBatch batch)
{
    public IEnumerable<DataSource> Sources => Both(batch.Sources, d => d.Sources, s => s.Key);

    public IEnumerable<District> Districts => Both(batch.Districts, d => d.Districts, s => s.SourceKey);

    public IEnumerable<Partner> Partners => Both(batch.Partners, d => d.Partners, p => p.SourceKey);

    /// <summary>Enrolment, by place.</summary>
    public IEnumerable<EnrollmentCount> Enrollment => batch.Counts.KnownEnrollment(Ours());

    /// <summary>Participation, by district.</summary>
    public IEnumerable<ParticipationCount> Participation => batch.Counts.KnownParticipation(Ours());

    /// <summary>The sources that the store has from before, by key.</summary>
    public IReadOnlyDictionary<string, DataSource> Stored => field ??= db.Sources.AsNoTracking().ToDictionary(s => s.Key);

    /// <summary>Reads what is to be known of before, while it is.</summary>
    internal void Remember() => _ = Stored;

    /// <summary>A source as the store has it from before; null if it is new.</summary>
    public DataSource? Before(string key) => Stored.GetValueOrDefault(key);

    /// <summary>A file of participation that was staged, by district and year.</summary>
    internal IEnumerable<ReportedYear> Reported(int file, string name) =>
        ReportedYear.Read(db, batch.Counts, file, name, Ours());

    private HashSet<string> Ours() => [.. batch.Sources.Select(s => s.Key)];

    private List<T> Both<T>(List<T> brought, Func<WorkingDb, DbSet<T>> set, Func<T, string> source)
        where T : class
    {
        var keys = Ours();
        return [.. brought, .. set(db).AsNoTracking().AsEnumerable().Where(row => !keys.Contains(source(row)))];
    }
}
