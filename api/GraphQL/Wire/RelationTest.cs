using CareerConnect.Api.Data;
using CareerConnect.Api.Fields;

namespace CareerConnect.Api.GraphQL.Wire;

/// <summary>Conditions on the other end of a relation, as one test of a row.</summary>
internal sealed class RelationTest<T>(Filter filter, Release release, object? given, int depth)
    : IRelationVisitor<T, Func<T, bool>>
{
    public Func<T, bool> One<TOther>(OneRelation<T, TOther> relation)
        where TOther : class
    {
        var test = filter.Compile(relation.Fields(), given, relation.Name, depth);
        return row => filter.Pay() && relation.Get(release, row) is { } other && test(other);
    }

    public Func<T, bool> Many<TOther>(ManyRelation<T, TOther> relation) =>
        Filter.Every(filter.Given(given, relation.Name).Select(o => OnList(relation, o.Key, o.Value)));

    private Func<T, bool> OnList<TOther>(ManyRelation<T, TOther> relation, string operation, object? value)
    {
        if (operation == "any")
        {
            return value is bool wanted
                ? row => filter.Pay() && relation.Get(release, row).Count > 0 == wanted
                : throw Operations.NoValue(operation);
        }

        var test = filter.Compile(relation.Fields(), value, operation, depth);
        return operation switch
        {
            "all" => row => filter.Pay() && relation.Get(release, row).All(test),
            "none" => row => filter.Pay() && !relation.Get(release, row).Any(test),
            _ => row => filter.Pay() && relation.Get(release, row).Any(test),
        };
    }
}
