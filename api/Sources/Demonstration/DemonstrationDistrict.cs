using CareerConnect.Api.Data;
using CareerConnect.Api.Districts;

namespace CareerConnect.Api.Sources.Demonstration;

/// <summary>A district in a year, with the sizes that the made-up figures lean on: real where a source has them.</summary>
internal sealed class DemonstrationDistrict
{
    // Made up: shares of all students where no source has any.
    private const double Female = 0.485;
    private const double LowIncome = 0.45;

    public DemonstrationDistrict(District district, SchoolYear year, int students, KnownEnrollment real)
    {
        (Code, Year, Students) = (district.Code, year, students);
        Weight = Lot.Between(0.75, 1.25, Code, "weight") * (district.LocaleClass == LocaleClass.Rural ? 0.8 : 1);
        Groups = new Dictionary<string, int>
        {
            ["female"] = Size(real, "female", Female + Lot.Between(-0.015, 0.015, Code, year.ToString(), "female")),
            ["low_income"] = Size(real, "low_income", LowIncome + Lot.Between(-0.1, 0.1, Code, "low_income")),
            ["latinx"] = Size(real, "latinx", Lot.Between(0.06, 0.3, Code, "latinx")),
        };
    }

    public string Code { get; }

    public SchoolYear Year { get; }

    /// <summary>All students enrolled.</summary>
    public int Students { get; }

    /// <summary>How much the district takes part, beside its size.</summary>
    public double Weight { get; }

    /// <summary>Students enrolled of each group, by its key.</summary>
    public IReadOnlyDictionary<string, int> Groups { get; }

    // The group's own count; else its share in the nearest year that has one; else a made-up share.
    private int Size(KnownEnrollment real, string group, double share)
    {
        var size = real.Find(Code, Year, group);
        foreach (var near in real.YearsNear(Code, Year, group).Where(y => size is null && y <= DemonstrationImport.Last))
        {
            size = real.Find(Code, near, "all") is { } all and > 0
                ? (int)Math.Round((double)Students * real.Find(Code, near, group)!.Value / all)
                : null;
        }

        return Math.Clamp(size ?? (int)Math.Round(Students * share), 0, Students);
    }
}
