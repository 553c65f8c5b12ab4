using System.ComponentModel.DataAnnotations;

namespace CareerConnect.Api.Submissions.Drafts;

/// <summary>Address of a page on the web.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class WebAddressAttribute() : ValidationAttribute("expected an address that begins with https: or http:")
{
    public override bool IsValid(object? value) =>
        value is null || (value is string text && ContactAttribute.IsAddress(text, "http", "https"));
}
