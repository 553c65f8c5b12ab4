using System.Globalization;

namespace CareerConnect.Tests.Support;

/// <summary>How often something is tried: as often as a variable of the environment says, or as a run of all tests has time for.</summary>
internal static class Heavier
{
    public static int Times(string variable, int usual) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), CultureInfo.InvariantCulture, out var times) ? times : usual;
}
