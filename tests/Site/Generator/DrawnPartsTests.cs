using CareerConnect.Site.Components;
using CareerConnect.Site.Generator;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace CareerConnect.Tests.Site.Generator;

/// <summary>Parts that many pages show alike are drawn once, and each page knows what is in them all the same.</summary>
public sealed class DrawnPartsTests : IDisposable
{
    private readonly ServiceProvider _services = new ServiceCollection().AddSingleton<DrawnParts>().BuildServiceProvider();
    private int _drawn;

    private DrawnParts Parts => _services.GetRequiredService<DrawnParts>();

    [Fact]
    public void A_part_is_drawn_once_for_each_language_form_and_thing()
    {
        var (one, other) = (new Thing("same"), new Thing("same"));
        PartKey[] keys = [Key("en", one), Key("es", one), Key("en", other), Key("en", one, 1)];
        var texts = keys.Concat(keys).Select(key => Parts.Of(key, Draw($"<p>{key.Locale}{key.Form}</p>")).Value).ToList();
        Assert.Equal(["<p>en0</p>", "<p>es0</p>", "<p>en0</p>", "<p>en1</p>"], texts.Take(4));
        Assert.Equal(texts.Take(4), texts.Skip(4));
        Assert.Equal(4, _drawn);
    }

    [Fact]
    public void What_is_noted_in_a_part_is_noted_of_every_page_that_shows_it_and_of_no_other()
    {
        var key = Key("en", new Thing("noted"));
        var notes = new List<PageNotes>();
        for (var page = 0; page < 2; page++)
        {
            notes.Add(PageNotes.Begin());
            PageNotes.Read("Own");
            Parts.Of(key, Draw("<p>x</p>", () =>
            {
                PageNotes.Read("Content");
                PageNotes.Current!.Untranslated.Add("Welding");
            }));
            PageNotes.Read("After");
        }

        PageNotes.Begin();
        Parts.Of(Key("en", new Thing("other")), Draw("<p>y</p>"));
        Assert.Empty(PageNotes.Current!.Reads);
        Assert.All(notes, n =>
        {
            Assert.Equal(["After", "Content", "Own"], n.Reads.Order(StringComparer.Ordinal));
            Assert.Equal(["Welding"], n.Untranslated);
        });
    }

    [Fact]
    public void A_part_that_fails_says_so_and_is_not_kept()
    {
        var key = Key("en", new Thing("broken"));
        PageNotes.Begin();
        var page = PageNotes.Current;
        var error = Assert.Throws<InvalidOperationException>(
            () => Parts.Of(key, Draw("", () => throw new InvalidOperationException("it is broken"))));
        Assert.Equal("it is broken", error.Message);
        Assert.Same(page, PageNotes.Current);
        Assert.Equal("<p>mended</p>", Parts.Of(key, Draw("<p>mended</p>")).Value);
    }

    [Fact]
    public void A_part_knows_no_page()
    {
        var anywhere = new PageContext { Site = null!, Words = null!, Path = SitePath.Root }.OfNone;
        var error = Assert.Throws<InvalidOperationException>(() => anywhere.Path);
        Assert.Equal("a part that many pages show alike asks which page it is on", error.Message);
    }

    public void Dispose() => _services.Dispose();

    private static PartKey Key(string locale, Thing thing, int form = 0) => new(typeof(TestPage), locale, thing, form);

    private RenderFragment Draw(string html, Action? also = null) => builder =>
    {
        _drawn++;
        also?.Invoke();
        builder.AddMarkupContent(0, html);
    };

    private sealed record Thing(string Name);
}
