using CareerConnect.Api.Partners;
using CareerConnect.Api.Programs;
using CareerConnect.Api.Provenance;
using CareerConnect.Api.Sources.SectorLists;

namespace CareerConnect.Api.Sources.PartnerPages;

/// <summary>Organizations that pages name as taking part. Kind and sector are grouping words of this project.</summary>
public sealed class PartnerPagesImport : SourceImport
{
    private static readonly CsvLayout Layout = new()
    {
        Needed =
        [
            "name", "kind", "sector", "county", "city", "location_basis", "url", "role", "evidence_year",
            "source_url", "date_seen", "notes",
        ],
        Key = ["name"],
    };

    private static readonly Dictionary<string, PartnerKind> Kinds = new()
    {
        ["employer"] = PartnerKind.Employer,
        ["school district"] = PartnerKind.SchoolDistrict,
        ["skills center"] = PartnerKind.SkillsCenter,
        ["college"] = PartnerKind.College,
        ["university"] = PartnerKind.University,
        ["education service district"] = PartnerKind.EducationServiceDistrict,
        ["government"] = PartnerKind.Government,
        ["community organization"] = PartnerKind.CommunityOrganization,
        ["nonprofit"] = PartnerKind.Nonprofit,
        ["labor"] = PartnerKind.Labor,
        ["foundation"] = PartnerKind.Foundation,
        ["port"] = PartnerKind.Port,
        ["health system"] = PartnerKind.HealthSystem,
        ["industry association"] = PartnerKind.IndustryAssociation,
        ["workforce board"] = PartnerKind.WorkforceBoard,
        ["workforce center"] = PartnerKind.WorkforceCenter,
        ["economic development"] = PartnerKind.EconomicDevelopment,
        ["utility"] = PartnerKind.Utility,
        ["tribe"] = PartnerKind.Tribe,
        ["network"] = PartnerKind.Network,
    };

    private static readonly Dictionary<string, LocationBasis> Bases = new()
    {
        ["source"] = LocationBasis.Source,
        ["general geography"] = LocationBasis.GeneralGeography,
    };

    public override string Title => "Partners (their pages)";

    public override string Folder => "PartnerPages";

    public override void Read(SourceReader reader, ImportBatch batch)
    {
        var counties = new CountyNames(reader.Region);
        var sectors = new LocalSectors(batch.Sectors);
        foreach (var source in reader.Manifest.Sources)
        {
            var file = reader.Manifest.Files.Single(f => f.Source == source.Key).Name;
            batch.Partners.AddRange(
                reader.Rows(file, Layout).Select(row => PartnerOf(row, source, counties, sectors)));
        }
    }

    private static Partner PartnerOf(CsvRow row, DataSource source, CountyNames counties, LocalSectors sectors)
    {
        var name = row.Required("name");
        return new Partner
        {
            Slug = Slug.From(name),
            Name = name,
            Kind = row.RequiredWord("kind", Kinds),
            SectorKey = sectors.Key(row, "sector"),
            CountyCode = counties.Code(row, "county"),
            City = row.Text("city"),
            LocationBasis = row.Word("location_basis", Bases) ?? LocationBasis.None,
            Url = row.Url("url"),
            Role = row.Text("role"),
            EvidenceYear = row.Whole("evidence_year", 1990, 2100),
            Notes = row.Text("notes"),
            SourceKey = source.Key,
            SourceUrl = row.Url("source_url"),
            DateSeen = row.Date("date_seen"),
        };
    }
}
