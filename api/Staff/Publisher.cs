using System.Globalization;
using CareerConnect.Api.Access;
using CareerConnect.Api.Audit;
using CareerConnect.Api.Data;
using CareerConnect.Api.Releases;

namespace CareerConnect.Api.Staff;

/// <summary>Publishes when staff ask for it, one publication at a time, and takes the release up at once.</summary>
internal sealed class Publisher(WorkingStore store, RegionDefinition region, TimeProvider clock, ReleaseWatcher watcher)
    : IDisposable
{
    private readonly SemaphoreSlim _one = new(1);

    /// <summary>Whether it was published, and what to tell.</summary>
    public async Task<(bool Published, string Words)> Publish(Caller staff, CancellationToken cancellationToken)
    {
        await _one.WaitAsync(cancellationToken);
        try
        {
            using var words = new StringWriter(CultureInfo.InvariantCulture);
            var identity = await Task.Run(() => PublishCommand.Run(store, region, clock, words), cancellationToken);
            await store.WriteAsync(
                db =>
                {
                    db.Record(clock.GetUtcNow().UtcDateTime, staff, "published", identity);
                    return identity;
                },
                cancellationToken);
            await watcher.LookAsync(cancellationToken);
            return (true, words.ToString().TrimEnd().Split('\n')[^1]);
        }
        catch (Exception e) when (e is PublicationRefusedException or InvalidDataException)
        {
            return (false, e.Message);
        }
        finally
        {
            _one.Release();
        }
    }

    public void Dispose() => _one.Dispose();
}
