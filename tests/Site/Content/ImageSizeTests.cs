using System.Text;
using CareerConnect.Site.Content;
using Xunit;

namespace CareerConnect.Tests.Site.Content;

public sealed class ImageSizeTests
{
    private static readonly byte[] Jpeg =
    [
        0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 1, 2, 0xFF, 0xC4, 0, 3, 9, 0xFF, 0xC2, 0, 11, 8, 0x01, 0x2C, 0x01, 0x90, 1, 1, 0x11, 0,
    ];

    private static readonly byte[] Lossless = [.. "RIFF"u8, 0, 0, 0, 0, .. "WEBPVP8L"u8, 0, 0, 0, 0, 0x2F, 0x8F, 0xC1, 0x4A, 0, 0];

    private static readonly byte[] Extended = [.. "RIFF"u8, 0, 0, 0, 0, .. "WEBPVP8X"u8, 10, 0, 0, 0, 0, 0, 0, 0, 0x8F, 1, 0, 0x2B, 1, 0];

    private static readonly byte[] Lossy =
        [.. "RIFF"u8, 0, 0, 0, 0, .. "WEBPVP8 "u8, 0, 0, 0, 0, 0, 0, 0, 0x9D, 1, 0x2A, 0x90, 0x01, 0x2C, 0x01];

    private static readonly byte[] Png = [0x89, .. "PNG"u8, 13, 10, 26, 10, 0, 0, 0, 13, .. "IHDR"u8, 0, 0, 1, 0x90, 0, 0, 1, 0x2C];

    public static TheoryData<string, byte[]> Pictures => new()
    {
        { "a.jpg", Jpeg },
        { "a.png", Png },
        { "a.webp", Lossless },
        { "b.webp", Extended },
        { "c.webp", Lossy },
        { "a.svg", Encoding.UTF8.GetBytes("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 400 300\"/>") },
        { "b.svg", Encoding.UTF8.GetBytes("<svg width=\"400px\" height=\"300\" viewBox=\"0 0 4 3\"/>") },
    };

    [Theory]
    [MemberData(nameof(Pictures))]
    public void The_size_is_read_from_the_head(string name, byte[] file) => Assert.Equal(new ImageSize(400, 300), ImageSize.Of(name, file));

    [Theory]
    [MemberData(nameof(Pictures))]
    public void A_file_cut_short_has_no_size(string name, byte[] file) => Assert.All(
        Enumerable.Range(0, file.Length - (name.EndsWith(".svg", StringComparison.Ordinal) ? 1 : 6)),
        length => Assert.Null(ImageSize.Of(name, file.AsSpan(0, length))));

    [Fact]
    public void Another_kind_of_file_has_no_size() => Assert.Null(ImageSize.Of("a.png", Jpeg));
}
