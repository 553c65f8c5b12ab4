namespace CareerConnect.Site.Generator;

/// <summary>A build that stops, with everything that is wrong, one line each.</summary>
public sealed class SiteException : Exception
{
    public SiteException(SiteFailure failure, params IReadOnlyList<string> problems)
        : base(string.Join('\n', problems)) => (Failure, Problems) = (failure, problems);

    public SiteFailure Failure { get; }

    public IReadOnlyList<string> Problems { get; }
}
