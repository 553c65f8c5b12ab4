using System.Globalization;
using System.Text;
using CareerConnect.Api.GraphQL;
using GraphQL;
using GraphQL.Types;

namespace CareerConnect.Tests.Api.GraphQL.Plans;

/// <summary>
/// A valid query made up from the schema by a seed: nested, with aliases, fields asked twice, fragments of every kind,
/// conditions, variables, and now and then an argument that is well-formed and wrong.
/// </summary>
internal sealed class RandomQuery
{
    private static readonly CareerConnectSchema Schema = Make();

    // What this host does not have: a file for full-text search, and a working store.
    private static readonly string[] Left = ["search", "submission", "submissions", "workItems"];

    private readonly Random _random;
    private readonly StringBuilder _fragments = new();
    private int _names;

    private RandomQuery(int seed) => _random = new Random(seed);

    /// <summary>The document; it takes the variables $few: Int, $yes: Boolean! and $code: String.</summary>
    public static string Of(int seed)
    {
        var made = new RandomQuery(seed);
        var set = made.Set(Schema.Query, depth: 0);
        return $"query($few: Int = 2, $yes: Boolean!, $code: String) {{ v: programs(first: $few, where: {{ slug: {{ eq: $code }} }}) "
            + $"{{ totalCount }} w: __typename @include(if: $yes) {set[1..]} {made._fragments}";
    }

    private static CareerConnectSchema Make()
    {
        var schema = new CareerConnectSchema();
        schema.Initialize();
        return schema;
    }

    private string Set(IGraphType type, int depth)
    {
        var parts = new List<string>();
        var count = depth == 0 ? 3 : _random.Next(1, 5);
        for (var i = 0; i < count; i++)
        {
            parts.Add(_random.Next(12) switch
            {
                0 => "__typename",
                1 when depth is > 0 and < 4 => $"... {{ {Fields(type, depth + 1)} }}",
                2 when depth is > 0 and < 4 => OnOther(type, depth),
                3 when depth is > 0 and < 4 => Named(type, depth),
                4 when parts.Count > 0 && type is IComplexGraphType => parts[_random.Next(parts.Count)],
                _ => Fields(type, depth),
            });
        }

        return $"{{ {string.Join(' ', parts)} }}";
    }

    // A union has no fields of its own.
    private string Fields(IGraphType type, int depth)
    {
        var fields = (type as IComplexGraphType)?.Fields
            .Where(f => !Left.Contains(f.Name) && (depth < 4 || f.ResolvedType!.GetNamedType() is ScalarGraphType)).ToList() ?? [];
        return fields.Count == 0 ? "__typename" : Field(fields[_random.Next(fields.Count)], depth);
    }

    private string Field(FieldType field, int depth)
    {
        var named = field.ResolvedType!.GetNamedType();
        var alias = $"a{_names++}: ";
        var condition = _random.Next(8) switch
        {
            0 => " @include(if: $yes)",
            1 => " @skip(if: $yes)",
            2 => " @include(if: false)",
            _ => "",
        };
        return $"{alias}{field.Name}{Arguments(field)}{condition}{(named is ScalarGraphType ? "" : Set(named, depth + 1))}";
    }

    private string OnOther(IGraphType type, int depth)
    {
        var other = type is IAbstractGraphType several
            ? several.PossibleTypes.ElementAt(_random.Next(several.PossibleTypes.Count))
            : type;
        return $"... on {other.Name} {Set(other, depth + 1)}";
    }

    private string Named(IGraphType type, int depth)
    {
        var name = $"F{_names++}";
        _fragments.Append(CultureInfo.InvariantCulture, $"fragment {name} on {type.Name} {Set(type, depth + 1)} ");
        return $"...{name}";
    }

    private string Arguments(FieldType field)
    {
        var given = (field.Arguments ?? []).Select(a => (a.Name, Text: Argument(field, a))).Where(a => a.Text is not null).ToList();
        return given.Count == 0 ? "" : $"({string.Join(", ", given.Select(a => $"{a.Name}: {a.Text}"))})";
    }

    private string? Argument(FieldType field, QueryArgument argument) => argument.Name switch
    {
        "first" when _random.Next(2) == 0 => Pick("1", "3", "$few", "100", "0"),
        "after" when _random.Next(12) == 0 => Pick("\"nothing\"", "null"),
        "order" when _random.Next(4) == 0 => field.Arguments!.Find("where") is null ? null
            : field.ResolvedType!.GetNamedType().Name is "FiguresConnection" ? "[{ value: DESC }]" : null,
        "where" when _random.Next(4) == 0 => field.ResolvedType!.GetNamedType().Name switch
        {
            "ProgramsConnection" => Pick("{ slug: { neq: $code } }", "{ districts: { some: { relation: { eq: HOSTS } } } }", "{ name: { in: null } }"),
            "DistrictsConnection" => "{ county: { name: { startsWith: \"c\" } } }",
            "FiguresConnection" => "{ value: { gte: 10 } }",
            _ => null,
        },
        "slug" => Pick("\"program-01\"", "\"vancouver\"", "\"career-fair\"", "\"nothing\""),
        "code" => null,
        "key" => Pick("\"local-health\"", "\"tests\"", "\"nothing\""),
        "id" => Pick("\"UHJvZ3JhbTpwcm9ncmFtLTAx\"", "\"RGlzdHJpY3Q6MDYwMzc\"", "\"nothing\"", "\"R29hbDp4\""),
        "ids" => "[\"UHJvZ3JhbTpwcm9ncmFtLTAx\", \"RGlzdHJpY3Q6MDYwMzc\"]",
        "subject" => Pick("\"participation\"", "\"nothing\""),
        "seats" => Pick("0", "200", "-1"),
        "otherKey" => "\"nothing\"",
        "group" when _random.Next(3) == 0 => Pick("\"all\"", "\"female\"", "\"nothing\""),
        "schoolYear" when _random.Next(3) == 0 => "\"2021-22\"",
        "relation" when _random.Next(3) == 0 => "SENDS",
        "level" when argument.ResolvedType is NonNullGraphType => Pick("\"any\"", "\"explore\"", "\"nothing\""),
        _ when argument.ResolvedType is NonNullGraphType { ResolvedType: StringGraphType } => "\"nothing\"",
        _ => argument.ResolvedType is NonNullGraphType ? throw new NotSupportedException($"{field.Name}({argument.Name})") : null,
    };

    private string Pick(params string[] texts) => texts[_random.Next(texts.Length)];
}
