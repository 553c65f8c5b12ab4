using CareerConnect.Api.Fields;

namespace CareerConnect.Api.Figures;

/// <summary>What can be asked of a group of students.</summary>
public static class GroupFields
{
    public static FieldList<StudentGroup> All { get; } =
        new FieldList<StudentGroup>("StudentGroup", "StudentGroups", g => g.Key)
            .Add(g => g.Key).Add(g => g.Label).Add(g => g.Dimension).Add(g => g.ComplementKey).Add(g => g.Priority)
            .Add(g => g.Position)
            .Index("key");
}
