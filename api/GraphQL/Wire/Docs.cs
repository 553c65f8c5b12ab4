using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace CareerConnect.Api.GraphQL.Wire;

/// <summary>
/// Descriptions for the schema, read from the documentation file that the compiler writes beside the program: what a
/// noun, its property or a slice's method says of itself in its comment is what the schema says. One place for each.
/// </summary>
public static partial class Docs
{
    private static readonly Lazy<Dictionary<string, XElement>> Members = new(Read);

    /// <summary>What a type, property, field or method says of itself; missing words stop the start.</summary>
    public static string Of(MemberInfo member) => Text(Find(member).Element("summary"), IdOf(member));

    /// <summary>What a method says of one of its parameters.</summary>
    public static string Of(MethodInfo method, string parameter) => Text(
        Find(method).Elements("param").FirstOrDefault(p => (string?)p.Attribute("name") == parameter),
        $"{parameter} of {IdOf(method)}");

    private static XElement Find(MemberInfo member) =>
        Members.Value.GetValueOrDefault(IdOf(member))
        ?? throw new InvalidOperationException($"{IdOf(member)} reaches the wire and has no /// comment.");

    private static Dictionary<string, XElement> Read()
    {
        var path = Path.Combine(AppContext.BaseDirectory, $"{typeof(Docs).Assembly.GetName().Name}.xml");
        return XDocument.Load(path).Descendants("member").ToDictionary(m => (string)m.Attribute("name")!);
    }

    private static string Text(XElement? element, string what) =>
        element is null || string.IsNullOrWhiteSpace(element.Value)
            ? throw new InvalidOperationException($"{what} reaches the wire and is not described.")
            : Blanks().Replace(element.Value, " ").Trim();

    // The compiler's own ids: https://learn.microsoft.com/dotnet/csharp/language-reference/xmldoc/#id-strings
    private static string IdOf(MemberInfo member) => member switch
    {
        Type type => $"T:{type.FullName}",
        PropertyInfo property => $"P:{property.DeclaringType!.FullName}.{property.Name}",
        FieldInfo field => $"F:{field.DeclaringType!.FullName}.{field.Name}",
        MethodInfo method => $"M:{method.DeclaringType!.FullName}.{method.Name}"
            + $"({string.Join(',', method.GetParameters().Select(p => NameOf(p.ParameterType)))})",
        _ => throw new ArgumentException($"{member} has no comment.", nameof(member)),
    };

    private static string NameOf(Type type) =>
        type.IsGenericType
            ? $"{type.Namespace}.{type.Name[..type.Name.IndexOf('`', StringComparison.Ordinal)]}"
                + $"{{{string.Join(',', type.GetGenericArguments().Select(NameOf))}}}"
            : type.FullName!;

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
