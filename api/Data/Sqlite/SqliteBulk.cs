using Microsoft.Data.Sqlite;

namespace CareerConnect.Api.Data.Sqlite;

/// <summary>Puts many rows into a table with one prepared statement, in the transaction that is open.</summary>
internal static class SqliteBulk
{
    public static void Insert(
        SqliteConnection connection, SqliteTransaction? transaction, BulkTable table, IReadOnlyList<object?[]> rows)
    {
        using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText =
            $"INSERT INTO {table.Name} ({table.ColumnList}) VALUES ({string.Join(", ", table.Columns.Select((_, i) => $"@c{i}"))});";
        var cells = table.Columns.Select((_, i) => command.Parameters.AddWithValue($"@c{i}", DBNull.Value)).ToArray();
        command.Prepare();
        foreach (var row in rows)
        {
            for (var i = 0; i < cells.Length; i++)
            {
                cells[i].Value = row[i] ?? DBNull.Value;
            }

            command.ExecuteNonQuery();
        }
    }
}
