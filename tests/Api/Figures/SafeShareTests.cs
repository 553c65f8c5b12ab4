using CareerConnect.Api.Figures;
using Xunit;

namespace CareerConnect.Tests.Api.Figures;

public sealed class SafeShareTests
{
    [Theory]
    [InlineData(12, 100, "12 %")]
    [InlineData(10, 300, "<5 %")]
    [InlineData(290, 300, ">95 %")]
    [InlineData(10, 19, null)]
    [InlineData(15, 30, "50 %")]
    public void A_share_is_coded_at_its_ends(int part, int whole, string? expected)
    {
        Assert.Equal(expected, SafeShare.Text(part, whole));
        Assert.Equal(expected is null || expected[0] is '<' or '>' ? null : expected, SafeShare.Percent(part, whole) is { } p
            ? $"{p} %" : null);
        Assert.Null(SafeShare.Text(null, whole));
        Assert.Null(SafeShare.Percent(part, null));
    }
}
