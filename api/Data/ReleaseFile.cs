using Microsoft.Data.Sqlite;

namespace CareerConnect.Api.Data;

/// <summary>
/// Writes and reads a release file: one SQLite file, built in one pass and never changed after.
/// The rows go to a scratch file first and from there through VACUUM INTO, so that the result holds the rows
/// and nothing else: no freed page, no trace of what was there before. It appears under its name all at once,
/// by a rename after its bytes have reached the disk.
/// </summary>
public static class ReleaseFile
{
    /// <summary>Changes whenever the tables would be read differently.</summary>
    private const int FormatVersion = 1;

    /// <summary>Writes the content to a path that does not exist yet and returns the release's identity.</summary>
    public static string Write(ReleaseContent content, string path)
    {
        var identity = ReleaseIdentity.Of(content);
        var scratch = path + ".scratch";
        var fresh = path + ".fresh";
        File.Delete(scratch);
        File.Delete(fresh);
        using (var connection = Open($"Data Source={scratch};Pooling=False"))
        {
            Execute(connection, "PRAGMA page_size=4096; PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF;");
            using (var transaction = connection.BeginTransaction())
            {
                Execute(connection, "CREATE TABLE release (identity TEXT NOT NULL, format INTEGER NOT NULL) STRICT;");
                Execute(connection, $"INSERT INTO release VALUES ('{identity}', {FormatVersion});");
                ReleaseTables.Each(content, new Writer(connection));
                SearchIndex.Write(content, connection);
                transaction.Commit();
            }

            Execute(connection, $"VACUUM INTO '{fresh.Replace("'", "''", StringComparison.Ordinal)}';");
        }

        File.Delete(scratch);
        using (var written = File.Open(fresh, FileMode.Open, FileAccess.ReadWrite))
        {
            written.Flush(flushToDisk: true);
        }

        File.Move(fresh, path, overwrite: true);
        return identity;
    }

    /// <summary>Reads a release whole and checks that its tables are the ones its identity names.</summary>
    public static Release Read(string path)
    {
        try
        {
            using var connection = Open(ReleaseSearch.ConnectionTo(path, pooled: false));
            var identity = ReadIdentity(connection);
            var content = ReadContent(path, connection);
            return ReleaseIdentity.Of(content) == identity
                ? new Release(identity, content, new ReleaseSearch(path))
                : throw new InvalidDataException($"{Path.GetFileName(path)}: the tables do not match the identity.");
        }
        catch (Exception e) when (e is SqliteException or FormatException or ArgumentException
            or InvalidCastException or OverflowException or System.Text.Json.JsonException)
        {
            throw new InvalidDataException($"{Path.GetFileName(path)} is not a whole release file: {e.Message}", e);
        }
    }

    /// <summary>The records of a table, one after the other; with a set of texts, those that come again are held once.</summary>
    internal static IEnumerable<T> Rows<T>(SqliteConnection connection, RecordTable<T> table, HashSet<string>? texts = null)
    {
        using var command = connection.CreateCommand();
        command.CommandText = table.Select;
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            yield return table.ToRecord(i => reader.GetValue(i) switch
            {
                DBNull => null,
                string text when texts?.TryGetValue(text, out var known) == true => known,
                string text when texts?.Add(text) == true => text,
                var value => value,
            });
        }
    }

    private static string ReadIdentity(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT identity, format FROM release;";
        using var reader = command.ExecuteReader();
        return reader.Read() && reader.GetInt32(1) == FormatVersion
            ? reader.GetString(0)
            : throw new InvalidDataException($"not a release of format {FormatVersion}.");
    }

    private static ReleaseContent ReadContent(string path, SqliteConnection connection) => new()
    {
        Region = ReadTable(connection, ReleaseTables.Region).Single(),
        Counties = ReadTable(connection, ReleaseTables.Counties),
        CountyGroups = ReadTable(connection, ReleaseTables.CountyGroups),
        Districts = ReadTable(connection, ReleaseTables.Districts),
        Areas = ReadTable(connection, ReleaseTables.Areas),
        Sectors = ReadTable(connection, ReleaseTables.Sectors),
        Partners = ReadTable(connection, ReleaseTables.Partners),
        Programs = ReadTable(connection, ReleaseTables.Programs),
        Events = ReadTable(connection, ReleaseTables.Events),
        OpportunityDistricts = ReadTable(connection, ReleaseTables.OpportunityDistricts),
        OpportunityPartners = ReadTable(connection, ReleaseTables.OpportunityPartners),
        Offers = ReadTable(connection, ReleaseTables.Offers),
        Asks = ReadTable(connection, ReleaseTables.Asks),
        AskAnswers = ReadTable(connection, ReleaseTables.AskAnswers),
        Outcomes = ReadTable(connection, ReleaseTables.Outcomes),
        Goals = ReadTable(connection, ReleaseTables.Goals),
        Sources = ReadTable(connection, ReleaseTables.Sources),
        Levels = ReadTable(connection, ReleaseTables.Levels),
        Groups = ReadTable(connection, ReleaseTables.Groups),
        NetworkFacts = ReadTable(connection, ReleaseTables.NetworkFacts),
        CountyOutlines = ReadTable(connection, ReleaseTables.CountyOutlines),
        SearchSynonyms = ReadTable(connection, ReleaseTables.SearchSynonyms),
        OutcomeDefinitions = ReadTable(connection, ReleaseTables.OutcomeDefinitions),
        Engagements = ReadTable(connection, ReleaseTables.Engagements),
        RigorRules = ReadTable(connection, ReleaseTables.RigorRules),
        ProfessionalCounts = ReadTable(connection, ReleaseTables.ProfessionalCounts),
        ElementEvidence = ReadTable(connection, ReleaseTables.ElementEvidence),
        EndorsementEntries = ReadTable(connection, ReleaseTables.EndorsementEntries),
        DistrictPlans = ReadTable(connection, ReleaseTables.DistrictPlans),
        WorkGroups = ReadTable(connection, ReleaseTables.WorkGroups),
        SharedPractices = ReadTable(connection, ReleaseTables.SharedPractices),
        Indicators = ReadTable(connection, ReleaseTables.Indicators),
        Figures = FigureReader.Read(connection),
        Certificate = new CertificateInFile(path, connection),
    };

    // Codes and words come again and again.
    private static List<T> ReadTable<T>(SqliteConnection connection, RecordTable<T> table) =>
        [.. Rows(connection, table, new HashSet<string>(StringComparer.Ordinal))];

    internal static SqliteConnection Open(string connectionString)
    {
        var connection = new SqliteConnection(connectionString);
        connection.Open();
        return connection;
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private sealed class Writer(SqliteConnection connection) : ITableVisitor
    {
        public void Visit<T>(RecordTable<T> table, IReadOnlyList<T> records)
        {
            Execute(connection, table.Ddl);
            using var command = connection.CreateCommand();
            command.CommandText = table.Insert;
            var id = command.Parameters.Add("@id", SqliteType.Integer);
            var cells = Enumerable.Range(0, table.ColumnCount)
                .Select(i => command.Parameters.AddWithValue($"@c{i}", DBNull.Value)).ToArray();
            command.Prepare();
            var next = 0L;
            foreach (var record in table.Sort(records))
            {
                id.Value = ++next;
                var row = table.ToRow(record);
                for (var i = 0; i < row.Length; i++)
                {
                    cells[i].Value = row[i] ?? DBNull.Value;
                }

                command.ExecuteNonQuery();
            }
        }
    }
}
