namespace CareerConnect.Site.Content.Shortcodes;

/// <summary>One argument of a shortcode and where its name stands.</summary>
public sealed record ShortcodeArgument(string Value, Spot At);
