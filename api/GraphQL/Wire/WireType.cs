using CareerConnect.Api.Data;
using CareerConnect.Api.Fields;

namespace CareerConnect.Api.GraphQL.Wire;

/// <summary>
/// An object of the schema over a noun. Scalars come from the slice's field list, links call the slice's queries; the
/// comments of those queries and of their parameters describe the fields and arguments.
/// </summary>
public abstract class WireType<T> : LinkingType<T>
{
    protected WireType(FieldList<T> fields)
    {
        Name = fields.Name;
        Description = Docs.Of(typeof(T));
        IsTypeOf = value => value is T;
        foreach (var field in fields.Fields)
        {
            AddField(field.Accept(new OutputField<T>()));
        }
    }

    protected void Link<TResult>(string name, string type, Func<Release, T, TResult> query) =>
        Add<TResult>(name, type, query.Method, [], c => query(c.Release(), c.Source));

    protected void Link<TResult, TArg>(string name, string type, Func<Release, T, TArg, TResult> query)
    {
        var args = Arguments(query.Method, 2);
        Add<TResult>(name, type, query.Method, args, c => query(c.Release(), c.Source, c.Arg<TArg>(args[0].Name)));
    }

    protected void Link<TResult, TArg1, TArg2>(
        string name, string type, Func<Release, T, TArg1, TArg2, TResult> query)
    {
        var args = Arguments(query.Method, 2);
        Add<TResult>(name, type, query.Method, args, c => query(
            c.Release(), c.Source, c.Arg<TArg1>(args[0].Name), c.Arg<TArg2>(args[1].Name)));
    }

    protected void Link<TResult, TArg1, TArg2, TArg3>(
        string name, string type, Func<Release, T, TArg1, TArg2, TArg3, TResult> query)
    {
        var args = Arguments(query.Method, 2);
        Add<TResult>(name, type, query.Method, args, c => query(
            c.Release(), c.Source, c.Arg<TArg1>(args[0].Name), c.Arg<TArg2>(args[1].Name), c.Arg<TArg3>(args[2].Name)));
    }

    protected void Connection<TNode>(
        string name, FieldList<TNode> fields, Func<Release, T, IReadOnlyList<TNode>> query) =>
        Add<Page<TNode>>(
            name, $"{fields.Plural}Connection", query.Method, PageArguments.For(fields),
            c => PageArguments.Read(c, fields, query(c.Release(), c.Source)));

    protected void Connection<TNode, TArg>(
        string name, FieldList<TNode> fields, Func<Release, T, TArg, IReadOnlyList<TNode>> query)
    {
        var args = Arguments(query.Method, 2);
        Add<Page<TNode>>(
            name, $"{fields.Plural}Connection", query.Method, [.. args, .. PageArguments.For(fields)],
            c => PageArguments.Read(c, fields, query(c.Release(), c.Source, c.Arg<TArg>(args[0].Name))));
    }
}
