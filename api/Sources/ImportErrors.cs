namespace CareerConnect.Api.Sources;

/// <summary>Gathers what is wrong, so that a person can mend it all at once.</summary>
public sealed class ImportErrors
{
    // A file of a million wrong rows is wrong in one way: nobody reads further.
    private const int Most = 1000;

    private readonly List<ImportError> _errors = [];

    public int Count { get; private set; }

    public IReadOnlyList<ImportError> All => _errors;

    public void Add(ImportError error)
    {
        Count++;
        if (_errors.Count < Most)
        {
            _errors.Add(error);
        }
    }

    /// <exception cref="ImportFailedException">If there is any.</exception>
    public void ThrowIfAny()
    {
        if (Count > 0)
        {
            throw new ImportFailedException([.. _errors], Count);
        }
    }
}
