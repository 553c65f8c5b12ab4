using System.Collections;
using GraphQL.Types;

namespace CareerConnect.Api.GraphQL.Plans;

/// <summary>How a resolved value is written: as its type in the schema says.</summary>
internal abstract class Shape
{
    public abstract void Write(PlanRun run, object? value);
}

internal sealed class NonNullShape(Shape inner) : Shape
{
    public override void Write(PlanRun run, object? value) => inner.Write(run, value ?? throw new PlanException());
}

internal sealed class ListShape(Shape item) : Shape
{
    public override void Write(PlanRun run, object? value)
    {
        if (value is null)
        {
            run.Writer.WriteNullValue();
            return;
        }

        run.Writer.WriteStartArray();
        foreach (var one in value as IEnumerable ?? throw new PlanException())
        {
            item.Write(run, one);
        }

        run.Writer.WriteEndArray();
    }
}

internal sealed class ObjectShape(PlanObject plan) : Shape
{
    public override void Write(PlanRun run, object? value)
    {
        if (value is null)
        {
            run.Writer.WriteNullValue();
        }
        else
        {
            plan.Write(run, value);
        }
    }
}

/// <summary>One of several types of object; which, the value tells.</summary>
internal sealed class AbstractShape(IReadOnlyList<(IObjectGraphType Type, PlanObject Plan)> possible) : Shape
{
    public override void Write(PlanRun run, object? value)
    {
        if (value is null)
        {
            run.Writer.WriteNullValue();
            return;
        }

        foreach (var (type, plan) in possible)
        {
            if (type.IsTypeOf?.Invoke(value) == true)
            {
                plan.Write(run, value);
                return;
            }
        }

        throw new PlanException();
    }
}

internal sealed class ScalarShape(ScalarGraphType scalar) : Shape
{
    public override void Write(PlanRun run, object? value)
    {
        switch (value is string or int or bool or null ? value : scalar.Serialize(value))
        {
            case null when value is null:
                run.Writer.WriteNullValue();
                break;
            case string text:
                run.Writer.WriteStringValue(text);
                break;
            case int number:
                run.Writer.WriteNumberValue(number);
                break;
            case bool yes:
                run.Writer.WriteBooleanValue(yes);
                break;
            default:
                throw new PlanException();
        }
    }
}
