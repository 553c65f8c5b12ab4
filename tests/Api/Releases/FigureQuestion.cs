using System.Globalization;

namespace CareerConnect.Tests.Api.Releases;

/// <summary>
/// A question about figures made up by a seed, as someone asks who is after what is withheld: filters and sorts by value,
/// counts of what matches, pages and their cursors, derived numbers, search, and now and then a mistake.
/// </summary>
internal sealed class FigureQuestion
{
    private const string Figure = "{ area { code } schoolYear level { key } group { key } value status sharePercent shareText "
        + "base districtsCovered source { key } }";

    private const string Page = $"{{ totalCount pageInfo {{ endCursor hasNextPage }} nodes {Figure} }}";

    private readonly Random _random;

    private FigureQuestion(int seed) => _random = new Random(seed);

    public static string Of(int seed, string? cursor = null) => new FigureQuestion(seed).Text(cursor);

    private string Text(string? cursor) => _random.Next(10) switch
    {
        0 => $"{{ district(slug: \"{Slug()}\") {{ participation {Figure} enrollment {Figure} }} }}",
        1 => $"{{ equity(level: \"{Pick("any", "explore", "prep", "nothing")}\") {{ groupKey status words participants "
            + "population ratePercent parityIndex gapToRegionPoints neededAtSameTotal } }",
        2 => $"{{ disparity(subject: \"participation\") {{ levelKey period index groups leftOut }} }}",
        3 => $"{{ search(text: \"{Pick("district", "9000", "vancouver", "%", "\\\"", "10")}\", first: {Pick("1", "5", "0")}) "
            + "{ totalCount nodes { __typename } } }",
        4 => $"{{ {List()}(where: {{ value: {{ {Pick("lt", "eq", "near")}: {Pick("10", "\\\"ten\\\"", "-1", "99999999999")} }} }}) {Page} }}",
        5 => $"{{ {List()}(after: \"{Pick("bm90aGluZw", "", "9")}\") {Page} }}",
        _ => $"{{ {List()}({Paging(cursor)}, order: [{Order()}], where: {{ {Filter()} }}) {Page} }}",
    };

    private string Paging(string? cursor)
    {
        var after = cursor is null ? "" : $", after: \"{cursor}\"";
        return _random.Next(4) == 0 && cursor is null ? $"last: {Rows()}" : $"first: {Rows()}{after}";
    }

    private string Order() => string.Join(", ", Enumerable.Range(0, 1 + _random.Next(2))
        .Select(_ => $"{{ {Pick("value", "sharePercent", "base", "schoolYear")}: {Pick("ASC", "DESC")} }}"));

    private string Filter() => _random.Next(7) switch
    {
        0 => $"value: {{ {Compare()}: {Size()} }}",
        1 => $"or: [{{ value: {{ {Compare()}: {Size()} }} }}, {{ status: {{ eq: {Status()} }} }}]",
        2 => $"status: {{ neq: {Status()} }}, base: {{ {Compare()}: {Size()} }}",
        3 => $"area: {{ code: {{ startsWith: \"{Pick("9", "900", "53", "ESD")}\" }} }}, value: {{ {Compare()}: {Size()} }}",
        4 => $"sharePercent: {{ {Compare()}: {Size()} }}",
        5 => "value: { eq: null }",
        _ => $"and: [{{ value: {{ gte: {Size()} }} }}, {{ value: {{ lte: {Size()} }} }}]",
    };

    private string List() => Pick("participation", "enrollment");

    private string Compare() => Pick("lt", "lte", "gt", "gte", "eq", "neq");

    private string Status() => Pick("VALUE", "SUPPRESSED", "NOT_AVAILABLE");

    private string Slug() => string.Create(CultureInfo.InvariantCulture, $"900{1 + _random.Next(31):D2}");

    private string Size() => Math.Floor(Math.Exp(_random.NextDouble() * 9)).ToString(CultureInfo.InvariantCulture);

    private string Rows() => _random.Next(1, 103).ToString(CultureInfo.InvariantCulture);

    private string Pick(params string[] texts) => texts[_random.Next(texts.Length)];
}
