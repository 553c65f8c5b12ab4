using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace CareerConnect.Api.Data.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Audit",
                columns: table => new
                {
                    Number = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Who = table.Column<string>(type: "text", nullable: false),
                    What = table.Column<string>(type: "text", nullable: false),
                    Subject = table.Column<string>(type: "text", nullable: false),
                    Kind = table.Column<string>(type: "text", nullable: true),
                    Before = table.Column<string>(type: "text", nullable: true),
                    After = table.Column<string>(type: "text", nullable: true),
                    Reason = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Audit", x => x.Number);
                });

            migrationBuilder.CreateTable(
                name: "Keys",
                columns: table => new
                {
                    Id = table.Column<string>(type: "text", nullable: false),
                    Sha256 = table.Column<string>(type: "text", nullable: false),
                    Scope = table.Column<string>(type: "text", nullable: false),
                    Subject = table.Column<string>(type: "text", nullable: false),
                    Note = table.Column<string>(type: "text", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    ExpiresAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    RevokedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    LastUsed = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Keys", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Ledger",
                columns: table => new
                {
                    Number = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Identity = table.Column<string>(type: "text", nullable: false),
                    FileSha256 = table.Column<string>(type: "text", nullable: false),
                    ParticipationSha256 = table.Column<string>(type: "text", nullable: false),
                    PublishedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Ledger", x => x.Number);
                });

            migrationBuilder.CreateTable(
                name: "OpportunityPartners",
                columns: table => new
                {
                    OpportunitySlug = table.Column<string>(type: "text", nullable: false),
                    PartnerSlug = table.Column<string>(type: "text", nullable: false),
                    Part = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OpportunityPartners", x => new { x.OpportunitySlug, x.PartnerSlug, x.Part });
                });

            migrationBuilder.CreateTable(
                name: "Receipts",
                columns: table => new
                {
                    Sender = table.Column<string>(type: "text", nullable: false),
                    IdempotencyKey = table.Column<string>(type: "text", nullable: false),
                    RequestSha256 = table.Column<string>(type: "text", nullable: false),
                    SubmissionId = table.Column<string>(type: "text", nullable: false),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Receipts", x => new { x.Sender, x.IdempotencyKey });
                });

            migrationBuilder.CreateTable(
                name: "ReleaseParts",
                columns: table => new
                {
                    Identity = table.Column<string>(type: "text", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    Bytes = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReleaseParts", x => new { x.Identity, x.Number });
                });

            migrationBuilder.CreateTable(
                name: "Sources",
                columns: table => new
                {
                    Key = table.Column<string>(type: "text", nullable: false),
                    Title = table.Column<string>(type: "text", nullable: false),
                    Publisher = table.Column<string>(type: "text", nullable: false),
                    Url = table.Column<string>(type: "text", nullable: true),
                    Period = table.Column<string>(type: "text", nullable: false),
                    DateSeen = table.Column<DateOnly>(type: "date", nullable: false),
                    Licence = table.Column<string>(type: "text", nullable: false),
                    Note = table.Column<string>(type: "text", nullable: true),
                    Sha256 = table.Column<string>(type: "text", nullable: true),
                    Synthetic = table.Column<bool>(type: "boolean", nullable: false),
                    Precedence = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Sources", x => x.Key);
                });

            migrationBuilder.CreateTable(
                name: "Submissions",
                columns: table => new
                {
                    Id = table.Column<string>(type: "text", nullable: false),
                    Kind = table.Column<string>(type: "text", nullable: false),
                    Owner = table.Column<string>(type: "text", nullable: false),
                    Slug = table.Column<string>(type: "text", nullable: true),
                    Title = table.Column<string>(type: "text", nullable: false),
                    State = table.Column<string>(type: "text", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    Proposal = table.Column<string>(type: "text", nullable: true),
                    Removing = table.Column<bool>(type: "boolean", nullable: false),
                    Admitted = table.Column<string>(type: "text", nullable: true),
                    Removed = table.Column<bool>(type: "boolean", nullable: false),
                    Reason = table.Column<string>(type: "text", nullable: true),
                    SubmittedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    AdmittedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ConfirmedOn = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Submissions", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "CountyOutlines",
                columns: table => new
                {
                    CountyCode = table.Column<string>(type: "text", nullable: false),
                    Geometry = table.Column<string>(type: "text", nullable: false),
                    SourceKey = table.Column<string>(type: "text", nullable: false),
                    SourceUrl = table.Column<string>(type: "text", nullable: true),
                    DateSeen = table.Column<DateOnly>(type: "date", nullable: true),
                    ReviewedBy = table.Column<string>(type: "text", nullable: true),
                    ReviewDue = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CountyOutlines", x => x.CountyCode);
                    table.ForeignKey(
                        name: "FK_CountyOutlines_Sources_SourceKey",
                        column: x => x.SourceKey,
                        principalTable: "Sources",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "DistrictPlans",
                columns: table => new
                {
                    DistrictCode = table.Column<string>(type: "text", nullable: false),
                    Stage = table.Column<string>(type: "text", nullable: false),
                    StudentVoice = table.Column<string>(type: "text", nullable: false),
                    StageDate = table.Column<DateOnly>(type: "date", nullable: true),
                    Url = table.Column<string>(type: "text", nullable: true),
                    Note = table.Column<string>(type: "text", nullable: true),
                    SourceKey = table.Column<string>(type: "text", nullable: false),
                    SourceUrl = table.Column<string>(type: "text", nullable: true),
                    DateSeen = table.Column<DateOnly>(type: "date", nullable: true),
                    ReviewedBy = table.Column<string>(type: "text", nullable: true),
                    ReviewDue = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DistrictPlans", x => x.DistrictCode);
                    table.ForeignKey(
                        name: "FK_DistrictPlans_Sources_SourceKey",
                        column: x => x.SourceKey,
                        principalTable: "Sources",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Districts",
                columns: table => new
                {
                    Code = table.Column<string>(type: "text", nullable: false),
                    Slug = table.Column<string>(type: "text", nullable: false),
                    Name = table.Column<string>(type: "text", nullable: false),
                    CountyCode = table.Column<string>(type: "text", nullable: false),
                    CountyNames = table.Column<string[]>(type: "text[]", nullable: false),
                    NcesLeaId = table.Column<string>(type: "text", nullable: true),
                    OspiOrganizationId = table.Column<string>(type: "text", nullable: true),
                    LocaleCode = table.Column<string>(type: "text", nullable: true),
                    Locale = table.Column<string>(type: "text", nullable: true),
                    LocaleClass = table.Column<string>(type: "text", nullable: false),
                    RuralStudentsPercent = table.Column<double>(type: "double precision", nullable: true),
                    Latitude = table.Column<double>(type: "double precision", nullable: true),
                    Longitude = table.Column<double>(type: "double precision", nullable: true),
                    Website = table.Column<string>(type: "text", nullable: true),
                    SourceKey = table.Column<string>(type: "text", nullable: false),
                    SourceUrl = table.Column<string>(type: "text", nullable: true),
                    DateSeen = table.Column<DateOnly>(type: "date", nullable: true),
                    ReviewedBy = table.Column<string>(type: "text", nullable: true),
                    ReviewDue = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Districts", x => x.Code);
                    table.ForeignKey(
                        name: "FK_Districts_Sources_SourceKey",
                        column: x => x.SourceKey,
                        principalTable: "Sources",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ElementEvidence",
                columns: table => new
                {
                    ProgramSlug = table.Column<string>(type: "text", nullable: false),
                    Element = table.Column<string>(type: "text", nullable: false),
                    Answer = table.Column<string>(type: "text", nullable: false),
                    Evidence = table.Column<string>(type: "text", nullable: false),
                    SourceKey = table.Column<string>(type: "text", nullable: false),
                    SourceUrl = table.Column<string>(type: "text", nullable: true),
                    DateSeen = table.Column<DateOnly>(type: "date", nullable: true),
                    ReviewedBy = table.Column<string>(type: "text", nullable: true),
                    ReviewDue = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ElementEvidence", x => new { x.ProgramSlug, x.Element });
                    table.ForeignKey(
                        name: "FK_ElementEvidence_Sources_SourceKey",
                        column: x => x.SourceKey,
                        principalTable: "Sources",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "EndorsementEntries",
                columns: table => new
                {
                    ProgramSlug = table.Column<string>(type: "text", nullable: false),
                    When = table.Column<string>(type: "text", nullable: false),
                    Status = table.Column<string>(type: "text", nullable: false),
                    DecidedBy = table.Column<string>(type: "text", nullable: true),
                    Note = table.Column<string>(type: "text", nullable: true),
                    SourceKey = table.Column<string>(type: "text", nullable: false),
                    SourceUrl = table.Column<string>(type: "text", nullable: true),
                    DateSeen = table.Column<DateOnly>(type: "date", nullable: true),
                    ReviewedBy = table.Column<string>(type: "text", nullable: true),
                    ReviewDue = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EndorsementEntries", x => new { x.ProgramSlug, x.When, x.Status });
                    table.ForeignKey(
                        name: "FK_EndorsementEntries_Sources_SourceKey",
                        column: x => x.SourceKey,
                        principalTable: "Sources",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Engagements",
                columns: table => new
                {
                    Key = table.Column<string>(type: "text", nullable: false),
                    Title = table.Column<string>(type: "text", nullable: false),
                    Kind = table.Column<string>(type: "text", nullable: false),
                    SchoolYear = table.Column<string>(type: "text", nullable: true),
                    Date = table.Column<DateOnly>(type: "date", nullable: true),
                    Hours = table.Column<double>(type: "double precision", nullable: true),
                    Sessions = table.Column<int>(type: "integer", nullable: true),
                    Professionals = table.Column<int>(type: "integer", nullable: true),
                    Educators = table.Column<int>(type: "integer", nullable: true),
                    DistrictCode = table.Column<string>(type: "text", nullable: true),
                    PartnerSlug = table.Column<string>(type: "text", nullable: false),
                    StudentProduct = table.Column<string>(type: "text", nullable: false),
                    ProfessionalFeedback = table.Column<string>(type: "text", nullable: false),
                    Note = table.Column<string>(type: "text", nullable: true),
                    SourceKey = table.Column<string>(type: "text", nullable: false),
                    SourceUrl = table.Column<string>(type: "text", nullable: true),
                    DateSeen = table.Column<DateOnly>(type: "date", nullable: true),
                    ReviewedBy = table.Column<string>(type: "text", nullable: true),
                    ReviewDue = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Engagements", x => x.Key);
                    table.ForeignKey(
                        name: "FK_Engagements_Sources_SourceKey",
                        column: x => x.SourceKey,
                        principalTable: "Sources",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "EngagementStudents",
                columns: table => new
                {
                    EngagementKey = table.Column<string>(type: "text", nullable: false),
                    Students = table.Column<int>(type: "integer", nullable: false),
                    SourceKey = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EngagementStudents", x => x.EngagementKey);
                    table.ForeignKey(
                        name: "FK_EngagementStudents_Sources_SourceKey",
                        column: x => x.SourceKey,
                        principalTable: "Sources",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "EnrollmentCounts",
                columns: table => new
                {
                    AreaCode = table.Column<string>(type: "text", nullable: false),
                    SchoolYear = table.Column<string>(type: "text", nullable: false),
                    Group = table.Column<string>(type: "text", nullable: false),
                    SourceKey = table.Column<string>(type: "text", nullable: false),
                    Students = table.Column<int>(type: "integer", nullable: true),
                    Status = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EnrollmentCounts", x => new { x.SourceKey, x.AreaCode, x.SchoolYear, x.Group });
                    table.ForeignKey(
                        name: "FK_EnrollmentCounts_Sources_SourceKey",
                        column: x => x.SourceKey,
                        principalTable: "Sources",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Events",
                columns: table => new
                {
                    Slug = table.Column<string>(type: "text", nullable: false),
                    WhenText = table.Column<string>(type: "text", nullable: true),
                    Date = table.Column<DateOnly>(type: "date", nullable: true),
                    SourceKey = table.Column<string>(type: "text", nullable: false),
                    SourceUrl = table.Column<string>(type: "text", nullable: true),
                    DateSeen = table.Column<DateOnly>(type: "date", nullable: true),
                    ReviewedBy = table.Column<string>(type: "text", nullable: true),
                    ReviewDue = table.Column<DateOnly>(type: "date", nullable: true),
                    Name = table.Column<string>(type: "text", nullable: false),
                    Level = table.Column<string>(type: "text", nullable: false),
                    LevelBasis = table.Column<string>(type: "text", nullable: false),
                    SectorKey = table.Column<string>(type: "text", nullable: true),
                    ProviderText = table.Column<string>(type: "text", nullable: false),
                    PartnersText = table.Column<string>(type: "text", nullable: true),
                    CountyCode = table.Column<string>(type: "text", nullable: true),
                    City = table.Column<string>(type: "text", nullable: true),
                    LocationBasis = table.Column<string>(type: "text", nullable: false),
                    ServesCountyCodes = table.Column<string[]>(type: "text[]", nullable: false),
                    TransportText = table.Column<string>(type: "text", nullable: true),
                    Transport = table.Column<string>(type: "text", nullable: false),
                    Url = table.Column<string>(type: "text", nullable: true),
                    Paid = table.Column<string>(type: "text", nullable: false),
                    CostText = table.Column<string>(type: "text", nullable: true),
                    Cost = table.Column<string>(type: "text", nullable: false),
                    GradesOrAgesText = table.Column<string>(type: "text", nullable: true),
                    GradeMin = table.Column<int>(type: "integer", nullable: true),
                    GradeMax = table.Column<int>(type: "integer", nullable: true),
                    AgeMin = table.Column<int>(type: "integer", nullable: true),
                    AgeMax = table.Column<int>(type: "integer", nullable: true),
                    LengthText = table.Column<string>(type: "text", nullable: true),
                    Eligibility = table.Column<string>(type: "text", nullable: true),
                    Status = table.Column<string>(type: "text", nullable: false),
                    StatusText = table.Column<string>(type: "text", nullable: false),
                    SourceDate = table.Column<string>(type: "text", nullable: true),
                    Notes = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Events", x => x.Slug);
                    table.ForeignKey(
                        name: "FK_Events_Sources_SourceKey",
                        column: x => x.SourceKey,
                        principalTable: "Sources",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Goals",
                columns: table => new
                {
                    Key = table.Column<string>(type: "text", nullable: false),
                    PlanGoal = table.Column<string>(type: "text", nullable: false),
                    Metric = table.Column<string>(type: "text", nullable: false),
                    Unit = table.Column<string>(type: "text", nullable: false),
                    Baseline = table.Column<double>(type: "double precision", nullable: true),
                    Target = table.Column<double>(type: "double precision", nullable: true),
                    Comparator = table.Column<string>(type: "text", nullable: false),
                    TargetDate = table.Column<string>(type: "text", nullable: true),
                    Note = table.Column<string>(type: "text", nullable: true),
                    Measure = table.Column<string>(type: "text", nullable: false),
                    Definition = table.Column<string>(type: "text", nullable: true),
                    WhatCounts = table.Column<string>(type: "text", nullable: true),
                    LevelKey = table.Column<string>(type: "text", nullable: true),
                    OutcomeMeasure = table.Column<string>(type: "text", nullable: true),
                    BaseYear = table.Column<string>(type: "text", nullable: true),
                    SourceKey = table.Column<string>(type: "text", nullable: false),
                    SourceUrl = table.Column<string>(type: "text", nullable: true),
                    DateSeen = table.Column<DateOnly>(type: "date", nullable: true),
                    ReviewedBy = table.Column<string>(type: "text", nullable: true),
                    ReviewDue = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Goals", x => x.Key);
                    table.ForeignKey(
                        name: "FK_Goals_Sources_SourceKey",
                        column: x => x.SourceKey,
                        principalTable: "Sources",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Indicators",
                columns: table => new
                {
                    Key = table.Column<string>(type: "text", nullable: false),
                    Name = table.Column<string>(type: "text", nullable: false),
                    Barrier = table.Column<string>(type: "text", nullable: false),
                    Definition = table.Column<string>(type: "text", nullable: false),
                    LifeStage = table.Column<string>(type: "text", nullable: false),
                    Publisher = table.Column<string>(type: "text", nullable: false),
                    OutcomeMeasure = table.Column<string>(type: "text", nullable: true),
                    Note = table.Column<string>(type: "text", nullable: true),
                    SourceKey = table.Column<string>(type: "text", nullable: false),
                    SourceUrl = table.Column<string>(type: "text", nullable: true),
                    DateSeen = table.Column<DateOnly>(type: "date", nullable: true),
                    ReviewedBy = table.Column<string>(type: "text", nullable: true),
                    ReviewDue = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Indicators", x => x.Key);
                    table.ForeignKey(
                        name: "FK_Indicators_Sources_SourceKey",
                        column: x => x.SourceKey,
                        principalTable: "Sources",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "NetworkFacts",
                columns: table => new
                {
                    Key = table.Column<string>(type: "text", nullable: false),
                    Value = table.Column<string>(type: "text", nullable: false),
                    Citation = table.Column<string>(type: "text", nullable: false),
                    SourceKey = table.Column<string>(type: "text", nullable: false),
                    SourceUrl = table.Column<string>(type: "text", nullable: true),
                    DateSeen = table.Column<DateOnly>(type: "date", nullable: true),
                    ReviewedBy = table.Column<string>(type: "text", nullable: true),
                    ReviewDue = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_NetworkFacts", x => x.Key);
                    table.ForeignKey(
                        name: "FK_NetworkFacts_Sources_SourceKey",
                        column: x => x.SourceKey,
                        principalTable: "Sources",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "OpportunityDistricts",
                columns: table => new
                {
                    OpportunitySlug = table.Column<string>(type: "text", nullable: false),
                    DistrictCode = table.Column<string>(type: "text", nullable: false),
                    Relation = table.Column<string>(type: "text", nullable: false),
                    AllOfProvider = table.Column<bool>(type: "boolean", nullable: false),
                    SourceKey = table.Column<string>(type: "text", nullable: false),
                    SourceUrl = table.Column<string>(type: "text", nullable: true),
                    DateSeen = table.Column<DateOnly>(type: "date", nullable: true),
                    ReviewedBy = table.Column<string>(type: "text", nullable: true),
                    ReviewDue = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OpportunityDistricts", x => new { x.OpportunitySlug, x.DistrictCode, x.Relation });
                    table.ForeignKey(
                        name: "FK_OpportunityDistricts_Sources_SourceKey",
                        column: x => x.SourceKey,
                        principalTable: "Sources",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "OutcomeDefinitions",
                columns: table => new
                {
                    Measure = table.Column<string>(type: "text", nullable: false),
                    Label = table.Column<string>(type: "text", nullable: false),
                    Definition = table.Column<string>(type: "text", nullable: false),
                    LeavesOut = table.Column<string>(type: "text", nullable: true),
                    HorizonYears = table.Column<int>(type: "integer", nullable: true),
                    Citation = table.Column<string>(type: "text", nullable: false),
                    SourceKey = table.Column<string>(type: "text", nullable: false),
                    SourceUrl = table.Column<string>(type: "text", nullable: true),
                    DateSeen = table.Column<DateOnly>(type: "date", nullable: true),
                    ReviewedBy = table.Column<string>(type: "text", nullable: true),
                    ReviewDue = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OutcomeDefinitions", x => x.Measure);
                    table.ForeignKey(
                        name: "FK_OutcomeDefinitions_Sources_SourceKey",
                        column: x => x.SourceKey,
                        principalTable: "Sources",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Outcomes",
                columns: table => new
                {
                    Key = table.Column<string>(type: "text", nullable: false),
                    AreaKind = table.Column<string>(type: "text", nullable: false),
                    AreaCode = table.Column<string>(type: "text", nullable: true),
                    AreaName = table.Column<string>(type: "text", nullable: false),
                    Measure = table.Column<string>(type: "text", nullable: false),
                    Group = table.Column<string>(type: "text", nullable: false),
                    Period = table.Column<string>(type: "text", nullable: true),
                    ValueText = table.Column<string>(type: "text", nullable: true),
                    Value = table.Column<double>(type: "double precision", nullable: true),
                    Unit = table.Column<string>(type: "text", nullable: false),
                    Numerator = table.Column<int>(type: "integer", nullable: true),
                    Denominator = table.Column<int>(type: "integer", nullable: true),
                    StatusText = table.Column<string>(type: "text", nullable: true),
                    Citation = table.Column<string>(type: "text", nullable: false),
                    Note = table.Column<string>(type: "text", nullable: true),
                    SourceKey = table.Column<string>(type: "text", nullable: false),
                    SourceUrl = table.Column<string>(type: "text", nullable: true),
                    DateSeen = table.Column<DateOnly>(type: "date", nullable: true),
                    ReviewedBy = table.Column<string>(type: "text", nullable: true),
                    ReviewDue = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Outcomes", x => x.Key);
                    table.ForeignKey(
                        name: "FK_Outcomes_Sources_SourceKey",
                        column: x => x.SourceKey,
                        principalTable: "Sources",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ParticipationCounts",
                columns: table => new
                {
                    DistrictCode = table.Column<string>(type: "text", nullable: false),
                    SchoolYear = table.Column<string>(type: "text", nullable: false),
                    Level = table.Column<string>(type: "text", nullable: false),
                    Group = table.Column<string>(type: "text", nullable: false),
                    SourceKey = table.Column<string>(type: "text", nullable: false),
                    Students = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ParticipationCounts", x => new { x.SourceKey, x.DistrictCode, x.SchoolYear, x.Level, x.Group });
                    table.ForeignKey(
                        name: "FK_ParticipationCounts_Sources_SourceKey",
                        column: x => x.SourceKey,
                        principalTable: "Sources",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Partners",
                columns: table => new
                {
                    Slug = table.Column<string>(type: "text", nullable: false),
                    Name = table.Column<string>(type: "text", nullable: false),
                    Kind = table.Column<string>(type: "text", nullable: false),
                    SectorKey = table.Column<string>(type: "text", nullable: true),
                    CountyCode = table.Column<string>(type: "text", nullable: true),
                    City = table.Column<string>(type: "text", nullable: true),
                    LocationBasis = table.Column<string>(type: "text", nullable: false),
                    Url = table.Column<string>(type: "text", nullable: true),
                    Role = table.Column<string>(type: "text", nullable: true),
                    EvidenceYear = table.Column<int>(type: "integer", nullable: true),
                    Notes = table.Column<string>(type: "text", nullable: true),
                    SourceKey = table.Column<string>(type: "text", nullable: false),
                    SourceUrl = table.Column<string>(type: "text", nullable: true),
                    DateSeen = table.Column<DateOnly>(type: "date", nullable: true),
                    ReviewedBy = table.Column<string>(type: "text", nullable: true),
                    ReviewDue = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Partners", x => x.Slug);
                    table.ForeignKey(
                        name: "FK_Partners_Sources_SourceKey",
                        column: x => x.SourceKey,
                        principalTable: "Sources",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ProfessionalCounts",
                columns: table => new
                {
                    SchoolYear = table.Column<string>(type: "text", nullable: false),
                    Dimension = table.Column<string>(type: "text", nullable: false),
                    Group = table.Column<string>(type: "text", nullable: false),
                    Professionals = table.Column<int>(type: "integer", nullable: false),
                    SourceKey = table.Column<string>(type: "text", nullable: false),
                    SourceUrl = table.Column<string>(type: "text", nullable: true),
                    DateSeen = table.Column<DateOnly>(type: "date", nullable: true),
                    ReviewedBy = table.Column<string>(type: "text", nullable: true),
                    ReviewDue = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProfessionalCounts", x => new { x.SchoolYear, x.Dimension, x.Group });
                    table.ForeignKey(
                        name: "FK_ProfessionalCounts_Sources_SourceKey",
                        column: x => x.SourceKey,
                        principalTable: "Sources",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Programs",
                columns: table => new
                {
                    Slug = table.Column<string>(type: "text", nullable: false),
                    CredentialText = table.Column<string>(type: "text", nullable: true),
                    HighSchoolCreditsText = table.Column<string>(type: "text", nullable: true),
                    HighSchoolCredits = table.Column<double>(type: "double precision", nullable: true),
                    CollegeCreditsText = table.Column<string>(type: "text", nullable: true),
                    CollegeCredits = table.Column<double>(type: "double precision", nullable: true),
                    Seats = table.Column<int>(type: "integer", nullable: true),
                    ApplicationDeadline = table.Column<DateOnly>(type: "date", nullable: true),
                    LastBell = table.Column<TimeOnly>(type: "time without time zone", nullable: true),
                    SourceKey = table.Column<string>(type: "text", nullable: false),
                    SourceUrl = table.Column<string>(type: "text", nullable: true),
                    DateSeen = table.Column<DateOnly>(type: "date", nullable: true),
                    ReviewedBy = table.Column<string>(type: "text", nullable: true),
                    ReviewDue = table.Column<DateOnly>(type: "date", nullable: true),
                    Name = table.Column<string>(type: "text", nullable: false),
                    Level = table.Column<string>(type: "text", nullable: false),
                    LevelBasis = table.Column<string>(type: "text", nullable: false),
                    SectorKey = table.Column<string>(type: "text", nullable: true),
                    ProviderText = table.Column<string>(type: "text", nullable: false),
                    PartnersText = table.Column<string>(type: "text", nullable: true),
                    CountyCode = table.Column<string>(type: "text", nullable: true),
                    City = table.Column<string>(type: "text", nullable: true),
                    LocationBasis = table.Column<string>(type: "text", nullable: false),
                    ServesCountyCodes = table.Column<string[]>(type: "text[]", nullable: false),
                    TransportText = table.Column<string>(type: "text", nullable: true),
                    Transport = table.Column<string>(type: "text", nullable: false),
                    Url = table.Column<string>(type: "text", nullable: true),
                    Paid = table.Column<string>(type: "text", nullable: false),
                    CostText = table.Column<string>(type: "text", nullable: true),
                    Cost = table.Column<string>(type: "text", nullable: false),
                    GradesOrAgesText = table.Column<string>(type: "text", nullable: true),
                    GradeMin = table.Column<int>(type: "integer", nullable: true),
                    GradeMax = table.Column<int>(type: "integer", nullable: true),
                    AgeMin = table.Column<int>(type: "integer", nullable: true),
                    AgeMax = table.Column<int>(type: "integer", nullable: true),
                    LengthText = table.Column<string>(type: "text", nullable: true),
                    Eligibility = table.Column<string>(type: "text", nullable: true),
                    Status = table.Column<string>(type: "text", nullable: false),
                    StatusText = table.Column<string>(type: "text", nullable: false),
                    SourceDate = table.Column<string>(type: "text", nullable: true),
                    Notes = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Programs", x => x.Slug);
                    table.ForeignKey(
                        name: "FK_Programs_Sources_SourceKey",
                        column: x => x.SourceKey,
                        principalTable: "Sources",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "RigorRules",
                columns: table => new
                {
                    Key = table.Column<string>(type: "text", nullable: false),
                    Label = table.Column<string>(type: "text", nullable: false),
                    MinimumSessions = table.Column<int>(type: "integer", nullable: false),
                    NeedsStudentProduct = table.Column<bool>(type: "boolean", nullable: false),
                    NeedsProfessionalFeedback = table.Column<bool>(type: "boolean", nullable: false),
                    InForce = table.Column<bool>(type: "boolean", nullable: false),
                    Citation = table.Column<string>(type: "text", nullable: false),
                    SourceKey = table.Column<string>(type: "text", nullable: false),
                    SourceUrl = table.Column<string>(type: "text", nullable: true),
                    DateSeen = table.Column<DateOnly>(type: "date", nullable: true),
                    ReviewedBy = table.Column<string>(type: "text", nullable: true),
                    ReviewDue = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RigorRules", x => x.Key);
                    table.ForeignKey(
                        name: "FK_RigorRules_Sources_SourceKey",
                        column: x => x.SourceKey,
                        principalTable: "Sources",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SearchSynonyms",
                columns: table => new
                {
                    TermEs = table.Column<string>(type: "text", nullable: false),
                    TermEn = table.Column<string>(type: "text", nullable: false),
                    Note = table.Column<string>(type: "text", nullable: true),
                    SourceKey = table.Column<string>(type: "text", nullable: false),
                    SourceUrl = table.Column<string>(type: "text", nullable: true),
                    DateSeen = table.Column<DateOnly>(type: "date", nullable: true),
                    ReviewedBy = table.Column<string>(type: "text", nullable: true),
                    ReviewDue = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SearchSynonyms", x => new { x.TermEs, x.TermEn });
                    table.ForeignKey(
                        name: "FK_SearchSynonyms_Sources_SourceKey",
                        column: x => x.SourceKey,
                        principalTable: "Sources",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Sectors",
                columns: table => new
                {
                    Key = table.Column<string>(type: "text", nullable: false),
                    Label = table.Column<string>(type: "text", nullable: false),
                    ListKey = table.Column<string>(type: "text", nullable: false),
                    Note = table.Column<string>(type: "text", nullable: true),
                    SourceKey = table.Column<string>(type: "text", nullable: false),
                    SourceUrl = table.Column<string>(type: "text", nullable: true),
                    DateSeen = table.Column<DateOnly>(type: "date", nullable: true),
                    ReviewedBy = table.Column<string>(type: "text", nullable: true),
                    ReviewDue = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Sectors", x => x.Key);
                    table.ForeignKey(
                        name: "FK_Sectors_Sources_SourceKey",
                        column: x => x.SourceKey,
                        principalTable: "Sources",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SharedPractices",
                columns: table => new
                {
                    Key = table.Column<string>(type: "text", nullable: false),
                    Title = table.Column<string>(type: "text", nullable: false),
                    WhatWasDone = table.Column<string>(type: "text", nullable: false),
                    WhatWorked = table.Column<string>(type: "text", nullable: false),
                    DistrictCode = table.Column<string>(type: "text", nullable: true),
                    PartnerSlug = table.Column<string>(type: "text", nullable: true),
                    Date = table.Column<DateOnly>(type: "date", nullable: true),
                    Url = table.Column<string>(type: "text", nullable: true),
                    SourceKey = table.Column<string>(type: "text", nullable: false),
                    SourceUrl = table.Column<string>(type: "text", nullable: true),
                    DateSeen = table.Column<DateOnly>(type: "date", nullable: true),
                    ReviewedBy = table.Column<string>(type: "text", nullable: true),
                    ReviewDue = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SharedPractices", x => x.Key);
                    table.ForeignKey(
                        name: "FK_SharedPractices_Sources_SourceKey",
                        column: x => x.SourceKey,
                        principalTable: "Sources",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "WorkGroups",
                columns: table => new
                {
                    Key = table.Column<string>(type: "text", nullable: false),
                    Name = table.Column<string>(type: "text", nullable: false),
                    Purpose = table.Column<string>(type: "text", nullable: false),
                    LeadPartnerSlug = table.Column<string>(type: "text", nullable: true),
                    Meets = table.Column<string>(type: "text", nullable: true),
                    Url = table.Column<string>(type: "text", nullable: true),
                    Note = table.Column<string>(type: "text", nullable: true),
                    SourceKey = table.Column<string>(type: "text", nullable: false),
                    SourceUrl = table.Column<string>(type: "text", nullable: true),
                    DateSeen = table.Column<DateOnly>(type: "date", nullable: true),
                    ReviewedBy = table.Column<string>(type: "text", nullable: true),
                    ReviewDue = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_WorkGroups", x => x.Key);
                    table.ForeignKey(
                        name: "FK_WorkGroups_Sources_SourceKey",
                        column: x => x.SourceKey,
                        principalTable: "Sources",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_CountyOutlines_SourceKey",
                table: "CountyOutlines",
                column: "SourceKey");

            migrationBuilder.CreateIndex(
                name: "IX_DistrictPlans_SourceKey",
                table: "DistrictPlans",
                column: "SourceKey");

            migrationBuilder.CreateIndex(
                name: "IX_Districts_SourceKey",
                table: "Districts",
                column: "SourceKey");

            migrationBuilder.CreateIndex(
                name: "IX_ElementEvidence_SourceKey",
                table: "ElementEvidence",
                column: "SourceKey");

            migrationBuilder.CreateIndex(
                name: "IX_EndorsementEntries_SourceKey",
                table: "EndorsementEntries",
                column: "SourceKey");

            migrationBuilder.CreateIndex(
                name: "IX_Engagements_SourceKey",
                table: "Engagements",
                column: "SourceKey");

            migrationBuilder.CreateIndex(
                name: "IX_EngagementStudents_SourceKey",
                table: "EngagementStudents",
                column: "SourceKey");

            migrationBuilder.CreateIndex(
                name: "IX_Events_SourceKey",
                table: "Events",
                column: "SourceKey");

            migrationBuilder.CreateIndex(
                name: "IX_Goals_SourceKey",
                table: "Goals",
                column: "SourceKey");

            migrationBuilder.CreateIndex(
                name: "IX_Indicators_SourceKey",
                table: "Indicators",
                column: "SourceKey");

            migrationBuilder.CreateIndex(
                name: "IX_NetworkFacts_SourceKey",
                table: "NetworkFacts",
                column: "SourceKey");

            migrationBuilder.CreateIndex(
                name: "IX_OpportunityDistricts_SourceKey",
                table: "OpportunityDistricts",
                column: "SourceKey");

            migrationBuilder.CreateIndex(
                name: "IX_OutcomeDefinitions_SourceKey",
                table: "OutcomeDefinitions",
                column: "SourceKey");

            migrationBuilder.CreateIndex(
                name: "IX_Outcomes_SourceKey",
                table: "Outcomes",
                column: "SourceKey");

            migrationBuilder.CreateIndex(
                name: "IX_Partners_SourceKey",
                table: "Partners",
                column: "SourceKey");

            migrationBuilder.CreateIndex(
                name: "IX_ProfessionalCounts_SourceKey",
                table: "ProfessionalCounts",
                column: "SourceKey");

            migrationBuilder.CreateIndex(
                name: "IX_Programs_SourceKey",
                table: "Programs",
                column: "SourceKey");

            migrationBuilder.CreateIndex(
                name: "IX_RigorRules_SourceKey",
                table: "RigorRules",
                column: "SourceKey");

            migrationBuilder.CreateIndex(
                name: "IX_SearchSynonyms_SourceKey",
                table: "SearchSynonyms",
                column: "SourceKey");

            migrationBuilder.CreateIndex(
                name: "IX_Sectors_SourceKey",
                table: "Sectors",
                column: "SourceKey");

            migrationBuilder.CreateIndex(
                name: "IX_SharedPractices_SourceKey",
                table: "SharedPractices",
                column: "SourceKey");

            migrationBuilder.CreateIndex(
                name: "IX_Submissions_Kind_Slug",
                table: "Submissions",
                columns: new[] { "Kind", "Slug" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Submissions_Owner_Kind",
                table: "Submissions",
                columns: new[] { "Owner", "Kind" });

            migrationBuilder.CreateIndex(
                name: "IX_Submissions_State",
                table: "Submissions",
                column: "State");

            migrationBuilder.CreateIndex(
                name: "IX_WorkGroups_SourceKey",
                table: "WorkGroups",
                column: "SourceKey");

            // What was written to the log stays as it was written, whoever asks.
            migrationBuilder.Sql("CREATE FUNCTION audit_stays() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'the audit log is append-only'; END; $$;");
            migrationBuilder.Sql("CREATE TRIGGER audit_is_never_changed BEFORE UPDATE OR DELETE OR TRUNCATE ON \"Audit\" FOR EACH STATEMENT EXECUTE FUNCTION audit_stays();");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Audit");

            migrationBuilder.DropTable(
                name: "CountyOutlines");

            migrationBuilder.DropTable(
                name: "DistrictPlans");

            migrationBuilder.DropTable(
                name: "Districts");

            migrationBuilder.DropTable(
                name: "ElementEvidence");

            migrationBuilder.DropTable(
                name: "EndorsementEntries");

            migrationBuilder.DropTable(
                name: "Engagements");

            migrationBuilder.DropTable(
                name: "EngagementStudents");

            migrationBuilder.DropTable(
                name: "EnrollmentCounts");

            migrationBuilder.DropTable(
                name: "Events");

            migrationBuilder.DropTable(
                name: "Goals");

            migrationBuilder.DropTable(
                name: "Indicators");

            migrationBuilder.DropTable(
                name: "Keys");

            migrationBuilder.DropTable(
                name: "Ledger");

            migrationBuilder.DropTable(
                name: "NetworkFacts");

            migrationBuilder.DropTable(
                name: "OpportunityDistricts");

            migrationBuilder.DropTable(
                name: "OpportunityPartners");

            migrationBuilder.DropTable(
                name: "OutcomeDefinitions");

            migrationBuilder.DropTable(
                name: "Outcomes");

            migrationBuilder.DropTable(
                name: "ParticipationCounts");

            migrationBuilder.DropTable(
                name: "Partners");

            migrationBuilder.DropTable(
                name: "ProfessionalCounts");

            migrationBuilder.DropTable(
                name: "Programs");

            migrationBuilder.DropTable(
                name: "Receipts");

            migrationBuilder.DropTable(
                name: "ReleaseParts");

            migrationBuilder.DropTable(
                name: "RigorRules");

            migrationBuilder.DropTable(
                name: "SearchSynonyms");

            migrationBuilder.DropTable(
                name: "Sectors");

            migrationBuilder.DropTable(
                name: "SharedPractices");

            migrationBuilder.DropTable(
                name: "Submissions");

            migrationBuilder.DropTable(
                name: "WorkGroups");

            migrationBuilder.DropTable(
                name: "Sources");
        }
    }
}
