namespace CareerConnect.Api.Equity;

/// <summary>How far the size of a group lets its rate be read as a difference.</summary>
public enum EquityCaution
{
    /// <summary>The region's rate lies outside the rate's 95 % Wilson interval, and that is no wider than 10 points.</summary>
    None,

    /// <summary>The region's rate lies inside the interval: the gap may be chance.</summary>
    WithinChance,

    /// <summary>The interval is wider than 10 percentage points: too few students to compare.</summary>
    WideInterval,

    /// <summary>There is no rate.</summary>
    NoRate,
}
