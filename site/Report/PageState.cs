using System.Text.Json.Serialization;
using CareerConnect.Site.Generator;

namespace CareerConnect.Site.Report;

/// <summary>A page as the last build made it.</summary>
public sealed record PageState
{
    /// <summary>SHA-256 of its file: of the same file the same is found.</summary>
    public required FileHash File { get; init; }

    public required string Locale { get; init; }

    public required string Title { get; init; }

    /// <summary>SHA-256 of its main part.</summary>
    public required FileHash Hash { get; init; }

    /// <summary>False for flyers and other forms of a page.</summary>
    public required bool Listed { get; init; }

    /// <summary>The file a person wrote it in, from the input folder on.</summary>
    public string? Source { get; init; }

    /// <summary>Its figures, in the first language only: they are the same in all.</summary>
    [JsonIgnore]
    public IReadOnlyDictionary<string, string> Figures { get => FigurePack.Open(Packed); init => Packed = FigurePack.Of(value); }

    /// <summary>The same as they are kept.</summary>
    public byte[]? Packed { get; init; }

    /// <summary>Figures it withholds.</summary>
    public required int Withheld { get; init; }

    /// <summary>Figures on it that are made up.</summary>
    public required int MadeUp { get; init; }

    /// <summary>Barriers that its source shows.</summary>
    public IReadOnlyList<string> Accessibility { get; init; } = [];

    /// <summary>Bytes on the wire with styles and scripts; 0 of a page that is light in any case.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int Weight { get; init; }
}
