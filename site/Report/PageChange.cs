namespace CareerConnect.Site.Report;

/// <summary>A page that is not as it was.</summary>
/// <param name="Address">Where it is.</param>
/// <param name="Title">What it is called, or was.</param>
/// <param name="Locale">Its language.</param>
/// <param name="Listed">False for flyers and other forms of a page.</param>
/// <param name="Why">What may have changed it: content, data, day, words, program.</param>
/// <param name="Figures">Figures on it that moved.</param>
public sealed record PageChange(
    string Address, string Title, string Locale, bool Listed, IReadOnlyList<string> Why, IReadOnlyList<FigureChange> Figures);
