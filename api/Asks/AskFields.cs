using CareerConnect.Api.Districts;
using CareerConnect.Api.Fields;
using CareerConnect.Api.Partners;
using CareerConnect.Api.Provenance;
using CareerConnect.Api.Sectors;

namespace CareerConnect.Api.Asks;

/// <summary>What can be asked of the board where schools say what they need.</summary>
public static class AskFields
{
    public static FieldList<AskAnswer> Answers { get; } =
        new FieldList<AskAnswer>("AskAnswer", "AskAnswers", a => a.Key)
            .Add(a => a.Text).Add(a => a.Contact)
            .AddFact()
            .One("partner", AskQueries.Partner, () => PartnerFields.All);

    public static FieldList<Ask> All { get; } = new FieldList<Ask>("Ask", "Asks", a => a.Slug)
        .Add(a => a.Slug).Add(a => a.Title).Add(a => a.Kind).Add(a => a.Description).Add(a => a.School)
        .Add(a => a.NeededBy)
        .AddFact()
        .One("district", AskQueries.District, () => DistrictFields.All)
        .One("sector", AskQueries.Sector, () => SectorFields.All)
        .Many("answers", AskQueries.Answers, () => Answers)
            .Index("slug", "kind", "district", "sector");
}
