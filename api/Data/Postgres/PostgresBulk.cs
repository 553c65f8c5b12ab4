using Npgsql;
using NpgsqlTypes;

namespace CareerConnect.Api.Data.Postgres;

/// <summary>Puts many rows into a table by COPY, in the transaction that is open.</summary>
internal static class PostgresBulk
{
    public static void Insert(NpgsqlConnection connection, BulkTable table, IReadOnlyList<object?[]> rows)
    {
        using var copy = connection.BeginBinaryImport($"COPY {table.Name} ({table.ColumnList}) FROM STDIN (FORMAT BINARY)");
        foreach (var row in rows)
        {
            copy.StartRow();
            for (var i = 0; i < row.Length; i++)
            {
                if (row[i] is not { } value)
                {
                    copy.WriteNull();
                }
                else if (i < table.Texts.Count)
                {
                    copy.Write((string)value, NpgsqlDbType.Text);
                }
                else
                {
                    copy.Write((int)value, NpgsqlDbType.Integer);
                }
            }
        }

        copy.Complete();
    }
}
