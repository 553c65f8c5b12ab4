using System.Globalization;
using System.Linq.Expressions;
using System.Reflection;
using System.Text.Json;

namespace CareerConnect.Api.Data;

/// <summary>
/// One column of a table of a release: a property of the record. It is read and set by compiled code: a release has
/// millions of cells.
/// </summary>
public sealed class RecordColumn
{
    private static readonly NullabilityInfoContext Nullability = new();

    private readonly Func<object, object?> _get;
    private readonly Action<object, object?> _set;
    private readonly Dictionary<object, string>? _words;

    public RecordColumn(PropertyInfo property)
    {
        Property = property;
        Type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        Name = JsonNamingPolicy.SnakeCaseLower.ConvertName(property.Name);
        (_get, _set) = (Getter(property), Setter(property));
        _words = Type.IsEnum ? Enum.GetValues(Type).Cast<object>().Distinct().ToDictionary(v => v, v => v.ToString()!) : null;
    }

    /// <summary>The property it holds.</summary>
    public PropertyInfo Property { get; }

    /// <summary>The type of its values; a value may be null all the same.</summary>
    public Type Type { get; }

    public string Name { get; }

    public string Quoted => $"\"{Name}\"";

    public string Ddl => $"{Quoted} {SqlType}{(IsRequired ? " NOT NULL" : "")}";

    /// <summary>True when no record goes without.</summary>
    public bool IsRequired
    {
        get
        {
            lock (Nullability)
            {
                return Nullability.Create(Property).ReadState == NullabilityState.NotNull;
            }
        }
    }

    public object? Write(object record) => _get(record) switch
    {
        null => null,
        string text => text,
        int number => (long)number,
        bool flag => flag ? 1L : 0L,
        double number => number,
        Enum value => _words!.GetValueOrDefault(value) ?? value.ToString(),
        SchoolYear year => year.ToString(),
        DateOnly day => day.ToString("O", CultureInfo.InvariantCulture),
        TimeOnly time => time.ToString("O", CultureInfo.InvariantCulture),
        IReadOnlyList<string> list => JsonSerializer.Serialize(list),
        var other => throw new InvalidOperationException($"{other.GetType()} cannot stand in a release file."),
    };

    public void Read(object record, object? value) => _set(record, value switch
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

    private static Func<object, object?> Getter(PropertyInfo property)
    {
        var record = Expression.Parameter(typeof(object));
        var value = Expression.Property(Expression.Convert(record, property.DeclaringType!), property);
        return Expression.Lambda<Func<object, object?>>(Expression.Convert(value, typeof(object)), record).Compile();
    }

    // An init-only property is set by its method like any other.
    private static Action<object, object?> Setter(PropertyInfo property)
    {
        var (record, value) = (Expression.Parameter(typeof(object)), Expression.Parameter(typeof(object)));
        var type = property.PropertyType;
        Expression converted = type.IsValueType && Nullable.GetUnderlyingType(type) is null
            ? Expression.Unbox(value, type)
            : Expression.Convert(value, type);
        var set = Expression.Call(
            Expression.Convert(record, property.DeclaringType!), property.GetSetMethod(nonPublic: true)!, converted);
        return Expression.Lambda<Action<object, object?>>(set, record, value).Compile();
    }
}
