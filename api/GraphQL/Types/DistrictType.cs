using CareerConnect.Api.Data;
using CareerConnect.Api.Districts;
using CareerConnect.Api.Engagements;
using CareerConnect.Api.Equity;
using CareerConnect.Api.Events;
using CareerConnect.Api.Figures;
using CareerConnect.Api.Outcomes;
using CareerConnect.Api.Pathways;
using CareerConnect.Api.Plans;
using CareerConnect.Api.Programs;

namespace CareerConnect.Api.GraphQL.Types;

public sealed class DistrictType : FactType<District>
{
    public DistrictType()
        : base(DistrictFields.All)
    {
        Link("county", "County!", DistrictQueries.County);
        Connection<CareerProgram, DistrictRelation?>("programs", ProgramFields.All, DistrictQueries.Programs);
        Connection<CareerEvent, DistrictRelation?>("events", EventFields.All, DistrictQueries.Events);
        Connection("engagements", EngagementFields.All, EngagementQueries.OfDistrict);
        Link<IReadOnlyList<Pathway>, string?>("pathways", "[Pathway!]!", PathwayQueries.OfDistrict);
        Link("plan", "DistrictPlan", PlanQueries.OfDistrict);
        Link<IReadOnlyList<PublishedFigure>, SchoolYear?, string?>(
            "enrollment", "[Figure!]!", DistrictQueries.Enrollment);
        Link<IReadOnlyList<PublishedFigure>, SchoolYear?, string?, string?>(
            "participation", "[Figure!]!", DistrictQueries.Participation);
        Link<IReadOnlyList<EquityMeasure>, SchoolYear?, string?, string?>(
            "equity", "[EquityMeasure!]!", EquityQueries.OfDistrict);
        Link<IReadOnlyList<Outcome>, string?>("outcomes", "[Outcome!]!", DistrictQueries.Outcomes);
    }
}
