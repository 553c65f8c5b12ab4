using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using CareerConnect.Api.Access;
using CareerConnect.Api.Data;
using CareerConnect.Api.GraphQL;
using CareerConnect.Tests.Support;
using Microsoft.Extensions.Configuration;
using Xunit;

namespace CareerConnect.Tests.Api.Hosting;

/// <summary>The table of settings in api/Hosting/README.md says what the code does: every setting, its default, its range.</summary>
public sealed partial class SettingsTests
{
    private static readonly Dictionary<string, (string Default, string Range)> Table =
        Row().Matches(Repository.Read("api/Hosting/README.md")).ToDictionary(
            m => m.Groups[1].Value, m => (m.Groups[2].Value.Trim(), m.Groups[3].Value.Trim()));

    [Theory]
    [InlineData(typeof(GraphQLSettings), GraphQLSettings.Section)]
    [InlineData(typeof(AccessSettings), AccessSettings.Section)]
    public void Every_setting_of_a_section_is_told_with_its_default_and_range(Type type, string section)
    {
        var defaults = Activator.CreateInstance(type);
        var properties = type.GetProperties().Where(p => p.CanWrite).ToList();
        Assert.Equal(
            properties.Select(p => $"{section}__{p.Name}").Order(StringComparer.Ordinal),
            Table.Keys.Where(k => k.StartsWith(section + "__", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        foreach (var property in properties)
        {
            var (told, range) = Table[$"{section}__{property.Name}"];
            var value = property.GetValue(defaults);
            Assert.StartsWith(
                value is null ? "none" : Convert.ToString(value, CultureInfo.InvariantCulture)!, told, StringComparison.OrdinalIgnoreCase);
            Assert.Equal(
                property.PropertyType == typeof(bool) ? "true, false"
                    : property.GetCustomAttribute<RangeAttribute>() is { } limits
                        ? string.Create(CultureInfo.InvariantCulture, $"{limits.Minimum} to {limits.Maximum}")
                        : "",
                range);
        }
    }

    [Fact]
    public void Every_variable_of_the_program_is_told_and_no_other()
    {
        var named = Repository.Files("api", "*.cs").SelectMany(f => Variable().Matches(Repository.Read(f))).Select(m => m.Groups[1].Value);
        Assert.Equal(
            named.Distinct().Order(StringComparer.Ordinal),
            Table.Keys.Where(k => k.StartsWith("CAREERCONNECT_", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("GraphQL:PointsPerMinute", "-1", "between 0 and 1000000")]
    [InlineData("GraphQL:PointsPerMinut", "5", "PointsPerMinut")]
    [InlineData("GraphQL:CacheBytes", "many", "many")]
    public void A_setting_that_is_unknown_or_out_of_range_is_refused(string name, string value, string told)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new(name, value)]).Build();
        var error = Assert.Throws<BadInputException>(() => SettingsSection.Read<GraphQLSettings>(configuration, GraphQLSettings.Section));
        Assert.Contains(told, error.Message, StringComparison.Ordinal);
    }

    [GeneratedRegex(@"^\| `(\w+)` \|([^|]*)\|[^|]*\|([^|]*)\|", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex("\"(CAREERCONNECT_[A-Z]+)\"")]
    private static partial Regex Variable();
}
