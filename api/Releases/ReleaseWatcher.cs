using CareerConnect.Api.Data;
using Microsoft.EntityFrameworkCore;

namespace CareerConnect.Api.Releases;

/// <summary>Looks at the ledger every second and takes up a new release while the node goes on answering.</summary>
public sealed partial class ReleaseWatcher(
    WorkingStore store, CurrentRelease current, ReleaseMetrics metrics, TimeProvider clock, ILogger<ReleaseWatcher> log) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(1);

    /// <summary>
    /// Loads the release in force unless it is the one in use. When it is damaged or missing, the one in use stays.
    /// </summary>
    public async Task LookAsync(CancellationToken cancellationToken)
    {
        try
        {
            await using var db = store.Open();
            var inForce = await db.Ledger.AsNoTracking().OrderByDescending(e => e.Number)
                .FirstOrDefaultAsync(cancellationToken);
            if (inForce is not null && inForce.Identity != current.Value?.Identity)
            {
                var start = clock.GetTimestamp();
                current.Swap(new ReleaseRegistry(store).Get(inForce.Identity, inForce.FileSha256));
                metrics.Loaded(clock.GetElapsedTime(start));
                TookUp(log, inForce.Identity);
            }
        }
        catch (Exception e) when (e is InvalidDataException or IOException or System.Data.Common.DbException)
        {
            metrics.Failed();
            CouldNot(log, e.Message);
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, clock);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken))
            {
                await LookAsync(stoppingToken);
            }
        }
        catch (OperationCanceledException)
        {
            // The node stops.
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Took up release {Identity}")]
    private static partial void TookUp(ILogger logger, string identity);

    [LoggerMessage(Level = LogLevel.Error, Message = "Could not take up the release in force: {Reason}")]
    private static partial void CouldNot(ILogger logger, string reason);
}
