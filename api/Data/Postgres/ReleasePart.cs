namespace CareerConnect.Api.Data.Postgres;

/// <summary>A piece of a release file, small enough to be sent and held as one value.</summary>
public sealed class ReleasePart
{
    /// <summary>The release whose file it belongs to.</summary>
    public required string Identity { get; init; }

    /// <summary>Its place in the file, from 0.</summary>
    public required int Number { get; init; }

    public required byte[] Bytes { get; init; }
}
