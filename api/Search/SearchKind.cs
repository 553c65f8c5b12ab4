namespace CareerConnect.Api.Search;

/// <summary>Kinds of thing that can be searched for.</summary>
public enum SearchKind
{
    /// <summary>A program.</summary>
    Program,

    /// <summary>An event.</summary>
    Event,

    /// <summary>A partner.</summary>
    Partner,

    /// <summary>A school district.</summary>
    District,
}
