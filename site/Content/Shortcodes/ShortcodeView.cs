namespace CareerConnect.Site.Content.Shortcodes;

/// <summary>What a shortcode became: a component and what it shows.</summary>
public sealed record ShortcodeView(Type Component, IReadOnlyDictionary<string, object?> Parameters)
{
    /// <summary>A view of a component that takes one model.</summary>
    public static ShortcodeView Of<TComponent>(object model) =>
        new(typeof(TComponent), new Dictionary<string, object?> { ["Model"] = model });
}
