using CareerConnect.Api.Data;

namespace CareerConnect.Api.Submissions.Drafts;

/// <summary>What a draft may refer to.</summary>
public sealed class KnownKeys(WorkingDb db, RegionDefinition region)
{
    public const string Sector = "sector";
    public const string County = "county";
    public const string District = "district";
    public const string Ask = "ask";

    public bool Has(string what, string key) => what switch
    {
        Sector => db.Sectors.Any(s => s.Key == key),
        County => region.Counties.Any(c => c.Code == key),
        District => db.Districts.Any(d => d.Code == key),
        Ask => db.Submissions.Any(
            s => s.Kind == SubmissionKind.Ask && s.Slug == key && s.Admitted != null && !s.Removed),
        _ => throw new ArgumentOutOfRangeException(nameof(what), what, "A draft refers to nothing of this kind."),
    };
}
