namespace CareerConnect.Api.Rural;

/// <summary>How it is decided who is a rural student. The two ways count different students.</summary>
public enum RuralWay
{
    /// <summary>Every student of a district most of whose students go to school in the country: all or none of a district.</summary>
    DistrictClass,

    /// <summary>Every student of a school with a rural locale code, whatever the district: counted in 2014-15 only.</summary>
    SchoolLocale,
}
