using System.Globalization;
using CareerConnect.Api.Audit;
using CareerConnect.Api.Data;
using Microsoft.EntityFrameworkCore;

namespace CareerConnect.Api.Access.Keys;

/// <summary>Gives out keys, lists them and takes them back. A key is shown once, when it is given out.</summary>
public sealed class KeyCommand(WorkingStore store, TimeProvider clock, TextWriter output)
{
    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    public void Create(KeyScope scope, string subject, string note, int days)
    {
        store.Migrate();
        using var db = store.Open();
        var key = db.Give(Now, Caller.CommandLine, scope, subject, note, days);
        db.SaveChanges();
        output.WriteLine(key);
        output.WriteLine(Invariant(
            $"It is shown this once. It acts as {$"{scope} {subject}".TrimEnd()} until {Now.AddDays(days):yyyy-MM-dd}."));
        if (scope == KeyScope.Confirm)
        {
            output.WriteLine($"The link is the api's address and /confirm#{key}");
        }
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

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
