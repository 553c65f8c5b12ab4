namespace CareerConnect.Api.Privacy;

/// <summary>A withheld cell of a table that others may add up: its row, such as a district, and its column, such as a group.</summary>
public readonly record struct GroupCell(string Row, string Column);
