using CareerConnect.Api.Data;
using CareerConnect.Api.Fields;
using CareerConnect.Api.GraphQL.Wire;
using CareerConnect.Api.Reviews;
using CareerConnect.Api.Submissions;
using GraphQL;
using GraphQL.Resolvers;
using GraphQL.Types;

namespace CareerConnect.Api.GraphQL.Mutations;

/// <summary>The questions that take a key: what the asker sent in, and what it is to keep true. Never kept for others.</summary>
internal static class OwnWork
{
    public static void AddTo(ObjectGraphType<Release> query)
    {
        Connection(
            query, "submissions", SubmissionFields.All,
            "What was sent in, by id: your own, or for staff all. Takes a key.",
            c => c.Get<ReviewDesk>().VisibleTo(c.Caller()));
        Connection(
            query, "workItems", ReviewFields.WorkItems,
            "What is public and yours to keep true, the soonest due first; for staff all. Takes a key.",
            c => c.Get<WorkList>().Of(c.Release(), c.Caller()));
        query.AddField(new FieldType
        {
            Name = "submission",
            Description = "One submission by its id; null if there is none of yours, or for staff none at all. Takes a key.",
            ResolvedType = TypeText.Parse("Submission"),
            Arguments = [new QueryArgument(TypeText.Parse("ID!")) { Name = "id", Description = "Id of the submission." }],
            Resolver = new FuncFieldResolver<object?>(c =>
                c.Get<ReviewDesk>().VisibleTo(c.Caller(), $"{c.Arg<object>("id")}")),
        });
    }

    private static void Connection<T>(
        ObjectGraphType<Release> query, string name, FieldList<T> fields, string description,
        Func<IResolveFieldContext, IReadOnlyList<T>> rows) => query.AddField(new FieldType
        {
            Name = name,
            Description = description,
            ResolvedType = TypeText.Parse($"{fields.Plural}Connection"),
            Arguments = new QueryArguments(PageArguments.For(fields)),
            Resolver = new FuncFieldResolver<object?>(c => PageArguments.Read(c, fields, rows(c))),
        });
}
