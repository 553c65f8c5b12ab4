using System.Globalization;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace CareerConnect.Site.Generator;

/// <summary>Reads a flat YAML file of names and values; every mistake is told with file, line and column.</summary>
public static class StrictYaml
{
    /// <summary>A value and where it stands; of a list, one line for each item.</summary>
    public sealed record Entry(string File, string Value, int Line, int Column)
    {
        /// <summary>The items of a list, or the value alone.</summary>
        public IReadOnlyList<Entry> Items { get => field ?? [this]; init; }
    }

    /// <summary>
    /// Reads the names of <paramref name="known"/> and no others; any name where it is null. In front matter
    /// (<paramref name="anyCase"/>) "title" is "Title".
    /// </summary>
    public static Dictionary<string, Entry> Read(
        string file, string text, IReadOnlyCollection<string>? known, string what, int firstLine = 1, bool anyCase = false)
    {
        var problems = new List<string>();
        var entries = Read(file, text, known, what, problems, firstLine, anyCase);
        return problems.Count == 0 ? entries! : throw new SiteException(SiteFailure.BadInput, problems);
    }

    /// <summary>The same, telling what is wrong instead of throwing; null when the text cannot be read at all.</summary>
    public static Dictionary<string, Entry>? Read(
        string file, string text, IReadOnlyCollection<string>? known, string what, ICollection<string> problems, int firstLine = 1, bool anyCase = false)
    {
        var names = anyCase ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal;
        var entries = new Dictionary<string, Entry>(names);
        try
        {
            var parser = new Parser(new StringReader(WithoutTabs(file, text, problems, firstLine)));
            parser.Consume<StreamStart>();
            if (parser.TryConsume<StreamEnd>(out _))
            {
                return entries;
            }

            parser.Consume<DocumentStart>();
            parser.Consume<MappingStart>();
            while (!parser.TryConsume<MappingEnd>(out _))
            {
                var key = parser.Consume<Scalar>();
                var value = Value(file, parser, firstLine);
                if (known is not null && !known.Contains(key.Value, names))
                {
                    problems.Add($"{At(file, key.Start, firstLine)}: unknown {what} '{key.Value}'. {Suggestion.For(key.Value, known)}");
                }
                else if (!entries.TryAdd(key.Value, value))
                {
                    problems.Add($"{At(file, key.Start, firstLine)}: {what} '{key.Value}' is already on line {entries[key.Value].Line}.");
                }
            }
        }
        catch (YamlException error)
        {
            var line = text.Split('\n').ElementAtOrDefault((int)error.Start.Line - 1)?.Trim();
            problems.Add($"{At(file, error.Start, firstLine)}: '{line}' cannot be read: "
                + $"expected one 'Name: value' a line, and a value with a colon in quotes. ({error.Message.TrimEnd('.')}.)");
            return null;
        }

        return entries;
    }

    /// <summary>
    /// YAML forbids tabs before a name, and its reader tells them in words of its own at another place. Told here, and taken
    /// out, so that what else is wrong is told too.
    /// </summary>
    private static string WithoutTabs(string file, string text, ICollection<string> problems, int firstLine)
    {
        var lines = text.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            var words = lines[i].TrimStart();
            if (words.Length > 0 && lines[i].AsSpan(0, lines[i].Length - words.Length).IndexOf('\t') is >= 0 and var tab)
            {
                problems.Add(string.Create(
                    CultureInfo.InvariantCulture,
                    $"{file}:{i + firstLine}:{tab + 1}: a tab stands before '{words}': expected no tab, a name begins its line."));
                lines[i] = words;
            }
        }

        return string.Join('\n', lines);
    }

    private static string At(string file, Mark mark, int firstLine) => string.Create(
        CultureInfo.InvariantCulture, $"{file}:{mark.Line + firstLine - 1}:{mark.Column}");

    private static Entry Value(string file, Parser parser, int firstLine)
    {
        if (!parser.TryConsume<SequenceStart>(out var start))
        {
            return Scalar(file, parser, firstLine);
        }

        var items = new List<Entry>();
        while (!parser.TryConsume<SequenceEnd>(out _))
        {
            items.Add(Scalar(file, parser, firstLine));
        }

        return new Entry(
            file, string.Join('\n', items.Select(i => i.Value)), Line(start.Start, firstLine), (int)start.Start.Column)
        {
            Items = items,
        };
    }

    private static Entry Scalar(string file, Parser parser, int firstLine)
    {
        var scalar = parser.Consume<Scalar>();
        return new Entry(file, scalar.Value, Line(scalar.Start, firstLine), (int)scalar.Start.Column);
    }

    private static int Line(Mark mark, int firstLine) => (int)mark.Line + firstLine - 1;
}
