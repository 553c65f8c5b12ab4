namespace CareerConnect.Api.Provenance;

/// <summary>
/// When a fact should be looked at again. A directory of what people can apply for is looked over once a school year, so
/// what was seen or confirmed a year ago counts as stale.
/// </summary>
public static class Freshness
{
    public static DateOnly DueAfter(DateOnly lastKnown) => lastKnown.AddYears(1);
}
