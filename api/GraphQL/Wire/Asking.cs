using CareerConnect.Api.Data;

namespace CareerConnect.Api.GraphQL.Wire;

/// <summary>
/// One request: the release it was taken up with, which it keeps to its end, and the work it may still cause. The
/// engine carries it as its user context.
/// </summary>
public sealed class Asking(Release release, string traceId, CancellationToken cancellation) : Dictionary<string, object?>
{
    private const int TestsBetweenLooks = 4096;

    private long _tests;
    private long _rows;

    public Release Release => release;

    public string TraceId => traceId;

    /// <summary>Pays for testing one row against a filter.</summary>
    public void PayForTest()
    {
        var tests = Interlocked.Increment(ref _tests);
        if (tests > Limits.RowTests)
        {
            throw new UserError("TOO_COSTLY", "The filters of this query test too many rows: ask for less at a time.");
        }

        if (tests % TestsBetweenLooks == 0)
        {
            cancellation.ThrowIfCancellationRequested();
        }
    }

    /// <summary>Pays for rows put into the answer.</summary>
    public void PayForRows(int rows)
    {
        cancellation.ThrowIfCancellationRequested();
        if (Interlocked.Add(ref _rows, rows) > Limits.AnswerRows)
        {
            throw new UserError(
                "TOO_COSTLY", $"This answer would hold more than {Limits.AnswerRows} rows: ask for smaller pages.");
        }
    }
}
