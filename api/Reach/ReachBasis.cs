namespace CareerConnect.Api.Reach;

/// <summary>Why a program or event is taken to be within reach of a district.</summary>
public enum ReachBasis
{
    /// <summary>A source names the district as sending, hosting or served.</summary>
    Named,

    /// <summary>It is said to serve the district's county.</summary>
    ServesCounty,

    /// <summary>It takes place in the district's county and names no districts of its own.</summary>
    InCounty,
}
