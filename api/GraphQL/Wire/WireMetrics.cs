using System.Diagnostics.Metrics;

namespace CareerConnect.Api.GraphQL.Wire;

/// <summary>
/// What the wire tells those who run it: who was told to wait. A key is named by its public part; an address never is,
/// for it may be a student's.
/// </summary>
public static class WireMetrics
{
    public const string MeterName = "CareerConnect.Api.GraphQL";

    private static readonly Meter Meter = new(MeterName);

    private static readonly Counter<long> Limited = Meter.CreateCounter<long>(
        "careerconnect.requests.limited", "{request}", "Requests refused because the key or address had used up its points");

    internal static void Limit(string? key) => Limited.Add(
        1, new("asker", key is null ? "address" : "key"), new("key", key ?? ""));
}
