using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Xunit;

namespace CareerConnect.Tests.Browser;

/// <summary>Goes from stop to stop as somebody does who has no mouse.</summary>
internal static class KeyboardWalk
{
    private const int Most = 60;

    /// <summary>To what has a text or an id. On the way each stop must be seen to be where the keyboard is.</summary>
    public static async Task TabTo(IPage page, string wanted)
    {
        for (var stop = 0; stop < Most; stop++)
        {
            await page.Keyboard.PressAsync("Tab");
            var here = await page.EvaluateAsync<string[]>(
                """
                () => {
                  const e = document.activeElement, style = getComputedStyle(e), box = e.getBoundingClientRect();
                  const seen = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2 && box.left >= 0 && box.width > 0;
                  return [e.textContent.trim(), e.id, seen || e === document.body ? '' : e.outerHTML.slice(0, 120)];
                }
                """);
            Assert.Equal("", here[2]);
            if (here[0] == wanted || here[1] == wanted)
            {
                return;
            }
        }

        Assert.Fail($"{wanted} is out of the keyboard's reach");
    }

    /// <summary>Goes where Enter leads from here: to a page whose address ends like this.</summary>
    public static async Task EnterTo(IPage page, string end)
    {
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page).ToHaveURLAsync(new Regex($"{end}$"), new() { Timeout = 30_000 });
        await page.WaitForLoadStateAsync();
    }
}
