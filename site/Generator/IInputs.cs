namespace CareerConnect.Site.Generator;

/// <summary>Something pages are drawn from that holds more than what counts, such as notes or a cache.</summary>
public interface IInputs
{
    /// <summary>All of it that a page can show.</summary>
    object? Inputs { get; }
}
