using CareerConnect.Api.Programs;

namespace CareerConnect.Api.Sources.ProgramPages;

/// <summary>
/// Which districts send students to a program, host it or are served by it. A row names the program and its
/// provider as the tables of programs do; "(all programs)" stands for all of one provider.
/// </summary>
internal static class ProgramDistricts
{
    public const string SourceKey = "program_districts";

    private const string AllPrograms = "(all programs)";

    private static readonly CsvLayout Layout = new()
    {
        Needed = ["program_name", "provider", "district_code", "relation", "source_url"],
        Key = ["program_name", "provider", "district_code", "relation"],
    };

    public static void Read(SourceReader reader, ImportBatch batch, PartnerReferences partners)
    {
        var source = reader.Manifest.Sources.Single(s => s.Key == SourceKey);
        var districts = reader.Known.Districts.Select(d => d.Code).ToHashSet();
        var slugs = batch.Programs.Cast<Opportunity>().Concat(batch.Events)
            .ToLookup(o => (o.Name, o.ProviderText), o => o.Slug);
        foreach (var row in reader.Rows("program_districts.csv", Layout))
        {
            var all = row.Required("program_name") == AllPrograms;
            var code = row.Required("district_code");
            if (!districts.Contains(code))
            {
                row.Error("district_code", "the code of a district");
            }

            batch.OpportunityDistricts.Add(new OpportunityDistrict
            {
                OpportunitySlug = all ? Provider(row, partners) : Opportunity(row, slugs),
                AllOfProvider = all,
                DistrictCode = code,
                Relation = row.RequiredWord("relation", OpportunityWords.Relations),
                SourceKey = source.Key,
                SourceUrl = row.Url("source_url"),
                DateSeen = source.DateSeen,
            });
        }
    }

    private static string Provider(CsvRow row, PartnerReferences partners)
    {
        if (partners.Slugs(row, "provider", AllPrograms) is [var slug])
        {
            return slug;
        }

        row.Error("provider", "one partner");
        return "";
    }

    private static string Opportunity(CsvRow row, ILookup<(string Name, string Provider), string> slugs)
    {
        if (slugs[(row.Required("program_name"), row.Required("provider"))].FirstOrDefault() is { } slug)
        {
            return slug;
        }

        row.Error("program_name", "a program or event of this provider");
        return "";
    }
}
