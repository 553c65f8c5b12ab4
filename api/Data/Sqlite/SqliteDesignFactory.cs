using Microsoft.EntityFrameworkCore.Design;

namespace CareerConnect.Api.Data.Sqlite;

/// <summary>Lets <c>dotnet ef migrations add</c> build the model; no file is opened.</summary>
public sealed class SqliteDesignFactory : IDesignTimeDbContextFactory<SqliteWorkingDb>
{
    public SqliteWorkingDb CreateDbContext(string[] args) => new(SqliteWorkingDb.OptionsFor("design.db"));
}
