using System.Text;
using CareerConnect.Site.Generator;
using Xunit;

namespace CareerConnect.Tests.Site.Generator;

public sealed class PageTextTests
{
    [Theory]
    [InlineData("<p>x</p>", "<p>x</p>\n")]
    [InlineData("\n  <p>x</p>\n\n", "<p>x</p>\n")]
    [InlineData("<p>\r\ny\rz\u2028é</p>", "<p>\ny\nz\né</p>\n")]
    [InlineData("", "\n")]
    public void It_ends_its_lines_alike_and_its_bytes_are_its_text(string drawn, string served)
    {
        using var text = PageText.Of(drawn);
        Assert.Equal(served, text.ToString());
        Assert.Equal(served, Encoding.UTF8.GetString(text.Bytes));
    }

    [Fact]
    public void It_grows_and_what_was_in_it_before_is_not_in_the_next()
    {
        var large = string.Concat(Enumerable.Repeat("áb ", 100_000)) + "c";
        using (var text = PageText.Of(large))
        {
            Assert.Equal(large + "\n", text.ToString());
            Assert.Equal((4 * 100_000) + 2, text.Bytes.Length);
        }

        using var next = PageText.Take();
        next.Write('<');
        next.Write("p>".ToCharArray(), 0, 2);
        next.Write((string?)null);
        next.Finish();
        Assert.Equal("<p>\n", next.ToString());
        Assert.Equal("<p>\n"u8, next.Bytes);
    }
}
