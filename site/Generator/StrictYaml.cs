using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace CareerConnect.Site.Generator;

/// <summary>Reads a flat YAML file of names and values; every mistake is told with file and line.</summary>
public static class StrictYaml
{
    /// <summary>A value and the line it stands on.</summary>
    public readonly record struct Entry(string Value, int Line);

    /// <summary>Reads the names of <paramref name="known"/> and no others; any name where it is null.</summary>
    public static Dictionary<string, Entry> Read(
        string file, string text, IReadOnlyCollection<string>? known, string what, int firstLine = 1)
    {
        var entries = new Dictionary<string, Entry>(StringComparer.Ordinal);
        var problems = new List<string>();
        try
        {
            var parser = new Parser(new StringReader(text));
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
                var line = (int)key.Start.Line + firstLine - 1;
                var value = Value(parser);
                if (known is not null && !known.Contains(key.Value))
                {
                    problems.Add($"{file}:{line}: unknown {what} '{key.Value}'. {Suggestion.For(key.Value, known)}");
                }
                else if (!entries.TryAdd(key.Value, new Entry(value, line)))
                {
                    problems.Add($"{file}:{line}: {what} '{key.Value}' is already on line {entries[key.Value].Line}.");
                }
            }
        }
        catch (YamlException error)
        {
            problems.Add($"{file}:{error.Start.Line + firstLine - 1}: {error.Message} "
                + "Expected one 'name: value' a line; put a value with a colon in quotes.");
        }

        return problems.Count == 0 ? entries : throw new SiteException(SiteFailure.BadInput, problems);
    }

    /// <summary>A scalar; a list becomes one line for each item.</summary>
    private static string Value(Parser parser)
    {
        if (!parser.TryConsume<SequenceStart>(out _))
        {
            return parser.Consume<Scalar>().Value;
        }

        var items = new List<string>();
        while (!parser.TryConsume<SequenceEnd>(out _))
        {
            items.Add(parser.Consume<Scalar>().Value);
        }

        return string.Join('\n', items);
    }
}
