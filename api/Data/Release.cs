using System.Collections.Frozen;
using CareerConnect.Api.Asks;
using CareerConnect.Api.Districts;
using CareerConnect.Api.Events;
using CareerConnect.Api.Figures;
using CareerConnect.Api.Offers;
using CareerConnect.Api.Outcomes;
using CareerConnect.Api.Participation;
using CareerConnect.Api.Partners;
using CareerConnect.Api.Programs;
using CareerConnect.Api.Provenance;
using CareerConnect.Api.Regions;
using CareerConnect.Api.Sectors;

namespace CareerConnect.Api.Data;

/// <summary>
/// A release as a node holds it: the content, indexed once, never changed. Relations are indexes here,
/// not properties of the nouns. Lists keep the content's order: by natural key, ordinal.
/// </summary>
public sealed class Release : IDisposable
{
    private readonly ReleaseSearch? _search;
    private readonly FrozenSet<string> _outcomeMeasures;

    public Release(string identity, ReleaseContent content, ReleaseSearch? search = null)
    {
        _search = search;
        Identity = identity;
        Figures = content.Figures is FigureRows rows ? rows.Table : new FigureTable(content.Figures);
        Content = content with { Figures = Figures.Rows };
        Sources = content.Sources.ToFrozenDictionary(s => s.Key);
        Areas = content.Areas.ToFrozenDictionary(a => a.Code);
        Counties = content.Counties.ToFrozenDictionary(c => c.Code);
        CountiesBySlug = content.Counties.ToFrozenDictionary(c => c.Slug);
        Districts = content.Districts.ToFrozenDictionary(d => d.Code);
        DistrictsBySlug = content.Districts.ToFrozenDictionary(d => d.Slug);
        DistrictsByCounty = Group(content.Districts, d => d.CountyCode, d => d);
        Sectors = content.Sectors.ToFrozenDictionary(s => s.Key);
        Partners = content.Partners.ToFrozenDictionary(p => p.Slug);
        Programs = content.Programs.ToFrozenDictionary(p => p.Slug);
        Events = content.Events.ToFrozenDictionary(e => e.Slug);
        Offers = content.Offers.ToFrozenDictionary(o => o.Slug);
        Asks = content.Asks.ToFrozenDictionary(a => a.Slug);
        AnswersOfAsk = Group(content.AskAnswers, a => a.AskSlug);
        ProgramsByCounty = Group(content.Programs, p => p.CountyCode);
        ProgramsBySector = Group(content.Programs, p => p.SectorKey);
        EventsByCounty = Group(content.Events, e => e.CountyCode);
        EventsBySector = Group(content.Events, e => e.SectorKey);
        PartnersByCounty = Group(content.Partners, p => p.CountyCode);
        PartnersBySector = Group(content.Partners, p => p.SectorKey);
        OutcomesByArea = Group(content.Outcomes, o => o.AreaCode);
        Levels = content.Levels.ToFrozenDictionary(l => l.Key);
        Groups = content.Groups.ToFrozenDictionary(g => g.Key);
        var partners = content.OpportunityPartners
            .OrderBy(p => p.OpportunitySlug, StringComparer.Ordinal).ThenBy(p => p.PartnerSlug, StringComparer.Ordinal).ToList();
        PartnersOf = Group(partners, p => p.OpportunitySlug, p => p);
        OpportunitiesOfPartner = Group(partners, p => p.PartnerSlug, p => p);
        var districts = Expand(content)
            .OrderBy(d => d.OpportunitySlug, StringComparer.Ordinal).ThenBy(d => d.DistrictCode, StringComparer.Ordinal)
            .ThenBy(d => d.Relation).ThenBy(d => d.SourceKey, StringComparer.Ordinal).ToList();
        DistrictsOf = Group(districts, d => d.OpportunitySlug, d => d);
        OpportunitiesOfDistrict = Group(districts, d => d.DistrictCode, d => d);
        _outcomeMeasures = content.Outcomes.Select(o => o.Measure).ToFrozenSet();
    }

    /// <summary>SHA-256 of the canonical text of the tables, in lower-case hexadecimal.</summary>
    public string Identity { get; }

    public ReleaseContent Content { get; }

    public FigureTable Figures { get; }

    /// <summary>Full-text search; a release that was not read from a file has none.</summary>
    public ReleaseSearch Search => _search ?? throw new InvalidOperationException("This release has no file to search.");

    public FrozenDictionary<string, DataSource> Sources { get; }

    public FrozenDictionary<string, Area> Areas { get; }

    public FrozenDictionary<string, County> Counties { get; }

    public FrozenDictionary<string, County> CountiesBySlug { get; }

    public FrozenDictionary<string, District> Districts { get; }

    public FrozenDictionary<string, District> DistrictsBySlug { get; }

    public FrozenDictionary<string, District[]> DistrictsByCounty { get; }

    public FrozenDictionary<string, Sector> Sectors { get; }

    public FrozenDictionary<string, Partner> Partners { get; }

    public FrozenDictionary<string, CareerProgram> Programs { get; }

    public FrozenDictionary<string, CareerEvent> Events { get; }

    public FrozenDictionary<string, Offer> Offers { get; }

    public FrozenDictionary<string, Ask> Asks { get; }

    public FrozenDictionary<string, AskAnswer[]> AnswersOfAsk { get; }

    public FrozenDictionary<string, CareerProgram[]> ProgramsByCounty { get; }

    public FrozenDictionary<string, CareerProgram[]> ProgramsBySector { get; }

    public FrozenDictionary<string, CareerEvent[]> EventsByCounty { get; }

    public FrozenDictionary<string, CareerEvent[]> EventsBySector { get; }

    public FrozenDictionary<string, Partner[]> PartnersByCounty { get; }

    public FrozenDictionary<string, Partner[]> PartnersBySector { get; }

    public FrozenDictionary<string, Outcome[]> OutcomesByArea { get; }

    public FrozenDictionary<string, ParticipationLevel> Levels { get; }

    public FrozenDictionary<string, StudentGroup> Groups { get; }

    /// <summary>By slug of a program or event: its partners, by slug.</summary>
    public FrozenDictionary<string, OpportunityPartner[]> PartnersOf { get; }

    /// <summary>By slug of a partner: its programs and events, by slug.</summary>
    public FrozenDictionary<string, OpportunityPartner[]> OpportunitiesOfPartner { get; }

    /// <summary>By slug of a program or event: its districts, by code; those of "all programs of a provider" included.</summary>
    public FrozenDictionary<string, OpportunityDistrict[]> DistrictsOf { get; }

    /// <summary>By code of a district: its programs and events, by slug, the same way.</summary>
    public FrozenDictionary<string, OpportunityDistrict[]> OpportunitiesOfDistrict { get; }

    /// <summary>Figures of a place; a year, level or group left out means all of them.</summary>
    public IReadOnlyList<PublishedFigure> FiguresOf(
        string area, Measure measure, SchoolYear? year, string? level, string? group)
    {
        CheckKey("level", level, Levels.Keys);
        CheckKey("group", group, Groups.Keys);
        return Figures.Of(area, measure, year, level, group);
    }

    /// <summary>Outcomes of a place; a measure left out means all of them.</summary>
    public IReadOnlyList<Outcome> OutcomesOf(AreaKind kind, string area, string? measure)
    {
        CheckKey("measure", measure, _outcomeMeasures);
        return
        [
            .. OutcomesByArea.GetValueOrDefault(area, [])
                .Where(o => o.AreaKind == kind && (measure is null || o.Measure == measure)),
        ];
    }

    public void Dispose() => _search?.Dispose();

    /// <summary>Refuses a question about a key that this release does not have.</summary>
    public static void CheckKey(string argument, string? key, IEnumerable<string> known)
    {
        if (key is not null && !known.Contains(key))
        {
            var keys = string.Join(", ", known.Distinct().Order(StringComparer.Ordinal));
            throw new BadQuestionException("UNKNOWN_KEY", $"{argument} is not a key of this release: it has {keys}.");
        }
    }

    // A relation to all programs of a provider becomes one to each program that has no relations of its own:
    // a satellite program names its own districts.
    private static List<OpportunityDistrict> Expand(ReleaseContent content)
    {
        var own = content.OpportunityDistricts.Where(d => !d.AllOfProvider).ToList();
        var named = own.Select(d => d.OpportunitySlug).ToHashSet();
        var programs = content.Programs.Select(p => p.Slug).ToHashSet();
        var provided = content.OpportunityPartners
            .Where(p => p.Part == PartnerPart.Provider && programs.Contains(p.OpportunitySlug))
            .Where(p => !named.Contains(p.OpportunitySlug))
            .ToLookup(p => p.PartnerSlug, p => p.OpportunitySlug);
        var spread = content.OpportunityDistricts.Where(d => d.AllOfProvider).SelectMany(
            d => provided[d.OpportunitySlug],
            (d, slug) => d with { OpportunitySlug = slug, AllOfProvider = false });
        return [.. own, .. spread];
    }

    private static FrozenDictionary<string, T[]> Group<T>(IEnumerable<T> rows, Func<T, string?> key) =>
        Group(rows.Where(row => key(row) is not null), row => key(row)!, row => row);

    private static FrozenDictionary<string, TValue[]> Group<T, TValue>(
        IEnumerable<T> rows, Func<T, string> key, Func<T, TValue> value) =>
        rows.GroupBy(key, value).ToFrozenDictionary(g => g.Key, g => g.ToArray());
}
