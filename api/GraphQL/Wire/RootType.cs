using CareerConnect.Api.Data;
using CareerConnect.Api.Fields;

namespace CareerConnect.Api.GraphQL.Wire;

/// <summary>The type of the questions: its fields call the slices' queries over the whole release.</summary>
public sealed class RootType : LinkingType<Release>
{
    public RootType(string name, string description) => (Name, Description) = (name, description);

    public void Link<TResult>(string name, string type, Func<Release, TResult> query) =>
        Add(name, type, query.Method, [], c => query(c.Release()));

    public void Link<TResult, TArg1, TArg2>(
        string name, string type, Func<Release, TArg1, TArg2, TResult> query)
    {
        var args = Arguments(query.Method, 1);
        Add(name, type, query.Method, args, c => query(
            c.Release(), c.Arg<TArg1>(args[0].Name), c.Arg<TArg2>(args[1].Name)));
    }

    public void Link<TResult, TArg1, TArg2, TArg3>(
        string name, string type, Func<Release, TArg1, TArg2, TArg3, TResult> query)
    {
        var args = Arguments(query.Method, 1);
        Add(name, type, query.Method, args, c => query(
            c.Release(), c.Arg<TArg1>(args[0].Name), c.Arg<TArg2>(args[1].Name), c.Arg<TArg3>(args[2].Name)));
    }

    public void Link<TResult, TArg1, TArg2, TArg3, TArg4>(
        string name, string type, Func<Release, TArg1, TArg2, TArg3, TArg4, TResult> query)
    {
        var args = Arguments(query.Method, 1);
        Add(name, type, query.Method, args, c => query(
            c.Release(), c.Arg<TArg1>(args[0].Name), c.Arg<TArg2>(args[1].Name), c.Arg<TArg3>(args[2].Name),
            c.Arg<TArg4>(args[3].Name)));
    }

    public void Connection<TNode>(
        string name, FieldList<TNode> fields, Func<Release, IReadOnlyList<TNode>> query) =>
        Add(
            name, $"{fields.Plural}Connection", query.Method, PageArguments.For(fields),
            c => PageArguments.Read(c, fields, query(c.Release()), whole: true));

    /// <summary>A connection in an order of its own: neither filtered nor sorted.</summary>
    public void Ranked<TNode, TKind>(
        string name,
        FieldList<TNode> fields,
        Func<Release, string, IReadOnlyList<TKind>?, CancellationToken, IReadOnlyList<TNode>> query)
    {
        var args = Arguments(query.Method, 1);
        Add(
            name, $"{fields.Plural}Connection", query.Method, [.. args, .. PageArguments.Paging()],
            c => PageArguments.Read(c, fields, query(
                c.Release(),
                c.Arg<string>(args[0].Name),
                c.Arg<IEnumerable<object>?>(args[1].Name)?.Cast<TKind>().ToList(),
                c.CancellationToken)));
    }

    /// <summary>One by its key.</summary>
    public void Lookup<TResult>(string name, string type, Func<Release, string, TResult?> query)
    {
        var args = Arguments(query.Method, 1);
        Add(name, type, query.Method, args, c => query(c.Release(), c.Arg<string>(args[0].Name)));
    }

    /// <summary>One by either of two keys.</summary>
    public void Lookup<TResult>(string name, string type, Func<Release, string?, string?, TResult?> query)
    {
        var args = Arguments(query.Method, 1);
        Add(name, type, query.Method, args, c =>
        {
            var (first, second) = (c.Arg<string?>(args[0].Name), c.Arg<string?>(args[1].Name));
            return first is null == second is null
                ? throw new UserError("BAD_LOOKUP", $"{name} wants one of {args[0].Name} and {args[1].Name}.")
                : query(c.Release(), first, second);
        });
    }
}
