using System.Linq.Expressions;
using System.Reflection;
using System.Text.Json;
using CareerConnect.Api.Data;

namespace CareerConnect.Api.Fields;

/// <summary>
/// What a slice says of its noun: its name on the wire, its key, its fields and relations. Written once at
/// start-up; the getters are compiled then and read rows without reflection.
/// </summary>
/// <param name="name">Name of the noun on the wire.</param>
/// <param name="plural">The same for several.</param>
/// <param name="key">The natural key, unique in a release and stable over releases.</param>
public sealed class FieldList<T>(string name, string plural, Func<T, string> key)
{
    private readonly List<Field<T>> _fields = [];
    private readonly List<Relation<T>> _relations = [];
    private readonly HashSet<string> _indexed = [];

    public string Name => name;

    public string Plural => plural;

    public Func<T, string> Key => key;

    public IReadOnlyList<Field<T>> Fields => _fields;

    public IReadOnlyList<Relation<T>> Relations => _relations;

    /// <summary>Names of the fields and relations that rows are looked up by, not gone through.</summary>
    public IReadOnlySet<string> Indexed => _indexed;

    public FieldList<T> Index(params string[] names)
    {
        var unknown = names.Except([.. _fields.Select(f => f.Name), .. _relations.Select(r => r.Name)]).ToList();
        _indexed.UnionWith(names);
        return unknown.Count == 0 ? this : throw new ArgumentException($"{name} has no {unknown[0]}.", nameof(names));
    }

    public FieldList<T> Add(Expression<Func<T, string?>> get)
    {
        var property = PropertyOf(get);
        var nullable = new NullabilityInfoContext().Create(property).ReadState != NullabilityState.NotNull;
        _fields.Add(new TextField<T>(NameOf(property), property, nullable, get.Compile()));
        return this;
    }

    public FieldList<T> Add<TValue>(Expression<Func<T, TValue>> get)
        where TValue : struct
    {
        var property = PropertyOf(get);
        var value = get.Compile();
        _fields.Add(new ValueField<T, TValue>(NameOf(property), property, false, row => value(row)));
        return this;
    }

    public FieldList<T> Add<TValue>(Expression<Func<T, TValue?>> get)
        where TValue : struct
    {
        var property = PropertyOf(get);
        _fields.Add(new ValueField<T, TValue>(NameOf(property), property, true, get.Compile()));
        return this;
    }

    public FieldList<T> Add(Expression<Func<T, IReadOnlyList<string>>> get)
    {
        var property = PropertyOf(get);
        _fields.Add(new TextListField<T>(NameOf(property), property, get.Compile()));
        return this;
    }

    public FieldList<T> One<TOther>(
        string relation, Func<Release, T, TOther?> get, Func<FieldList<TOther>> fields)
        where TOther : class
    {
        _relations.Add(new OneRelation<T, TOther>(relation, get.Method, get, fields));
        return this;
    }

    public FieldList<T> Many<TOther>(
        string relation, Func<Release, T, IReadOnlyList<TOther>> get, Func<FieldList<TOther>> fields)
    {
        _relations.Add(new ManyRelation<T, TOther>(relation, get.Method, get, fields));
        return this;
    }

    private static PropertyInfo PropertyOf(LambdaExpression get) =>
        get.Body is MemberExpression { Member: PropertyInfo property }
            ? property
            : throw new ArgumentException($"{get} does not name a property.", nameof(get));

    private static string NameOf(PropertyInfo property) => JsonNamingPolicy.CamelCase.ConvertName(property.Name);
}
