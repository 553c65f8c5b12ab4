namespace CareerConnect.Api.GraphQL.Plans;

/// <summary>The fields asked of an object, in the order asked.</summary>
internal sealed class PlanObject(PlanField[] fields)
{
    public void Write(PlanRun run, object source)
    {
        run.Writer.WriteStartObject();
        foreach (var field in fields)
        {
            run.Writer.WritePropertyName(field.Key);
            field.Write(run, source);
        }

        run.Writer.WriteEndObject();
    }
}
