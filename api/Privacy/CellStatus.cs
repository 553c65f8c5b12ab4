namespace CareerConnect.Api.Privacy;

/// <summary>Whether a cell says a number.</summary>
public enum CellStatus
{
    /// <summary>The number is published.</summary>
    Value,

    /// <summary>Withheld to protect students; one mark whatever the reason.</summary>
    Suppressed,

    /// <summary>No figure: nobody supplied one, or this one is not offered here.</summary>
    NotAvailable,
}
