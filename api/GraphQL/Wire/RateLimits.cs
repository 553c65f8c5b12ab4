using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;

namespace CareerConnect.Api.GraphQL.Wire;

/// <summary>
/// How much one address may ask for: a bucket of cost points that refills by the second. Every request takes a point,
/// also one that is answered from what is kept or refused; a question takes the rest of its price before it is worked
/// on. An IPv6 address counts with its /64, which one household has whole.
/// </summary>
public sealed class RateLimits : IDisposable
{
    private readonly PartitionedRateLimiter<HttpContext>? _limiter;
    private readonly GraphQLSettings _settings;

    public RateLimits(GraphQLSettings settings)
    {
        _settings = settings;
        if (settings.PointsPerMinute > 0)
        {
            var options = new TokenBucketRateLimiterOptions
            {
                TokenLimit = settings.PointsAtOnce,
                TokensPerPeriod = Math.Max(1, settings.PointsPerMinute / 60),
                ReplenishmentPeriod = TimeSpan.FromSeconds(1),
                QueueLimit = 0,
            };
            _limiter = PartitionedRateLimiter.Create<HttpContext, IPAddress>(
                http => RateLimitPartition.GetTokenBucketLimiter(AskerOf(http), _ => options));
        }
    }

    /// <summary>Takes points; throws when there are not enough of them.</summary>
    public void Charge(HttpContext http, int points)
    {
        if (_limiter is null || points == 0
            || (_settings.ExemptLoopback && http.Connection.RemoteIpAddress is { } address && IPAddress.IsLoopback(address)))
        {
            return;
        }

        using var lease = _limiter.AttemptAcquire(http, Math.Min(points, _settings.PointsAtOnce));
        if (!lease.IsAcquired)
        {
            var wait = lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? after : TimeSpan.FromSeconds(1);
            throw new RefusalException(
                StatusCodes.Status429TooManyRequests,
                "RATE_LIMITED",
                $"This address has used up its {_settings.PointsPerMinute} cost points a minute: wait, then go on.")
            {
                RetryAfter = TimeSpan.FromSeconds(Math.Max(1, Math.Ceiling(wait.TotalSeconds))),
            };
        }
    }

    public void Dispose() => _limiter?.Dispose();

    // The one place that says whose bucket a request draws from.
    private static IPAddress AskerOf(HttpContext http) => Household(http.Connection.RemoteIpAddress);

    private static IPAddress Household(IPAddress? address)
    {
        if (address is null || address.AddressFamily != AddressFamily.InterNetworkV6)
        {
            return address ?? IPAddress.None;
        }

        if (address.IsIPv4MappedToIPv6)
        {
            return address.MapToIPv4();
        }

        var bytes = address.GetAddressBytes();
        bytes.AsSpan(8).Clear();
        return new IPAddress(bytes);
    }
}
