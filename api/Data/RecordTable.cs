using System.Globalization;
using System.Text.Json;
using CareerConnect.Api.Figures;

namespace CareerConnect.Api.Data;

/// <summary>
/// How one kind of record stands in a release file: a STRICT table whose columns are the record's properties,
/// key first. A property added to a noun is a column at once; nothing maps it by hand.
/// </summary>
public sealed class RecordTable<T>
{
    private readonly RecordColumn[] _columns;
    private readonly int _keys;

    public RecordTable(string name, params string[] keys)
    {
        Name = name;
        _keys = keys.Length;
        var properties = typeof(T).GetProperties().Where(p => p.CanWrite).ToList();
        var unknown = keys.Except(properties.Select(p => p.Name)).ToList();
        if (unknown.Count > 0)
        {
            throw new ArgumentException($"{typeof(T).Name} has no property {unknown[0]}.", nameof(keys));
        }

        _columns = [.. properties
            .OrderBy(p => Array.IndexOf(keys, p.Name) is var at && at < 0 ? keys.Length : at)
            .ThenByDescending(p => Depth(p.DeclaringType))
            .ThenBy(p => p.MetadataToken)
            .Select(p => new RecordColumn(p))];
    }

    public string Name { get; }

    public int ColumnCount => _columns.Length;

    /// <summary>The columns, those of the key first.</summary>
    public IReadOnlyList<RecordColumn> Columns => _columns;

    /// <summary>The columns that tell one record from every other.</summary>
    public IReadOnlyList<RecordColumn> Key => _columns[.._keys];

    public string Ddl =>
        $"CREATE TABLE {Name} (id INTEGER PRIMARY KEY, "
        + string.Join(", ", _columns.Select(c => c.Ddl))
        + (_keys > 0 ? $", UNIQUE ({string.Join(", ", _columns.Take(_keys).Select(c => c.Quoted))})" : "")
        + ") STRICT;";

    public string Insert =>
        $"INSERT INTO {Name} VALUES (@id, {string.Join(", ", _columns.Select((_, i) => $"@c{i}"))});";

    public string Select => $"SELECT {string.Join(", ", _columns.Select(c => c.Quoted))} FROM {Name} ORDER BY id;";

    /// <summary>The records in the one order a release may have them in: by key, ordinal.</summary>
    public IReadOnlyList<T> Sort(IReadOnlyList<T> records) =>
        IsSorted(records) ? records : [.. records.Order(Comparer<T>.Create(Compare))];

    /// <summary>A record as the values of its columns: text, long, double or null.</summary>
    public object?[] ToRow(T record) => [.. _columns.Select(c => c.Write(record!))];

    /// <summary>The record that a row was made of.</summary>
    public T ToRecord(Func<int, object?> value)
    {
        var record = (T)System.Runtime.CompilerServices.RuntimeHelpers.GetUninitializedObject(typeof(T));
        for (var i = 0; i < _columns.Length; i++)
        {
            _columns[i].Read(record, value(i));
        }

        return record;
    }

    /// <summary>Adds the canonical text of the table: its name, its columns, a line a record.</summary>
    public void Describe(IEnumerable<T> sorted, Action<string> line)
    {
        line($"{Name}\t{string.Join('\t', _columns.Select(c => c.Name))}");
        foreach (var record in sorted)
        {
            line(string.Join('\t', ToRow(record).Select(Canonical)));
        }
    }

    private static string Canonical(object? value) => value switch
    {
        null => "null",
        string text => JsonSerializer.Serialize(text),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => throw new InvalidOperationException($"{value.GetType()} has no canonical text."),
    };

    private static int Depth(Type? type) => type is null ? 0 : 1 + Depth(type.BaseType);

    // What comes from a release is in order already; a table of figures and a certificate in a file always are.
    private bool IsSorted(IReadOnlyList<T> records)
    {
        for (var i = 1; records is not (FigureRows or CertificateInFile) && i < records.Count; i++)
        {
            if (Compare(records[i - 1], records[i]) > 0)
            {
                return false;
            }
        }

        return true;
    }

    private int Compare(T? left, T? right)
    {
        foreach (var key in _columns.Take(_keys))
        {
            var (a, b) = (key.Write(left!), key.Write(right!));
            var order = a is string x && b is string y
                ? string.CompareOrdinal(x, y)
                : Comparer<object>.Default.Compare(a, b);
            if (order != 0)
            {
                return order;
            }
        }

        return 0;
    }
}
