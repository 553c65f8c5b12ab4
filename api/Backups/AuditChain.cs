using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using CareerConnect.Api.Data;
using Microsoft.EntityFrameworkCore;

namespace CareerConnect.Api.Backups;

/// <summary>
/// The audit log as one hash: each entry is hashed together with the hash of all before it, so that an entry which was
/// changed, taken out or put in shows.
/// </summary>
internal static class AuditChain
{
    public static (int Entries, string Sha256) Of(WorkingDb db)
    {
        var entries = 0;
        var hash = new byte[SHA256.HashSizeInBytes];
        foreach (var entry in db.Audit.AsNoTracking().OrderBy(e => e.Number).AsEnumerable())
        {
            entries++;
            hash = SHA256.HashData([.. hash, .. Encoding.UTF8.GetBytes(JsonSerializer.Serialize(entry))]);
        }

        return (entries, Convert.ToHexStringLower(hash));
    }
}
