using CareerConnect.Api.Access;
using CareerConnect.Api.GraphQL.Wire;
using CareerConnect.Api.Reviews;
using CareerConnect.Api.Submissions;
using CareerConnect.Api.Submissions.Drafts;
using GraphQL;
using GraphQL.Resolvers;
using GraphQL.Types;

namespace CareerConnect.Api.GraphQL.Mutations;

/// <summary>What can be changed: a submission sent in, changed, withdrawn or confirmed; and what staff decide.</summary>
internal sealed class MutationType : ObjectGraphType
{
    private const int MostReports = 100;

    private static readonly string Invalid = nameof(InvalidFieldError);
    private static readonly string Missing = nameof(NotFoundError);
    private static readonly string Conflict = nameof(VersionConflictError);
    private static readonly string Reused = nameof(IdempotencyKeyReusedError);
    private static readonly string TooMany = nameof(TooManyWaitingError);

    private readonly List<IGraphType> _types = [.. PayloadTypes.Errors()];

    public MutationType()
    {
        Name = "Mutation";
        Description = "What can be changed with a key. Nothing is public before staff have admitted it and a release holds it.";
        foreach (var form in DraftForm.All)
        {
            Send(form);
        }

        Reports(DraftForm.Of(SubmissionKind.Engagement));
        Confirm();
        Decide(Decision.Approve, "approveSubmission", "Admits what a submission proposes: public from the next release on.");
        Decide(Decision.Ask, "askAboutSubmission", "Asks the sender something first; a changed submission waits again.");
        Decide(Decision.Reject, "rejectSubmission", "Does not admit it. What was public before stays so.");
    }

    /// <summary>The types its fields need.</summary>
    public IEnumerable<IGraphType> Types => _types;

    private void Send(DraftForm form)
    {
        var noun = Docs.Of(form.Type).Split(". ")[0].TrimEnd('.');
        noun = char.ToLowerInvariant(noun[0]) + noun[1..];
        _types.AddRange(DraftInput.EnumsOf(form)
            .Select(type => (IGraphType)Activator.CreateInstance(typeof(EnumType<>).MakeGenericType(type))!));
        if (form.ComesAndGoes)
        {
            Add(
                $"submit{form.Name}", $"Sends in {noun}; staff review it.", form.Scope,
                input => input.Repeatable().WithFields(form, all: true), [Invalid, Reused, TooMany],
                (c, caller, given) => c.Get<SubmissionDesk>().Submit(caller, form, given.Fields, given.Key, c.CancellationToken));
            Add(
                $"withdraw{form.Name}",
                $"Takes back {noun}; what is public already, staff take off.", form.Scope,
                input => input.Addressed().Repeatable(), [Missing, Conflict, Invalid, Reused],
                (c, caller, given) => c.Get<SubmissionDesk>()
                    .Withdraw(caller, form, given.Id, given.Version, given.Key, c.CancellationToken));
        }

        Add(
            $"update{form.Name}", $"Proposes a change of {noun}; fields left out stay as they are.", form.Scope,
            input => input.Addressed(form.ComesAndGoes).Repeatable().WithFields(form, all: false),
            [Missing, Conflict, Invalid, Reused],
            (c, caller, given) => c.Get<SubmissionDesk>().Update(
                caller, form, form.ComesAndGoes ? given.Id : caller.Subject, given.Version, given.Fields, given.Key,
                c.CancellationToken));
    }

    private void Reports(DraftForm form)
    {
        const string Mutation = "submitEngagements";
        _types.Add(DraftInput.Make("EngagementReportInput", Docs.Of(form.Type)).WithFields(form, all: true));
        var row = new ObjectGraphType<Row> { Name = "EngagementReportResult", Description = "What became of one report." };
        OutputTypes.Add(row, "row", "Int!", "Place of the report among those sent, from 1.", r => r.Number);
        OutputTypes.Add(row, "submission", "Submission", "The submission; null if the report was refused.", r => r.Result.Submission);
        OutputTypes.Add(
            row, "errors", "[SubmitEngagementError!]", "Why it was refused; null if it was not.",
            r => PayloadTypes.Problems(r.Result));
        var payload = new ObjectGraphType<Rows>
        {
            Name = "SubmitEngagementsPayload",
            Description = "What became of the reports: each is taken or refused by itself.",
        };
        OutputTypes.Add(payload, "results", "[EngagementReportResult!]", "One for each report, in order.", r => r.Results);
        OutputTypes.Add(payload, "errors", "[SubmitEngagementError!]", "Why none was looked at; null if they were.", r => r.Errors);
        _types.AddRange([row, payload]);
        Field(
            Mutation, "Sends in several reports at once; each is taken or refused by itself.", form.Scope,
            input =>
            {
                InputTypes.Add(input.Repeatable(), "reports", "[EngagementReportInput!]!", $"Up to {MostReports} reports.");
                return input;
            },
            async (c, caller, given) =>
            {
                var reports = ((IEnumerable<object>)given.Whole["reports"]!).Cast<IDictionary<string, object?>>().ToList();
                if (reports.Count is 0 or > MostReports)
                {
                    return new Rows(null, [new InvalidFieldError("reports", $"expected 1 to {MostReports} reports")]);
                }

                var results = new List<Row>();
                foreach (var report in reports)
                {
                    var number = results.Count + 1;
                    results.Add(new Row(number, await c.Get<SubmissionDesk>().Submit(
                        caller, form, DraftInput.Of(report).Fields, given.Key is null ? null : $"{given.Key}#{number}",
                        c.CancellationToken)));
                }

                return new Rows(results, null);
            });
    }

    private void Confirm() => Add(
        "confirmStillTrue", "Says that a public record is still true: its date is refreshed at the next release.", null,
        input =>
        {
            InputTypes.Add(input, "kind", "SubmissionKind!", "What it is.");
            return input.Addressed().Repeatable();
        },
        [Missing, Conflict, Invalid, Reused],
        (c, caller, given) => c.Get<SubmissionDesk>().Confirm(
            caller, caller.Subject, DraftForm.Of((SubmissionKind)given.Whole["kind"]!), given.Id, given.Version, given.Key,
            c.CancellationToken));

    private void Decide(Decision decision, string name, string description) => Add(
        name, description, KeyScope.Staff,
        input =>
        {
            InputTypes.Add(input, "id", "ID!", "Id of the submission.");
            input.Addressed(withId: false);
            if (decision != Decision.Approve)
            {
                InputTypes.Add(input, "reason", "String!", "What the sender is to know, up to 1000 characters.");
            }

            return input;
        },
        [Missing, Conflict, Invalid],
        (c, caller, given) => c.Get<ReviewDesk>().Decide(
            caller, given.Id, given.Version, decision,
            given.Whole.TryGetValue("reason", out var reason) ? (string?)reason : null, c.CancellationToken));

    private void Add(
        string name, string description, KeyScope? scope, Func<InputObjectGraphType, InputObjectGraphType> input,
        IReadOnlyList<string> errors,
        Func<IResolveFieldContext, Caller, DraftInput.Given, Task<SubmissionResult>> work)
    {
        _types.AddRange(PayloadTypes.Of(name, errors));
        Field(name, description, scope, input, work);
    }

    private void Field<T>(
        string name, string description, KeyScope? scope, Func<InputObjectGraphType, InputObjectGraphType> input,
        Func<IResolveFieldContext, Caller, DraftInput.Given, Task<T>> work)
    {
        var upper = char.ToUpperInvariant(name[0]) + name[1..];
        _types.Add(input(DraftInput.Make($"{upper}Input", $"What {name} takes.")));
        AddField(new FieldType
        {
            Name = name,
            Description = $"{description} Takes a key{(scope is null ? "" : $" of scope {scope.ToString()!.ToLowerInvariant()}")}.",
            ResolvedType = TypeText.Parse($"{upper}Payload!"),
            Arguments = [new QueryArgument(TypeText.Parse($"{upper}Input!")) { Name = "input", Description = $"What {name} takes." }],
            Resolver = new FuncFieldResolver<object?>(async c =>
            {
                var caller = scope is { } one ? await c.Caller(one) : c.Caller();
                return await work(c, caller, DraftInput.Read(c));
            }),
        });
    }

    private sealed record Row(int Number, SubmissionResult Result);

    private sealed record Rows(IReadOnlyList<Row>? Results, IReadOnlyList<SubmissionError>? Errors);
}
