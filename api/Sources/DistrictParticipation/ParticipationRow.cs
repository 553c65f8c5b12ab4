using CareerConnect.Api.Data;

namespace CareerConnect.Api.Sources.DistrictParticipation;

/// <summary>A row that was read whole: how many students of a group took part at a level.</summary>
internal sealed record ParticipationRow(
    string File, int Line, string District, SchoolYear Year, string Level, string Group, int Students)
{
    /// <summary>What is wrong with the count; never the count.</summary>
    public ImportError Wrong(string expected) => new(File, Line, "students", ImportError.Hidden, expected);

    /// <summary>What is wrong with another cell.</summary>
    public ImportError Wrong(string column, string value, string expected) =>
        new(File, Line, column, ImportError.Show(value), expected);
}
