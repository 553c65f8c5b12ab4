using System.Text.Json;
using GraphQL.Resolvers;

namespace CareerConnect.Api.GraphQL.Plans;

/// <summary>A step of a plan: writes one field of an object.</summary>
internal abstract class PlanField(JsonEncodedText key)
{
    public JsonEncodedText Key => key;

    public abstract void Write(PlanRun run, object source);
}

/// <summary>The name of the object's type.</summary>
internal sealed class PlanTypeName(JsonEncodedText key, string name) : PlanField(key)
{
    private readonly JsonEncodedText _name = JsonEncodedText.Encode(name);

    public override void Write(PlanRun run, object source) => run.Writer.WriteStringValue(_name);
}

/// <summary>A value of the row.</summary>
internal sealed class PlanLeaf(JsonEncodedText key, Action<Utf8JsonWriter, object> write) : PlanField(key)
{
    public override void Write(PlanRun run, object source) => write(run.Writer, source);
}

/// <summary>What a resolver gives, in its shape.</summary>
internal sealed class PlanLink(JsonEncodedText key, IFieldResolver resolver, int arguments, Shape shape) : PlanField(key)
{
    public override void Write(PlanRun run, object source) => shape.Write(run, run.Resolve(resolver, source, arguments));
}
