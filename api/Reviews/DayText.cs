using System.Globalization;

namespace CareerConnect.Api.Reviews;

/// <summary>Days as pages for staff and partners write them.</summary>
internal static class DayText
{
    public static string Iso(this DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
