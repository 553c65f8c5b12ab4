using CareerConnect.Api.Data;
using CareerConnect.Api.Engagements;
using CareerConnect.Api.Figures;
using CareerConnect.Api.Programs;
using CareerConnect.Tests.Support;
using Xunit;

namespace CareerConnect.Tests.Api.Engagements;

public sealed class EngagementLedgerTests
{
    [Theory]
    [InlineData(2, YesNoUnknown.Yes, YesNoUnknown.Yes, YesNoUnknown.Yes)]
    [InlineData(1, YesNoUnknown.Yes, YesNoUnknown.Yes, YesNoUnknown.No)]
    [InlineData(9, YesNoUnknown.No, YesNoUnknown.Unknown, YesNoUnknown.No)]
    [InlineData(9, YesNoUnknown.Yes, YesNoUnknown.Unknown, YesNoUnknown.Unknown)]
    [InlineData(null, YesNoUnknown.Yes, YesNoUnknown.Yes, YesNoUnknown.Unknown)]
    [InlineData(null, YesNoUnknown.No, YesNoUnknown.Yes, YesNoUnknown.No)]
    public void The_rule_says_yes_no_or_that_too_little_is_stated(
        int? sessions, YesNoUnknown product, YesNoUnknown feedback, YesNoUnknown expected) =>
        Assert.Equal(expected, EngagementRows.Rule.Judge(EngagementRows.Rigorous("a", 2023) with
        {
            Sessions = sessions,
            StudentProduct = product,
            ProfessionalFeedback = feedback,
        }));

    [Fact]
    public void A_year_counts_what_is_dated_to_it_and_judges_by_the_rule_in_force()
    {
        var year = EngagementLedger.Years(Release(
            EngagementRows.Rigorous("a", 2023) with { Hours = 10 },
            EngagementRows.Rigorous("b", 2023, "clinica-pena") with { Sessions = null, Hours = 2.5 },
            EngagementRows.Rigorous("c", 2023) with { Sessions = 1 },
            EngagementRows.Rigorous("undated", null))).Single();

        Assert.Equal((3, 1, 1), (year.Engagements, year.Rigorous, year.RigorUnknown));
        Assert.Equal((12.5, 2, 2, "rule"), (year.Hours, year.WithHours, year.Partners, year.RuleKey));
    }

    [Fact]
    public void A_partner_stays_who_is_there_in_both_of_the_last_two_years()
    {
        var sustained = EngagementLedger.Sustained(Release(
            EngagementRows.Rigorous("a", 2021, "river-college"), EngagementRows.Rigorous("b", 2022, "longview-mill"),
            EngagementRows.Rigorous("c", 2022, "clinica-pena"), EngagementRows.Rigorous("d", 2023, "longview-mill"),
            EngagementRows.Rigorous("e", 2023, "river-college"), EngagementRows.Rigorous("f", 2023, "longview-mill")));

        Assert.Equal((FigureStatus.Value, 1), (sustained.Status, sustained.Partners));
        Assert.Equal(["longview-mill"], sustained.PartnerSlugs);
        Assert.Equal((new SchoolYear(2022), new SchoolYear(2023)), (sustained.FirstYear!.Value, sustained.LastYear!.Value));
    }

    [Fact]
    public void With_a_year_missing_it_is_not_nought_but_not_supplied()
    {
        Assert.Equal(FigureStatus.NotAvailable, EngagementLedger.Sustained(Release()).Status);
        var gap = EngagementLedger.Sustained(Release(EngagementRows.Rigorous("a", 2021), EngagementRows.Rigorous("b", 2023)));
        Assert.Equal((FigureStatus.NotAvailable, null), (gap.Status, gap.Partners));
        Assert.Equal("Not yet supplied: engagements are on record for 2023-24 and not for 2022-23.", gap.Words);
    }

    private static Release Release(params Engagement[] engagements) =>
        EquityRegion.Build(content => content with { RigorRules = [EngagementRows.Rule], Engagements = engagements });
}
