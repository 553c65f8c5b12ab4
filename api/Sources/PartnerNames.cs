using CareerConnect.Api.Partners;

namespace CareerConnect.Api.Sources;

/// <summary>Partners as people write them in tables: by name or by slug.</summary>
internal sealed class PartnerNames(IEnumerable<Partner> partners)
{
    private readonly Dictionary<string, string> _slugs = partners
        .SelectMany(p => new[] { (Text: p.Name, p.Slug), (Text: p.Slug, p.Slug) })
        .DistinctBy(p => p.Text).ToDictionary(p => p.Text, p => p.Slug);

    /// <summary>Slug of the partner that a cell names; null if it is empty.</summary>
    public string? Slug(CsvRow row, string column)
    {
        if (row.Text(column)?.Trim() is not { } text)
        {
            return null;
        }

        if (_slugs.TryGetValue(text, out var slug))
        {
            return slug;
        }

        row.Error(column, "the name or the slug of a partner");
        return null;
    }

    /// <summary>The same where one must be named.</summary>
    public string RequiredSlug(CsvRow row, string column)
    {
        row.Required(column);
        return Slug(row, column) ?? "";
    }
}
