using System.Collections;
using CareerConnect.Site.Components;

namespace CareerConnect.Site.Charts;

/// <summary>The charts of a county or a district.</summary>
public sealed class PlaceCharts(
    string key,
    string place,
    IReadOnlyList<FigureData> participation,
    IReadOnlyList<FigureData> enrollment,
    IReadOnlyList<OutcomeData> outcomes) : IEnumerable<ChartData>
{
    private readonly PlaceFigures _figures = new(key, place, participation, enrollment);

    /// <summary>Participation against population: a chart a level.</summary>
    public IReadOnlyList<GapData> Gaps => GapData.Newest(_figures);

    /// <summary>The same over the years; null without participation.</summary>
    public YearsData? Years => _figures.Levels.Count == 0 ? null : new YearsData(_figures, _figures.Levels[0]);

    public StudentsData Students => new(_figures);

    public GraduationData Graduation => new(key, place, outcomes);

    public GraduationGroupsData GraduationGroups => new(key, place, outcomes);

    public IEnumerator<ChartData> GetEnumerator()
    {
        ChartData?[] all = [.. Gaps, Years, Students, Graduation, GraduationGroups];
        return all.OfType<ChartData>().GetEnumerator();
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
