using CareerConnect.Api.Search;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace CareerConnect.Api.Data;

/// <summary>
/// Full-text search in a release file, which stays open for it, read-only. Connections come from a pool of the file's
/// own; a request that still holds one while the release is replaced keeps it to its end.
/// </summary>
public sealed class ReleaseSearch(string path) : IDisposable
{
    // A word in the title says more than one in the notes.
    private const string Sql = """
        SELECT e.kind, e.key FROM search_index JOIN search_entry e ON e.id = search_index.rowid
        WHERE search_index MATCH @match AND (@kinds IS NULL OR e.kind IN (SELECT value FROM json_each(@kinds)))
        ORDER BY round(bm25(search_index, 10.0, 4.0, 1.0), 9), e.key, e.id LIMIT @most;
        """;

    /// <summary>The file, opened by its URI, so that nothing is locked and nothing is looked for beside it.</summary>
    internal static string ConnectionTo(string path, bool pooled) =>
        $"Data Source=file:{Uri.EscapeDataString(path)}?immutable=1;Mode=ReadOnly;Pooling={pooled}";

    /// <summary>What matches an FTS5 expression, best first.</summary>
    public IReadOnlyList<(SearchKind Kind, string Key)> Find(
        string match, IReadOnlyCollection<SearchKind>? kinds, int most, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        using var connection = ReleaseFile.Open(ConnectionTo(path, pooled: true));
        using var stop = cancellation.Register(() => raw.sqlite3_interrupt(connection.Handle));
        using var command = connection.CreateCommand();
        command.CommandText = Sql;
        command.Parameters.AddWithValue("@match", match);
        command.Parameters.AddWithValue(
            "@kinds", kinds is null ? DBNull.Value : $"[{string.Join(',', kinds.Select(k => $"\"{k}\""))}]");
        command.Parameters.AddWithValue("@most", most);
        try
        {
            using var reader = command.ExecuteReader();
            var found = new List<(SearchKind, string)>();
            while (reader.Read())
            {
                found.Add((Enum.Parse<SearchKind>(reader.GetString(0)), reader.GetString(1)));
            }

            return found;
        }
        catch (SqliteException e) when (e.SqliteErrorCode == raw.SQLITE_INTERRUPT)
        {
            throw new OperationCanceledException("The search took too long.", e, cancellation);
        }
    }

    public void Dispose()
    {
        using var connection = new SqliteConnection(ConnectionTo(path, pooled: true));
        SqliteConnection.ClearPool(connection);
    }
}
