using CareerConnect.Api.GraphQL.Mutations;
using CareerConnect.Api.GraphQL.Wire;
using CareerConnect.Api.Reviews;
using CareerConnect.Api.Submissions;
using GraphQL.Resolvers;
using GraphQL.Types;

namespace CareerConnect.Api.GraphQL.Types;

public sealed class SubmissionType : WireType<Submission>
{
    public SubmissionType()
        : base(SubmissionFields.All)
    {
        AddField(new FieldType
        {
            Name = "changes",
            Description = "What it would change for the public, field by field. Counts of students show to staff alone.",
            ResolvedType = TypeText.Parse("[FieldChange!]!"),
            Resolver = new FuncFieldResolver<Submission, object?>(c =>
            {
                var changes = c.Get<ReviewDesk>().ChangesOf(c.Source, c.Caller());
                c.Asking().PayForRows(changes.Count, c.CancellationToken);
                return changes;
            }),
        });
    }
}
