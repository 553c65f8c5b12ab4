using GraphQL.Execution;
using GraphQL.Types;
using GraphQLParser.AST;

namespace CareerConnect.Api.GraphQL.Wire;

/// <summary>
/// The price of an operation: one point, and one more for each hundred objects it may bring, by its actual arguments. A
/// page brings as many as it asks for, another list is taken to bring ten; a filter, a sort or a search counts as ten
/// objects. It is a price, not a limit: what is really touched is limited by <see cref="Asking"/>.
/// </summary>
internal static class Pricing
{
    private const int ObjectsAPoint = 100;
    private const int ListSize = 10;
    private const int Work = 10;
    private const long Most = 1_000_000;

    public static int Of(
        IExecutionContext context, IReadOnlyDictionary<GraphQLField, IDictionary<string, ArgumentValue>>? arguments)
    {
        var root = context.Operation.Operation == OperationType.Mutation ? context.Schema.Mutation : context.Schema.Query;
        var objects = new Walk(context, arguments).Set(context.Operation.SelectionSet, root, 1);
        return 1 + (int)(Math.Min(objects, Most) / ObjectsAPoint);
    }

    private sealed class Walk(
        IExecutionContext context, IReadOnlyDictionary<GraphQLField, IDictionary<string, ArgumentValue>>? values)
    {
        public long Set(GraphQLSelectionSet? set, IGraphType? type, int page) =>
            Math.Min(Most, (set?.Selections ?? []).Sum(selection => selection switch
            {
                GraphQLField field => Field(field, (type as IComplexGraphType)?.GetField(field.Name), page),
                GraphQLInlineFragment inline => Set(inline.SelectionSet, Named(inline.TypeCondition) ?? type, page),
                GraphQLFragmentSpread spread
                    when Fragment(spread.FragmentName.Name) is { } fragment =>
                    Set(fragment.SelectionSet, Named(fragment.TypeCondition), page),
                _ => 0,
            }));

        private long Field(GraphQLField field, FieldType? definition, int page)
        {
            if (definition is null || field.SelectionSet is null)
            {
                return definition is null ? 1 : 0;
            }

            var arguments = values is not null && values.TryGetValue(field, out var given) ? given : null;
            var type = definition.ResolvedType!;
            var isConnection = definition.Arguments?.Find("first") is not null;
            var own = isConnection ? Number(arguments, "last") ?? Number(arguments, "first") ?? Limits.DefaultPageSize : 0;
            var times = !IsList(type) ? 1
                : Number(arguments, "ids") ?? (field.Name.Value is var name && (name == "nodes" || name == "edges") ? page : ListSize);
            var work = arguments?.Count(a => a.Key is "where" or "order" or "text" && a.Value.Value is not null) ?? 0;
            return Math.Min(Most, (work * Work) + (times * (1 + Set(field.SelectionSet, Inner(type), own))));
        }

        private GraphQLFragmentDefinition? Fragment(GraphQLName name) =>
            context.Document.Definitions.OfType<GraphQLFragmentDefinition>()
                .FirstOrDefault(f => f.FragmentName.Name.Value == name.Value);

        private IGraphType? Named(GraphQLTypeCondition? condition) =>
            condition is null ? null : context.Schema.AllTypes[condition.Type.Name];

        private static int? Number(IDictionary<string, ArgumentValue>? arguments, string name) =>
            arguments is null || !arguments.TryGetValue(name, out var argument) ? null
            : argument.Value is int number ? Math.Clamp(number, 1, Limits.PageSize)
            : argument.Value is IEnumerable<object> list ? list.Count()
            : null;

        private static bool IsList(IGraphType type) =>
            (type is NonNullGraphType { ResolvedType: { } inner } ? inner : type) is ListGraphType;

        private static IGraphType? Inner(IGraphType? type) => type switch
        {
            NonNullGraphType wrapped => Inner(wrapped.ResolvedType),
            ListGraphType list => Inner(list.ResolvedType),
            _ => type,
        };
    }
}
