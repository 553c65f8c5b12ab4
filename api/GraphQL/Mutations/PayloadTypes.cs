using CareerConnect.Api.GraphQL.Wire;
using CareerConnect.Api.Submissions;
using GraphQL.Types;

namespace CareerConnect.Api.GraphQL.Mutations;

/// <summary>What a mutation answers: what it made, or its typed errors, as HotChocolate's mutation convention has it.</summary>
internal static class PayloadTypes
{
    /// <summary>The errors there are, and what all of them have.</summary>
    public static IEnumerable<IGraphType> Errors()
    {
        var common = new InterfaceGraphType<SubmissionError> { Name = "Error", Description = Docs.Of(typeof(SubmissionError)) };
        common.AddField(Plain("message", "String!", typeof(SubmissionError).GetProperty("Message")!));
        yield return common;
        yield return Error<InvalidFieldError>(common, ("field", "String!", e => e.Field), ("expected", "String!", e => e.Expected));
        yield return Error<NotFoundError>(common);
        yield return Error<VersionConflictError>(common, ("currentVersion", "Int!", e => e.CurrentVersion));
        yield return Error<IdempotencyKeyReusedError>(common);
        yield return Error<TooManyWaitingError>(common, ("mostWaiting", "Int!", e => e.MostWaiting));
    }

    /// <summary>The payload of one mutation, and the union of its errors.</summary>
    public static IEnumerable<IGraphType> Of(string mutation, params IEnumerable<string> errors)
    {
        var name = char.ToUpperInvariant(mutation[0]) + mutation[1..];
        yield return new NamedUnion($"{name}Error", $"Why {mutation} was not done.", errors);
        var payload = new ObjectGraphType<SubmissionResult>
        {
            Name = $"{name}Payload",
            Description = $"What {mutation} did.",
        };
        OutputTypes.Add(payload, "submission", "Submission", "The submission as it is now; null if nothing was done.", r => r.Submission);
        OutputTypes.Add(payload, "errors", $"[{name}Error!]", "Why nothing was done; null if it was done.", Problems);
        yield return payload;
    }

    public static object? Problems(SubmissionResult result) => result.Errors.Count == 0 ? null : result.Errors;

    private static ObjectGraphType<T> Error<T>(
        IInterfaceGraphType common, params (string Name, string Type, Func<T, object?> Get)[] fields)
        where T : SubmissionError
    {
        var type = new ObjectGraphType<T>
        {
            Name = typeof(T).Name,
            Description = Docs.Of(typeof(T)),
            IsTypeOf = value => value is T,
        };
        OutputTypes.Add(type, "message", "String!", Docs.Of(typeof(SubmissionError).GetProperty("Message")!), e => e.Message);
        foreach (var (name, fieldType, get) in fields)
        {
            var property = typeof(T).GetProperty(char.ToUpperInvariant(name[0]) + name[1..])!;
            OutputTypes.Add(type, name, fieldType, Docs.Of(property), get);
        }

        type.AddResolvedInterface(common);
        return type;
    }

    private static FieldType Plain(string name, string type, System.Reflection.PropertyInfo described) => new()
    {
        Name = name,
        Description = Docs.Of(described),
        ResolvedType = TypeText.Parse(type),
    };

    private sealed class NamedUnion : UnionGraphType
    {
        public NamedUnion(string name, string description, IEnumerable<string> types)
        {
            (Name, Description) = (name, description);
            foreach (var type in types)
            {
                AddPossibleType(new GraphQLTypeReference(type));
            }
        }
    }
}
