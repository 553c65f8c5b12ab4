using CareerConnect.Site.Pages;

namespace CareerConnect.Site.Charts;

/// <summary>One goal of a bullet chart.</summary>
/// <param name="Label">What is measured.</param>
/// <param name="Start">Where the plan starts; null when it does not say.</param>
/// <param name="Now">Where it is now, as far as anybody knows.</param>
/// <param name="Target">Where it should be.</param>
/// <param name="Top">The value at the right end of its axis.</param>
/// <param name="StartText">The start in words.</param>
/// <param name="TargetText">The target in words, with "at least" and the date.</param>
/// <param name="NowText">Where it is now, in words.</param>
public sealed record BulletRow(
    string Label,
    double? Start,
    GoalsPage.ProgressPart Now,
    double Target,
    double Top,
    string StartText,
    string TargetText,
    string NowText);
