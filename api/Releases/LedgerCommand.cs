using CareerConnect.Api.Access;
using CareerConnect.Api.Audit;
using CareerConnect.Api.Data;
using Microsoft.EntityFrameworkCore;

namespace CareerConnect.Api.Releases;

/// <summary>
/// Tells what was published and goes back to it. Going back is one more line in the ledger: nodes take it up like any
/// publication, and what was in force in between stays in the list.
/// </summary>
public sealed class LedgerCommand(WorkingStore store, TimeProvider clock, TextWriter log)
{
    private const int Digits = 12;

    private const string Again = "put in force again";

    private readonly ReleaseRegistry _registry = new(store);

    /// <summary>The latest publications: number, identity, when, what it changed; the one in force is marked.</summary>
    public void List(int last)
    {
        var ledger = Read();
        foreach (var (entry, index) in ledger.Select((e, i) => (e, i)).Reverse().Take(last))
        {
            var force = index == ledger.Count - 1 ? "in force" : "";
            var what = ledger.Take(index).LastOrDefault(e => e.Identity == entry.Identity) is { } same
                ? $"publication {same.Number} again"
                : What(index == 0 ? null : ledger[index - 1], entry);
            log.WriteLine($"{entry.Number,4}  {entry.Identity[..Digits]}  {entry.PublishedAt:yyyy-MM-dd HH:mm}  {force,-8}  {what}");
        }
    }

    /// <summary>Puts a release in force again. One that is damaged or gives something away is refused.</summary>
    public async Task Use(string digits, CancellationToken cancellationToken)
    {
        var ledger = Read();
        var found = ledger.Where(e => digits.Length > 0 && e.Identity.StartsWith(digits, StringComparison.Ordinal))
            .DistinctBy(e => e.Identity).ToList();
        if (found.Count != 1)
        {
            throw new BadInputException(
                $"'{digits}' begins the identity of {found.Count} releases, not of one: expected its first digits, as the second "
                + $"column of `releases list` has them{(ledger is [.., var last] ? $", such as {last.Identity[..Digits]}" : "")}.");
        }

        var entry = found[0];
        if (ledger[^1].Identity == entry.Identity)
        {
            log.WriteLine($"Release {entry.Identity} is in force already.");
            return;
        }

        using var release = _registry.Get(entry.Identity, entry.FileSha256);
        if (ReleaseAudit.Check(release.Content) is { Passed: false } audit)
        {
            throw new InvalidDataException($"its certificate does not hold: {string.Join("; ", audit.Problems)}");
        }

        using (var current = _registry.Get(ledger[^1].Identity, ledger[^1].FileSha256))
        {
            ReleaseComparison.Of(current.Content, release.Content).WriteTo(log);
        }

        await store.WriteAsync(
            db =>
            {
                _registry.Share(db, entry.Identity);
                db.Ledger.Add(entry with { Number = 0, PublishedAt = clock.GetUtcNow().UtcDateTime });
                db.Record(clock.GetUtcNow().UtcDateTime, Caller.CommandLine, Again, entry.Identity);
                return entry.Identity;
            },
            cancellationToken);
        log.WriteLine($"In force: release {entry.Identity}.");
        log.WriteLine("The working store still holds what came later, and the next publication brings it back.");
    }

    /// <summary>True when somebody went back to the release in force, and nothing was published since.</summary>
    public static bool IsGoneBackTo(WorkingDb db) =>
        db.Ledger.AsNoTracking().OrderByDescending(e => e.Number).FirstOrDefault() is { } last
        && db.Audit.Any(a => a.What == Again && a.Subject == last.Identity && a.At >= last.PublishedAt);

    private List<ReleaseLedgerEntry> Read()
    {
        store.Migrate();
        using var db = store.Open();
        return [.. db.Ledger.AsNoTracking().OrderBy(e => e.Number)];
    }

    // A file that cannot be read is said to be so: the list is where one looks for the way back.
    private string What(ReleaseLedgerEntry? before, ReleaseLedgerEntry entry)
    {
        try
        {
            using var release = _registry.Get(entry.Identity, entry.FileSha256);
            using var earlier = before is null ? null : _registry.Get(before.Identity, before.FileSha256);
            return earlier is null ? "the first" : ReleaseComparison.Of(earlier.Content, release.Content).ToString();
        }
        catch (Exception e) when (e is InvalidDataException or IOException)
        {
            return $"cannot be used: {e.Message}";
        }
    }
}
