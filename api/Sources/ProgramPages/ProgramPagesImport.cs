using CareerConnect.Api.Programs;
using CareerConnect.Api.Provenance;
using CareerConnect.Api.Sources.SectorLists;

namespace CareerConnect.Api.Sources.ProgramPages;

/// <summary>
/// Programs and events, the partners in them, and the districts that send, host or are served. Sectors,
/// partners and districts must have been read before.
/// </summary>
public sealed class ProgramPagesImport : SourceImport
{
    private static readonly CsvLayout Layout = new()
    {
        Needed =
        [
            "name", "level", "level_basis", "kind", "sector", "provider", "partners", "county", "city",
            "location_basis", "counties_served", "transport", "url", "credential", "paid", "cost",
            "grades_or_ages", "hs_credits", "college_credits", "hours_or_length", "eligibility", "status",
            "source_url", "source_date", "date_seen", "notes",
        ],
        Key = ["name"],
    };

    public override string Title => "Programs and events (their pages)";

    public override string Folder => "ProgramPages";

    public override void Read(SourceReader reader, ImportBatch batch)
    {
        var counties = new CountyNames(reader.Region);
        var sectors = new LocalSectors(batch.Sectors);
        var partners = new PartnerReferences(batch.Partners, reader);
        foreach (var (source, file) in Tables(reader).Where(t => t.Source.Key != ProgramDistricts.SourceKey))
        {
            foreach (var row in reader.Rows(file, Layout))
            {
                var opportunity = new OpportunityRow(row, source.Key, counties, sectors.Key(row, "sector"));
                if (row.RequiredWord("kind", OpportunityWords.IsEvent))
                {
                    batch.Events.Add(opportunity.Event());
                }
                else
                {
                    batch.Programs.Add(opportunity.Program());
                }

                batch.OpportunityPartners.AddRange(PartnersOf(row, partners));
            }
        }

        ProgramDistricts.Read(reader, batch, partners);
    }

    private static IEnumerable<(DataSource Source, string File)> Tables(SourceReader reader) =>
        reader.Manifest.Sources.Select(s => (s, reader.Manifest.Files.Single(f => f.Source == s.Key).Name));

    private static IEnumerable<OpportunityPartner> PartnersOf(CsvRow row, PartnerReferences partners)
    {
        var name = row.Required("name");
        return
        [
            .. partners.Slugs(row, "provider", name).Select(slug => Part(name, slug, PartnerPart.Provider)),
            .. partners.Slugs(row, "partners", name).Select(slug => Part(name, slug, PartnerPart.Partner)),
        ];
    }

    private static OpportunityPartner Part(string name, string slug, PartnerPart part) =>
        new() { OpportunitySlug = Slug.From(name), PartnerSlug = slug, Part = part };
}
