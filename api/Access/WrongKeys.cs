using System.Net;
using System.Threading.RateLimiting;

namespace CareerConnect.Api.Access;

/// <summary>
/// Counts wrong keys by address. Who has shown too many is not listened to for the rest of the minute, right key or
/// not, so that guessing learns nothing. A key of 256 random bits is not guessed; this keeps the noise down.
/// </summary>
public sealed class WrongKeys(AccessSettings settings) : IDisposable
{
    private readonly PartitionedRateLimiter<IPAddress> _limiter =
        PartitionedRateLimiter.Create<IPAddress, IPAddress>(address => RateLimitPartition.GetFixedWindowLimiter(
            address, _ => new FixedWindowRateLimiterOptions
            {
                PermitLimit = settings.WrongKeysPerMinute,
                Window = TimeSpan.FromMinutes(1),
                QueueLimit = 0,
            }));

    /// <summary>True when the address has shown too many.</summary>
    public bool TooMany(IPAddress? address)
    {
        using var lease = _limiter.AttemptAcquire(ClientAddress.Household(address), 0);
        return !lease.IsAcquired;
    }

    public void Count(IPAddress? address)
    {
        using var lease = _limiter.AttemptAcquire(ClientAddress.Household(address));
    }

    public void Dispose() => _limiter.Dispose();
}
