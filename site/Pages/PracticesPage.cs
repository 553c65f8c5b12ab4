using CareerConnect.Site.Components;
using CareerConnect.Site.Generator;

namespace CareerConnect.Site.Pages;

/// <summary>Who works on which part of the plan, and what worked where.</summary>
public sealed partial class PracticesPage
{
    public static async Task<IEnumerable<SitePage>> AskAsync(
        GraphQLClient api, SiteContext site, CancellationToken ct) =>
        site.Page<PracticesPage, PracticesModel>(
            Paths.Practices, await api.AskAsync<PracticesModel>("PracticesPage", ct), site.Date);

    public sealed record PracticesModel(IReadOnlyList<Group> WorkGroups, IReadOnlyList<Practice> SharedPractices);

    public sealed record Group
    {
        public required string Key { get; init; }

        public required string Name { get; init; }

        public required string Purpose { get; init; }

        public PlaceRef? Lead { get; init; }

        /// <summary>When and how often it meets, in words.</summary>
        public string? Meets { get; init; }

        public string? Url { get; init; }

        public string? Note { get; init; }

        public required SourceRef Source { get; init; }

        public string? SourceUrl { get; init; }

        public DateOnly? DateSeen { get; init; }
    }

    public sealed record Practice
    {
        public required string Key { get; init; }

        public required string Title { get; init; }

        public required string WhatWasDone { get; init; }

        public required string WhatWorked { get; init; }

        public DateOnly? Date { get; init; }

        public PlaceRef? District { get; init; }

        public PlaceRef? Partner { get; init; }

        public string? Url { get; init; }

        public required SourceRef Source { get; init; }

        public string? SourceUrl { get; init; }

        public DateOnly? DateSeen { get; init; }
    }
}
