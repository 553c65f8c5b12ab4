using CareerConnect.Api.Audit;
using CareerConnect.Api.Data;
using Microsoft.EntityFrameworkCore;

namespace CareerConnect.Api.Access.Keys;

/// <summary>Gives out a key as part of what is being saved: who did it is in the log with it.</summary>
internal static class KeyGrant
{
    public const int LongestDays = 366;

    // One in use, and the next one while it is being put in its place.
    private const int MostLive = 2;

    /// <summary>The key, which is kept nowhere. Of links to confirm there is one at a time: the last ends.</summary>
    public static string Give(
        this WorkingDb db, DateTime now, Caller who, KeyScope scope, string subject, string note, int days)
    {
        CheckSubject(db, scope, subject);
        if (days is < 1 or > LongestDays)
        {
            throw new BadInputException($"--days is {days}: expected 1 to {LongestDays}.");
        }

        var live = db.Keys.AsNoTracking().Where(k => k.Scope == scope && k.Subject == subject).ToList()
            .Where(k => k.IsLiveAt(now)).OrderBy(k => k.CreatedAt).ThenBy(k => k.Id, StringComparer.Ordinal).ToList();
        if (scope == KeyScope.Confirm)
        {
            foreach (var last in live)
            {
                db.Keys.Update(last with { RevokedAt = now });
                db.Record(now, who, "key revoked", last.Id);
            }
        }
        else if (scope != KeyScope.Staff && live.Count >= MostLive)
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
            CreatedAt = now,
            ExpiresAt = now.AddDays(days),
        });
        db.Record(now, who, "key created", id, after: $"{scope} {subject} {note}".Trim());
        return key;
    }

    private static void CheckSubject(WorkingDb db, KeyScope scope, string subject)
    {
        var partner = scope is KeyScope.Partner or KeyScope.Confirm && db.Partners.Any(p => p.Slug == subject);
        var district = scope is KeyScope.District or KeyScope.Confirm && db.Districts.Any(d => d.Code == subject);
        if (scope == KeyScope.Staff ? subject.Length > 0 : partner == district)
        {
            throw new BadInputException(scope switch
            {
                KeyScope.Staff => "a staff key acts for nobody else: leave --for out.",
                KeyScope.Confirm => $"--for is '{subject}': expected the slug of a partner or the code of a district.",
                _ => $"--for is '{subject}': expected the {(scope == KeyScope.Partner ? "slug of a partner" : "code of a district")}.",
            });
        }
    }
}
