using CareerConnect.Api.Fields;
using CareerConnect.Api.Programs;
using CareerConnect.Api.Provenance;

namespace CareerConnect.Api.Sectors;

/// <summary>What can be asked of a sector.</summary>
public static class SectorFields
{
    public static FieldList<Sector> All { get; } = new FieldList<Sector>("Sector", "Sectors", s => s.Key)
        .Add(s => s.Key).Add(s => s.Label).Add(s => s.ListKey).Add(s => s.Note)
        .AddFact()
        .Many("programs", SectorQueries.Programs, () => ProgramFields.All)
            .Index("key", "listKey");
}
