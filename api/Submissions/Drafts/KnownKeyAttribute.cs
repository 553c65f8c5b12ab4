using System.ComponentModel.DataAnnotations;

namespace CareerConnect.Api.Submissions.Drafts;

/// <summary>A key, or several, of something the region has.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class KnownKeyAttribute(string what) : ValidationAttribute($"expected the key of a known {what}")
{
    protected override ValidationResult? IsValid(object? value, ValidationContext validationContext)
    {
        var known = (KnownKeys)validationContext.Items[typeof(KnownKeys)]!;
        var keys = value as IEnumerable<string> ?? (value is string key ? [key] : []);
        return keys.All(k => k is not null && known.Has(what, k))
            ? ValidationResult.Success
            : new ValidationResult(ErrorMessageString, [validationContext.MemberName!]);
    }
}
