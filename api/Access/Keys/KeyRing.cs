using System.Security.Cryptography;
using System.Text;
using CareerConnect.Api.Data;
using Microsoft.EntityFrameworkCore;

namespace CareerConnect.Api.Access.Keys;

/// <summary>
/// Tells whose key it is. Every key takes the same steps, known or not: one look-up by its name, one hash, one comparison
/// of equal length that does not stop at the first difference. Of an unknown name another key is read in its place, as no
/// row at all would be quicker. Nothing is kept between requests, so a key that was
/// revoked is refused at once.
/// </summary>
public sealed class KeyRing(WorkingStore store, TimeProvider clock)
{
    // What is compared with where there are no keys yet; none has it as its hash.
    private static readonly string Nothing = new('0', 2 * SHA256.HashSizeInBytes);

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>Who holds the key; null when it is wrong, has expired or was revoked.</summary>
    public async Task<Caller?> Find(string key, CancellationToken cancellationToken)
    {
        await using var db = store.Open();
        var id = KeyText.IdOf(key);
        var known = await db.Keys.AsNoTracking().Where(k => k.Id == id)
            .Concat(db.Keys.AsNoTracking().OrderBy(k => k.Id).Take(1))
            .OrderByDescending(k => k.Id == id).FirstOrDefaultAsync(cancellationToken);
        var same = CryptographicOperations.FixedTimeEquals(
            Encoding.ASCII.GetBytes(KeyText.Sha256Of(key)), Encoding.ASCII.GetBytes(known?.Sha256 ?? Nothing));
        if (!same || !known!.IsLiveAt(Now))
        {
            return null;
        }

        var today = DateOnly.FromDateTime(Now);
        if (known.LastUsed != today)
        {
            await db.Keys.Where(k => k.Id == known.Id)
                .ExecuteUpdateAsync(set => set.SetProperty(k => k.LastUsed, today), cancellationToken);
        }

        return new Caller(known.Id, known.Scope, known.Subject);
    }

    /// <summary>True while the key of that name is neither expired nor revoked.</summary>
    public async Task<bool> IsLive(string id, CancellationToken cancellationToken)
    {
        await using var db = store.Open();
        return await db.Keys.AsNoTracking().SingleOrDefaultAsync(k => k.Id == id, cancellationToken) is { } key
            && key.IsLiveAt(Now);
    }
}
