using CareerConnect.Api.Reviews;
using Xunit;

namespace CareerConnect.Tests.Api.Reviews;

public sealed class FieldTextTests
{
    [Theory]
    [InlineData("city", "City")]
    [InlineData("applicationDeadline", "Application deadline")]
    [InlineData("costText", "Cost in words")]
    public void A_field_is_named_in_plain_words(string field, string words) => Assert.Equal(words, FieldText.InWords(field));
}
