namespace CareerConnect.Api.Sources;

/// <summary>Gathers what is wrong, so that a person can mend it all at once.</summary>
public sealed class ImportErrors
{
    // A file of a million wrong rows is wrong in one way: nobody reads further.
    private const int Most = 1000;

    private readonly List<ImportError> _errors = [];
    private readonly HashSet<ImportError> _told = [];

    public int Count { get; private set; }

    public IReadOnlyList<ImportError> All => _errors;

    /// <summary>A cell that is read twice is told once.</summary>
    public void Add(ImportError error)
    {
        if (_told.Contains(error))
        {
            return;
        }

        Count++;
        if (_errors.Count < Most)
        {
            _told.Add(error);
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
