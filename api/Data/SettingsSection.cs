using System.ComponentModel.DataAnnotations;

namespace CareerConnect.Api.Data;

/// <summary>Reads a section of the configuration strictly: a name nobody knows, or a value out of range, stops the start.</summary>
public static class SettingsSection
{
    public static T Read<T>(IConfiguration configuration, string section)
        where T : class, new()
    {
        T settings;
        try
        {
            settings = configuration.GetSection(section).Get<T>(options => options.ErrorOnUnknownConfiguration = true) ?? new T();
        }
        catch (InvalidOperationException e)
        {
            throw new BadInputException($"the settings {section}: {e.InnerException?.Message ?? e.Message}");
        }

        var problems = new List<ValidationResult>();
        return Validator.TryValidateObject(settings, new ValidationContext(settings), problems, validateAllProperties: true)
            ? settings
            : throw new BadInputException($"the settings {section}: {string.Join(' ', problems.Select(p => p.ErrorMessage))}");
    }
}
