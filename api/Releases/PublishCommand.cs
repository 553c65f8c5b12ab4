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
        return Run(db, store, region, clock, log);
    }

    /// <summary>The same within a unit of work, whose transaction, if it has one, decides over all of it.</summary>
    public static string Run(WorkingDb db, WorkingStore store, RegionDefinition region, TimeProvider clock, TextWriter log)
    {
        var registry = new ReleaseRegistry(store);
        var ledger = db.Ledger.AsNoTracking().OrderBy(e => e.Number).ToList();
        var content = Build(db, registry, ledger, region, log);
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
            CountsSha256 = ReleaseIdentity.OfCounts(content),
            PublishedAt = clock.GetUtcNow().UtcDateTime,
        });
        db.SaveChanges();
        if (ledger.Count > 0)
        {
            Compare(registry, ledger, content, log);
        }

        log.WriteLine(
            $"Published release {identity}: {content.Districts.Count} districts, {content.Programs.Count} programs, "
            + $"{content.Events.Count} events, {content.Partners.Count} partners, {content.Figures.Count} figures.");
        return identity;
    }

    /// <summary>Tells what a publication would change for the public, and publishes nothing.</summary>
    public static void Rehearse(WorkingDb db, WorkingStore store, RegionDefinition region, TextWriter log)
    {
        var registry = new ReleaseRegistry(store);
        var ledger = db.Ledger.AsNoTracking().OrderBy(e => e.Number).ToList();
        var content = Build(db, registry, ledger, region, log);
        Compare(registry, ledger, content, log);
    }

    private static void Compare(
        ReleaseRegistry registry, List<ReleaseLedgerEntry> ledger, ReleaseContent content, TextWriter log)
    {
        using var before = ledger.LastOrDefault() is { } last ? registry.Get(last.Identity, last.FileSha256) : null;
        ReleaseComparison.Of(before?.Content, content).WriteTo(log);
    }

    private static ReleaseContent Build(
        WorkingDb db, ReleaseRegistry registry, List<ReleaseLedgerEntry> ledger, RegionDefinition region, TextWriter log)
    {
        return ReleaseBuilder.Build(
            db, region, [.. ledger.DistinctBy(e => e.CountsSha256).Select(Said)], log);

        EarlierCounts Said(ReleaseLedgerEntry entry)
        {
            using var release = registry.Get(entry.Identity, entry.FileSha256);
            return EarlierCounts.Of(release.Content);
        }
    }
}
