using CareerConnect.Api.Professionals;
using CareerConnect.Api.Provenance;

namespace CareerConnect.Api.Sources.ProfessionalCounts;

/// <summary>
/// What professionals say of themselves, as sums of ten or more. A smaller sum is refused, and so are rows from which
/// one could be worked out: a group and everyone who answered must not differ by 1 to 9, nor may the groups of a
/// dimension together. No error repeats a count.
/// </summary>
public sealed class ProfessionalCountsImport : BroughtTable
{
    private const string Everyone = "all";
    private const string Count = "professionals";

    public override string Title => "Professionals, by what they say of themselves";

    public override string Folder => "ProfessionalCounts";

    protected override CsvLayout Layout { get; } = new()
    {
        Needed = ["school_year", "dimension", "group", Count, AsOf],
        Key = ["school_year", "dimension", "group"],
        Private = [Count],
    };

    protected override string? PartOf(CsvRow row) => row.RequiredSchoolYear("school_year").ToString();

    protected override void Add(SourceReader reader, IReadOnlyList<CsvRow> rows, DataSource source, ImportBatch batch)
    {
        foreach (var dimension in rows.GroupBy(row => row.Required("dimension")))
        {
            Check([.. dimension]);
        }

        batch.ProfessionalCounts.AddRange(rows.Select(row => new ProfessionalCount
        {
            SchoolYear = row.RequiredSchoolYear("school_year"),
            Dimension = row.Required("dimension"),
            Group = row.Required("group"),
            Professionals = row.Whole(Count) ?? 0,
            SourceKey = source.Key,
            DateSeen = row.RequiredDate(AsOf),
        }));
    }

    private static void Check(IReadOnlyList<CsvRow> rows)
    {
        var everyone = rows.FirstOrDefault(row => row.Required("group") == Everyone);
        var groups = rows.Where(row => row != everyone).ToList();
        foreach (var row in rows)
        {
            if (row.RequiredWhole(Count, max: 1_000_000) < SmallCounts.Least)
            {
                row.Error(Count, "a sum of 10 or more: leave smaller ones out");
            }
            else if (everyone?.Whole(Count) is { } all && row != everyone && SmallCounts.IsSmall(all - row.Whole(Count)))
            {
                row.Error(Count, "10 or more below everyone's, or equal to it: the others could be worked out");
            }
        }

        if (everyone?.Whole(Count) is { } total && SmallCounts.IsSmall(total - groups.Sum(row => row.Whole(Count) ?? 0)))
        {
            everyone.Error(Count, "10 or more above the groups together, or no more than they: the others could be worked out");
        }
    }
}
