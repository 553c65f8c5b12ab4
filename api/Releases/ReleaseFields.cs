using CareerConnect.Api.Fields;

namespace CareerConnect.Api.Releases;

/// <summary>What can be asked of the release and its tables.</summary>
public static class ReleaseFields
{
    public static FieldList<ReleaseSummary> All { get; } =
        new FieldList<ReleaseSummary>("Release", "Releases", r => r.Identity)
            .Add(r => r.Identity).Add(r => r.Synthetic);

    public static FieldList<TableCount> Tables { get; } =
        new FieldList<TableCount>("TableCount", "TableCounts", t => t.Table)
            .Add(t => t.Table).Add(t => t.Rows);
}
