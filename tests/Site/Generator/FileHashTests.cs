using System.Security.Cryptography;
using CareerConnect.Site.Generator;
using Xunit;

namespace CareerConnect.Tests.Site.Generator;

public sealed class FileHashTests
{
    [Fact]
    public void It_is_written_as_sha256sum_writes_it_and_read_again()
    {
        var text = Convert.ToHexStringLower(SHA256.HashData("x"u8));
        Assert.Equal(text, FileHash.Of("x"u8).ToString());
        Assert.Equal(FileHash.Of("x"u8), FileHash.Parse(text));
    }

    [Theory]
    [InlineData("")]
    [InlineData("abc")]
    [InlineData("zz2bb2b4b3b4b3b4b3b4b3b4b3b4b3b4b3b4b3b4b3b4b3b4b3b4b3b4b3b4b3b4")]
    public void Anything_else_is_none(string text) => Assert.Null(FileHash.Parse(text));
}
