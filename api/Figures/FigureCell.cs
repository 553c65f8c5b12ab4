namespace CareerConnect.Api.Figures;

/// <summary>One column of the dense table of figures: what is counted, at which level, of which group.</summary>
public readonly record struct FigureCell(Measure Measure, string Level, string Group);
