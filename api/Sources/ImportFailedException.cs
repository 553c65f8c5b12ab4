namespace CareerConnect.Api.Sources;

/// <summary>An import was refused and nothing was changed. The program ends with exit code 2.</summary>
public sealed class ImportFailedException(IReadOnlyList<ImportError> errors, int count)
    : Exception(Describe(errors, count))
{
    public IReadOnlyList<ImportError> Errors { get; } = errors;

    private static string Describe(IReadOnlyList<ImportError> errors, int count)
    {
        var lines = errors.Select(e => e.ToString());
        return string.Join('\n', count > errors.Count ? lines.Append($"and {count - errors.Count} more") : lines);
    }
}
