using CareerConnect.Api.Data;
using CareerConnect.Api.Figures;
using CareerConnect.Api.Regions;
using Microsoft.EntityFrameworkCore;

namespace CareerConnect.Api.Releases;

/// <summary>Makes the content of a release from the working store. The one reader of raw counts.</summary>
public static class ReleaseBuilder
{
    /// <param name="db">The working store.</param>
    /// <param name="definition">The region.</param>
    /// <param name="earlier">Earlier releases that differ in what they count, oldest first.</param>
    /// <param name="log">Told what the release shows and withholds.</param>
    public static ReleaseContent Build(
        WorkingDb db, RegionDefinition definition, IReadOnlyList<EarlierCounts> earlier, TextWriter log)
    {
        var districts = db.Districts.AsNoTracking().ToList();
        var sources = db.Sources.AsNoTracking().ToList();
        var ranking = new SourceRanking(sources);
        var areas = SummedArea.All(definition.Region, definition.Counties, definition.CountyGroups, districts);
        var enrollment = EnrollmentFigures.Build(
            db.EnrollmentCounts.AsNoTracking().ToList(), areas, definition, ranking);
        var content = AdmittedFacts.Join(db, new ReleaseContent
        {
            Region = definition.Region,
            Counties = definition.Counties,
            CountyGroups = definition.CountyGroups,
            Districts = districts,
            Areas =
            [
                new()
                {
                    Code = definition.Region.StateCode,
                    Kind = AreaKind.State,
                    Name = definition.Region.State,
                },
                .. areas.Select(a => a.Area),
                .. districts.Select(d => new Area { Code = d.Code, Kind = AreaKind.District, Name = d.Name }),
            ],
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
            CountyOutlines = db.CountyOutlines.AsNoTracking().ToList(),
            SearchSynonyms = db.SearchSynonyms.AsNoTracking().ToList(),
            OutcomeDefinitions = db.OutcomeDefinitions.AsNoTracking().ToList(),
            Engagements = db.Engagements.AsNoTracking().ToList(),
            RigorRules = db.RigorRules.AsNoTracking().ToList(),
            ProfessionalCounts = db.ProfessionalCounts.AsNoTracking().ToList(),
            ElementEvidence = db.ElementEvidence.AsNoTracking().ToList(),
            EndorsementEntries = db.EndorsementEntries.AsNoTracking().ToList(),
            DistrictPlans = db.DistrictPlans.AsNoTracking().ToList(),
            WorkGroups = db.WorkGroups.AsNoTracking().ToList(),
            SharedPractices = db.SharedPractices.AsNoTracking().ToList(),
            Indicators = db.Indicators.AsNoTracking().ToList(),
            Figures = enrollment,
        });

        // First, for participation is audited with the enrolment that is published as public knowledge.
        content = EarlierTables.Bind(content, earlier, log);
        var facts = PublicFactsReader.Read(areas, districts, definition.Groups, content.Figures);
        var (participation, certificate) = new ParticipationFigures(areas, districts, facts, sources, ranking)
            .Build(SuppliedCounts.Read(db, facts.Shape, ranking), [.. earlier.Select(e => e.Participation)], log);
        content = content with { Figures = new FigureTable([.. content.Figures, .. participation]).Rows, Certificate = certificate };
        return ReleaseAudit.Check(content).Problems is [var first, ..] ? throw new PublicationRefusedException(first) : content;
    }
}
