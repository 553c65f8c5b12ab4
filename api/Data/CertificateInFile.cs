using System.Collections;
using Microsoft.Data.Sqlite;

namespace CareerConnect.Api.Data;

/// <summary>
/// The certificate of a release file, in its order, read anew whenever it is gone through. A node checks it once and never
/// asks for it again, and it is half of what a release would take in memory.
/// </summary>
internal sealed class CertificateInFile : IReadOnlyList<CertificateLine>
{
    private readonly string _path;

    public CertificateInFile(string path, SqliteConnection connection)
    {
        _path = path;
        using var command = connection.CreateCommand();
        command.CommandText = $"SELECT count(*) FROM {ReleaseTables.Certificate.Name};";
        Count = checked((int)(long)command.ExecuteScalar()!);
    }

    public int Count { get; }

    public CertificateLine this[int index] => this.ElementAt(index);

    public IEnumerator<CertificateLine> GetEnumerator()
    {
        using var connection = ReleaseFile.Open(ReleaseSearch.ConnectionTo(_path, pooled: false));
        foreach (var line in ReleaseFile.Rows(connection, ReleaseTables.Certificate))
        {
            yield return line;
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
