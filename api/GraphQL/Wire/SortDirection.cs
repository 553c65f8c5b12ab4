namespace CareerConnect.Api.GraphQL.Wire;

/// <summary>Which way to sort.</summary>
public enum SortDirection
{
    /// <summary>Smallest first, A to Z, oldest first.</summary>
    Asc,

    /// <summary>Largest first, Z to A, newest first.</summary>
    Desc,
}
