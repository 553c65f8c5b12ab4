namespace CareerConnect.Site.Wording;

/// <summary>
/// Every word or sentence the site says of its own, by name: input/words/LANGUAGE.yml has each of them under
/// the same name, its first letter small. Names made of a kind and a value of the api (LevelExplore) are found
/// by that value.
/// </summary>
public enum Word
{
    // Numbers and dates
    Percent, DatePattern, Months, DecimalMark, GroupMark, UnitPercent, UnitStudents, UnitPartners, UnitMultiple, UnitRatio,

    // Frame
    SkipToContent, NavLabel, NavHome, NavPrograms, NavEvents, NavPlaces, NavPartners, NavData, NavAbout,
    CrumbsLabel, FooterFindLabel, FooterDataLabel, FooterSiteLabel, FooterAccessibility, FooterPrivacy, FooterApi,
    FooterPlan, FooterGlossary, FooterMade,
    FooterHost, FooterFacts,

    // Languages
    LanguageName, LanguageLabel, TranslationDraft, TranslationMissing,
    LanguagesTitle, LanguagesDescription, LanguagesLead, LanguagesHereHeading, LanguagesCaption, LanguagesState, LanguagesMissingWords, LanguagesMissingPages, LanguagesNone, LanguagesFirst, LanguagesDraft, LanguagesReviewed, LanguagesSaid, LanguagesNextHeading, LanguagesNextText,

    // Signs
    DemonstrationMark, DemonstrationText, StatusSuppressed, StatusNotAvailable, StatusNotOffered, UnknownFact, UnknownFacts,
    NoShare,
    CoversDistricts, SignsHeading, SignSuppressed, SignNotAvailable, SignDemonstration, SignCoversLabel,
    SignCovers,

    // Sources
    SourceLabel, SourceSeen, SourcePage, SourceReviewed, SourceReviewDue, SourcesTitle, SourcesDescription,
    SourcesLead, SourcePublisher, SourcePeriod, SourceDateSeen, SourceLicence, SourceAddress,
    SourceNoAddress, SourceChecksum, DefinitionSource,

    // Levels
    LevelExplore, LevelPrep, LevelLaunch, LevelUnknown, LevelTitleExplore, LevelTitlePrep,
    LevelTitleLaunch, LevelTitleUnknown, LevelDescriptionExplore, LevelDescriptionPrep,
    LevelDescriptionLaunch, LevelDescriptionUnknown, LevelAges, LevelNotStated, LevelBasisDefinition,
    LevelBasisInferred, LevelsTitle, LevelsDescription, TrailLabel, TrailHeading, TrailHere,

    // Home
    HomeDescription, HomeEyebrow, HomeHeading, HomeLead, HomeSearch, HomeActionPrograms, HomeActionDistricts, HomeLevelsHeading,
    HomeLevelsText, HomeLevelCount, HomeLevelUnknown, HomePlacesHeading, HomeRegionHeading, HomeStatAll,
    HomeStatGroup, HomeStatParticipants, HomeNoParticipation, HomeParticipationLink, HomeWaysHeading,
    HomeWayStudent, HomeWayStudentText, HomeWayCounselor, HomeWayCounselorText, HomeWayPartner,
    HomeWayPartnerText, HomeWayGoals, HomeWayGoalsText,

    // Programs and events
    ProgramsTitle, ProgramsDescription, ProgramsLead, ProgramsNone, ProgramDescription,
    ProgramDescriptionUnconfirmed, EventsTitle, EventsDescription, EventsLead, EventDescription,
    EventDescriptionUnconfirmed, BrowseLabel, BrowseSectors, BrowseCounties, BrowseDistricts,
    PlaceTownCounty, PlaceCounty, PlaceUnknown, PaidYes, PaidNo, CostFree, CostTuitionFree, CostFee,
    TransportOwnTransport, TransportProvided, TransportNotNeeded, LocationProvider,
    LocationGeneralGeography, FactWho, FactWhen, FactWhere, FactTransport, FactCost, FactPaid, FactLength,
    FactEligibility, FactDeadline, FactCredential, FactHighSchoolCredit, FactCollegeCredit, FactSeats,
    FactLastBell, FactSector, NotesHeading, DistrictsOfHeading, RelationSends, RelationHosts,
    RelationServes, ServesHeading, ApplyHeading, ApplyText, ApplyLink, ApplyNoPage, UnconfirmedPlanned,
    UnconfirmedCheck, UnconfirmedHistoric, WhyPlanned, WhyCheck, WhyHistoric, EvidenceStatus, EvidenceDate,
    ProvidedBy, WithPartners,

    // Sectors
    SectorsTitle, SectorsDescription, SectorsLead, SectorDescription, SectorLead,

    // Places
    DistrictsTitle, DistrictsDescription, DistrictsLead, DistrictDescription, DistrictStudents,
    OfferPrograms, OfferEvents, OfferNear, OfferPartners, OfferDistricts,
    DistrictCount, OfferCount, DistrictHereHeading,
    DistrictHereText, DistrictHereNone, DistrictSeeCounty, DistrictPartHeading, DistrictAboutHeading,
    DistrictCode, DistrictCounties, DistrictLocale, DistrictWebsite, LocaleCity, LocaleSuburb, LocaleTown,
    LocaleRural, LocaleUnknown, CountiesTitle, CountiesDescription, CountiesLead, CountyDescription,
    CountyLead, CountyNotRegion,

    // Partners
    PartnersTitle, PartnersDescription, PartnersLead, PartnersKindsLabel, PartnerDescription,
    PartnerWebsite, PartnerEvidence, PartnerProgramsHeading, PartnerProgramsNone, KindEmployer,
    KindSchoolDistrict, KindSkillsCenter, KindCollege, KindUniversity, KindEducationServiceDistrict,
    KindGovernment, KindCommunityOrganization, KindNonprofit, KindLabor, KindFoundation, KindPort,
    KindHealthSystem, KindIndustryAssociation, KindWorkforceBoard, KindWorkforceCenter,
    KindEconomicDevelopment, KindUtility, KindTribe, KindNetwork, KindsEmployer, KindsSchoolDistrict,
    KindsSkillsCenter, KindsCollege, KindsUniversity, KindsEducationServiceDistrict, KindsGovernment,
    KindsCommunityOrganization, KindsNonprofit, KindsLabor, KindsFoundation, KindsPort, KindsHealthSystem,
    KindsIndustryAssociation, KindsWorkforceBoard, KindsWorkforceCenter, KindsEconomicDevelopment,
    KindsUtility, KindsTribe, KindsNetwork,

    // Tables
    ColumnGroup, ColumnLevel, ColumnStudents, ColumnShare, ColumnYear, ColumnCovers, ColumnSource,
    ColumnMeasure, ColumnPeriod, ColumnValue, ColumnFirmness, EnrollmentHeading, EnrollmentCaption,
    EnrollmentNone, HistoryCaption, OutcomesHeading, OutcomesCaption, OutcomesNone, OutcomeOf,
    MeasureApprenticesUnder30, MeasureCareerLaunchEnrolled, MeasureCcwEnrolleesProjected, MeasureChildren04InPoverty,
    MeasureChildren05AllParentsWorking, MeasureCredentialAttainment, MeasureCredentialAttainmentEstimated,
    MeasureCteCourseEnrollments, MeasureCteEnrollmentsPerStudent, MeasureCteProgramCompleted,
    MeasureCteStudentsPerYear, MeasureDiplomaThroughCtePathwayOnlyAmongCteCompleters,
    MeasureDualCreditCompletedOneOrMore, MeasureEnrolled, MeasureHeadStartEceapChildrenServedByEocf,
    MeasureHeadStartShareOfQualifying, MeasureKindergartenReady, MeasureKindergartenReadyAmbiguous,
    MeasureLicensedProvidersInEarlyAchievers, MeasureOpportunityYouth, MeasurePlanParticipationPct,
    MeasurePlanRegionalPopulationPct, MeasurePostsecondaryEnrollment1yr, MeasurePostsecondaryOrMilitaryEnrollment,
    MeasurePrekEligibleEnrolledHeadStartEceap, MeasureRunningStartHeadcount, MeasureStudentsBySchoolLocale,
    MeasureYouthDisconnectionRate, GroupQualifyingChildren, GroupEligibleChildren, PeriodClass, PlaceAfterTown,
    MeasureGraduationRate4yr, MeasureEnrollmentShare, GroupAll, GroupAllStudents, FirmnessReported,
    FirmnessPreliminary, FirmnessEstimate, FirmnessPlanBaseline,

    // Participation
    ParticipationTitle, ParticipationDescription, ParticipationLead, ParticipationCaption,
    ParticipationNone, ParticipationNoneText, GapHeading, GapText, GapSubtitle, GapFirst, GapSecond,
    GapParticipants, GapCaption, GapUnderHeadline, GapParityHeadline, GapUnknownHeadline, GapNone,
    GapNotByGroup,
    GapWithheld, GapCoverage,
    GapOtherYear, GapNoPopulation, CountsHeading, PlanLostHeading, PlanLostText, PopulationText,

    // Goals
    GoalsTitle, GoalsDescription, GoalsLead, Goal1, Goal2, Goal3, GoalS, GoalB, GoalBaseline, GoalTarget,
    GoalBy, GoalNow, GoalNoDate, GoalNotStated, GoalBackground, GoalCaption, GoalSubtitle, GoalSubtitleNow, GoalHeadline,
    GoalNowMost, GoalNowBetween, GoalNowAtLeast, GoalNowAtMost, GoalNowHeadline,
    CourseNotKnown, CourseReached, CourseOnTheWay, CourseOutOfReach,
    MissingMeasure, MissingRegionalFigure, MissingParticipants, MissingStudentsOnce, MissingBaseYear,
    MissingGroupsSince, MissingLaunchGroups, MissingBaseEngagements, MissingRigor, MissingEngagementDates,
    MissingEarlierEngagements, MissingMoreEngagements, MissingSeats,
    ComparatorAtLeast, ComparatorMoreThan,

    // Charts
    ChartTable, ChartReproduce, ChartReproduceText, ChartRelease, ChartCsv,
    ChartMoreSources, OutcomesAll, LineSaid, LineSaidOnce, ColumnPlace,
    DatasetName, GapApart, GapOtherYearShare, RuralNotCounted, YearsHeading, YearsSubtitle, YearsCaption,
    YearsUnderHeadline, YearsOtherHeadline, YearsPlainHeadline, YearsMissing, CountiesHeading, CountiesText, CountiesTooMany,
    CountiesSubtitle, CountiesHeadline, CountiesUnknownHeadline, StudentsHeadline, GraduationHeadline,
    GraduationSubtitle, GraduationDisputed, GraduationGroup, GraduationGroupsSubtitle,
    GraduationUnderHeadline, GraduationEvenHeadline, GoalTargetHeadline, GoalTargetBy,

    // Maps
    MapLabel, MapHeading, MapNote, NearHeading, NearText, NearCounty, NearMiles, NearNone, NearMore,
    PlaceAllLink, PlaceProgramsTitle, PlaceProgramsDescription, PlaceProgramsCounty,
    DistrictPartnersHeading, DistrictPlanHeading, DistrictPlanText,

    // Groups of printed rates
    GroupAmericanIndianAlaskanNative, GroupAsian, GroupBlackAfricanAmerican, GroupEnglishLanguageLearners,
    GroupFemale, GroupFosterCare, GroupGenderX, GroupHighlyCapable, GroupHispanicLatino,
    GroupHispanicLatinoOfAnyRaceS, GroupHomeless, GroupLowIncome, GroupMale, GroupMigrant,
    GroupMilitaryParent, GroupNativeHawaiianOtherPacificIslander, GroupNativeHawaiianPacificIslander,
    GroupNonEnglishLanguageLearners, GroupNonFosterCare, GroupNonHighlyCapable, GroupNonHomeless,
    GroupNonLowIncome, GroupNonMigrant, GroupNonMilitaryParent, GroupNonSection504, GroupSection504,
    GroupStudentsWithDisabilities, GroupStudentsWithoutDisabilities, GroupTwoOrMoreRaces, GroupWhite,
    // Who is missing, and what comes next
    NextTitle, NextDescription, NextLead, NextNeededHeading, NextNeededText, NextNeededNone,
    NextNeededCaption, NextPlace, NextForGoal, NextSameTotal, NextBesides, NextReach, NextNoGap,
    NextNoneWithinReach, NextWithinReach, NextWithinChance, NextWideInterval, NextFewStudents,
    NextEndsHeading, NextEndsText, NextEndsNone, NextEndsCaption, NextSector, NextLastStep, NextMissingStep,
    NextPrograms, NextPartners, GoalCounts, GoalNextLink,

    // About
    AboutTitle, AboutDescription, AboutLead, AboutVision, AboutMission, AboutStrategies, AboutValues,
    AboutFacts, AboutFactsText, AboutGoalsLink, NetworkFactCounties, NetworkFactSchoolDistricts,
    NetworkFactHigherEducationInstitutes, NetworkFactEmployersAndCbosMin,
    NetworkFactRegionalNetworksStatewide, NetworkFactLocalNetworks, NetworkFactCatalystFundingUsdMin2023,
    NetworkFactFormerName, NetworkFactSiteVersionJobsRequiringPostsecondary2030PctMin,
    NetworkFactSiteVersionJobsRequiringStemPct,

    // Not found
    NotFoundTitle, NotFoundText,

    // Finding
    NavSearch, FinderResults, FinderLabel, FinderText, FinderFilter, FinderAny, FinderAll, FinderOne, FinderMany, FinderNone, FinderWider,
    FinderMaybe, FinderShow, FinderRemove, FinderClear, FinderUnknown, FinderTooMany, PagesLabel, FacetCounty, FacetDistrict,
    FacetGrade, FacetAge, FacetKind, FacetCredit, FacetSure, FacetSureYes, FacetSureNo, FacetOpen, FacetOpenYes,
    FacetOpenNo, CreditHighSchool, CreditCollege, CreditCredential, GradeKindergarten, GradeNumber, GradeRange, AgeRange, GradesTitle,
    GradesDescription, GradesLead, GradeTitle, GradeDescription, GradeLead, GradeUnknown,
    GradeUnknownLink, BrowseGrades, KindOfProgram, KindOfEvent, KindOfDistrict, NavDistricts, SearchTitle,
    SearchDescription, SearchLead, SearchAll, SearchOne, SearchMany, CardAlt,

    // A program's page
    FactWhat, WhatExplore, WhatPrep, WhatLaunch, WhatUnknown, StaleHeading, StaleText, PastEventHeading,
    PastEventText, PastDeadlineHeading, PastDeadlineText, ConfirmedOn, SimilarHeading, TrailNone, TakeHeading,
    TakeFlyer, TakeCalendar, TakeCtdl, Share, ShareDone, ReportLink,

    // Take it away
    TakeAwayTitle, TakeAwayDescription, TakeAwayLead, TakeAwayPaper, TakeAwayPaperText, TakeAwayCalendars,
    TakeAwayCalendarsText, TakeAwayNoDays, TakeAwayFeed, TakeAwayFeedText, TakeAwayFeedLink, TakeAwayEmbed,
    TakeAwayEmbedText, TakeAwayOffline, TakeAwayOfflineText, TakeAwayOfflineLink, SheetBack, FlyerDescription,
    FlyerMore, FlyerUnsure, QrLabel, BookletTitle, BookletDescription, FactsOf, EmbedTitle,
    EmbedDescription, EmbedMore, CalendarDeadline,

    // Partners, in more detail
    BecomeAPartner, PartnersAll, PartnersFitOne, PartnersFitMany, PartnerProvidesHeading,
    PartnerEmbed, FacetOffers, FacetOffersYes, FacetOffersNo,

    // News
    NewsHeading, NewsKindStory, NewsKindAnnouncement, NewsKindEvent, NewsDescription, NewsListHeading, NewsYears, NewsFeedLink, NewsCalendarLink,
    NewsPublished, NewsWhen, NewsWhere, NewsLink, NewsFromTo, NewsDraft, NewsWaiting,

    // The draft of a letter on what has changed
    NewsletterTitle, NewsletterDraft, NewsletterFirst, NewsletterSince, NewsletterNothing, NewsletterNews, NewsletterPrograms,
    NewsletterPartners, NewsletterChanged, NewsletterFigures, NewsletterFigureCount, NewsletterMore,
    NewsletterRemoved,
    // Pathways, endorsements, district plans
    PathwaysTitle, PathwaysDescription, PathwaysLead, PathwaysPick, PathwaysReach, PathwaysEnds,
    PathwaysEndsLink, PathwaysOf, PathwaysOfDescription, PathwaysNone, PathwaysBack, PathwaysGoal,
    PathwaysCredential, PathwaysNoCredential, PathwaysCredits, PathwaysHighSchool, PathwaysCollege,
    PathwaysCost, PathwaysPaid, PathwaysNotPaid, PathwaysStay, PathwaysStays, PathwaysLeaves,
    PathwaysMissing, PathwaysLink, EndorsementsTitle, EndorsementsDescription, EndorsementsLead,
    EndorsementsCaption, EndorsementsNone, EndorsementsText, EndorsementsProgram, EndorsementHeading,
    EndorsementAll, EndorsementMissing, EndorsementHistory, EndorsementSince, EndorsementEvidence,
    EndorsementEndorsed, EndorsementAutomatic, EndorsementApplied, EndorsementCandidate,
    EndorsementDeclined, EndorsementLapsed, EndorsementUnknown, ElementPaidWork, ElementAlignedInstruction,
    ElementCredentialOrCredits, AnswerYes, AnswerNo, AnswerUnknown, PlansTitle, PlansDescription,
    PlansLead, PlansHeading, PlansSilentAll, PlansProgress, PlansCaption, PlansStage, PlansDate,
    PlansVoice, PlansRead, PlansHow, PlansHowLink, PlansAll, StageAdopted, StageDrafting, StageInUse,
    StageNone, StageNotSupplied,

    // Work groups, barriers, engagements
    PracticesTitle, PracticesDescription, PracticesLead, PracticesGroups, PracticesGroupsNone,
    PracticesLeads, PracticesMeets, PracticesJoin, PracticesHeading, PracticesNone, PracticesDone,
    PracticesWorked, PracticesRead, BarriersTitle, BarriersDescription, BarriersLead, BarriersCount,
    BarriersDefinition, BarriersKnown, BarriersValues, BarriersCaption, BarriersMore,
    LifeStageEarlyChildhood, LifeStageElementaryAndMiddleSchool, LifeStageHighSchool,
    LifeStageAfterHighSchool, EngagementsTitle, EngagementsDescription, EngagementsLead,
    EngagementsRigorous, EngagementsUndated, EngagementsCaption, EngagementsOnRecord, EngagementsByRule,
    EngagementsUnjudged, EngagementsHours, EngagementsHoursOf, EngagementsTripling, EngagementsSustained,
    EngagementsSustainedText, EngagementsSustainedIn, EngagementsTarget, EngagementsKinds,
    EngagementsNoDate, EngagementsWho, EngagementsWhoText, EngagementsWhoCaption, EngagementsPeople,
    EngagementAdvisoryCommittee, EngagementApprenticeshipAgent, EngagementCareerPanel,
    EngagementCurriculumDesign, EngagementDonation, EngagementEducatorExternship,
    EngagementFlippedInternship, EngagementGuestSpeaker, EngagementInformationalInterview,
    EngagementInternshipHost, EngagementJobShadow, EngagementMockInterview, EngagementOther,
    EngagementWorksiteTour,

    // The planner, the board
    PlannerTitle, PlannerDescription, PlannerLead, PlannerText, PlannerPledge, PlannerSeats,
    PlannerParticipants, PlannerNoSeats, PlannerGoal, PlannerTarget, PlannerStill, PlannerAtMost,
    PlannerYear, PlannerNoYear, PlannerAnybody, PlannerForGroup, PlannerNeededCaption, HoldsYes, HoldsNo,
    HoldsUnknown, BoardTitle, BoardDescription, BoardLead, BoardLink, BoardNeeds, BoardNeedsNone,
    BoardNeedsHow, BoardOffers, BoardOffersNone, BoardOffersHow, BoardModerated, BoardStale, BoardWho,
    BoardNeededBy, BoardAnswers, BoardNoAnswer, BoardAnswer, BoardAskFor, BoardHowMany, BoardEverywhere,
    BoardFrom, BoardUntil, BoardSeat, BoardTour, BoardMentor, BoardSpeaker, BoardEquipment, BoardOther,

    // Rural both ways
    RuralHeading, RuralText, RuralDistrictClass, RuralSchoolLocale, RuralHeadline, RuralPlainHeadline,
    RuralSubtitle, RuralTookPart, ColumnPercent,

    // Taking a place or a program along
    TakeEmbed, TakeMore,

    // Shares at the ends
    ShareLow, ShareHigh,

    // Levels in plain words
    LevelPlainExplore, LevelPlainPrep, LevelPlainLaunch,
}
