using CareerConnect.Api.Data;
using CareerConnect.Api.Equity;
using CareerConnect.Api.Events;
using CareerConnect.Api.Figures;
using CareerConnect.Api.Gaps;
using CareerConnect.Api.GraphQL.Wire;
using CareerConnect.Api.Outcomes;
using CareerConnect.Api.Partners;
using CareerConnect.Api.Pathways;
using CareerConnect.Api.Programs;
using CareerConnect.Api.Regions;

namespace CareerConnect.Api.GraphQL.Types;

public sealed class CountyType : WireType<County>
{
    public CountyType()
        : base(CountyFields.All)
    {
        Link("districts", "[District!]!", CountyQueries.Districts);
        Link("outline", "CountyOutline", CountyQueries.Outline);
        Connection("programs", ProgramFields.All, CountyQueries.Programs);
        Connection("events", EventFields.All, CountyQueries.Events);
        Connection("partners", PartnerFields.All, CountyQueries.Partners);
        Link<IReadOnlyList<PublishedFigure>, SchoolYear?, string?>(
            "enrollment", "[Figure!]!", CountyQueries.Enrollment);
        Link<IReadOnlyList<PublishedFigure>, SchoolYear?, string?, string?>(
            "participation", "[Figure!]!", CountyQueries.Participation);
        Link<IReadOnlyList<EquityMeasure>, SchoolYear?, string?, string?>(
            "equity", "[EquityMeasure!]!", EquityQueries.OfCounty);
        Link("gaps", "[GapStep!]!", GapQueries.OfCounty);
        Link("pathwayGaps", "[PathwayGap!]!", PathwayQueries.OfCounty);
        Link<IReadOnlyList<Outcome>, string?>("outcomes", "[Outcome!]!", CountyQueries.Outcomes);
    }
}
