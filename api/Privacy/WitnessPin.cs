namespace CareerConnect.Api.Privacy;

/// <summary>Asks of made-up students that some districts of one pool have exactly so many in a column.</summary>
/// <param name="Column">The column.</param>
/// <param name="Districts">Districts of one pool.</param>
/// <param name="Target">What they are to add up to.</param>
/// <param name="Eighths">
/// How many of them take part at all: so many eighths of the way from as few as can be to as many; as it comes if null.
/// </param>
internal sealed record WitnessPin(int Column, int[] Districts, int Target, int? Eighths);
