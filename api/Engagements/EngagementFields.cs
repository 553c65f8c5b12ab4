using CareerConnect.Api.Districts;
using CareerConnect.Api.Fields;
using CareerConnect.Api.Partners;
using CareerConnect.Api.Provenance;

namespace CareerConnect.Api.Engagements;

/// <summary>What can be asked of an engagement, a year of them, the rule they are judged by and the partners who stay.</summary>
public static class EngagementFields
{
    public static FieldList<Engagement> All { get; } =
        new FieldList<Engagement>("Engagement", "Engagements", e => e.Key)
            .Add(e => e.Key).Add(e => e.Title).Add(e => e.Kind).Add(e => e.SchoolYear).Add(e => e.Date)
            .Add(e => e.Hours).Add(e => e.Sessions).Add(e => e.Professionals).Add(e => e.Educators)
            .Add(e => e.StudentProduct).Add(e => e.ProfessionalFeedback).Add(e => e.Note)
            .AddFact()
            .One("partner", EngagementQueries.Partner, () => PartnerFields.All)
            .One("district", EngagementQueries.District, () => DistrictFields.All)
            .Index("key", "kind", "schoolYear", "partner", "district");

    public static FieldList<EngagementYear> Years { get; } =
        new FieldList<EngagementYear>("EngagementYear", "EngagementYears", y => y.SchoolYear.ToString())
            .Add(y => y.SchoolYear).Add(y => y.Engagements).Add(y => y.Rigorous).Add(y => y.RigorUnknown)
            .Add(y => y.Hours).Add(y => y.WithHours).Add(y => y.Partners).Add(y => y.RuleKey);

    public static FieldList<RigorRule> Rules { get; } =
        new FieldList<RigorRule>("RigorRule", "RigorRules", r => r.Key)
            .Add(r => r.Key).Add(r => r.Label).Add(r => r.MinimumSessions).Add(r => r.NeedsStudentProduct)
            .Add(r => r.NeedsProfessionalFeedback).Add(r => r.InForce).Add(r => r.Citation)
            .AddFact();

    public static FieldList<SustainedPartners> Sustained { get; } =
        new FieldList<SustainedPartners>("SustainedPartners", "SustainedPartners", s => s.Words)
            .Add(s => s.Status).Add(s => s.FirstYear).Add(s => s.LastYear).Add(s => s.Partners).Add(s => s.Words);
}
