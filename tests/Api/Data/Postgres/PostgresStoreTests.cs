using System.Globalization;
using CareerConnect.Api.Data;
using CareerConnect.Api.Hosting;
using CareerConnect.Api.Releases;
using CareerConnect.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CareerConnect.Tests.Api.Data.Postgres;

public sealed class PostgresStoreTests : IDisposable
{
    private readonly PostgresServer _server = new();
    private readonly TemporaryFolder _folder = new();

    [SkippableFact]
    public void The_same_imports_publish_the_same_release_as_in_sqlite()
    {
        using var store = _server.Node();
        using var embedded = new WorkingStore(_folder.File("embedded"));
        foreach (var one in new[] { store, embedded })
        {
            var preparation = PreparationOf(one);
            preparation.Import([], demo: true);
            preparation.Publish();
        }

        Assert.Equal(InForce(embedded), InForce(store));
    }

    [SkippableFact]
    public void A_node_takes_a_release_from_the_database_and_again_when_its_copy_is_damaged()
    {
        using var publisher = _server.Node("publisher");
        PreparationOf(publisher).PublishFirst();
        var entry = InForce(publisher);

        using var node = _server.Node("other");
        var registry = new ReleaseRegistry(node);
        Assert.False(File.Exists(registry.PathOf(entry.Identity)));
        using (var release = registry.Get(entry.Identity, entry.FileSha256))
        {
            Assert.Equal(entry.Identity, release.Identity);
        }

        File.WriteAllText(registry.PathOf(entry.Identity), "damaged");
        using var again = registry.Get(entry.Identity, entry.FileSha256);
        Assert.Equal(entry.Identity, again.Identity);
    }

    [SkippableFact]
    public void A_refused_import_changes_nothing()
    {
        using var store = _server.Node();
        PreparationOf(store).Import([], demo: false);
        var before = Rows(store);
        var file = _folder.File("unknown.csv");
        File.WriteAllText(file, "a,b\n1,2\n");
        Assert.Throws<CareerConnect.Api.Sources.ImportFailedException>(() => PreparationOf(store).Import([file], demo: true));
        Assert.Equal(before, Rows(store));
    }

    [SkippableFact]
    public async Task What_several_nodes_write_at_once_is_there_once()
    {
        const int Nodes = 3;
        const int Writes = 30;
        using var first = _server.Node("0");
        first.Migrate();
        var nodes = Enumerable.Range(0, Nodes).Select(n => _server.Node(n.ToString(CultureInfo.InvariantCulture))).ToList();
        await Task.WhenAll(nodes.SelectMany(node => Enumerable.Range(0, Writes).Select(_ => node.WriteAsync(
            db =>
            {
                // Reads and then writes what depends on it: two that do so at once must not both be taken.
                var last = db.Ledger.AsNoTracking().OrderByDescending(e => e.Number).FirstOrDefault();
                var next = int.Parse(last?.Identity ?? "0", CultureInfo.InvariantCulture) + 1;
                db.Ledger.Add(Entry(next));
                return next;
            },
            CancellationToken.None))));
        nodes.ForEach(n => n.Dispose());

        await using var db = first.Open();
        var written = await db.Ledger.Select(e => e.Identity).ToListAsync();
        Assert.Equal(
            Enumerable.Range(1, Nodes * Writes),
            written.Select(identity => int.Parse(identity, CultureInfo.InvariantCulture)).Order());
    }

    [SkippableFact]
    public void The_audit_log_cannot_be_changed()
    {
        using var store = _server.Node();
        store.Migrate();
        using var db = store.Open();
        foreach (var change in new[] { "UPDATE \"Audit\" SET \"At\" = now()", "DELETE FROM \"Audit\"", "TRUNCATE \"Audit\"" })
        {
            var error = Assert.Throws<Npgsql.PostgresException>(() => db.Database.ExecuteSqlRaw(change));
            Assert.Contains("append-only", error.Message, StringComparison.Ordinal);
        }
    }

    [SkippableFact]
    public void The_model_is_that_of_the_last_migration()
    {
        using var store = _server.Node();
        store.Migrate();
        using var db = store.Open();
        Assert.False(db.Database.HasPendingModelChanges());
        Assert.Empty(db.Database.GetPendingMigrations());
    }

    public void Dispose()
    {
        _server.Dispose();
        _folder.Dispose();
    }

    private static Preparation PreparationOf(WorkingStore store) => new(store, TimeProvider.System, TextWriter.Null);

    private static (string Identity, string FileSha256) InForce(WorkingStore store)
    {
        using var db = store.Open();
        var entry = db.Ledger.AsNoTracking().OrderByDescending(e => e.Number).First();
        return (entry.Identity, entry.FileSha256);
    }

    private static (int Districts, int Programs, int Enrollment, int Participation) Rows(WorkingStore store)
    {
        using var db = store.Open();
        return (db.Districts.Count(), db.Programs.Count(), db.EnrollmentCounts.Count(), db.ParticipationCounts.Count());
    }

    private static ReleaseLedgerEntry Entry(int number) => new()
    {
        Identity = number.ToString(CultureInfo.InvariantCulture),
        FileSha256 = "",
        CountsSha256 = "",
        PublishedAt = new DateTime(2026, 11, 24, 0, 0, 0, DateTimeKind.Utc),
    };
}
