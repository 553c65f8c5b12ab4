using CareerConnect.Api.Data;
using CareerConnect.Api.Districts;
using CareerConnect.Api.Regions;
using Microsoft.EntityFrameworkCore;

namespace CareerConnect.Api.Releases;

/// <summary>Makes the content of a release from the working store. The one reader of raw counts.</summary>
public static class ReleaseBuilder
{
    public static ReleaseContent Build(WorkingDb db, RegionDefinition definition)
    {
        var districts = db.Districts.AsNoTracking().ToList();
        var sources = db.Sources.AsNoTracking().ToList();
        var ranking = new SourceRanking(sources);
        var enrollment = EnrollmentFigures.Build(
            db.EnrollmentCounts.AsNoTracking().ToList(), districts, definition, ranking);
        var participation = ParticipationFigures.Build(
            db.ParticipationCounts.AsNoTracking().ToList(), enrollment, districts, definition, ranking);
        return new ReleaseContent
        {
            Region = definition.Region,
            Counties = definition.Counties,
            Districts = districts,
            Areas = Areas(definition, districts),
            Sectors = db.Sectors.AsNoTracking().ToList(),
            Partners = db.Partners.AsNoTracking().ToList(),
            Programs = db.Programs.AsNoTracking().ToList(),
            Events = db.Events.AsNoTracking().ToList(),
            OpportunityDistricts = db.OpportunityDistricts.AsNoTracking().ToList(),
            OpportunityPartners = db.OpportunityPartners.AsNoTracking().ToList(),
            Outcomes = db.Outcomes.AsNoTracking().ToList(),
            Goals = db.Goals.AsNoTracking().ToList(),
            Sources = sources,
            Levels = definition.Levels,
            Groups = definition.Groups,
            NetworkFacts = db.NetworkFacts.AsNoTracking().ToList(),
            SearchSynonyms = db.SearchSynonyms.AsNoTracking().ToList(),
            Figures = [.. enrollment, .. participation],
        };
    }

    private static List<Area> Areas(RegionDefinition definition, IEnumerable<District> districts)
    {
        var region = definition.Region;
        return
        [
            new() { Code = region.StateCode, Kind = AreaKind.State, Name = region.State },
            new() { Code = region.Code, Kind = AreaKind.Region, Name = region.Name },
            .. definition.Counties.Select(
                c => new Area { Code = c.Code, Kind = AreaKind.County, Name = $"{c.Name} County" }),
            .. districts.Select(d => new Area { Code = d.Code, Kind = AreaKind.District, Name = d.Name }),
        ];
    }
}
