using System.Text.RegularExpressions;

namespace CareerConnect.Site.Content.Shortcodes;

/// <summary>Takes a shortcode apart. Its writing is Statiq's; every argument has a name.</summary>
internal static partial class ShortcodeText
{
    public const string Start = "<?#";

    /// <summary>True when the text, which begins with a shortcode's start, also has its end.</summary>
    public static bool IsWhole(string text)
    {
        var head = Head().Match(text);
        return head.Success && (head.Groups["self"].Success || Tail(head, text) >= 0);
    }

    /// <summary>How long a shortcode of one end is that stands at the start of the text; 0 if there is none.</summary>
    public static int LengthOfSelfClosed(string text) =>
        Head().Match(text) is { Success: true } head && head.Groups["self"].Success ? head.Length : 0;

    /// <summary>The call, or null with a problem told.</summary>
    public static ShortcodeCall? Read(string text, Spot at, bool inline, ICollection<string> problems)
    {
        var head = Head().Match(text);
        if (!head.Success)
        {
            problems.Add(at.Says("a shortcode is not closed: expected <?# Name Key=\"value\" /?>, or <?#/ Name ?> after its text."));
            return null;
        }

        var end = head.Groups["self"].Success ? head.Length : Tail(head, text);
        if (end < 0)
        {
            problems.Add(at.Says($"'{head.Groups["name"].Value}' is not closed: expected /?> at its end, or <?#/ {head.Groups["name"].Value} ?> after its text."));
            return null;
        }

        return new ShortcodeCall
        {
            Name = head.Groups["name"].Value,
            At = at,
            Inline = inline,
            Arguments = Arguments(head.Groups["rest"], text, at, problems),
            Content = head.Groups["self"].Success ? null : text[head.Length..text.LastIndexOf("<?#/", end, StringComparison.Ordinal)].Trim('\n'),
        };
    }

    private static Dictionary<string, ShortcodeArgument> Arguments(
        Group rest, string text, Spot at, ICollection<string> problems)
    {
        var arguments = new Dictionary<string, ShortcodeArgument>(StringComparer.OrdinalIgnoreCase);
        var next = 0;
        foreach (Match match in Argument().Matches(rest.Value))
        {
            Stray(next, match.Index);
            next = match.Index + match.Length;
            var (name, spot) = (match.Groups["name"].Value, Place(match.Index));
            if (!arguments.TryAdd(name, new ShortcodeArgument(match.Groups["quoted"].Success ? match.Groups["quoted"].Value : match.Groups["bare"].Value, spot)))
            {
                problems.Add(spot.Says($"'{name}' is given twice: expected it once."));
            }
        }

        Stray(next, rest.Length);
        return arguments;

        void Stray(int from, int to)
        {
            var stray = rest.Value[from..to];
            if (stray.Trim().Length > 0)
            {
                var lead = stray.Length - stray.TrimStart().Length;
                problems.Add(Place(from + lead).Says($"'{stray.Trim()}' is no argument: expected Key=value, or Key=\"several words\"."));
            }
        }

        Spot Place(int index)
        {
            var before = text.AsSpan(0, rest.Index + index);
            var line = before.Count('\n');
            var column = line == 0 ? at.Column + before.Length : before.Length - before.LastIndexOf('\n');
            return at with { Line = at.Line + line, Column = column };
        }
    }

    private static int Tail(Match head, string text)
    {
        var tail = new Regex($@"<\?#/\s*{Regex.Escape(head.Groups["name"].Value)}\s*\?>").Match(text, head.Length);
        return tail.Success ? tail.Index + tail.Length : -1;
    }

    [GeneratedRegex(@"\A<\?#\s*(?<name>\w+)(?<rest>(?:\s+|""[^""]*""|[^\s""?/]+|\?(?!>)|/(?!\?>))*?)\s*(?:(?<self>/\?>)|\?>)")]
    private static partial Regex Head();

    [GeneratedRegex(@"(?<name>\w+)=(?:""(?<quoted>[^""]*)""|(?<bare>[^\s""]+))")]
    private static partial Regex Argument();
}
