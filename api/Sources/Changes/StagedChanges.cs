using System.Globalization;
using System.Text;
using CareerConnect.Api.Data;
using CareerConnect.Api.Districts;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace CareerConnect.Api.Sources.Changes;

/// <summary>Reads off a unit of work what saving it would do: the very rows that are written, no second comparison.</summary>
internal static class StagedChanges
{
    // A list of the batch is a table: its name is what people call it.
    private static readonly Dictionary<Type, string> Tables = typeof(ImportBatch).GetProperties()
        .Where(p => p.PropertyType.IsGenericType)
        .ToDictionary(p => p.PropertyType.GenericTypeArguments[0], p => Words(p.Name));

    public static IEnumerable<RowChange> Of(WorkingDb db) =>
        db.ChangeTracker.Entries()
            .Where(e => e.State is EntityState.Added or EntityState.Modified or EntityState.Deleted)
            .Select(e => new RowChange(
                Tables[e.Metadata.ClrType],
                Value(e, "SchoolYear") as SchoolYear?,
                (Value(e, "AreaCode") ?? Value(e, "DistrictCode") ?? (e.Entity as District)?.Code) as string,
                Value(e, "SourceKey") as string,
                e.State switch
                {
                    EntityState.Added => ChangeKind.Added,
                    EntityState.Deleted => ChangeKind.Removed,
                    _ => ChangeKind.Changed,
                }));

    public static IOrderedEnumerable<RowChange> InOrder(IEnumerable<RowChange> changes) => changes
        .OrderBy(c => c.Table, StringComparer.Ordinal).ThenBy(c => c.Year?.StartYear)
        .ThenBy(c => c.Place, StringComparer.Ordinal).ThenBy(c => c.Source, StringComparer.Ordinal)
        .ThenBy(c => c.Kind);

    /// <summary>What a list of the batch is called: "EnrollmentCounts" are enrollment counts.</summary>
    internal static string Words(string name)
    {
        var words = new StringBuilder();
        foreach (var letter in name)
        {
            words.Append(char.IsUpper(letter) && words.Length > 0 ? " " : "")
                .Append(char.ToLower(letter, CultureInfo.InvariantCulture));
        }

        return words.ToString();
    }

    private static object? Value(EntityEntry entry, string property) =>
        entry.Metadata.FindProperty(property) is { } found ? entry.CurrentValues[found] : null;
}
