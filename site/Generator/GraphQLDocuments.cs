using System.Collections.Frozen;
using System.Reflection;
using System.Text.RegularExpressions;

namespace CareerConnect.Site.Generator;

/// <summary>
/// The questions of an assembly: its embedded .graphql files. A definition starts and ends in the first
/// column. A question is sent with the fragments it uses, directly or through others.
/// </summary>
public sealed partial class GraphQLDocuments
{
    private readonly FrozenDictionary<string, string> _operations;
    private readonly FrozenDictionary<string, string> _fragments;

    private GraphQLDocuments(IEnumerable<Match> definitions)
    {
        var byKind = definitions.ToLookup(d => d.Groups["kind"].Value, StringComparer.Ordinal);
        _operations = byKind["query"].ToFrozenDictionary(d => d.Groups["name"].Value, d => d.Value);
        _fragments = byKind["fragment"].ToFrozenDictionary(d => d.Groups["name"].Value, d => d.Value);
    }

    /// <summary>Names of all questions, in ordinal order.</summary>
    public IEnumerable<string> Operations => _operations.Keys.Order(StringComparer.Ordinal);

    public static GraphQLDocuments Of(Assembly assembly) =>
        new(assembly.GetManifestResourceNames().Where(n => n.EndsWith(".graphql", StringComparison.Ordinal))
            .SelectMany(name =>
            {
                using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
                return Definition().Matches(reader.ReadToEnd().ReplaceLineEndings("\n"));
            }));

    /// <summary>A question's text, ready to send.</summary>
    public string Text(string operation)
    {
        var used = new SortedDictionary<string, string>(StringComparer.Ordinal);
        Follow(_operations[operation], used);
        return string.Join("\n\n", used.Values.Prepend(_operations[operation]));
    }

    /// <summary>Writes each question to a file of its own, for an api to trust; no others of its kind stay there.</summary>
    public void WriteTo(string folder)
    {
        foreach (var before in Directory.CreateDirectory(folder).EnumerateFiles("*.graphql"))
        {
            before.Delete();
        }

        foreach (var operation in Operations)
        {
            File.WriteAllText(Path.Combine(folder, $"{operation}.graphql"), Text(operation));
        }
    }

    private void Follow(string text, SortedDictionary<string, string> used)
    {
        foreach (Match spread in Spread().Matches(text))
        {
            var name = spread.Groups[1].Value;
            if (used.TryAdd(name, _fragments[name]))
            {
                Follow(_fragments[name], used);
            }
        }
    }

    [GeneratedRegex("^(?<kind>query|fragment) (?<name>\\w+).*?^}", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Definition();

    [GeneratedRegex("\\.\\.\\.(?!on\\b)(\\w+)")]
    private static partial Regex Spread();
}
