using System.Data.Common;
using CareerConnect.Api.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace CareerConnect.Api.Sources.Staging;

/// <summary>Plain SQL that every store understands, in the unit of work's own connection and transaction.</summary>
internal static class StoreSql
{
    /// <summary>Runs it and gives how many rows it touched.</summary>
    public static int Run(this WorkingDb db, string sql)
    {
        using var command = Command(db, sql);
        return Math.Max(0, command.ExecuteNonQuery());
    }

    /// <summary>Reads rows one by one. Nothing else may be asked of the store until the last is read.</summary>
    public static IEnumerable<T> Stream<T>(this WorkingDb db, string sql, Func<DbDataReader, T> row)
    {
        using var command = Command(db, sql);
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            yield return row(reader);
        }
    }

    private static DbCommand Command(WorkingDb db, string sql)
    {
        db.Database.OpenConnection();
        var command = db.Database.GetDbConnection().CreateCommand();
        command.Transaction = db.Database.CurrentTransaction?.GetDbTransaction();
        command.CommandText = sql;

        // Millions of rows are compared by one statement.
        command.CommandTimeout = 0;
        return command;
    }
}
