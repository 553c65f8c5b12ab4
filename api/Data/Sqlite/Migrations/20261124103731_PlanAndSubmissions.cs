using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CareerConnect.Api.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class PlanAndSubmissions : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "BaseYear",
                table: "Goals",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Definition",
                table: "Goals",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "LevelKey",
                table: "Goals",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Measure",
                table: "Goals",
                type: "TEXT",
                nullable: false,
                defaultValue: "Background");

            migrationBuilder.AddColumn<string>(
                name: "OutcomeMeasure",
                table: "Goals",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "WhatCounts",
                table: "Goals",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "Audit",
                columns: table => new
                {
                    Number = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Who = table.Column<string>(type: "TEXT", nullable: false),
                    What = table.Column<string>(type: "TEXT", nullable: false),
                    Subject = table.Column<string>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", nullable: true),
                    Before = table.Column<string>(type: "TEXT", nullable: true),
                    After = table.Column<string>(type: "TEXT", nullable: true),
                    Reason = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Audit", x => x.Number);
                });

            migrationBuilder.CreateTable(
                name: "CountyOutlines",
                columns: table => new
                {
                    CountyCode = table.Column<string>(type: "TEXT", nullable: false),
                    Geometry = table.Column<string>(type: "TEXT", nullable: false),
                    SourceKey = table.Column<string>(type: "TEXT", nullable: false),
                    SourceUrl = table.Column<string>(type: "TEXT", nullable: true),
                    DateSeen = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ReviewedBy = table.Column<string>(type: "TEXT", nullable: true),
                    ReviewDue = table.Column<DateOnly>(type: "TEXT", nullable: true)
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
                    DistrictCode = table.Column<string>(type: "TEXT", nullable: false),
                    Stage = table.Column<string>(type: "TEXT", nullable: false),
                    StudentVoice = table.Column<string>(type: "TEXT", nullable: false),
                    StageDate = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Url = table.Column<string>(type: "TEXT", nullable: true),
                    Note = table.Column<string>(type: "TEXT", nullable: true),
                    SourceKey = table.Column<string>(type: "TEXT", nullable: false),
                    SourceUrl = table.Column<string>(type: "TEXT", nullable: true),
                    DateSeen = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ReviewedBy = table.Column<string>(type: "TEXT", nullable: true),
                    ReviewDue = table.Column<DateOnly>(type: "TEXT", nullable: true)
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
                name: "ElementEvidence",
                columns: table => new
                {
                    ProgramSlug = table.Column<string>(type: "TEXT", nullable: false),
                    Element = table.Column<string>(type: "TEXT", nullable: false),
                    Answer = table.Column<string>(type: "TEXT", nullable: false),
                    Evidence = table.Column<string>(type: "TEXT", nullable: false),
                    SourceKey = table.Column<string>(type: "TEXT", nullable: false),
                    SourceUrl = table.Column<string>(type: "TEXT", nullable: true),
                    DateSeen = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ReviewedBy = table.Column<string>(type: "TEXT", nullable: true),
                    ReviewDue = table.Column<DateOnly>(type: "TEXT", nullable: true)
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
                    ProgramSlug = table.Column<string>(type: "TEXT", nullable: false),
                    When = table.Column<string>(type: "TEXT", nullable: false),
                    Status = table.Column<string>(type: "TEXT", nullable: false),
                    DecidedBy = table.Column<string>(type: "TEXT", nullable: true),
                    Note = table.Column<string>(type: "TEXT", nullable: true),
                    SourceKey = table.Column<string>(type: "TEXT", nullable: false),
                    SourceUrl = table.Column<string>(type: "TEXT", nullable: true),
                    DateSeen = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ReviewedBy = table.Column<string>(type: "TEXT", nullable: true),
                    ReviewDue = table.Column<DateOnly>(type: "TEXT", nullable: true)
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
                    Key = table.Column<string>(type: "TEXT", nullable: false),
                    Title = table.Column<string>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", nullable: false),
                    SchoolYear = table.Column<string>(type: "TEXT", nullable: true),
                    Date = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Hours = table.Column<double>(type: "REAL", nullable: true),
                    Sessions = table.Column<int>(type: "INTEGER", nullable: true),
                    Professionals = table.Column<int>(type: "INTEGER", nullable: true),
                    Educators = table.Column<int>(type: "INTEGER", nullable: true),
                    DistrictCode = table.Column<string>(type: "TEXT", nullable: true),
                    PartnerSlug = table.Column<string>(type: "TEXT", nullable: false),
                    StudentProduct = table.Column<string>(type: "TEXT", nullable: false),
                    ProfessionalFeedback = table.Column<string>(type: "TEXT", nullable: false),
                    Note = table.Column<string>(type: "TEXT", nullable: true),
                    SourceKey = table.Column<string>(type: "TEXT", nullable: false),
                    SourceUrl = table.Column<string>(type: "TEXT", nullable: true),
                    DateSeen = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ReviewedBy = table.Column<string>(type: "TEXT", nullable: true),
                    ReviewDue = table.Column<DateOnly>(type: "TEXT", nullable: true)
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
                    EngagementKey = table.Column<string>(type: "TEXT", nullable: false),
                    Students = table.Column<int>(type: "INTEGER", nullable: false),
                    SourceKey = table.Column<string>(type: "TEXT", nullable: false)
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
                name: "Indicators",
                columns: table => new
                {
                    Key = table.Column<string>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    Barrier = table.Column<string>(type: "TEXT", nullable: false),
                    Definition = table.Column<string>(type: "TEXT", nullable: false),
                    LifeStage = table.Column<string>(type: "TEXT", nullable: false),
                    Publisher = table.Column<string>(type: "TEXT", nullable: false),
                    OutcomeMeasure = table.Column<string>(type: "TEXT", nullable: true),
                    Note = table.Column<string>(type: "TEXT", nullable: true),
                    SourceKey = table.Column<string>(type: "TEXT", nullable: false),
                    SourceUrl = table.Column<string>(type: "TEXT", nullable: true),
                    DateSeen = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ReviewedBy = table.Column<string>(type: "TEXT", nullable: true),
                    ReviewDue = table.Column<DateOnly>(type: "TEXT", nullable: true)
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
                name: "Keys",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", nullable: false),
                    Sha256 = table.Column<string>(type: "TEXT", nullable: false),
                    Scope = table.Column<string>(type: "TEXT", nullable: false),
                    Subject = table.Column<string>(type: "TEXT", nullable: false),
                    Note = table.Column<string>(type: "TEXT", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ExpiresAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    RevokedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    LastUsed = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Keys", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "OutcomeDefinitions",
                columns: table => new
                {
                    Measure = table.Column<string>(type: "TEXT", nullable: false),
                    Label = table.Column<string>(type: "TEXT", nullable: false),
                    Definition = table.Column<string>(type: "TEXT", nullable: false),
                    LeavesOut = table.Column<string>(type: "TEXT", nullable: true),
                    HorizonYears = table.Column<int>(type: "INTEGER", nullable: true),
                    Citation = table.Column<string>(type: "TEXT", nullable: false),
                    SourceKey = table.Column<string>(type: "TEXT", nullable: false),
                    SourceUrl = table.Column<string>(type: "TEXT", nullable: true),
                    DateSeen = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ReviewedBy = table.Column<string>(type: "TEXT", nullable: true),
                    ReviewDue = table.Column<DateOnly>(type: "TEXT", nullable: true)
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
                name: "ProfessionalCounts",
                columns: table => new
                {
                    SchoolYear = table.Column<string>(type: "TEXT", nullable: false),
                    Dimension = table.Column<string>(type: "TEXT", nullable: false),
                    Group = table.Column<string>(type: "TEXT", nullable: false),
                    Professionals = table.Column<int>(type: "INTEGER", nullable: false),
                    SourceKey = table.Column<string>(type: "TEXT", nullable: false),
                    SourceUrl = table.Column<string>(type: "TEXT", nullable: true),
                    DateSeen = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ReviewedBy = table.Column<string>(type: "TEXT", nullable: true),
                    ReviewDue = table.Column<DateOnly>(type: "TEXT", nullable: true)
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
                name: "Receipts",
                columns: table => new
                {
                    Sender = table.Column<string>(type: "TEXT", nullable: false),
                    IdempotencyKey = table.Column<string>(type: "TEXT", nullable: false),
                    RequestSha256 = table.Column<string>(type: "TEXT", nullable: false),
                    SubmissionId = table.Column<string>(type: "TEXT", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Receipts", x => new { x.Sender, x.IdempotencyKey });
                });

            migrationBuilder.CreateTable(
                name: "RigorRules",
                columns: table => new
                {
                    Key = table.Column<string>(type: "TEXT", nullable: false),
                    Label = table.Column<string>(type: "TEXT", nullable: false),
                    MinimumSessions = table.Column<int>(type: "INTEGER", nullable: false),
                    NeedsStudentProduct = table.Column<bool>(type: "INTEGER", nullable: false),
                    NeedsProfessionalFeedback = table.Column<bool>(type: "INTEGER", nullable: false),
                    InForce = table.Column<bool>(type: "INTEGER", nullable: false),
                    Citation = table.Column<string>(type: "TEXT", nullable: false),
                    SourceKey = table.Column<string>(type: "TEXT", nullable: false),
                    SourceUrl = table.Column<string>(type: "TEXT", nullable: true),
                    DateSeen = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ReviewedBy = table.Column<string>(type: "TEXT", nullable: true),
                    ReviewDue = table.Column<DateOnly>(type: "TEXT", nullable: true)
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
                name: "SharedPractices",
                columns: table => new
                {
                    Key = table.Column<string>(type: "TEXT", nullable: false),
                    Title = table.Column<string>(type: "TEXT", nullable: false),
                    WhatWasDone = table.Column<string>(type: "TEXT", nullable: false),
                    WhatWorked = table.Column<string>(type: "TEXT", nullable: false),
                    DistrictCode = table.Column<string>(type: "TEXT", nullable: true),
                    PartnerSlug = table.Column<string>(type: "TEXT", nullable: true),
                    Date = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Url = table.Column<string>(type: "TEXT", nullable: true),
                    SourceKey = table.Column<string>(type: "TEXT", nullable: false),
                    SourceUrl = table.Column<string>(type: "TEXT", nullable: true),
                    DateSeen = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ReviewedBy = table.Column<string>(type: "TEXT", nullable: true),
                    ReviewDue = table.Column<DateOnly>(type: "TEXT", nullable: true)
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
                name: "Submissions",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", nullable: false),
                    Owner = table.Column<string>(type: "TEXT", nullable: false),
                    Slug = table.Column<string>(type: "TEXT", nullable: true),
                    Title = table.Column<string>(type: "TEXT", nullable: false),
                    State = table.Column<string>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    Proposal = table.Column<string>(type: "TEXT", nullable: true),
                    Removing = table.Column<bool>(type: "INTEGER", nullable: false),
                    Admitted = table.Column<string>(type: "TEXT", nullable: true),
                    Removed = table.Column<bool>(type: "INTEGER", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", nullable: true),
                    SubmittedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    AdmittedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ConfirmedOn = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Submissions", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "WorkGroups",
                columns: table => new
                {
                    Key = table.Column<string>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    Purpose = table.Column<string>(type: "TEXT", nullable: false),
                    LeadPartnerSlug = table.Column<string>(type: "TEXT", nullable: true),
                    Meets = table.Column<string>(type: "TEXT", nullable: true),
                    Url = table.Column<string>(type: "TEXT", nullable: true),
                    Note = table.Column<string>(type: "TEXT", nullable: true),
                    SourceKey = table.Column<string>(type: "TEXT", nullable: false),
                    SourceUrl = table.Column<string>(type: "TEXT", nullable: true),
                    DateSeen = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ReviewedBy = table.Column<string>(type: "TEXT", nullable: true),
                    ReviewDue = table.Column<DateOnly>(type: "TEXT", nullable: true)
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
                name: "IX_Indicators_SourceKey",
                table: "Indicators",
                column: "SourceKey");

            migrationBuilder.CreateIndex(
                name: "IX_OutcomeDefinitions_SourceKey",
                table: "OutcomeDefinitions",
                column: "SourceKey");

            migrationBuilder.CreateIndex(
                name: "IX_ProfessionalCounts_SourceKey",
                table: "ProfessionalCounts",
                column: "SourceKey");

            migrationBuilder.CreateIndex(
                name: "IX_RigorRules_SourceKey",
                table: "RigorRules",
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
            migrationBuilder.Sql("CREATE TRIGGER Audit_is_never_changed BEFORE UPDATE ON Audit BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END;");
            migrationBuilder.Sql("CREATE TRIGGER Audit_is_never_deleted BEFORE DELETE ON Audit BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END;");
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
                name: "ElementEvidence");

            migrationBuilder.DropTable(
                name: "EndorsementEntries");

            migrationBuilder.DropTable(
                name: "Engagements");

            migrationBuilder.DropTable(
                name: "EngagementStudents");

            migrationBuilder.DropTable(
                name: "Indicators");

            migrationBuilder.DropTable(
                name: "Keys");

            migrationBuilder.DropTable(
                name: "OutcomeDefinitions");

            migrationBuilder.DropTable(
                name: "ProfessionalCounts");

            migrationBuilder.DropTable(
                name: "Receipts");

            migrationBuilder.DropTable(
                name: "RigorRules");

            migrationBuilder.DropTable(
                name: "SharedPractices");

            migrationBuilder.DropTable(
                name: "Submissions");

            migrationBuilder.DropTable(
                name: "WorkGroups");

            migrationBuilder.DropColumn(
                name: "BaseYear",
                table: "Goals");

            migrationBuilder.DropColumn(
                name: "Definition",
                table: "Goals");

            migrationBuilder.DropColumn(
                name: "LevelKey",
                table: "Goals");

            migrationBuilder.DropColumn(
                name: "Measure",
                table: "Goals");

            migrationBuilder.DropColumn(
                name: "OutcomeMeasure",
                table: "Goals");

            migrationBuilder.DropColumn(
                name: "WhatCounts",
                table: "Goals");
        }
    }
}
