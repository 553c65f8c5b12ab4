using CareerConnect.Api.Fields;

namespace CareerConnect.Api.Participation;

/// <summary>What can be asked of a participation level.</summary>
public static class LevelFields
{
    public static FieldList<ParticipationLevel> All { get; } =
        new FieldList<ParticipationLevel>("ParticipationLevel", "ParticipationLevels", l => l.Key)
            .Add(l => l.Key).Add(l => l.Label).Add(l => l.Definition).Add(l => l.AgeMin).Add(l => l.AgeMax)
            .Add(l => l.Citation).Add(l => l.Position)
            .Index("key");
}
