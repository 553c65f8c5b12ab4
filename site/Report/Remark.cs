namespace CareerConnect.Site.Report;

/// <summary>Something a build noticed that did not stop it.</summary>
/// <param name="Kind">links, accessibility, weight, languages, reading or stale.</param>
/// <param name="Where">A page, file or fact.</param>
/// <param name="What">What it is, and what was expected.</param>
/// <param name="Mend">True when --strict takes it for a failure; else it is good to know.</param>
public sealed record Remark(string Kind, string Where, string What, bool Mend)
{
    public override string ToString() => $"{Kind}: {Where}: {What}";
}
