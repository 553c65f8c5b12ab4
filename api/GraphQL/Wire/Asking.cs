using CareerConnect.Api.Data;

namespace CareerConnect.Api.GraphQL.Wire;

/// <summary>
/// One request: the release it was taken up with, which it keeps to its end, and the work it may still cause. When
/// that is used up the whole request ends, with one error. The engine carries it as its user context.
/// </summary>
public sealed class Asking(Release release, string traceId, CancellationToken aborted)
    : Dictionary<string, object?>, IDisposable
{
    private const int TestsBetweenLooks = 4096;

    private readonly CancellationTokenSource _end = CancellationTokenSource.CreateLinkedTokenSource(aborted);
    private long _tests;
    private long _rows;

    public Release Release => release;

    public string TraceId => traceId;

    /// <summary>Rows tested so far.</summary>
    public long Tests => Interlocked.Read(ref _tests);

    /// <summary>Rows in the answer so far.</summary>
    public long Rows => Interlocked.Read(ref _rows);

    /// <summary>Ends the work: the client went away, or the request proved too costly.</summary>
    public CancellationToken End => _end.Token;

    /// <summary>Set when the request asked for more than it may.</summary>
    public RefusedError? TooCostly { get; private set; }

    /// <summary>Takes points from the asker; null for who is not limited. It throws a refusal.</summary>
    internal Action<int>? Charge { get; init; }

    /// <summary>What it costs, once it is priced.</summary>
    public int Points { get; private set; } = 1;

    /// <summary>Set when the asker cannot pay.</summary>
    internal RefusalException? Refusal { get; private set; }

    /// <summary>Sets the price and takes what is beyond the first point; false when the asker cannot pay.</summary>
    internal bool Price(int points)
    {
        try
        {
            Points = Charge is null ? 1 : points;
            Charge?.Invoke(points - 1);
            return true;
        }
        catch (RefusalException refusal)
        {
            Refusal = refusal;
            return false;
        }
    }

    /// <summary>Forgets what was done, before the same is done anew.</summary>
    internal void StartOver()
    {
        Interlocked.Exchange(ref _tests, 0);
        Interlocked.Exchange(ref _rows, 0);
    }

    /// <summary>Pays for testing one row against a filter.</summary>
    public void PayForTest(CancellationToken cancellation) => PayForTests(1, cancellation);

    /// <summary>Pays for looking at several.</summary>
    public void PayForTests(int several, CancellationToken cancellation)
    {
        var tests = Interlocked.Add(ref _tests, several);
        if (tests > Limits.RowTests)
        {
            Refuse("Its filters and sorting look at too many rows: ask for less at a time.");
        }

        if (tests % TestsBetweenLooks < several)
        {
            cancellation.ThrowIfCancellationRequested();
        }
    }

    /// <summary>Pays for rows put into the answer.</summary>
    public void PayForRows(int rows, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        if (Interlocked.Add(ref _rows, rows) > Limits.AnswerRows)
        {
            Refuse($"Its answer would hold more than {Limits.AnswerRows} rows: ask for smaller pages.");
        }
    }

    public void Dispose() => _end.Dispose();

    private void Refuse(string why)
    {
        TooCostly ??= new RefusedError("TOO_COSTLY", $"This query is too costly. {why}");
        _end.Cancel();
        throw TooCostly;
    }
}
