using System.Text.Json.Nodes;
using CareerConnect.Api.Data;

namespace CareerConnect.Api.Downloads;

/// <summary>Columns in the words of a Frictionless table schema: https://datapackage.org/standard/table-schema/</summary>
internal static class TableSchema
{
    // The place of an outcome has the code its publisher gives it, which need not be one of ours.
    private const string NotOurs = "outcome.area_code";

    public static JsonObject Of<T>(
        Download table, IReadOnlyList<DownloadColumn<T>> columns, IReadOnlyCollection<Download> all) => new()
        {
            ["fields"] = new JsonArray([.. columns.Select(Field)]),
            ["primaryKey"] = new JsonArray([.. table.Key.Select(name => (JsonNode)name)]),
            ["foreignKeys"] = new JsonArray([.. columns.SelectMany(c => References(table, c.Name, all))]),
            ["missingValues"] = new JsonArray(""),
        };

    private static JsonObject Field<T>(DownloadColumn<T> column)
    {
        var constraints = new JsonObject();
        if (column.IsRequired)
        {
            constraints["required"] = true;
        }

        if (column.Type.IsEnum)
        {
            constraints["enum"] = new JsonArray([.. Enum.GetNames(column.Type).Select(n => (JsonNode)Cell.EnumText(n))]);
        }

        if (column.Type == typeof(SchoolYear))
        {
            constraints["pattern"] = "^[0-9]{4}-[0-9]{2}$";
        }

        var field = new JsonObject
        {
            ["name"] = column.Name,
            ["type"] = TypeOf(column.Type),
            ["description"] = column.Description,
        };
        if (constraints.Count > 0)
        {
            field["constraints"] = constraints;
        }

        return field;
    }

    private static string TypeOf(Type type) =>
        type == typeof(int) ? "integer"
        : type == typeof(double) ? "number"
        : type == typeof(bool) ? "boolean"
        : type == typeof(DateOnly) ? "date"
        : type == typeof(TimeOnly) ? "time"
        : type.IsAssignableTo(typeof(IEnumerable<string>)) ? "array"
        : "string";

    // county_code refers to the code of county: a column named after a table and its one key.
    private static IEnumerable<JsonNode> References(Download table, string column, IReadOnlyCollection<Download> all) =>
        from other in all
        where other.Key.Count == 1 && column == $"{other.Name}_{other.Key[0]}" && $"{table.Name}.{column}" != NotOurs
        select new JsonObject
        {
            ["fields"] = new JsonArray(column),
            ["reference"] = new JsonObject { ["resource"] = other.Name, ["fields"] = new JsonArray(other.Key[0]) },
        };
}
