using System.Text.RegularExpressions;
using CareerConnect.Tests.Support;
using Xunit;

namespace CareerConnect.Tests.Site;

/// <summary>Which pages other sites may frame; a rule further down overrides one above.</summary>
public sealed partial class NetlifyTests
{
    private static readonly IReadOnlyList<(string For, string Policy)> Rules =
        [.. Rule().Matches(Repository.Read("netlify.toml")).Select(m => (m.Groups[1].Value, m.Groups[2].Value))];

    [Theory]
    [InlineData("/", false)]
    [InlineData("/programs/fire-science/", false)]
    [InlineData("/es/partners/", false)]
    [InlineData("/embed/counties/clark/", true)]
    [InlineData("/es/embed/counties/clark/", true)]
    public void Only_cards_may_be_framed(string address, bool framed) => Assert.EndsWith(
        framed ? "frame-ancestors *" : "frame-ancestors 'none'", Policy(address), StringComparison.Ordinal);

    [Fact]
    public void A_card_is_as_strict_as_any_page_in_all_else() => Assert.Equal(
        Policy("/").Replace("'none'", "", StringComparison.Ordinal).Replace("frame-ancestors ", "", StringComparison.Ordinal),
        Policy("/embed/x/").Replace("'none'", "", StringComparison.Ordinal).Replace("frame-ancestors *", "", StringComparison.Ordinal));

    private static string Policy(string address) =>
        Rules.Last(r => address.StartsWith(r.For.TrimEnd('*'), StringComparison.Ordinal)).Policy;

    [GeneratedRegex("for = \"([^\"]+)\"\\s+\\[headers.values\\]\\s+Content-Security-Policy = \"([^\"]+)\"")]
    private static partial Regex Rule();
}
