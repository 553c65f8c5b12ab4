using System.Buffers.Text;
using System.Text;
using CareerConnect.Api.Data;
using CareerConnect.Api.Fields;
using GraphQL.Resolvers;
using GraphQL.Types;

namespace CareerConnect.Api.GraphQL.Wire;

/// <summary>
/// Everything that has a key, by one kind of id, as Relay wants it. An id is the name of the type and the natural key,
/// in Base64: stable over releases, unique over types, and of no meaning to who holds it.
/// </summary>
public sealed class Nodes
{
    private const int Most = 100;

    private readonly Dictionary<string, Func<Release, string, object?>> _finders = [];

    public Nodes() => Interface.AddField(Id(null));

    public InterfaceGraphType Interface { get; } = new()
    {
        Name = "Node",
        Description = "Anything that has an id of its own.",
    };

    /// <summary>Gives a type ids, and the way back from one to its row in a list of the release.</summary>
    public void Add<T>(ObjectGraphType<T> type, FieldList<T> fields, Func<Release, IReadOnlyList<T>> all)
        where T : class
    {
        type.AddField(Id(new FuncFieldResolver<T, object?>(
            c => Base64Url.EncodeToString(Encoding.UTF8.GetBytes($"{fields.Name}:{fields.Key(c.Source)}")))));
        type.AddResolvedInterface(Interface);
        _finders.Add(fields.Name, (release, key) => RowOf(fields, all(release), key));
    }

    internal void AddTo(ObjectGraphType<Release> query)
    {
        query.AddField(new FieldType
        {
            Name = "node",
            Description = "Anything by its id; null if it is not in this release.",
            ResolvedType = TypeText.Parse("Node"),
            Arguments = [new QueryArgument(TypeText.Parse("ID!")) { Name = "id", Description = "The id of it." }],
            Resolver = new FuncFieldResolver<object?>(c => Find(c.Release(), c.Arg<object>("id"))),
        });
        query.AddField(new FieldType
        {
            Name = "nodes",
            Description = "Several by their ids, in the order of the ids; null where one is not in this release.",
            ResolvedType = TypeText.Parse("[Node]!"),
            Arguments = [new QueryArgument(TypeText.Parse("[ID!]!")) { Name = "ids", Description = $"Up to {Most} ids." }],
            Resolver = new FuncFieldResolver<object?>(c =>
            {
                var ids = c.Arg<IEnumerable<object>>("ids").ToList();
                c.Asking().PayForRows(ids.Count, c.CancellationToken);
                return ids.Count > Most
                    ? throw new UserError("BAD_ID", $"nodes takes up to {Most} ids.")
                    : ids.Select(id => Find(c.Release(), id)).ToList();
            }),
        });
    }

    private static FieldType Id(IFieldResolver? resolver) => new()
    {
        Name = "id",
        Description = "Its id: unique over all types, the same in every release. It says nothing by itself.",
        ResolvedType = TypeText.Parse("ID!"),
        Resolver = resolver,
    };

    private static object? RowOf<T>(FieldList<T> fields, IReadOnlyList<T> rows, string key)
        where T : class =>
        RowIndex<T>.Places<string>(rows, "ids", row => [fields.Key(row)]).TryGetValue(key, out var places)
            ? rows[places[0]]
            : null;

    private object? Find(Release release, object id)
    {
        var bad = new UserError("BAD_ID", "This is not an id of this service: take one from an id field.");
        if (id is not string text || !Base64Url.IsValid(text))
        {
            throw bad;
        }

        var plain = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(text));
        var colon = plain.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && _finders.TryGetValue(plain[..colon], out var find)
            ? find(release, plain[(colon + 1)..])
            : throw bad;
    }
}
