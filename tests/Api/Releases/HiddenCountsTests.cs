using System.Globalization;
using System.Text;
using CareerConnect.Api.Data;
using CareerConnect.Api.Releases;
using CareerConnect.Tests.Support;
using Xunit;

namespace CareerConnect.Tests.Api.Releases;

/// <summary>
/// What is hidden makes no difference to a release, and nothing of it is in one. Answers and the site are made from the
/// release file alone, so what is not in its bytes is in none of them.
/// </summary>
public sealed class HiddenCountsTests
{
    // The largest district: many took part, and too few of them at a level, so that its whole row is withheld.
    private const int Marker = 7919;

    [Fact]
    public void Counts_that_publish_the_same_tables_make_the_same_release_byte_for_byte()
    {
        using var one = new TinyStore { Region30 = true };
        using var two = new TinyStore { Region30 = true };
        var (first, _) = Publish(one, Counts());

        // Two withheld districts change places, and one withheld student moves from one to the other.
        var (second, _) = Publish(two, Counts(counts =>
        {
            (counts[25], counts[27]) = (counts[27] - 1, counts[25] + 1);
        }));

        Assert.NotEqual(one.Dump(), two.Dump());
        Assert.Equal(first, second);
    }

    [Fact]
    public void A_withheld_number_is_nowhere_in_a_release_nor_in_what_is_logged()
    {
        using var store = new TinyStore { Region30 = true };
        var (bytes, content) = Publish(store, Counts());
        var marker = Marker.ToString(CultureInfo.InvariantCulture);

        Assert.Contains(marker, store.Dump(), StringComparison.Ordinal);
        Assert.DoesNotContain(marker, Encoding.Latin1.GetString(bytes), StringComparison.Ordinal);
        Assert.DoesNotContain(marker, store.Progress.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(content.Figures, f => f.Value == Marker);
        Assert.Contains(content.Figures, f => f.AreaCode == ThirtyDistricts.CodeOf(1) && f.Value == 2200);
    }

    [Fact]
    public void A_release_made_after_another_has_no_trace_of_what_that_one_said()
    {
        const string Gone = "zqmarker";
        using var folder = new TemporaryFolder();
        var registry = new ReleaseRegistry(folder.Path);
        var content = TinyRelease.Content();
        var before = registry.Put(content with
        {
            Programs = [.. content.Programs.Select(p => p with { ProviderText = Gone + p.Slug })],
        });
        var after = registry.Put(content);
        string Text(string identity) => Encoding.Latin1.GetString(File.ReadAllBytes(registry.PathOf(identity)));

        Assert.Contains(Gone, Text(before.Identity), StringComparison.Ordinal);
        Assert.DoesNotContain(Gone, Text(after.Identity), StringComparison.Ordinal);
    }

    private static int[] Counts(Action<int[]>? change = null)
    {
        int[] counts = [.. ThirtyDistricts.Sizes.Select(size => size == 24_000 ? Marker : size / 10)];
        change?.Invoke(counts);
        return counts;
    }

    private static (byte[] File, ReleaseContent Content) Publish(TinyStore store, int[] counts)
    {
        store.Import();
        var rows = counts.SelectMany((count, i) => new[]
        {
            $"2022-23,{ThirtyDistricts.CodeOf(i)},any,all,{count}",
            $"2022-23,{ThirtyDistricts.CodeOf(i)},explore,all,{(count == Marker ? 3 : count)}",
        });
        store.Import(store.Write("counts.csv", "school_year,district_code,level,group,students\n" + string.Join('\n', rows) + "\n"));
        using var db = store.Open();
        var content = ReleaseBuilder.Build(db, store.Region, [], store.Progress);
        var folder = Directory.CreateDirectory(Path.Combine(store.Folder, "releases")).FullName;
        var registry = new ReleaseRegistry(folder);
        return (File.ReadAllBytes(registry.PathOf(registry.Put(content).Identity)), content);
    }
}
