using GraphQL.Execution;
using GraphQLParser.AST;

namespace CareerConnect.Api.GraphQL.Wire;

/// <summary>
/// Stands between a document and the engine. The engine's own validation takes time that grows faster than the
/// document: exponentially with fragments that spread fragments, quadratically with fields side by side; and it cannot be
/// interrupted. So everything is counted first, in time linear in the document: its characters, then, once parsed, its
/// aliases and the fields it has when every fragment is written out. What passes is small enough to validate at once.
/// It does not price what a query costs to answer: pages are limited by <see cref="Limits"/>, rows by
/// <see cref="Asking"/>.
/// </summary>
public sealed class Guard : IDocumentBuilder
{
    private readonly GraphQLDocumentBuilder _parser = new();

    public GraphQLDocument Build(string body)
    {
        DocumentScan.Check(body);
        var document = _parser.Build(body);
        var expansion = new Expansion(document);
        foreach (var definition in document.Definitions)
        {
            var size = definition switch
            {
                GraphQLOperationDefinition operation => expansion.SizeOf(operation.SelectionSet),
                GraphQLFragmentDefinition fragment => expansion.SizeOf(fragment.SelectionSet),
                _ => 0,
            };
            if (size > Limits.ExpandedSize)
            {
                throw RefusedError.TooLarge("fields once its fragments are written out", Limits.ExpandedSize);
            }
        }

        return expansion.Aliases > Limits.Aliases ? throw RefusedError.TooLarge("aliases", Limits.Aliases) : document;
    }

    private sealed class Expansion(GraphQLDocument document)
    {
        private readonly Dictionary<string, int> _sizes = [];

        private readonly HashSet<ASTNode> _seen = [];

        public int Aliases { get; private set; }

        public int SizeOf(GraphQLSelectionSet? set)
        {
            if (set?.Selections.Count > Limits.Selections)
            {
                throw RefusedError.TooLarge("fields side by side", Limits.Selections);
            }

            var size = 0;
            foreach (var selection in set?.Selections ?? [])
            {
                size += selection switch
                {
                    GraphQLField field => Field(field),
                    GraphQLInlineFragment inline => SizeOf(inline.SelectionSet),
                    GraphQLFragmentSpread spread => Fragment(spread.FragmentName.Name.StringValue),
                    _ => 0,
                };
                size = Math.Min(size, Limits.ExpandedSize + 1);
            }

            return size;
        }

        private int Field(GraphQLField field)
        {
            // A fragment is walked again as a definition of its own; its aliases count once.
            Aliases += field.Alias is not null && _seen.Add(field) ? 1 : 0;
            return 1 + SizeOf(field.SelectionSet);
        }

        // A fragment that is being measured counts as nothing: cycles are for validation to report.
        private int Fragment(string name)
        {
            if (!_sizes.TryGetValue(name, out var size))
            {
                _sizes[name] = 0;
                size = SizeOf(document.Definitions.OfType<GraphQLFragmentDefinition>()
                    .FirstOrDefault(f => f.FragmentName.Name.Value == name)?.SelectionSet);
                _sizes[name] = size;
            }

            return size;
        }
    }
}
