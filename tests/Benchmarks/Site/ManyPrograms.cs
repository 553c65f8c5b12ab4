using System.Globalization;
using CareerConnect.Api.Data;
using CareerConnect.Api.Hosting;

namespace CareerConnect.Benchmarks.Site;

/// <summary>
/// Releases of as many programs as wanted: copies of the committed ones under names of their own, each with the partners
/// and districts of its original. Made for measuring; nothing of it is published.
/// </summary>
internal static class ManyPrograms
{
    public static ReleaseContent Of(int count, string folder)
    {
        new Preparation(new WorkingStore(folder), TimeProvider.System, TextWriter.Null).PublishFirst();
        using var release = ReleaseFile.Read(Directory.EnumerateFiles(Path.Combine(folder, "releases"), "*.db").Single());
        var real = release.Content;
        var copies = Enumerable.Range(0, count).Select(i => (From: real.Programs[i % real.Programs.Count], Slug: Slug(i))).ToList();
        var slugs = copies.ToLookup(c => c.From.Slug, c => c.Slug, StringComparer.Ordinal);
        return real with
        {
            Programs = [.. copies.Select(c => c.From with { Slug = c.Slug, Name = $"{c.From.Name} {c.Slug[^5..]}" })],
            OpportunityPartners =
            [
                .. real.OpportunityPartners.SelectMany(part => Slugs(part.OpportunitySlug).Select(slug => part with { OpportunitySlug = slug })),
            ],
            OpportunityDistricts =
            [
                .. real.OpportunityDistricts.SelectMany(part =>
                    (part.AllOfProvider ? [part.OpportunitySlug] : Slugs(part.OpportunitySlug)).Select(slug => part with { OpportunitySlug = slug })),
            ],
        };

        IEnumerable<string> Slugs(string original) => slugs.Contains(original) ? slugs[original] : [original];
    }

    private static string Slug(int number) => string.Create(CultureInfo.InvariantCulture, $"made-up-{number:00000}");
}
