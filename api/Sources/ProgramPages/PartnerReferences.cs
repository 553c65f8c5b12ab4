using CareerConnect.Api.Partners;

namespace CareerConnect.Api.Sources.ProgramPages;

/// <summary>
/// Finds the partners that a cell names: by name, or through aliases.csv, which also says of which texts no
/// listed partner is meant, and why. A text that neither knows stops the import. An alias may hold for one
/// program only.
/// </summary>
internal sealed class PartnerReferences
{
    private const string NoPartner = "-";

    private static readonly CsvLayout Layout = new()
    {
        Needed = ["text", "program", "partner", "reason"],
        Key = ["text", "program", "partner"],
    };

    private readonly Dictionary<string, string> _partners;
    private readonly ILookup<(string Text, string? Program), string> _aliases;

    public PartnerReferences(IEnumerable<Partner> partners, SourceReader reader)
    {
        _partners = partners.DistinctBy(p => p.Name).ToDictionary(p => p.Name, p => p.Slug);
        _aliases = reader.Rows("aliases.csv", Layout).Select(Alias)
            .ToLookup(a => (a.Text, a.Program), a => a.Partner);
    }

    /// <summary>Slugs of the partners in a list such as "ESD 112 / Career Connect Southwest; Insitu".</summary>
    public IReadOnlyList<string> Slugs(CsvRow row, string column, string program) =>
    [
        .. row.List(column).SelectMany(text => Find(text, program) ?? Parts(row, column, text, program))
            .Distinct().Order(StringComparer.Ordinal),
    ];

    private IEnumerable<string> Parts(CsvRow row, string column, string text, string program)
    {
        foreach (var part in text.Split(" / "))
        {
            if (Find(part, program) is { } slugs)
            {
                foreach (var slug in slugs)
                {
                    yield return slug;
                }
            }
            else
            {
                row.Error(
                    column, $"a list of partners: {ImportError.Show(part)} is neither one nor in aliases.csv");
            }
        }
    }

    private IReadOnlyList<string>? Find(string text, string program)
    {
        if (_partners.TryGetValue(text, out var slug))
        {
            return [slug];
        }

        var names = _aliases.Contains((text, program)) ? _aliases[(text, program)] : _aliases[(text, null)];
        return names.Any()
            ? [.. names.Where(n => n != NoPartner).Select(n => _partners.GetValueOrDefault(n, ""))]
            : null;
    }

    private (string Text, string? Program, string Partner) Alias(CsvRow row)
    {
        var partner = row.Required("partner");
        row.Required("reason");
        if (partner != NoPartner && !_partners.ContainsKey(partner))
        {
            row.Error("partner", "the name of a partner, or -");
        }

        return (row.Required("text"), row.Text("program"), partner);
    }
}
