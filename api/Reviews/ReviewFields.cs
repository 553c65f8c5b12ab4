using CareerConnect.Api.Fields;

namespace CareerConnect.Api.Reviews;

/// <summary>What can be asked of the work of keeping facts true.</summary>
public static class ReviewFields
{
    public static FieldList<FieldChange> Changes { get; } =
        new FieldList<FieldChange>("FieldChange", "FieldChanges", c => c.Field)
            .Add(c => c.Field).Add(c => c.Before).Add(c => c.After);

    public static FieldList<WorkItem> WorkItems { get; } = new FieldList<WorkItem>("WorkItem", "WorkItems", i => i.Key)
        .Add(i => i.Kind).Add(i => i.Slug).Add(i => i.Title).Add(i => i.Owner).Add(i => i.Version)
        .Add(i => i.SourceUrl).Add(i => i.DateSeen).Add(i => i.ConfirmedOn).Add(i => i.ReviewDue).Add(i => i.Stale);
}
