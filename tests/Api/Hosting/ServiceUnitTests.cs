using System.Globalization;
using System.Text.RegularExpressions;
using CareerConnect.Tests.Conformance;
using CareerConnect.Tests.Support;
using Xunit;

namespace CareerConnect.Tests.Api.Hosting;

/// <summary>The systemd unit, as systemd's own tools judge it.</summary>
public sealed partial class ServiceUnitTests : IDisposable
{
    // Of 10; a service that hides nothing of the machine from itself has 9.6.
    private const double MostExposure = 1.5;

    private readonly TemporaryFolder _folder = new();

    [SkippableFact]
    public async Task The_unit_is_well_formed()
    {
        // The program is not installed here, and the check asks for one: any that is.
        var unit = Unit(text => text.Replace("/opt/careerconnect/current/CareerConnect.Api", "/bin/true", StringComparison.Ordinal)
            .Replace("/usr/bin/curl", "/bin/true", StringComparison.Ordinal));
        var (exitCode, output) = await NodeTools.Run(_folder.Path, "systemd-analyze", "verify", "--man=no", unit);
        Assert.True(exitCode == 0 && !output.Contains("careerconnect.service:", StringComparison.Ordinal), output);
    }

    [SkippableFact]
    public async Task The_service_can_reach_little_of_its_machine()
    {
        var (_, output) = await NodeTools.Run(
            _folder.Path, "systemd-analyze", "security", "--offline=true", "--no-pager", Unit(text => text));
        var level = Exposure().Match(output);
        Assert.True(level.Success, output);
        Assert.True(double.Parse(level.Groups[1].Value, CultureInfo.InvariantCulture) <= MostExposure, output);
    }

    [SkippableFact]
    public async Task A_verb_sees_the_settings_of_the_service()
    {
        Skip.IfNot(NodeTools.IsInstalled("bash"), "bash is not installed");
        File.WriteAllText(_folder.File("api.env"), "# ours\nCAREERCONNECT_DATABASE=Host=db;SSL Mode=VerifyFull\nAccess__Audience=\"our partners\"\n");
        File.WriteAllText(_folder.File("careerconnect"), Repository.Read("api/Hosting/careerconnect")
            .Replace("/etc/careerconnect/api.env", _folder.File("api.env"), StringComparison.Ordinal)
            .Replace("runuser -u careerconnect -- /opt/careerconnect/current/CareerConnect.Api", "env", StringComparison.Ordinal));
        var (exitCode, output) = await NodeTools.Run(_folder.Path, "bash", _folder.File("careerconnect"), "ASKED=yes");
        Assert.Equal(0, exitCode);
        Assert.Superset(
            new HashSet<string>
            {
                "ASKED=yes", "CAREERCONNECT_DATA=/var/lib/careerconnect", "CAREERCONNECT_DATABASE=Host=db;SSL Mode=VerifyFull",
                "Access__Audience=our partners",
            },
            output.Split('\n').ToHashSet());
    }

    public void Dispose() => _folder.Dispose();

    [GeneratedRegex(@"Overall exposure level for \S+: ([0-9.]+)")]
    private static partial Regex Exposure();

    private string Unit(Func<string, string> change)
    {
        Skip.If(!NodeTools.IsInstalled("systemd-analyze"), "systemd-analyze is not installed");
        var path = _folder.File("careerconnect.service");
        File.WriteAllText(path, change(Repository.Read("api/Hosting/careerconnect.service")));
        return path;
    }
}
