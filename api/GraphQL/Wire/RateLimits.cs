using System.Net;
using System.Threading.RateLimiting;
using CareerConnect.Api.Access;

namespace CareerConnect.Api.GraphQL.Wire;

/// <summary>
/// How much one key or address may ask for: a bucket of cost points that refills by the second. Every request takes a point,
/// also one that is answered from what is kept or refused; a question takes the rest of its price before it is worked
/// on. Who shows a key has a bucket of its own, wherever it asks from. An IPv6 address counts with its /64.
/// </summary>
public sealed class RateLimits : IDisposable
{
    private readonly PartitionedRateLimiter<object>? _limiter;
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
            _limiter = PartitionedRateLimiter.Create<object, object>(
                asker => RateLimitPartition.GetTokenBucketLimiter(asker, _ => options));
        }
    }

    /// <summary>Takes points from the holder of a key, or else from the address; throws when there are not enough.</summary>
    public void Charge(HttpContext http, int points)
    {
        if (_limiter is null || points == 0)
        {
            return;
        }

        var address = http.Connection.RemoteIpAddress;
        object asker = http.Request.Headers.Authorization.Count > 0 && Caller.Of(http.User) is { } caller
            ? caller.Id
            : ClientAddress.Household(address);
        if (_settings.ExemptLoopback && address is not null && IPAddress.IsLoopback(address))
        {
            return;
        }

        using var lease = _limiter.AttemptAcquire(asker, Math.Min(points, _settings.PointsAtOnce));
        if (!lease.IsAcquired)
        {
            WireMetrics.Limit(asker as string);
            var wait = lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? after : TimeSpan.FromSeconds(1);
            throw new RefusalException(
                StatusCodes.Status429TooManyRequests,
                "RATE_LIMITED",
                $"This {(asker is IPAddress ? "address" : "key")} has used up its {_settings.PointsPerMinute} cost points a minute: wait, then go on.")
            {
                RetryAfter = TimeSpan.FromSeconds(Math.Max(1, Math.Ceiling(wait.TotalSeconds))),
            };
        }
    }

    public void Dispose() => _limiter?.Dispose();
}
