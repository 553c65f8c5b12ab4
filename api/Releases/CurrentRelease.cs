using CareerConnect.Api.Data;

namespace CareerConnect.Api.Releases;

/// <summary>The release a node answers from. A request takes it once and keeps it to its end.</summary>
public sealed class CurrentRelease : IDisposable
{
    private Release? _value;

    /// <summary>Null until the first release is loaded.</summary>
    public Release? Value => Volatile.Read(ref _value);

    /// <summary>Puts another in force. The one before closes its file once the last request that holds it is done.</summary>
    public void Swap(Release release) => Interlocked.Exchange(ref _value, release)?.Dispose();

    public void Dispose() => Value?.Dispose();
}
