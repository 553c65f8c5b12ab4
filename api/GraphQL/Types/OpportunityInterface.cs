using CareerConnect.Api.GraphQL.Wire;
using CareerConnect.Api.Programs;
using GraphQL.Types;

namespace CareerConnect.Api.GraphQL.Types;

/// <summary>The interface of programs and events: the fields both have.</summary>
public sealed class OpportunityInterface : InterfaceGraphType<Opportunity>
{
    public OpportunityInterface(ProgramType program, EventType careerEvent)
    {
        Name = nameof(Opportunity);
        Description = Docs.Of(typeof(Opportunity));
        foreach (var field in program.Fields.Where(f => careerEvent.HasField(f.Name)))
        {
            AddField(new FieldType
            {
                Name = field.Name,
                Description = field.Description,
                ResolvedType = field.ResolvedType,
            });
        }

        program.AddResolvedInterface(this);
        careerEvent.AddResolvedInterface(this);
    }
}
