using CareerConnect.Api.Asks;
using CareerConnect.Api.Data;
using CareerConnect.Api.Endorsements;
using CareerConnect.Api.Engagements;
using CareerConnect.Api.Goals;
using CareerConnect.Api.Indicators;
using CareerConnect.Api.Offers;
using CareerConnect.Api.Plans;
using CareerConnect.Api.Practices;
using CareerConnect.Api.Programs;
using CareerConnect.Api.WorkGroups;

namespace CareerConnect.Tests.Site;

/// <summary>The sample site of a network that has handed in what its plan asks for; the sample itself has none of it.</summary>
public sealed class PlanSite : BuiltSite
{
    private const string Source = "tests";

    private static readonly DateOnly Seen = new(2026, 11, 23);

    protected override Release Release => SampleSite.Release(content => content with
    {
        Goals = [.. content.Goals, Multiple(), Sustained()],
        DistrictPlans =
        [
            new DistrictPlan
            {
                DistrictCode = "06037",
                Stage = PlanStage.InUse,
                StageDate = new DateOnly(2024, 9, 1),
                StudentVoice = YesNoUnknown.Yes,
                Url = "https://example.org/plan",
                SourceKey = Source,
                DateSeen = Seen,
            },
        ],
        WorkGroups =
        [
            new WorkGroup { Key = "health", Name = "Health group", Purpose = "More seats.", LeadPartnerSlug = "clinica-pena", SourceKey = Source },
        ],
        SharedPractices =
        [
            new SharedPractice
            {
                Key = "mill-days",
                Title = "Mill days",
                WhatWasDone = "A class a month.",
                WhatWorked = "Lunch together.",
                DistrictCode = "08122",
                PartnerSlug = "longview-mill",
                SourceKey = Source,
            },
        ],
        Indicators =
        [
            new Indicator
            {
                Key = "graduated",
                Name = "Graduated",
                Barrier = "Doors are shut.",
                Definition = "Share of the class.",
                LifeStage = LifeStage.HighSchool,
                Publisher = "The tests",
                OutcomeMeasure = "graduation_rate_4yr",
                SourceKey = Source,
            },
            new Indicator
            {
                Key = "ready",
                Name = "Ready",
                Barrier = "Behind others.",
                Definition = "Share of children.",
                LifeStage = LifeStage.EarlyChildhood,
                Publisher = "Nobody yet",
                SourceKey = Source,
            },
        ],
        RigorRules =
        [
            new RigorRule
            {
                Key = "two",
                Label = "They meet at least twice.",
                Citation = "The tests",
                MinimumSessions = 2,
                NeedsStudentProduct = false,
                NeedsProfessionalFeedback = false,
                InForce = true,
                SourceKey = Source,
            },
        ],
        Engagements = [Met(2021, "a", 3), Met(2022, "b", 2), Met(2022, "c", 1), Met(2022, "d", null)],
        ElementEvidence =
        [
            new ElementEvidence
            {
                ProgramSlug = "program-03",
                Element = LaunchElement.PaidWork,
                Answer = YesNoUnknown.No,
                Evidence = "It is not paid.",
                SourceKey = Source,
                SourceUrl = "https://example.org/evidence",
            },
        ],
        EndorsementEntries =
        [
            new EndorsementEntry { ProgramSlug = "program-03", When = "2024-05", Status = EndorsementStatus.Candidate, SourceKey = Source },
        ],
        Asks = [Needs("mentor", null), Needs("faded", new DateOnly(2026, 1, 1)), Needs("past", null) with { NeededBy = new DateOnly(2026, 1, 1) }],
        AskAnswers =
        [
            new AskAnswer
            {
                Key = "mill-mentor",
                AskSlug = "mentor",
                PartnerSlug = "longview-mill",
                Text = "We can.",
                Contact = "mailto:mill@example.org",
                SourceKey = Source,
            },
        ],
        Offers = [Gives("tour", null), Gives("old-tour", new DateOnly(2026, 1, 1))],
    });

    private static Goal Multiple() => new()
    {
        Key = "rigorous",
        PlanGoal = "3",
        Metric = "Rigorous engagements",
        Unit = "multiple",
        Baseline = 1,
        Target = 3,
        BaseYear = "2021-22",
        Comparator = GoalComparator.AtLeast,
        Measure = GoalMeasure.EngagementsMultiple,
        SourceKey = Source,
    };

    private static Goal Sustained() => new()
    {
        Key = "sustained",
        PlanGoal = "S",
        Metric = "Partners who come back",
        Unit = "partners",
        Target = 250,
        Comparator = GoalComparator.MoreThan,
        Measure = GoalMeasure.SustainedPartners,
        SourceKey = Source,
    };

    private static Engagement Met(int year, string key, int? sessions) => new()
    {
        Key = key,
        Title = $"Project {key}",
        Kind = EngagementKind.FlippedInternship,
        SchoolYear = new SchoolYear(year),
        Sessions = sessions,
        PartnerSlug = "longview-mill",
        DistrictCode = "08122",
        StudentProduct = YesNoUnknown.Unknown,
        ProfessionalFeedback = YesNoUnknown.Unknown,
        SourceKey = Source,
    };

    private static Ask Needs(string slug, DateOnly? due) => new()
    {
        Slug = slug,
        Title = $"Ask {slug}",
        Kind = OfferKind.Mentor,
        Description = "A *patient* person. [Map](https://example.org/map)\n\n# not a heading",
        DistrictCode = "08122",
        SourceKey = Source,
        DateSeen = Seen,
        ReviewDue = due,
    };

    private static Offer Gives(string slug, DateOnly? due) => new()
    {
        Slug = slug,
        Title = $"Offer {slug}",
        Kind = OfferKind.Tour,
        Description = "[Run](javascript:alert(1))",
        PartnerSlug = "longview-mill",
        Contact = $"mailto:{slug}@example.org",
        Quantity = 4,
        SourceKey = Source,
        DateSeen = Seen,
        ReviewDue = due,
    };
}
