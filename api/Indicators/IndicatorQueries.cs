using CareerConnect.Api.Data;
using CareerConnect.Api.Figures;
using CareerConnect.Api.Outcomes;

namespace CareerConnect.Api.Indicators;

/// <summary>Finds barriers' indicators and their values.</summary>
public static class IndicatorQueries
{
    /// <summary>Barriers from early childhood on and the figures that would show them, by key.</summary>
    public static IReadOnlyList<Indicator> All(Release release) => release.Content.Indicators;

    /// <summary>Whether a value has been supplied for any place and group; NOT_AVAILABLE is "not yet supplied".</summary>
    public static FigureStatus Status(Release release, Indicator indicator) =>
        Values(release, indicator).Any(o => o.ValueText is not null) ? FigureStatus.Value : FigureStatus.NotAvailable;

    /// <summary>Its values, by key: publisher, group, place and year stand in each.</summary>
    public static IReadOnlyList<Outcome> Values(Release release, Indicator indicator) =>
        indicator.OutcomeMeasure is { } measure
            ? [.. release.Content.Outcomes.Where(o => o.Measure == measure)]
            : [];
}
