namespace CareerConnect.Api.Figures;

/// <summary>Whether a figure has a value, and if not, why.</summary>
public enum FigureStatus
{
    /// <summary>It has a value.</summary>
    Value,

    /// <summary>Withheld to protect students.</summary>
    Suppressed,

    /// <summary>Not yet supplied, or not collected.</summary>
    NotAvailable,
}
