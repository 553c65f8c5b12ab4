using CareerConnect.Api.Data;

namespace CareerConnect.Api.Releases;

/// <summary>Checks that a release file is whole, is the release it is named for, and gives no withheld figure away.</summary>
public static class VerifyCommand
{
    /// <summary>Takes a path, or the identity of a release in the registry, or the first digits of one.</summary>
    public static void Run(string release, WorkingStore? store, TextWriter log)
    {
        var path = File.Exists(release) ? release : Find(release, store);
        var read = ReleaseFile.Read(path);
        log.WriteLine($"Release {read.Identity} is whole: every table matches its identity.");
        var audit = ReleaseAudit.Check(read.Content);
        if (!audit.Passed)
        {
            throw new InvalidDataException(
                $"its certificate does not hold:{string.Concat(audit.Problems.Select(p => $"\n  {p}"))}");
        }

        log.WriteLine($"Its certificate holds: none of {audit.SuppressedCells} withheld figures can be worked out.");
    }

    private static string Find(string digits, WorkingStore? store)
    {
        var found = store is null || digits.Any(c => !char.IsAsciiHexDigitLower(c))
            ? []
            : Directory.GetFiles(store.ReleaseFolder, $"{digits}*.db");
        return found.Length == 1
            ? found[0]
            : throw new BadInputException(
                $"'{digits}' is neither a file nor the beginning of one release's identity in the registry.");
    }
}
