namespace CareerConnect.Site.Charts;

/// <summary>The question that gets the numbers of a chart of figures from the api, to be printed below it.</summary>
public static class FigureQuestion
{
    private const string Parts = "group { key } schoolYear value status districtsCovered districtsInArea base source { key synthetic }";

    /// <param name="field">How the api names the place, such as <c>region</c>.</param>
    /// <param name="level">Only this level; null asks for no participation.</param>
    /// <param name="year">Only this school year; null asks for all.</param>
    /// <param name="group">Only this group; null asks for all.</param>
    /// <param name="everyYear">True to ask for the enrolment of every year all the same.</param>
    public static string Of(
        string field, string? level, string? year, string? group = null, bool everyYear = false) =>
        $$"""
        {
          {{field}} {
        {{Selection(level, year, group, everyYear, "    ")}}
          }
        }
        """.ReplaceLineEndings("\n");

    /// <summary>The same of the region and each of its counties.</summary>
    public static string OfCounties(string level, string year, string group, bool everyYear) =>
        $$"""
        {
          region {
        {{Selection(level, year, group, everyYear, "    ")}}
          }
          counties(first: 100) {
            nodes {
              slug
        {{Selection(level, year, group, everyYear, "      ")}}
            }
          }
        }
        """.ReplaceLineEndings("\n");

    private static string Selection(string? level, string? year, string? group, bool everyYear, string indent)
    {
        var enrollment = $"{indent}enrollment{Arguments(("schoolYear", everyYear ? null : year), ("group", group))} {{\n{indent}  {Parts} sharePercent\n{indent}}}";
        return level is null
            ? enrollment
            : $"{indent}participation{Arguments(("level", level), ("schoolYear", year))} {{\n{indent}  level {{ key }} {Parts}\n{indent}}}\n"
                + enrollment;
    }

    private static string Arguments(params (string Name, string? Value)[] arguments)
    {
        var given = arguments.Where(a => a.Value is not null).Select(a => $"{a.Name}: \"{a.Value}\"").ToList();
        return given.Count == 0 ? "" : $"({string.Join(", ", given)})";
    }
}
