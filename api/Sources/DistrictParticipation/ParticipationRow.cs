using CareerConnect.Api.Data;

namespace CareerConnect.Api.Sources.DistrictParticipation;

/// <summary>A row that was read whole: how many students of a group took part at a level.</summary>
internal sealed record ParticipationRow(
    CsvRow Row, string District, SchoolYear Year, string Level, string Group, int Students)
{
    /// <summary>Says what is wrong with the count, never the count.</summary>
    public void Error(string expected) => Row.Error("students", expected);
}
