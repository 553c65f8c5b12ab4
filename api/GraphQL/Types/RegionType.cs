using CareerConnect.Api.Data;
using CareerConnect.Api.Districts;
using CareerConnect.Api.Equity;
using CareerConnect.Api.Figures;
using CareerConnect.Api.Gaps;
using CareerConnect.Api.Outcomes;
using CareerConnect.Api.Regions;
using CareerConnect.Api.Rural;

namespace CareerConnect.Api.GraphQL.Types;

public sealed class RegionType : FactType<Region>
{
    public RegionType()
        : base(RegionFields.All)
    {
        Link("counties", "[County!]!", RegionQueries.Counties);
        Connection("districts", DistrictFields.All, RegionQueries.Districts);
        Link("networkFacts", "[NetworkFact!]!", RegionQueries.NetworkFacts);
        Link<IReadOnlyList<PublishedFigure>, SchoolYear?, string?>(
            "enrollment", "[Figure!]!", RegionQueries.Enrollment);
        Link<IReadOnlyList<PublishedFigure>, SchoolYear?, string?, string?>(
            "participation", "[Figure!]!", RegionQueries.Participation);
        Link<IReadOnlyList<PublishedFigure>, SchoolYear?, string?>(
            "stateEnrollment", "[Figure!]!", RegionQueries.StateEnrollment);
        Link<IReadOnlyList<EquityMeasure>, SchoolYear?, string?, string?>(
            "equity", "[EquityMeasure!]!", EquityQueries.OfRegion);
        Link("gaps", "[GapStep!]!", GapQueries.OfRegion);
        Link("ruralShares", "[RuralShare!]!", RuralQueries.Shares);
        Link<IReadOnlyList<Outcome>, string?>("outcomes", "[Outcome!]!", RegionQueries.Outcomes);
    }
}
