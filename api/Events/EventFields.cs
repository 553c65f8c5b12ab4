using CareerConnect.Api.Fields;
using CareerConnect.Api.Programs;

namespace CareerConnect.Api.Events;

/// <summary>What can be asked of an event.</summary>
public static class EventFields
{
    public static FieldList<CareerEvent> All { get; } = new FieldList<CareerEvent>("Event", "Events", e => e.Slug)
        .AddOpportunity()
        .Add(e => e.WhenText).Add(e => e.Date)
            .Index("slug", "level", "sector", "county", "servesCounties", "providers", "partners", "districts");
}
