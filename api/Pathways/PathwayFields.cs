using CareerConnect.Api.Fields;

namespace CareerConnect.Api.Pathways;

/// <summary>What can be asked of a pathway, its steps and dead ends.</summary>
public static class PathwayFields
{
    public static FieldList<Pathway> All { get; } =
        new FieldList<Pathway>("Pathway", "Pathways", p => $"{p.DistrictCode}|{p.SectorKey}")
            .Add(p => p.MissingStep).Add(p => p.LeadsToCredential).Add(p => p.HighSchoolCredits)
            .Add(p => p.CollegeCredits).Add(p => p.FirstPaidStep).Add(p => p.StaysInCounty);

    public static FieldList<PathwayStep> Steps { get; } =
        new FieldList<PathwayStep>("PathwayStep", "PathwaySteps", s => s.Level.ToString())
            .Add(s => s.Level).Add(s => s.Programs).Add(s => s.InCounty).Add(s => s.Free).Add(s => s.CostUnknown)
            .Add(s => s.Paid);

    public static FieldList<PathwayGap> Gaps { get; } =
        new FieldList<PathwayGap>("PathwayGap", "PathwayGaps", g => $"{g.CountyCode}|{g.SectorKey}")
            .Add(g => g.LastStep).Add(g => g.MissingStep).Add(g => g.Programs).Add(g => g.Partners).Add(g => g.Words);
}
