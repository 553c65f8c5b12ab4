using CareerConnect.Api.Figures;
using CareerConnect.Api.GraphQL.Wire;

namespace CareerConnect.Api.GraphQL.Types;

public sealed class FigureType : WireType<PublishedFigure>
{
    public FigureType()
        : base(FigureFields.All)
    {
        Link("area", "Area!", FigureQueries.Area);
        Link("level", "ParticipationLevel", FigureQueries.Level);
        Link("group", "StudentGroup!", FigureQueries.Group);
        Link("source", "Source", FigureQueries.Source);
    }
}
