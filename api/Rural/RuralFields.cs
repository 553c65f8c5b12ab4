using CareerConnect.Api.Fields;

namespace CareerConnect.Api.Rural;

/// <summary>What can be asked of a rural share.</summary>
public static class RuralFields
{
    public static FieldList<RuralShare> All { get; } =
        new FieldList<RuralShare>("RuralShare", "RuralShares", s => $"{s.Way}|{s.Period}")
            .Add(s => s.Way).Add(s => s.Period).Add(s => s.Students).Add(s => s.Whole).Add(s => s.Percent).Add(s => s.Words);
}
