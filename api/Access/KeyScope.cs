namespace CareerConnect.Api.Access;

/// <summary>What the holder of a key may do. Reading what is public needs none.</summary>
public enum KeyScope
{
    /// <summary>Sends in and keeps true what one partner offers.</summary>
    Partner,

    /// <summary>Reports one district's plan and posts what its schools need.</summary>
    District,

    /// <summary>Reviews what was sent in and admits it.</summary>
    Staff,

    /// <summary>Opens the page on which one partner or district confirms what it has, and nothing else.</summary>
    Confirm,
}
