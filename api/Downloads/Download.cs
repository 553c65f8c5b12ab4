using System.Text.Json.Nodes;

namespace CareerConnect.Api.Downloads;

/// <summary>One table of the release in force, as a file to take away.</summary>
internal abstract class Download
{
    public abstract string Name { get; }

    /// <summary>What one row of it is.</summary>
    public abstract string Description { get; }

    public abstract int Rows { get; }

    /// <summary>Keys of the sources its rows name, in ordinal order.</summary>
    public abstract IReadOnlyList<string> Sources { get; }

    /// <summary>Columns that tell one row from every other.</summary>
    public abstract IReadOnlyList<string> Key { get; }

    /// <summary>Columns, types and keys, as a Frictionless table schema says it.</summary>
    public abstract JsonObject Schema(IReadOnlyCollection<Download> all);

    public abstract Task WriteAsync(IRowWriter writer, CancellationToken cancellationToken);
}
