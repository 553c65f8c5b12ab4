using CareerConnect.Site.Components;

namespace CareerConnect.Site.Pages;

/// <summary>A district near another one, and the programs that take place there.</summary>
/// <param name="District">The neighbour.</param>
/// <param name="Miles">From the middle of the one's schools to that of the other's, in a straight line.</param>
/// <param name="Programs">Programs whose pages say that they take place there, and do not name the district itself.</param>
public sealed record Neighbour(PlaceRef District, double Miles, ShortList Programs);
