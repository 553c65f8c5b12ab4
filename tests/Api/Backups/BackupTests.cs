using System.Globalization;
using System.IO.Compression;
using CareerConnect.Api.Access;
using CareerConnect.Api.Audit;
using CareerConnect.Api.Backups;
using CareerConnect.Api.Data;
using CareerConnect.Tests.Support;
using Microsoft.Data.Sqlite;
using Xunit;

namespace CareerConnect.Tests.Api.Backups;

/// <summary>The drill: back up under load, lose everything, restore, and find the same again. A damaged backup is found out.</summary>
public sealed class BackupTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly WorkingStore _store;

    public BackupTests()
    {
        RealFacts.CopyTo(_folder);
        _store = new WorkingStore(_folder.Path);
        _store.Migrate();
        Record("first");
    }

    private string Backup => _folder.File("kept/backup.zip");

    private string Restored => _folder.File("restored");

    [Fact]
    public void A_restored_folder_says_the_same_and_can_be_published_from()
    {
        Make();
        RestoreCommand.Run(Backup, Restored, TextWriter.Null);

        Assert.Equal(SqliteDump.Of(_folder.File("working.db")), SqliteDump.Of(Path.Combine(Restored, "working.db")));
        var release = Assert.Single(Directory.GetFiles(_folder.File("releases")));
        Assert.Equal(
            File.ReadAllBytes(release), File.ReadAllBytes(Path.Combine(Restored, "releases", Path.GetFileName(release))));
        using var log = new StringWriter(CultureInfo.InvariantCulture);
        new CareerConnect.Api.Hosting.Preparation(new WorkingStore(Restored), TimeProvider.System, log).Publish();
        Assert.Contains("stays in force", log.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_backup_is_for_its_owner_alone_and_replaces_no_other()
    {
        Make();
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Backup));
        }

        Assert.Throws<BadInputException>(Make);
        Assert.Equal([Backup], Directory.GetFiles(Path.GetDirectoryName(Backup)!));
    }

    [Fact]
    public async Task A_backup_under_load_holds_all_or_nothing_of_every_write()
    {
        using var stop = new CancellationTokenSource();
        var written = 0;
        var load = Task.Run(async () =>
        {
            while (!stop.IsCancellationRequested)
            {
                await _store.WriteAsync(db => { Pair(db, written); return 0; }, CancellationToken.None);
                Interlocked.Increment(ref written);
            }
        });
        while (Volatile.Read(ref written) < 5)
        {
            await Task.Delay(5);
        }

        var before = Volatile.Read(ref written);
        Make();
        await stop.CancelAsync();
        await load;
        RestoreCommand.Run(Backup, Restored, TextWriter.Null);
        using var db = new WorkingStore(Restored).Open();
        var pairs = db.Audit.AsEnumerable().Where(e => e.What is "left" or "right").GroupBy(e => e.Subject).ToList();
        Assert.InRange(pairs.Count, before, written);
        Assert.All(pairs, p => Assert.Equal(2, p.Count()));
    }

    [Fact]
    public async Task A_backup_that_is_killed_leaves_no_file_and_the_next_one_clears_up()
    {
        var clock = System.Diagnostics.Stopwatch.StartNew();
        Assert.Equal(0, (await ApiProcess.RunAsync("backup", Backup, "--data", _folder.Path)).ExitCode);
        var whole = clock.Elapsed;
        File.Delete(Backup);
        for (var moment = 1; moment <= 6; moment++)
        {
            using var process = ApiProcess.Start("backup", Backup, "--data", _folder.Path);
            await Task.Delay(whole * moment / 7);
            process.Kill();
            await process.WaitForExitAsync();
            if (File.Exists(Backup))
            {
                RestoreCommand.Run(Backup, Restored, TextWriter.Null);
                Directory.Delete(Restored, recursive: true);
                File.Delete(Backup);
            }
        }

        Make();
        Assert.Equal([Backup], Directory.GetFiles(Path.GetDirectoryName(Backup)!));
    }

    [Fact]
    public void A_backup_with_any_byte_changed_is_refused_or_restores_the_same()
    {
        Make();
        var whole = File.ReadAllBytes(Backup);
        var refused = 0;
        const int Places = 40;
        for (var place = 0; place < Places; place++)
        {
            var damaged = (byte[])whole.Clone();
            damaged[(long)place * whole.Length / Places] ^= 0x55;
            File.WriteAllBytes(Backup, damaged);
            try
            {
                RestoreCommand.Run(Backup, Restored, TextWriter.Null);
                Assert.Equal(SqliteDump.Of(_folder.File("working.db")), SqliteDump.Of(Path.Combine(Restored, "working.db")));
                SqliteConnection.ClearAllPools();
                Directory.Delete(Restored, recursive: true);
            }
            catch (InvalidDataException)
            {
                refused++;
                Assert.False(Directory.Exists(Restored));
            }
        }

        Assert.InRange(refused, Places - 5, Places);
    }

    [Fact]
    public void A_log_that_was_rewritten_with_fitting_hashes_of_files_is_still_refused()
    {
        Make();
        using (var zip = ZipFile.Open(Backup, ZipArchiveMode.Update))
        {
            var manifest = zip.GetEntry(BackupManifest.FileName)!;
            string text;
            using (var reader = new StreamReader(manifest.Open()))
            {
                text = reader.ReadToEnd();
            }

            manifest.Delete();
            using var writer = new StreamWriter(zip.CreateEntry(BackupManifest.FileName).Open());
            writer.Write(text.Replace("\"auditEntries\": 1", "\"auditEntries\": 2", StringComparison.Ordinal));
        }

        var error = Assert.Throws<InvalidDataException>(() => RestoreCommand.Run(Backup, Restored, TextWriter.Null));
        Assert.Contains("the audit log is not the one", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Only_an_empty_folder_is_restored_into()
    {
        Make();
        Assert.Throws<BadInputException>(() => RestoreCommand.Run(Backup, _folder.Path, TextWriter.Null));
        Assert.Throws<BadInputException>(() => RestoreCommand.Run(_folder.File("none.zip"), Restored, TextWriter.Null));
        Directory.CreateDirectory(Restored);

        // It is filled from within: a service's own user may write into it, and not beside it.
        const UnixFileMode Own = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute | UnixFileMode.GroupExecute;
        Set(Own);
        RestoreCommand.Run(Backup, Restored, TextWriter.Null);
        Assert.Equal(["releases", "working.db"], Directory.EnumerateFileSystemEntries(Restored).Select(Path.GetFileName).Order());
        Assert.True(OperatingSystem.IsWindows() || File.GetUnixFileMode(Restored) == Own, "another folder has taken its place");

        void Set(UnixFileMode mode)
        {
            if (!OperatingSystem.IsWindows())
            {
                File.SetUnixFileMode(Restored, mode);
            }
        }
    }

    [Fact]
    public void A_postgresql_store_is_left_to_its_own_tools()
    {
        using var store = new WorkingStore(_folder.File("node"), "Host=nowhere");
        var error = Assert.Throws<BadInputException>(() => new BackupCommand(store, TimeProvider.System, TextWriter.Null).Run(Backup));
        Assert.Contains("pg_dump", error.Message, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        _store.Dispose();
        SqliteConnection.ClearAllPools();
        _folder.Dispose();
    }

    private static void Pair(WorkingDb db, int number)
    {
        foreach (var side in new[] { "left", "right" })
        {
            db.Record(DateTime.UnixEpoch, Caller.CommandLine, side, number.ToString(CultureInfo.InvariantCulture));
        }
    }

    private void Make() => new BackupCommand(_store, TimeProvider.System, TextWriter.Null).Run(Backup);

    private void Record(string what) => _store.WriteAsync(
        db => { db.Record(DateTime.UnixEpoch, Caller.CommandLine, what, "x"); return 0; }, CancellationToken.None).GetAwaiter().GetResult();
}
