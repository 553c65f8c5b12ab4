using CareerConnect.Site.Generator;
using Xunit;

namespace CareerConnect.Tests.Site.Generator;

public sealed class AddressTests
{
    [Fact]
    public void A_page_is_a_folder_of_its_own()
    {
        Assert.Equal("programs/fire-science/index.html", SitePath.Of("programs", "fire-science").FileName);
        Assert.Equal("index.html", SitePath.Root.FileName);
        Assert.Equal("404.html", SitePath.File("404.html").FileName);
    }

    [Theory]
    [InlineData("..")]
    [InlineData("")]
    [InlineData("a/b")]
    [InlineData("Fire")]
    [InlineData("fire--science")]
    [InlineData("fire science")]
    [InlineData("fire-")]
    [InlineData("-fire")]
    [InlineData("fire\n")]
    [InlineData("é")]
    public void A_part_that_is_no_slug_is_refused(string part)
    {
        var error = Assert.Throws<SiteException>(() => SitePath.Of("programs", part));
        Assert.Contains($"'{part}' cannot be part of an address", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://example.org/a?b=c#d")]
    [InlineData("http://example.org")]
    [InlineData("mailto:office@example.org")]
    [InlineData("tel:+13605550100")]
    [InlineData("/programs/")]
    [InlineData("#main")]
    public void A_safe_address_passes(string text) => Assert.True(SafeUrl.TryParse(text, out _));

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("JaVaScRiPt:alert(1)")]
    [InlineData(" javascript:alert(1)")]
    [InlineData("java\nscript:alert(1)")]
    [InlineData("data:text/html,x")]
    [InlineData("vbscript:x")]
    [InlineData("file:///etc/passwd")]
    [InlineData("//example.org/x")]
    [InlineData("/\\example.org")]
    [InlineData("https://user:word@example.org/")]
    [InlineData("example.org")]
    [InlineData("")]
    [InlineData(null)]
    public void An_unsafe_address_does_not(string? text) => Assert.False(SafeUrl.TryParse(text, out _));
}
