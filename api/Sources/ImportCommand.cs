using System.Globalization;
using CareerConnect.Api.Data;
using CareerConnect.Api.Sources.Changes;
using CareerConnect.Api.Sources.Staging;

namespace CareerConnect.Api.Sources;

/// <summary>
/// Brings sources into the working store: all are read and checked, facts in memory and counts where they are staged, then
/// written in one transaction. Whatever is wrong is told at once, and then nothing is changed.
/// </summary>
public sealed class ImportCommand(Func<WorkingDb> open, RegionDefinition region, TimeProvider clock, TextWriter progress)
{
    private readonly List<string> _oddities = [];

    /// <summary>The folder that holds a folder for each source.</summary>
    public string SourcesFolder { get; init; } = Path.Combine(AppContext.BaseDirectory, "Sources");

    /// <summary>The same for files that people bring and made-up figures: those are this program's own in every region.</summary>
    public string OwnFolder { get; init; } = Path.Combine(AppContext.BaseDirectory, "Sources");

    public IReadOnlyList<SourceImport> Committed { get; init; } = SourceList.Committed;

    public IReadOnlyList<FileImport> Files { get; init; } = SourceList.Files;

    public SourceImport? Demonstration { get; init; } = SourceList.Demonstration;

    /// <summary>
    /// Without files: every committed source. With files: those are added to what is there (to the committed sources,
    /// if nothing is). The store must have been migrated. Made-up figures enter with <paramref name="demo"/> only; an
    /// import without files or demo takes them out again, one with files makes room among them for the real ones.
    /// </summary>
    /// <param name="files">The files; none for every committed source.</param>
    /// <param name="demo">True to bring in made-up figures.</param>
    /// <param name="dryRun">True to tell what would change, and change nothing.</param>
    /// <param name="then">Done in the same transaction once all is written: what it throws undoes the import.</param>
    /// <exception cref="ImportFailedException">Something is wrong with a source; the store is as it was.</exception>
    public void Run(IReadOnlyList<string> files, bool demo, bool dryRun = false, Action<WorkingDb>? then = null)
    {
        using var db = open();
        using var transaction = db.Database.BeginTransaction();
        var errors = new ImportErrors();
        var batch = new ImportBatch(new CountStage(db));
        if (files.Count == 0 || !db.Districts.Any())
        {
            foreach (var source in Committed)
            {
                Read(source, SourcesFolder, db, batch, errors);
            }

            errors.ThrowIfAny();
        }

        foreach (var (path, kind) in Recognise(files, db, batch, errors))
        {
            Read(kind, path, db, batch, errors);
        }

        errors.ThrowIfAny();
        var withdrawn = Demonstrate(demo, files, db, batch, errors);
        errors.ThrowIfAny();
        var known = new KnownFacts(db, batch);
        new ImportCheck(batch, known, region, errors).Run();
        errors.ThrowIfAny();
        var writer = new ImportWriter(db, batch, withdrawn);
        known.Remember();
        var changes = writer.WriteFacts();
        if (dryRun || files.Count > 0)
        {
            Tell(changes, known, files.Count > 0);
        }

        var changed = writer.WriteCounts();
        then?.Invoke(db);
        if (dryRun)
        {
            progress.WriteLine("Dry run: nothing was written.");
            return;
        }

        transaction.Commit();
        progress.WriteLine(changed == 0
            ? "Nothing has changed."
            : string.Create(CultureInfo.InvariantCulture, $"{changed} rows have changed."));
    }

    // Returns the keys of the sources to take out.
    private List<string> Demonstrate(
        bool demo, IReadOnlyList<string> files, WorkingDb db, ImportBatch batch, ImportErrors errors)
    {
        if (Demonstration is null || ReaderFor(OwnFolder, Demonstration.Folder, db, batch, errors) is not { } reader)
        {
            return [];
        }

        var keys = reader.Manifest.Sources.Select(s => s.Key).ToList();
        if (!demo && (files.Count == 0 || !db.Sources.Any(s => keys.Contains(s.Key))))
        {
            return keys;
        }

        Read(Demonstration, OwnFolder, db, batch, errors);
        return [];
    }

    private void Read(SourceImport source, string folder, WorkingDb db, ImportBatch batch, ImportErrors errors)
    {
        if (ReaderFor(folder, source.Folder, db, batch, errors) is not { } reader)
        {
            return;
        }

        var before = batch.Sizes();
        batch.Sources.AddRange(reader.Manifest.Sources);
        source.Read(reader, batch);
        batch.Stage();
        Tell(source.Title, reader, before, batch);
    }

    private void Read(FileImport kind, string path, WorkingDb db, ImportBatch batch, ImportErrors errors)
    {
        if (ReaderFor(OwnFolder, kind.Folder, db, batch, errors) is not { } reader)
        {
            return;
        }

        var before = batch.Sizes();
        kind.Read(reader, path, batch);
        _oddities.AddRange(reader.Oddities);
        Tell($"{Path.GetFileName(path)} ({kind.Title})", reader, before, batch);
    }

    private IReadOnlyList<(string Path, FileImport Kind)> Recognise(
        IReadOnlyList<string> files, WorkingDb db, ImportBatch batch, ImportErrors errors)
    {
        var known = Files.Select(kind => (Kind: kind, Reader: ReaderFor(OwnFolder, kind.Folder, db, batch, errors))).ToList();
        errors.ThrowIfAny();
        var kinds = known.Select(k => (k.Kind.Title, k.Kind.LayoutOf(k.Reader!))).ToList();
        var recognised = new List<(string Path, FileImport Kind)>();
        foreach (var path in files)
        {
            var name = Path.GetFileName(path);
            if (!File.Exists(path))
            {
                errors.Add(new ImportError(name, null, null, "it", $"there: expected a file at {path}"));
            }
            else if (CsvBytes.Check(path) is { } broken)
            {
                errors.Add(broken);
            }
            else if (CsvTable.HeaderOf(path) is var header
                && known.FirstOrDefault(k => k.Kind.Recognises(k.Reader!, header)).Kind is { } kind)
            {
                recognised.Add((path, kind));
            }
            else
            {
                foreach (var error in UnknownHeader.Explain(name, header, kinds))
                {
                    errors.Add(error);
                }
            }
        }

        errors.ThrowIfAny();
        return [.. recognised.OrderBy(r => Files.ToList().IndexOf(r.Kind)).ThenBy(r => r.Path, StringComparer.Ordinal)];
    }

    private SourceReader? ReaderFor(string sources, string folder, WorkingDb db, ImportBatch batch, ImportErrors errors)
    {
        var path = Path.Combine(sources, folder);
        return SourceManifest.Read(path, errors) is { } manifest
            ? new SourceReader(path, manifest, region, new KnownFacts(db, batch), errors, Today())
            : null;
    }

    private void Tell(IReadOnlyList<RowChange> changes, KnownFacts known, bool brought)
    {
        var names = new PlaceNames(known.Districts);
        var odd = brought ? _oddities.Concat(new Oddities(known, changes, names).Find()) : [];
        new ImportPlan(changes, [.. odd], names).WriteTo(progress);
    }

    private DateOnly Today() => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);

    private void Tell(string title, SourceReader reader, IReadOnlyList<(string Noun, int Count)> before, ImportBatch batch)
    {
        var brought = batch.Sizes().Zip(before, (after, was) => (after.Noun, Count: after.Count - was.Count))
            .Where(c => c.Count > 0)
            .Select(c => string.Create(CultureInfo.InvariantCulture, $"{c.Count} {c.Noun}"));
        progress.WriteLine($"{title}: {string.Join(", ", brought.DefaultIfEmpty("nothing"))}");
        foreach (var notice in reader.Notices)
        {
            progress.WriteLine($"  {notice}");
        }
    }
}
