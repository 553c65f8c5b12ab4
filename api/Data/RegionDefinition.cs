using System.Text.Json;
using CareerConnect.Api.Figures;
using CareerConnect.Api.Participation;
using CareerConnect.Api.Regions;

namespace CareerConnect.Api.Data;

/// <summary>What makes this region this region: region.json. Another network starts from a file of its own.</summary>
public sealed record RegionDefinition
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = System.Text.Json.Serialization.JsonUnmappedMemberHandling.Disallow,
        RespectRequiredConstructorParameters = true,
    };

    public required Region Region { get; init; }

    public required IReadOnlyList<County> Counties { get; init; }

    public IReadOnlyList<CountyGroup> CountyGroups { get; init; } = [];

    public required IReadOnlyList<ParticipationLevel> Levels { get; init; }

    public required IReadOnlyList<StudentGroup> Groups { get; init; }

    /// <summary>Reads the file beside the program, or another one.</summary>
    public static RegionDefinition Read(string? path = null)
    {
        path ??= Path.Combine(AppContext.BaseDirectory, "Data", "region.json");
        using var file = File.OpenRead(path);
        var read = JsonSerializer.Deserialize<RegionDefinition>(file, Options)
            ?? throw new InvalidDataException($"{path} is empty.");
        return read with
        {
            Levels = [.. read.Levels.Select((level, index) => level with { Position = index + 1 })],
            Groups = [.. read.Groups.Select((group, index) => group with { Position = index + 1 })],
        };
    }
}
