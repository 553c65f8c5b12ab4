using System.ComponentModel.DataAnnotations;
using System.Reflection;
using System.Text.Json;
using CareerConnect.Api.Access;
using CareerConnect.Api.Programs;

namespace CareerConnect.Api.Submissions.Drafts;

/// <summary>A kind of submission: who may send it in, and which fields it has.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Name">Its name on the wire.</param>
/// <param name="Scope">The scope of key it takes.</param>
/// <param name="Type">The record of its fields.</param>
public sealed record DraftForm(SubmissionKind Kind, string Name, KeyScope Scope, Type Type)
{
    public static IReadOnlyList<DraftForm> All { get; } =
    [
        new(SubmissionKind.Program, "Program", KeyScope.Partner, typeof(ProgramDraft)),
        new(SubmissionKind.Event, "Event", KeyScope.Partner, typeof(EventDraft)),
        new(SubmissionKind.Offer, "Offer", KeyScope.Partner, typeof(OfferDraft)),
        new(SubmissionKind.Engagement, "Engagement", KeyScope.Partner, typeof(EngagementDraft)),
        new(SubmissionKind.Profile, "Partner", KeyScope.Partner, typeof(ProfileDraft)),
        new(SubmissionKind.Answer, "Answer", KeyScope.Partner, typeof(AnswerDraft)),
        new(SubmissionKind.Plan, "DistrictPlan", KeyScope.District, typeof(PlanDraft)),
        new(SubmissionKind.Ask, "Ask", KeyScope.District, typeof(AskDraft)),
    ];

    /// <summary>Its fields by their names on the wire, in order: first those that another kind has too.</summary>
    public IReadOnlyList<(string Name, PropertyInfo Property)> Fields { get; } =
    [
        .. Type.GetProperties().OrderBy(p => p.DeclaringType == Type)
            .Select(p => (JsonNamingPolicy.CamelCase.ConvertName(p.Name), p)),
    ];

    /// <summary>Names of those that staff alone may see.</summary>
    public IReadOnlySet<string> RawFields { get; } = Type.GetProperties()
        .Where(p => p.IsDefined(typeof(RawAttribute)))
        .Select(p => JsonNamingPolicy.CamelCase.ConvertName(p.Name)).ToHashSet();

    /// <summary>False for a partner's profile, which is there from the beginning and stays.</summary>
    public bool ComesAndGoes => Kind != SubmissionKind.Profile;

    /// <summary>True when the public finds it by a slug.</summary>
    public bool HasPage => Kind is SubmissionKind.Program or SubmissionKind.Event or SubmissionKind.Offer
        or SubmissionKind.Ask or SubmissionKind.Engagement;

    public static DraftForm Of(SubmissionKind kind) => All.Single(f => f.Kind == kind);

    /// <summary>What a field says where it takes one of a fixed list, or yes or no; null where it takes anything else.</summary>
    /// <param name="field">Its name on the wire.</param>
    /// <param name="value">What it says on the wire.</param>
    public Enum? Listed(string field, string value)
    {
        var type = Fields.First(f => f.Name == field).Property.PropertyType;
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type == typeof(bool))
        {
            return value == "true" ? YesNoUnknown.Yes : YesNoUnknown.No;
        }

        return type.IsEnum && Enum.TryParse(type, value.Replace("_", "", StringComparison.Ordinal), ignoreCase: true, out var named)
            ? (Enum)named
            : null;
    }

    public static bool IsRequired(PropertyInfo field) => field.IsDefined(typeof(RequiredAttribute));
}
