using System.Globalization;
using CareerConnect.Api.Audit;
using CareerConnect.Api.Data;
using Microsoft.EntityFrameworkCore;

namespace CareerConnect.Api.Access.Keys;

/// <summary>Gives out keys, lists them and takes them back. A key is shown once, when it is given out.</summary>
public sealed class KeyCommand(WorkingStore store, TimeProvider clock, TextWriter output)
{
    public const int LongestDays = 366;

    // One in use, and the next one while it is being put in its place.
    private const int MostLive = 2;

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    public void Create(KeyScope scope, string subject, string note, int days)
    {
        store.Migrate();
        using var db = store.Open();
        CheckSubject(db, scope, subject);
        if (days is < 1 or > LongestDays)
        {
            throw new BadInputException($"--days is {days}: expected 1 to {LongestDays}.");
        }

        var live = db.Keys.AsNoTracking().Where(k => k.Scope == scope && k.Subject == subject).ToList()
            .Where(k => k.IsLiveAt(Now)).OrderBy(k => k.CreatedAt).ToList();
        if (scope != KeyScope.Staff && live.Count >= MostLive)
        {
            throw new BadInputException(
                $"{subject} has {live.Count} live keys, {string.Join(" and ", live.Select(k => k.Id))}: revoke one first.");
        }

        var (id, key) = KeyText.New();
        db.Keys.Add(new ApiKey
        {
            Id = id,
            Sha256 = KeyText.Sha256Of(key),
            Scope = scope,
            Subject = subject,
            Note = note,
            CreatedAt = Now,
            ExpiresAt = Now.AddDays(days),
        });
        db.Record(Now, Caller.CommandLine, "key created", id, after: $"{scope} {subject} {note}".Trim());
        db.SaveChanges();
        output.WriteLine(key);
        output.WriteLine(Invariant(
            $"It is shown this once. It acts as {$"{scope} {subject}".TrimEnd()} until {Now.AddDays(days):yyyy-MM-dd}."));
    }

    public void List()
    {
        store.Migrate();
        using var db = store.Open();
        output.WriteLine("id        scope     for                       state    created     expires     last used   note");
        foreach (var key in db.Keys.AsNoTracking().OrderBy(k => k.Scope).ThenBy(k => k.Subject).ThenBy(k => k.Id))
        {
            var state = key.RevokedAt is not null ? "revoked" : key.IsLiveAt(Now) ? "live" : "expired";
            output.WriteLine(Invariant(
                $"{key.Id,-9} {key.Scope,-9} {key.Subject,-25} {state,-8} {key.CreatedAt:yyyy-MM-dd}  {key.ExpiresAt:yyyy-MM-dd}  {key.LastUsed?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "never",-10}  {key.Note}"));
        }
    }

    public void Revoke(string id)
    {
        store.Migrate();
        using var db = store.Open();
        var now = Now;
        var revoked = db.Keys.Where(k => k.Id == id && k.RevokedAt == null)
            .ExecuteUpdate(set => set.SetProperty(k => k.RevokedAt, now));
        if (revoked == 0)
        {
            throw new BadInputException($"there is no key {id} that could be revoked.");
        }

        db.Record(now, Caller.CommandLine, "key revoked", id);
        db.SaveChanges();
        output.WriteLine($"Key {id} is revoked.");
    }

    private static void CheckSubject(WorkingDb db, KeyScope scope, string subject)
    {
        var known = scope switch
        {
            KeyScope.Partner => db.Partners.Any(p => p.Slug == subject),
            KeyScope.District => db.Districts.Any(d => d.Code == subject),
            _ => subject.Length == 0,
        };
        if (!known)
        {
            throw new BadInputException(scope == KeyScope.Staff
                ? "a staff key acts for nobody else: leave --for out."
                : $"--for is '{subject}': expected the {(scope == KeyScope.Partner ? "slug of a partner" : "code of a district")}.");
        }
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
