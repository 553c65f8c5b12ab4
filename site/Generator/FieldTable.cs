using System.Collections.Concurrent;
using System.Reflection;

namespace CareerConnect.Site.Generator;

/// <summary>Every field of a type, those of the types it is made from too.</summary>
internal sealed class FieldTable
{
    private readonly ConcurrentDictionary<Type, FieldInfo[]> _known = new();

    public FieldInfo[] Of(Type type) => _known.GetOrAdd(type, known => [.. Levels(known).SelectMany(level => level.GetFields(
        BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))]);

    private static IEnumerable<Type> Levels(Type? type)
    {
        for (; type is not null && type != typeof(object); type = type.BaseType)
        {
            yield return type;
        }
    }
}
