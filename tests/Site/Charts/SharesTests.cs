using CareerConnect.Site.Charts;
using CareerConnect.Site.Components;
using Xunit;

namespace CareerConnect.Tests.Site.Charts;

public sealed class SharesTests
{
    [Theory]
    [InlineData(4, 100, 0, false)]
    [InlineData(5, 100, 5, true)]
    [InlineData(95, 100, 95, true)]
    [InlineData(96, 100, 100, false)]
    public void Under_5_and_over_95_percent_only_the_end_is_told(int part, int all, double at, bool exact)
    {
        var share = Shares.OfParticipants(Figure(part), Figure(all));
        Assert.Equal((at, exact), (share!.Value.At, share.Value.IsExact));
    }

    [Fact]
    public void Of_fewer_than_20_no_share_is_made() => Assert.Null(Shares.OfParticipants(Figure(10), Figure(19)));

    [Theory]
    [InlineData(12.0, "12 %", 12, true)]
    [InlineData(null, "<5 %", 0, false)]
    [InlineData(null, ">95 %", 100, false)]
    public void A_published_end_stands_at_the_end(double? percent, string text, double at, bool exact)
    {
        var share = Shares.OfEnrollment(Figure(1) with { SharePercent = percent, ShareText = text });
        Assert.Equal((at, exact), (share!.Value.At, share.Value.IsExact));
    }

    private static FigureData Figure(int students) => new()
    {
        Group = new FigureData.GroupRef("female", "Female", "gender", true, 1),
        SchoolYear = "2022-23",
        Value = students,
        Status = "VALUE",
    };
}
