using System.Diagnostics.Metrics;

namespace CareerConnect.Api.Releases;

/// <summary>What a node tells of its release to those who run it: whether it has one, how long reading took, what failed.</summary>
public sealed class ReleaseMetrics
{
    public const string MeterName = "CareerConnect.Api.Releases";

    private readonly Histogram<double> _loaded;
    private readonly Counter<long> _failed;

    public ReleaseMetrics(IMeterFactory meters, CurrentRelease current)
    {
        var meter = meters.Create(MeterName);
        _loaded = meter.CreateHistogram<double>(
            "careerconnect.release.load.duration", "s", "How long it took to read and check a release that was taken up");
        _failed = meter.CreateCounter<long>(
            "careerconnect.release.failures", "{failure}", "Looks at the release in force that did not succeed");
        meter.CreateObservableGauge(
            "careerconnect.release.loaded", () => current.Value is null ? 0 : 1, "{release}", "1 while the node has a release to answer from");
        meter.CreateObservableGauge(
            "careerconnect.release.figures", () => current.Value?.Content.Figures.Count ?? 0, "{figure}", "Figures in the release in use");
    }

    public void Loaded(TimeSpan time) => _loaded.Record(time.TotalSeconds);

    public void Failed() => _failed.Add(1);
}
