namespace CareerConnect.Site.Charts;

/// <summary>One line of a line chart.</summary>
/// <param name="Label">What it shows.</param>
/// <param name="Values">A value for each step of the chart; null where there is none.</param>
public sealed record LineSeries(string Label, IReadOnlyList<double?> Values);
