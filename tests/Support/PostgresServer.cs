using CareerConnect.Api.Data;
using Npgsql;
using Xunit;

namespace CareerConnect.Tests.Support;

/// <summary>
/// A database of a test's own on the server that CAREERCONNECT_TEST_POSTGRES names (a role that may create
/// databases); without that the test is skipped, and says so.
/// </summary>
public sealed class PostgresServer : IDisposable
{
    private static readonly string? Server = Environment.GetEnvironmentVariable("CAREERCONNECT_TEST_POSTGRES");

    private readonly string _name = $"careerconnect_{Guid.NewGuid():N}";
    private readonly TemporaryFolder _folder = new();

    public PostgresServer()
    {
        if (Server is not null)
        {
            Execute($"CREATE DATABASE {_name}");
        }
    }

    /// <summary>How to reach the database.</summary>
    public string Connection
    {
        get
        {
            Skip.If(Server is null, "no PostgreSQL: CAREERCONNECT_TEST_POSTGRES names none");
            return new NpgsqlConnectionStringBuilder(Server) { Database = _name, MaxPoolSize = 20 }.ConnectionString;
        }
    }

    public string FolderOf(string node) => _folder.File(node);

    /// <summary>The store as one node sees it: the common database, and a folder of the node's own.</summary>
    public WorkingStore Node(string node = "node") => new(FolderOf(node), Connection);

    public void Dispose()
    {
        _folder.Dispose();
        if (Server is not null)
        {
            NpgsqlConnection.ClearAllPools();

            // WITH (FORCE) would end the server's own vacuum of the tables too, which this role may not; without it the
            // server stops that itself.
            Execute(
                $"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{_name}' AND usename = current_user");
            Execute($"DROP DATABASE {_name}");
        }
    }

    private static void Execute(string sql)
    {
        using var connection = new NpgsqlConnection(Server);
        connection.Open();
        using var command = new NpgsqlCommand(sql, connection);
        command.ExecuteNonQuery();
    }
}
