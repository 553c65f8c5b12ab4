using System.Reflection;
using CareerConnect.Api.Data;

namespace CareerConnect.Api.Downloads;

/// <summary>Every table of a release as a download, in the order of the release, and those computed from it.</summary>
internal static class DownloadList
{
    public static IReadOnlyList<Download> Of(Release release, Func<MemberInfo, string> describe)
    {
        var collector = new Collector(release, describe);
        ReleaseTables.Each(release.Content, collector);
        DerivedTables.Each(release, collector);
        return collector.Found;
    }

    private sealed class Collector(Release release, Func<MemberInfo, string> describe) : ITableVisitor
    {
        public List<Download> Found { get; } = [];

        public void Visit<T>(RecordTable<T> table, IReadOnlyList<T> records) =>
            Found.Add(new TableDownload<T>(release, table, records, describe));
    }
}
