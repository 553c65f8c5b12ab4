using CareerConnect.Api.Fields;
using CareerConnect.Api.Provenance;

namespace CareerConnect.Api.WorkGroups;

/// <summary>What can be asked of a work group.</summary>
public static class WorkGroupFields
{
    public static FieldList<WorkGroup> All { get; } = new FieldList<WorkGroup>("WorkGroup", "WorkGroups", g => g.Key)
        .Add(g => g.Key).Add(g => g.Name).Add(g => g.Purpose).Add(g => g.Meets).Add(g => g.Url).Add(g => g.Note)
        .AddFact();
}
