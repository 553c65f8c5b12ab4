using CareerConnect.Api.Access.Keys;
using CareerConnect.Api.Audit;
using CareerConnect.Api.Districts;
using CareerConnect.Api.Endorsements;
using CareerConnect.Api.Engagements;
using CareerConnect.Api.Enrollment;
using CareerConnect.Api.Events;
using CareerConnect.Api.Goals;
using CareerConnect.Api.Indicators;
using CareerConnect.Api.Outcomes;
using CareerConnect.Api.Participation;
using CareerConnect.Api.Partners;
using CareerConnect.Api.Plans;
using CareerConnect.Api.Practices;
using CareerConnect.Api.Professionals;
using CareerConnect.Api.Programs;
using CareerConnect.Api.Provenance;
using CareerConnect.Api.Regions;
using CareerConnect.Api.Search;
using CareerConnect.Api.Sectors;
using CareerConnect.Api.Submissions;
using CareerConnect.Api.WorkGroups;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace CareerConnect.Api.Data;

/// <summary>
/// The working store: what sources and people brought in, raw counts among it. Private; the public sees releases.
/// Keys are the publishers' own, so that importing twice finds the same rows. Each provider has a subclass
/// in a folder of its own, with its migrations.
/// </summary>
public abstract class WorkingDb(DbContextOptions options) : DbContext(options)
{
    public DbSet<DataSource> Sources => Set<DataSource>();

    public DbSet<District> Districts => Set<District>();

    public DbSet<Sector> Sectors => Set<Sector>();

    public DbSet<Partner> Partners => Set<Partner>();

    public DbSet<CareerProgram> Programs => Set<CareerProgram>();

    public DbSet<CareerEvent> Events => Set<CareerEvent>();

    public DbSet<OpportunityDistrict> OpportunityDistricts => Set<OpportunityDistrict>();

    public DbSet<OpportunityPartner> OpportunityPartners => Set<OpportunityPartner>();

    public DbSet<Outcome> Outcomes => Set<Outcome>();

    public DbSet<Goal> Goals => Set<Goal>();

    public DbSet<NetworkFact> NetworkFacts => Set<NetworkFact>();

    public DbSet<CountyOutline> CountyOutlines => Set<CountyOutline>();

    public DbSet<SearchSynonym> SearchSynonyms => Set<SearchSynonym>();

    public DbSet<EnrollmentCount> EnrollmentCounts => Set<EnrollmentCount>();

    public DbSet<ParticipationCount> ParticipationCounts => Set<ParticipationCount>();

    public DbSet<OutcomeDefinition> OutcomeDefinitions => Set<OutcomeDefinition>();

    public DbSet<Engagement> Engagements => Set<Engagement>();

    public DbSet<EngagementStudents> EngagementStudents => Set<EngagementStudents>();

    public DbSet<RigorRule> RigorRules => Set<RigorRule>();

    public DbSet<ProfessionalCount> ProfessionalCounts => Set<ProfessionalCount>();

    public DbSet<ElementEvidence> ElementEvidence => Set<ElementEvidence>();

    public DbSet<EndorsementEntry> EndorsementEntries => Set<EndorsementEntry>();

    public DbSet<DistrictPlan> DistrictPlans => Set<DistrictPlan>();

    public DbSet<WorkGroup> WorkGroups => Set<WorkGroup>();

    public DbSet<SharedPractice> SharedPractices => Set<SharedPractice>();

    public DbSet<Indicator> Indicators => Set<Indicator>();

    public DbSet<ReleaseLedgerEntry> Ledger => Set<ReleaseLedgerEntry>();

    public DbSet<ApiKey> Keys => Set<ApiKey>();

    public DbSet<Submission> Submissions => Set<Submission>();

    public DbSet<Receipt> Receipts => Set<Receipt>();

    public DbSet<AuditEntry> Audit => Set<AuditEntry>();

    /// <summary>What follows a text in ORDER BY, so that it is compared unit by unit, the same in every store.</summary>
    public abstract string Ordinal { get; }

    /// <summary>Puts many rows into a table, the fastest way the store has.</summary>
    public abstract void Insert(BulkTable table, IReadOnlyList<object?[]> rows);

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<DataSource>().HasKey(s => s.Key);
        modelBuilder.Entity<District>().HasKey(d => d.Code);
        modelBuilder.Entity<Sector>().HasKey(s => s.Key);
        modelBuilder.Entity<Partner>().HasKey(p => p.Slug);
        modelBuilder.Entity<CareerProgram>().HasKey(p => p.Slug);
        modelBuilder.Entity<CareerEvent>().HasKey(e => e.Slug);
        modelBuilder.Entity<OpportunityDistrict>().HasKey(d => new { d.OpportunitySlug, d.DistrictCode, d.Relation });
        modelBuilder.Entity<OpportunityPartner>().HasKey(p => new { p.OpportunitySlug, p.PartnerSlug, p.Part });
        modelBuilder.Entity<Outcome>().HasKey(o => o.Key);
        modelBuilder.Entity<Goal>().HasKey(g => g.Key);
        modelBuilder.Entity<NetworkFact>().HasKey(f => f.Key);
        modelBuilder.Entity<CountyOutline>().HasKey(o => o.CountyCode);
        modelBuilder.Entity<SearchSynonym>().HasKey(s => new { s.TermEs, s.TermEn });
        modelBuilder.Entity<EnrollmentCount>().HasKey(c => new { c.SourceKey, c.AreaCode, c.SchoolYear, c.Group });
        modelBuilder.Entity<ParticipationCount>()
            .HasKey(c => new { c.SourceKey, c.DistrictCode, c.SchoolYear, c.Level, c.Group });
        modelBuilder.Entity<OutcomeDefinition>().HasKey(d => d.Measure);
        modelBuilder.Entity<Engagement>().HasKey(e => e.Key);
        modelBuilder.Entity<EngagementStudents>().HasKey(s => s.EngagementKey);
        modelBuilder.Entity<RigorRule>().HasKey(r => r.Key);
        modelBuilder.Entity<ProfessionalCount>().HasKey(c => new { c.SchoolYear, c.Dimension, c.Group });
        modelBuilder.Entity<ElementEvidence>().HasKey(e => new { e.ProgramSlug, e.Element });
        modelBuilder.Entity<EndorsementEntry>().HasKey(e => new { e.ProgramSlug, e.When, e.Status });
        modelBuilder.Entity<DistrictPlan>().HasKey(p => p.DistrictCode);
        modelBuilder.Entity<WorkGroup>().HasKey(g => g.Key);
        modelBuilder.Entity<SharedPractice>().HasKey(p => p.Key);
        modelBuilder.Entity<Indicator>().HasKey(i => i.Key);
        modelBuilder.Entity<ReleaseLedgerEntry>().HasKey(e => e.Number);

        // The column is named as when participation alone was bound.
        modelBuilder.Entity<ReleaseLedgerEntry>().Property(e => e.CountsSha256).HasColumnName("ParticipationSha256");
        modelBuilder.Entity<ApiKey>().HasKey(k => k.Id);
        modelBuilder.Entity<Submission>().HasKey(s => s.Id);
        modelBuilder.Entity<Submission>().HasIndex(s => new { s.Owner, s.Kind });
        modelBuilder.Entity<Submission>().HasIndex(s => new { s.Kind, s.Slug }).IsUnique();
        modelBuilder.Entity<Submission>().HasIndex(s => s.State);
        modelBuilder.Entity<Receipt>().HasKey(r => new { r.Sender, r.IdempotencyKey });
        modelBuilder.Entity<AuditEntry>().HasKey(e => e.Number);
        foreach (var fact in modelBuilder.Model.GetEntityTypes().Where(t => t.FindProperty("SourceKey") is not null))
        {
            // A confirmation belongs to a submission; it joins the fact when it is published.
            modelBuilder.Entity(fact.ClrType).Ignore(nameof(Fact.ConfirmedOn));
            modelBuilder.Entity(fact.ClrType).HasOne(typeof(DataSource)).WithMany().HasForeignKey("SourceKey")
                .OnDelete(DeleteBehavior.Restrict);
        }
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<SchoolYear>().HaveConversion<SchoolYearConverter>();
        configurationBuilder.Properties<Enum>().HaveConversion<string>();
    }

    private sealed class SchoolYearConverter()
        : ValueConverter<SchoolYear, string>(year => year.ToString(), text => SchoolYear.Parse(text));
}
