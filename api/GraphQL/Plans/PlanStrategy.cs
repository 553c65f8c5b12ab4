using System.Runtime.CompilerServices;
using CareerConnect.Api.GraphQL.Wire;
using GraphQL;
using GraphQL.Execution;
using GraphQLParser.AST;
using ExecutionContext = GraphQL.Execution.ExecutionContext;

namespace CareerConnect.Api.GraphQL.Plans;

/// <summary>
/// Answers queries by plans. The engine's own execution builds a tree with a node for every value and then writes the
/// tree; that costs several times what the values do. A plan is made once for an operation and writes the bytes at once.
/// It knows no errors: whatever goes wrong, the engine answers the question anew and says so. Nothing is changed by a
/// query, so that is safe, and the work a request may cause is limited each time. A document with @skip or @include has
/// other fields by its variables, so its plan is not kept.
/// </summary>
internal sealed class PlanStrategy(GraphQLSettings settings) : SerialExecutionStrategy
{
    private readonly ConditionalWeakTable<GraphQLOperationDefinition, StrongBox<Plan?>> _plans = [];

    public override Task<ExecutionResult> ExecuteAsync(ExecutionContext context)
    {
        var asking = (Asking)context.UserContext;
        try
        {
            if (!settings.WithoutPlans && PlanOf(context) is { } plan)
            {
                return Task.FromResult(new ExecutionResult
                {
                    Executed = true,
                    Document = context.Document,
                    Operation = context.Operation,
                    Data = plan.Run(context),
                });
            }
        }
        catch (PlanException)
        {
            // It will meet that again: from now on this operation is the engine's.
            _plans.AddOrUpdate(context.Operation, new StrongBox<Plan?>());
            asking.StartOver();
        }
        catch (Exception) when (!asking.End.IsCancellationRequested && !context.CancellationToken.IsCancellationRequested)
        {
            asking.StartOver();
        }

        return base.ExecuteAsync(context);
    }

    private Plan? PlanOf(ExecutionContext context)
    {
        if (context.DirectiveValues is not null)
        {
            return Compile(context);
        }

        if (!_plans.TryGetValue(context.Operation, out var known))
        {
            known = _plans.GetValue(context.Operation, _ => new StrongBox<Plan?>(Compile(context)));
        }

        return known.Value;
    }

    private Plan? Compile(ExecutionContext context) => new PlanCompiler(
        context, (type, set) => CollectFieldsFrom(context, type, set, null)).Compile();
}
