using Microsoft.EntityFrameworkCore.Design;

namespace CareerConnect.Api.Data.Postgres;

/// <summary>Lets <c>dotnet ef migrations add</c> build the model; no server is asked.</summary>
public sealed class PostgresDesignFactory : IDesignTimeDbContextFactory<PostgresWorkingDb>
{
    public PostgresWorkingDb CreateDbContext(string[] args) => new(PostgresWorkingDb.OptionsFor("Host=design"));
}
