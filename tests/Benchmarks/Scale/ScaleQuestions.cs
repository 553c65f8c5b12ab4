namespace CareerConnect.Benchmarks.Scale;

/// <summary>What pages and partners ask of a region of any size.</summary>
internal static class ScaleQuestions
{
    public static IEnumerable<(string Name, string Query)> Of(RegionSize size)
    {
        var (code, year) = (MadeUpRegion.Code(size.Districts / 2), MadeUpEnrolment.Year(size.Years - 1));
        yield return ("one district, all its figures",
            $"{{ district(code: \"{code}\") {{ name enrollment {{ value group {{ key }} }} participation {{ value status level {{ key }} group {{ key }} }} }} }}");
        yield return ("20 programs of a county, by name",
            "{ programs(first: 20, where: { county: { code: { eq: \"60001\" } } }, order: [{ name: ASC }]) { totalCount nodes { name } } }");
        yield return ("20 programs whose name contains a text",
            "{ programs(first: 20, where: { name: { contains: \"0420\" } }) { totalCount nodes { name } } }");
        yield return ("full-text search", "{ search(text: \"maritime partner\", first: 20) { nodes { __typename } } }");
        yield return ("100 districts with a year's enrolment",
            $"{{ districts(first: 100) {{ nodes {{ name enrollment(schoolYear: \"{year}\") {{ value }} }} }} }}");
        yield return ("the region's participation", "{ region { participation { value status schoolYear } } }");
    }
}
