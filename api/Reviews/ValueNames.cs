using CareerConnect.Api.Plans;
using CareerConnect.Api.Programs;

namespace CareerConnect.Api.Reviews;

/// <summary>Values of fixed lists whose names in the api do not say enough to somebody who reads nothing else.</summary>
internal static class ValueNames
{
    public static IReadOnlyDictionary<Enum, string> All { get; } = new Dictionary<Enum, string>
    {
        [ProgramLevel.Unknown] = "Not stated",
        [TransportKind.Unknown] = "Not stated",
        [YesNoUnknown.Unknown] = "Not stated",
        [CostKind.Unknown] = "Not stated",
        [ProgramStatus.Reported] = "Seen in a report",
        [ProgramStatus.Planned] = "Planned, not seen running",
        [ProgramStatus.Check] = "It may have ended",
        [ProgramStatus.Historic] = "It has ended",
        [PlanStage.None] = "No plan yet",
    };
}
