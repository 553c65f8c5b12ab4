using CareerConnect.Api.Data;
using Microsoft.EntityFrameworkCore;

namespace CareerConnect.Api.Submissions;

/// <summary>
/// Takes away receipts that nobody asks for any more: an idempotency key is remembered for thirty days. Looks once an hour
/// and at the start, beside the requests and never in their transactions.
/// </summary>
public sealed partial class ReceiptPurge(WorkingStore store, TimeProvider clock, ILogger<ReceiptPurge> log) : BackgroundService
{
    public const int KeptDays = 30;

    private static readonly TimeSpan Interval = TimeSpan.FromHours(1);

    /// <summary>Returns how many were taken away.</summary>
    public async Task<int> PurgeAsync(CancellationToken cancellationToken)
    {
        var before = clock.GetUtcNow().UtcDateTime.AddDays(-KeptDays);
        await using var db = store.Open();
        return await db.Receipts.Where(r => r.At < before).ExecuteDeleteAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, clock);
        try
        {
            do
            {
                try
                {
                    await PurgeAsync(stoppingToken);
                }
                catch (System.Data.Common.DbException error)
                {
                    CouldNot(log, error.Message);
                }
            }
            while (await timer.WaitForNextTickAsync(stoppingToken));
        }
        catch (OperationCanceledException)
        {
            // The node stops.
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Could not take old receipts away, and tries again: {Reason}")]
    private static partial void CouldNot(ILogger logger, string reason);
}
