using CareerConnect.Api.Data;

namespace CareerConnect.Api.Releases;

/// <summary>The release a node answers from. A request takes it once and keeps it to its end.</summary>
public sealed class CurrentRelease
{
    private Release? _value;

    /// <summary>Null until the first release is loaded.</summary>
    public Release? Value => Volatile.Read(ref _value);

    public void Swap(Release release) => Volatile.Write(ref _value, release);
}
