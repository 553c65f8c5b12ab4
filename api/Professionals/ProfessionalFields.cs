using CareerConnect.Api.Fields;
using CareerConnect.Api.Provenance;

namespace CareerConnect.Api.Professionals;

/// <summary>What can be asked of a count of professionals.</summary>
public static class ProfessionalFields
{
    public static FieldList<ProfessionalCount> All { get; } =
        new FieldList<ProfessionalCount>(
            "ProfessionalCount", "ProfessionalCounts", c => $"{c.SchoolYear}|{c.Dimension}|{c.Group}")
            .Add(c => c.SchoolYear).Add(c => c.Dimension).Add(c => c.Group).Add(c => c.Professionals)
            .AddFact();
}
