namespace CareerConnect.Api.GraphQL.Wire;

/// <summary>What one request may ask for. Generous for people and tools; a flood ends here.</summary>
public static class Limits
{
    public const int BodyBytes = 100 * 1024;
    public const int JsonDepth = 32;
    public const int DocumentCharacters = 20_000;
    public const int Names = 500;
    public const int Nesting = 40;
    public const int Directives = 20;
    public const int Spreads = 50;
    public const int Aliases = 50;
    public const int Selections = 100;
    public const int ExpandedSize = 2_000;
    public const int PageSize = 100;
    public const int DefaultPageSize = 20;
    public const int FilterDepth = 5;
    public const int FilterArms = 50;
    public const int FilterList = 200;
    public const int FilterText = 200;
    public const int SortKeys = 10;
    public const int RowTests = 200_000;
    public const int AnswerRows = 20_000;

    public static TimeSpan ExecutionTime { get; } = TimeSpan.FromSeconds(2);

    /// <summary>Who shows a key may be writing, and waits in line for it rather than to be told it took too long.</summary>
    public static TimeSpan ExecutionTimeWithKey { get; } = TimeSpan.FromSeconds(20);
}
