using System.Runtime.CompilerServices;

namespace CareerConnect.Site.Generator;

/// <summary>What tells a part that many pages show from all others.</summary>
/// <param name="Component">What draws it.</param>
/// <param name="Locale">The language it is in.</param>
/// <param name="Subject">What it is of: the same object, not one that equals it, which takes longer to tell.</param>
/// <param name="Form">What else decides how it looks.</param>
public readonly record struct PartKey(Type Component, string Locale, object? Subject, int Form)
{
    public bool Equals(PartKey other) =>
        Component == other.Component && Locale == other.Locale && ReferenceEquals(Subject, other.Subject) && Form == other.Form;

    public override int GetHashCode() => HashCode.Combine(Component, Locale, RuntimeHelpers.GetHashCode(Subject), Form);
}
