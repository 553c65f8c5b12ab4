using CareerConnect.Api.Data;
using CareerConnect.Api.Participation;
using CareerConnect.Api.Provenance;
using CareerConnect.Api.Regions;

namespace CareerConnect.Api.Figures;

/// <summary>Finds published figures and what they are about.</summary>
public static class FigureQueries
{
    /// <summary>Published counts of students in career-connected learning, by area, year, level and group.</summary>
    public static IReadOnlyList<PublishedFigure> Participation(Release release) =>
        release.Figures.Of(Measure.Participation);

    /// <summary>Published counts of students enrolled, by area, year and group.</summary>
    public static IReadOnlyList<PublishedFigure> Enrollment(Release release) =>
        release.Figures.Of(Measure.Enrollment);

    /// <summary>School years that any figure is about, oldest first.</summary>
    public static IReadOnlyList<SchoolYear> SchoolYears(Release release) => release.Figures.Years;

    /// <summary>Groups of students that figures are split by, in the network's order.</summary>
    public static IReadOnlyList<StudentGroup> Groups(Release release) =>
        [.. release.Content.Groups.OrderBy(g => g.Position).ThenBy(g => g.Key, StringComparer.Ordinal)];

    /// <summary>Levels that participation is counted at, in the network's order.</summary>
    public static IReadOnlyList<ParticipationLevel> Levels(Release release) =>
        [.. release.Content.Levels.OrderBy(l => l.Position).ThenBy(l => l.Key, StringComparer.Ordinal)];

    /// <summary>The place counted.</summary>
    public static Area Area(Release release, PublishedFigure figure) => release.Areas[figure.AreaCode];

    /// <summary>The level participation was counted at; null for enrolment.</summary>
    public static ParticipationLevel? Level(Release release, PublishedFigure figure) =>
        figure.Measure == Measure.Participation ? release.Levels[figure.LevelKey] : null;

    /// <summary>The group of students counted.</summary>
    public static StudentGroup Group(Release release, PublishedFigure figure) =>
        release.Groups[figure.GroupKey];

    /// <summary>Where it was published, or what it was computed from; null when there is none to name.</summary>
    public static DataSource? Source(Release release, PublishedFigure figure) =>
        figure.SourceKey is { } key ? release.Sources[key] : null;

    /// <summary>What the figure is about, in one text: unique in a release.</summary>
    public static string Key(PublishedFigure figure) =>
        $"{figure.AreaCode}|{figure.SchoolYear}|{figure.Measure}|{figure.LevelKey}|{figure.GroupKey}";
}
