namespace CareerConnect.Api.Programs;

/// <summary>What a district does in a program or event.</summary>
public enum DistrictRelation
{
    /// <summary>Its students may or do go there.</summary>
    Sends,

    /// <summary>It takes place in the district or its school.</summary>
    Hosts,

    /// <summary>The district, its school or its county is named as a user or as invited.</summary>
    Serves,
}
