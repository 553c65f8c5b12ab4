using System.Globalization;
using System.Reflection;
using System.Text.Json;

namespace CareerConnect.Api.Data;

/// <summary>One column of a table of a release: a property of the record.</summary>
public sealed class RecordColumn(PropertyInfo property)
{
    private static readonly NullabilityInfoContext Nullability = new();

    /// <summary>The property it holds.</summary>
    public PropertyInfo Property => property;

    /// <summary>The type of its values; a value may be null all the same.</summary>
    public Type Type { get; } = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;

    public string Name { get; } = JsonNamingPolicy.SnakeCaseLower.ConvertName(property.Name);

    public string Quoted => $"\"{Name}\"";

    public string Ddl => $"{Quoted} {SqlType}{(IsRequired ? " NOT NULL" : "")}";

    /// <summary>True when no record goes without.</summary>
    public bool IsRequired
    {
        get
        {
            lock (Nullability)
            {
                return Nullability.Create(property).ReadState == NullabilityState.NotNull;
            }
        }
    }

    public object? Write(object record) => property.GetValue(record) switch
    {
        null => null,
        string text => text,
        int number => (long)number,
        bool flag => flag ? 1L : 0L,
        double number => number,
        Enum value => value.ToString(),
        SchoolYear year => year.ToString(),
        DateOnly day => day.ToString("O", CultureInfo.InvariantCulture),
        TimeOnly time => time.ToString("O", CultureInfo.InvariantCulture),
        IReadOnlyList<string> list => JsonSerializer.Serialize(list),
        var other => throw new InvalidOperationException($"{other.GetType()} cannot stand in a release file."),
    };

    public void Read(object record, object? value) => property.SetValue(record, value switch
    {
        null => null,
        long number when Type == typeof(bool) => number != 0,
        long number => checked((int)number),
        string text when Type == typeof(string) => text,
        string text when Type.IsEnum => Enum.Parse(Type, text),
        string text when Type == typeof(SchoolYear) => SchoolYear.Parse(text),
        string text when Type == typeof(DateOnly) => DateOnly.ParseExact(text, "O", CultureInfo.InvariantCulture),
        string text when Type == typeof(TimeOnly) => TimeOnly.ParseExact(text, "O", CultureInfo.InvariantCulture),
        string text => JsonSerializer.Deserialize<string[]>(text),
        var number => number,
    });

    private string SqlType =>
        Type == typeof(int) || Type == typeof(bool) ? "INTEGER" : Type == typeof(double) ? "REAL" : "TEXT";
}
