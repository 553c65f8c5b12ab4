using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace CareerConnect.Api.Submissions.Drafts;

/// <summary>Reads the fields of a draft and says of each what is wrong with it. The value itself is never repeated.</summary>
public static class DraftCheck
{
    public static (IDraft? Draft, IReadOnlyList<InvalidFieldError> Errors) Read(
        DraftForm form, JsonObject fields, KnownKeys known)
    {
        var unknown = fields.Select(f => f.Key).Except(form.Fields.Select(f => f.Name)).ToList();
        if (unknown.Count > 0)
        {
            return (null, [.. unknown.Select(name => new InvalidFieldError(name, "expected no field of this name"))]);
        }

        IDraft draft;
        try
        {
            draft = DraftJson.Read(form.Type, fields.ToJsonString());
        }
        catch (JsonException e)
        {
            return (null, [new InvalidFieldError((e.Path ?? "").TrimStart('$', '.'), "expected a value of the field's type")]);
        }

        var context = new ValidationContext(draft, new Dictionary<object, object?> { [typeof(KnownKeys)] = known });
        var errors = form.Fields.SelectMany(field => OfField(draft, field.Name, field.Property, context)).ToList();
        if (errors.Count == 0 && draft is IValidatableObject whole)
        {
            errors.AddRange(whole.Validate(context).Select(result => new InvalidFieldError(
                JsonNamingPolicy.CamelCase.ConvertName(result.MemberNames.Single()), result.ErrorMessage!)));
        }

        return (errors.Count == 0 ? draft : null, errors);
    }

    private static IEnumerable<InvalidFieldError> OfField(
        IDraft draft, string name, System.Reflection.PropertyInfo property, ValidationContext context)
    {
        var value = property.GetValue(draft);
        context.MemberName = property.Name;
        return property.GetCustomAttributes(typeof(ValidationAttribute), true).Cast<ValidationAttribute>()
            .Where(rule => rule.GetValidationResult(value, context) != ValidationResult.Success)
            .Select(rule => new InvalidFieldError(name, Expected(rule)))
            .Take(1);
    }

    private static string Expected(ValidationAttribute rule) => rule switch
    {
        RequiredAttribute => "expected a value",
        RangeAttribute range => string.Create(
            CultureInfo.InvariantCulture, $"expected {range.Minimum} to {range.Maximum}"),
        _ => rule.FormatErrorMessage(""),
    };
}
