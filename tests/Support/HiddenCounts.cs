using System.Globalization;
using CareerConnect.Api.Data;
using CareerConnect.Api.Releases;
using CareerConnect.Api.Sources;

namespace CareerConnect.Tests.Support;

/// <summary>
/// Participation of thirty districts in which the largest one's row must be withheld, since few took part at a level: so
/// large numbers that nobody else has are hidden, and can be looked for.
/// </summary>
public static class HiddenCounts
{
    /// <summary>Students of the largest district who took part.</summary>
    public const int Marker = 17_929;

    /// <summary>How many of them are female.</summary>
    public const int MarkedSide = 11_317;

    private const string Header = "school_year,district_code,level,group,students";

    /// <summary>By district, how many took part: one in ten, but for the largest.</summary>
    public static int[] Of(Action<int[]>? change = null)
    {
        int[] counts = [.. ThirtyDistricts.Sizes.Select(size => size == 24_000 ? Marker : size / 10)];
        change?.Invoke(counts);
        return counts;
    }

    /// <summary>Two withheld districts change places, and two withheld students move from one to the other.</summary>
    public static int[] Moved() => Of(counts => (counts[25], counts[27]) = (counts[27] - 2, counts[25] + 2));

    /// <summary>The counts as a file to import.</summary>
    public static string File(int[] counts) => string.Join('\n', counts.SelectMany(Rows).Prepend(Header)) + "\n";

    /// <summary>Imports and publishes them; gives the release's content and its file in the store's own registry.</summary>
    public static (ReleaseContent Content, string Path) Publish(TinyStore store, int[] counts)
    {
        // What a site needs besides: the network's own pages and plan.
        store.Committed =
        [
            new ThirtyDistricts(store.Folder),
            .. SourceList.Committed.Where(s => s.Folder is "NetworkPages" or "StrategicPlan" or "SectorLists" or "CountyShapes"),
        ];
        store.Import();
        store.Import(store.Write("counts.csv", File(counts)));
        using var db = store.Open();
        var content = ReleaseBuilder.Build(db, store.Region, [], store.Progress);
        using var folder = new WorkingStore(store.Folder);
        var registry = new ReleaseRegistry(folder);
        return (content, registry.PathOf(registry.Put(content).Identity));
    }

    private static IEnumerable<string> Rows(int any, int district)
    {
        var explore = any == Marker ? 3 : any;
        foreach (var (level, all) in new[] { ("any", any), ("explore", explore) })
        {
            var female = all == Marker ? MarkedSide : all / 2;
            foreach (var (group, students) in new[] { ("all", all), ("female", female), ("not_female", all - female) })
            {
                yield return string.Create(
                    CultureInfo.InvariantCulture, $"2022-23,{ThirtyDistricts.CodeOf(district)},{level},{group},{students}");
            }
        }
    }
}
