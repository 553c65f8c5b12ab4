using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace CareerConnect.Api.Data.Postgres;

/// <summary>The working store in a PostgreSQL database, which also keeps the release files for every node.</summary>
public sealed class PostgresWorkingDb(DbContextOptions<PostgresWorkingDb> options) : WorkingDb(options)
{
    public DbSet<ReleasePart> ReleaseParts => Set<ReleasePart>();

    public static DbContextOptions<PostgresWorkingDb> OptionsFor(string connection) =>
        new DbContextOptionsBuilder<PostgresWorkingDb>().UseNpgsql(connection).Options;

    public override string Ordinal => "COLLATE \"C\"";

    public override void Insert(BulkTable table, IReadOnlyList<object?[]> rows) =>
        PostgresBulk.Insert((NpgsqlConnection)Database.GetDbConnection(), table, rows);

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        modelBuilder.Entity<ReleasePart>().HasKey(p => new { p.Identity, p.Number });
    }
}
