using System.Security.Cryptography;
using System.Text;
using CareerConnect.Api.Figures;

namespace CareerConnect.Api.Data;

/// <summary>
/// The name of a release: SHA-256 of the canonical text of its tables. Natural keys in ordinal order; no clock
/// and no id of the working store take part, so the same facts have the same name on every machine.
/// </summary>
public static class ReleaseIdentity
{
    public static string Of(ReleaseContent content)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        ReleaseTables.Each(content, new Describer(hash));
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>The same of what a release says of participation alone.</summary>
    public static string OfParticipation(ReleaseContent content)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        new Describer(hash).Visit(
            ReleaseTables.Figures, [.. content.Figures.Where(f => f.Measure == Measure.Participation)]);
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private sealed class Describer(IncrementalHash hash) : ITableVisitor
    {
        public void Visit<T>(RecordTable<T> table, IReadOnlyList<T> records) =>
            table.Describe(table.Sort(records), line => hash.AppendData(Encoding.UTF8.GetBytes(line + "\n")));
    }
}
