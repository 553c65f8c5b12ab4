using CareerConnect.Api.Reviews;
using CareerConnect.Api.Submissions;
using CareerConnect.Api.Submissions.Drafts;
using Xunit;

namespace CareerConnect.Tests.Api.Reviews;

public sealed class FieldTextTests
{
    [Theory]
    [InlineData("city", "City")]
    [InlineData("applicationDeadline", "Application deadline")]
    [InlineData("costText", "Cost in words")]
    public void A_field_is_named_in_plain_words(string field, string words) => Assert.Equal(words, FieldText.InWords(field));

    [Theory]
    [InlineData("cost", "TUITION_FREE", "Tuition free")]
    [InlineData("transport", "UNKNOWN", "Not stated")]
    [InlineData("status", "CHECK", "It may have ended")]
    [InlineData("city", "CHECK", "CHECK")]
    [InlineData("seats", "12", "12")]
    [InlineData("cost", "NO_LONGER_THERE", "NO_LONGER_THERE")]
    public void What_a_field_says_is_in_words_where_it_is_one_of_a_list(string field, string value, string words) =>
        Assert.Equal(words, FieldText.InWords(DraftForm.Of(SubmissionKind.Program), field, value));
}
