using CareerConnect.Api.Data;
using CareerConnect.Api.Releases;
using Microsoft.EntityFrameworkCore;

namespace CareerConnect.Api.Hosting;

/// <summary>Lets a server start on an empty folder: the committed facts are imported and published, never demonstration figures.</summary>
internal static class FirstRelease
{
    public static async Task EnsureAsync(IServiceProvider services)
    {
        var store = services.GetRequiredService<WorkingStore>();
        store.Migrate();
        await using (var db = store.Open())
        {
            if (!await db.Ledger.AnyAsync())
            {
                PublishCommand.Run(
                    store, RegionDefinition.Read(), services.GetRequiredService<TimeProvider>(), Console.Out);
            }
        }

        await services.GetRequiredService<ReleaseWatcher>().LookAsync(CancellationToken.None);
    }
}
