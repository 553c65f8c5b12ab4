using System.Globalization;
using System.Text;
using Microsoft.Data.Sqlite;

namespace CareerConnect.Tests.Support;

/// <summary>A database as text: every table in the order of its name, every row in the order of its text.</summary>
public static class SqliteDump
{
    public static string Of(string path, params string[] except)
    {
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        Assert(connection);
        var text = new StringBuilder();
        foreach (var table in Rows(connection,
            "SELECT name FROM sqlite_master WHERE type='table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE '\\_\\_%' ESCAPE '\\' ORDER BY name"))
        {
            if (!except.Contains(table))
            {
                text.Append(table).Append('\n')
                    .AppendJoin('\n', Rows(connection, $"SELECT * FROM \"{table}\"").Order(StringComparer.Ordinal)).Append('\n');
            }
        }

        return text.ToString();
    }

    private static void Assert(SqliteConnection connection) =>
        Xunit.Assert.Equal("ok", Rows(connection, "PRAGMA integrity_check").Single());

    private static List<string> Rows(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
        {
            rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount)
                .Select(i => Convert.ToString(reader.GetValue(i), CultureInfo.InvariantCulture))));
        }

        return rows;
    }
}
