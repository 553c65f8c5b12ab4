using CareerConnect.Api.Data;
using Microsoft.EntityFrameworkCore;

namespace CareerConnect.Api.Releases;

/// <summary>
/// Publishes what the working store holds. The file comes first and the ledger last: a process killed in between
/// leaves the earlier release in force, and a file that the next publication of the same facts finds again.
/// </summary>
public static class PublishCommand
{
    /// <summary>Returns the identity of the release in force afterwards.</summary>
    public static string Run(WorkingStore store, RegionDefinition region, TimeProvider clock, TextWriter log)
    {
        store.Migrate();
        using var db = store.Open();
        var registry = new ReleaseRegistry(store);
        var ledger = db.Ledger.AsNoTracking().OrderBy(e => e.Number).ToList();
        var earlier = ledger.DistinctBy(e => e.ParticipationSha256)
            .Select(e => registry.Get(e.Identity, e.FileSha256).Content).ToList();
        var content = ReleaseBuilder.Build(db, region, earlier, log);
        var (identity, sha256) = registry.Put(content);
        if (ledger.LastOrDefault()?.Identity == identity)
        {
            log.WriteLine($"Nothing has changed: release {identity} stays in force.");
            return identity;
        }

        registry.Share(db, identity);
        db.Ledger.Add(new ReleaseLedgerEntry
        {
            Identity = identity,
            FileSha256 = sha256,
            ParticipationSha256 = ReleaseIdentity.OfParticipation(content),
            PublishedAt = clock.GetUtcNow().UtcDateTime,
        });
        db.SaveChanges();
        log.WriteLine(
            $"Published release {identity}: {content.Districts.Count} districts, {content.Programs.Count} programs, "
            + $"{content.Events.Count} events, {content.Partners.Count} partners, {content.Figures.Count} figures.");
        return identity;
    }
}
