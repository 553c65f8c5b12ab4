using CareerConnect.Site.Components;

namespace CareerConnect.Site.Pages;

/// <summary>A district as the list of all shows it.</summary>
/// <param name="Slug">Name in addresses.</param>
/// <param name="Name">What it is called.</param>
/// <param name="County">The county it is counted to.</param>
/// <param name="LocaleClass">CITY, SUBURB, TOWN, RURAL or UNKNOWN.</param>
/// <param name="Offers">Programs and events that name it.</param>
/// <param name="Students">All students in the newest year there is a figure for.</param>
public sealed record DistrictTile(string Slug, string Name, PlaceRef County, string LocaleClass, int Offers, FigureData? Students);
