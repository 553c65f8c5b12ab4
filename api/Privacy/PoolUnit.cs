namespace CareerConnect.Api.Privacy;

/// <summary>A hidden child of a shown sum: a district, or an area with the districts its own hiding leaves open.</summary>
internal sealed record PoolUnit(int Node, int[] Leaves, PoolUnit[] Inner);
