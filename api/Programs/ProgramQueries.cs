using CareerConnect.Api.Data;

namespace CareerConnect.Api.Programs;

/// <summary>Finds programs.</summary>
public static class ProgramQueries
{
    /// <summary>Programs in which students prepare for a career, by slug.</summary>
    public static IReadOnlyList<CareerProgram> All(Release release) => release.Content.Programs;

    /// <summary>One program; null if there is none of that slug.</summary>
    /// <param name="release">The release.</param>
    /// <param name="slug">Name in addresses.</param>
    public static CareerProgram? Find(Release release, string slug) => release.Programs.GetValueOrDefault(slug);
}
