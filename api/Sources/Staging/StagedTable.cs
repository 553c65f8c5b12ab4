using System.Data.Common;
using System.Globalization;
using CareerConnect.Api.Data;
using CareerConnect.Api.Sources.Changes;

namespace CareerConnect.Api.Sources.Staging;

/// <summary>
/// A table of counts on its way into the store: its rows wait in a temporary table beside the one they are meant for and
/// are checked, compared and moved there by the store itself. A file of millions of rows takes no more memory than one of
/// hundreds.
/// </summary>
internal sealed class StagedTable
{
    /// <summary>Keys of the sources that the import brings anew, or takes out.</summary>
    public const string Sources = "staged_source";

    private const int Enough = 4096;

    private readonly WorkingDb _db;
    private readonly BulkTable _table;
    private readonly List<object?[]> _waiting = [];
    private bool _made;
    private bool _settled;

    /// <param name="db">The unit of work.</param>
    /// <param name="stored">The table that the rows are meant for.</param>
    /// <param name="key">Columns of its key: the source first, the place, the year and the rest.</param>
    /// <param name="words">Other columns of text.</param>
    public StagedTable(WorkingDb db, string stored, string[] key, string[] words)
    {
        (_db, Stored, Key, Values) = (db, stored, key, [.. words, "Students"]);
        _table = new BulkTable($"staged_{stored.ToLowerInvariant()}", [.. key, .. words], ["Students", "File", "Line"]);
    }

    public string Name => _table.Name;

    public string Stored { get; }

    /// <summary>Columns of the key.</summary>
    public string[] Key { get; }

    /// <summary>Columns that are compared.</summary>
    public string[] Values { get; }

    /// <summary>Key and values as SQL lists them.</summary>
    public string AllColumns => Columns("", [.. Key, .. Values]);

    /// <summary>Rows so far.</summary>
    public int Count { get; private set; }

    /// <summary>Adds a row: the key, the other texts, the students, the file and the line it is from.</summary>
    public void Add(params object?[] row)
    {
        _waiting.Add(row);
        Count++;
        if (_waiting.Count >= Enough)
        {
            Flush();
        }
    }

    /// <summary>Lets the store see every row, and find it by its key.</summary>
    public void Settle()
    {
        Flush();
        if (!_settled && Count > 0)
        {
            _settled = true;
            _db.Run($"CREATE INDEX {Name}_key ON {Name} ({Columns("", Key)}); ANALYZE {Name};");
        }
    }

    /// <summary>Keys of rows that are there more than once, with the lines of the first and of the others.</summary>
    public IReadOnlyList<(string[] Key, int First, IReadOnlyList<int> Others)> Twice(int? file = null)
    {
        Settle();
        var same = $"SELECT {Columns("", Key)} FROM {Name} {Of(file)} GROUP BY {Columns("", Key)} HAVING COUNT(*) > 1";
        return Count == 0 ? [] :
        [
            .. _db.Stream(
                $"SELECT {Columns("s.", Key)}, s.\"Line\" FROM {Name} s JOIN ({same}) t ON {Joined("s", "t")} {Of(file)} "
                    + $"ORDER BY {string.Join(", ", Key.Select(k => $"s.\"{k}\" {_db.Ordinal}"))}, s.\"Line\"",
                row => (Key: KeyOf(row), Line: row.IsDBNull(Key.Length) ? 0 : row.GetInt32(Key.Length)))
                .GroupBy(row => string.Join(' ', row.Key))
                .Select(g => (g.First().Key, g.First().Line, (IReadOnlyList<int>)[.. g.Skip(1).Select(r => r.Line)])),
        ];
    }

    /// <summary>The different texts of a column.</summary>
    public IReadOnlyList<string> Different(string column)
    {
        Settle();
        return Count == 0 ? [] : [.. _db.Stream($"SELECT DISTINCT \"{column}\" FROM {Name}", row => row.GetString(0))];
    }

    /// <summary>What moving the rows would do, by year, place and source.</summary>
    public IReadOnlyList<RowChange> Changes()
    {
        Settle();
        var any = HasBefore();
        var joined = $"FROM {Stored()} t JOIN {Name} s ON {Joined("s", "t")} WHERE {Differ}";
        return
        [
            .. Changes(ChangeKind.Added, "s", any ? $"FROM {Name} s WHERE {Missing("s", Stored(), "t")}" : $"FROM {Name} s"),
            .. any ? Changes(ChangeKind.Changed, "s", joined) : [],
            .. any ? Changes(ChangeKind.Removed, "t", $"FROM {Stored()} t WHERE {Gone}") : [],
        ];

        string Stored() => $"\"{this.Stored}\"";
    }

    /// <summary>Takes out what the sources at hand no longer have, and gives how many rows.</summary>
    public int Remove()
    {
        Settle();
        return HasBefore() ? _db.Run($"DELETE FROM \"{Stored}\" AS t WHERE {Gone}") : 0;
    }

    /// <summary>Puts the rows in, those that are there and differ changed, and gives how many.</summary>
    public int Write()
    {
        if (Count == 0)
        {
            return 0;
        }

        var order = $"ORDER BY {string.Join(", ", Key.Select(k => $"s.\"{k}\""))}";
        var before = HasBefore();
        var changed = !before ? 0 : _db.Run(
            $"UPDATE \"{Stored}\" AS t SET {string.Join(", ", Values.Select(v => $"\"{v}\" = s.\"{v}\""))} "
                + $"FROM {Name} AS s WHERE {Joined("s", "t")} AND ({Differ})");
        return changed + _db.Run(
            $"INSERT INTO \"{Stored}\" ({AllColumns}) SELECT {Columns("s.", [.. Key, .. Values])} FROM {Name} s "
                + $"{(before ? $"WHERE {Missing("s", $"\"{Stored}\"", "t")} " : "")}{order}");
    }

    /// <summary>The table is gone, and with it what waited in it.</summary>
    public void Drop()
    {
        if (_made)
        {
            _db.Run($"DROP TABLE {Name};");
        }
    }

    private string Differ => string.Join(" OR ", Values.Select(v => $"t.\"{v}\" IS DISTINCT FROM s.\"{v}\""));

    private string Gone =>
        $"t.\"{Key[0]}\" IN (SELECT \"Key\" FROM {Sources})" + (_made ? $" AND {Missing("t", Name, "s")}" : "");

    private static string Of(int? file) => file is null ? "" : $"WHERE \"File\" = {file}";

    private static string Columns(string of, IEnumerable<string> columns) =>
        string.Join(", ", columns.Select(c => $"{of}\"{c}\""));

    private string Joined(string one, string other) =>
        string.Join(" AND ", Key.Select(k => $"{one}.\"{k}\" = {other}.\"{k}\""));

    private string Missing(string row, string table, string other) =>
        $"NOT EXISTS (SELECT 1 FROM {table} {other} WHERE {Joined(row, other)})";

    private string[] KeyOf(DbDataReader row) => [.. Enumerable.Range(0, Key.Length).Select(row.GetString)];

    private bool HasBefore() => _db.Stream(
        $"SELECT 1 FROM \"{Stored}\" WHERE \"{Key[0]}\" IN (SELECT \"Key\" FROM {Sources}) LIMIT 1", _ => true).ToList().Count > 0;

    private IEnumerable<RowChange> Changes(ChangeKind kind, string row, string from) =>
        !_made && row == "s" ? [] : _db.Stream(
            $"SELECT {Columns($"{row}.", Key[..3])}, COUNT(*) {from} GROUP BY {Columns($"{row}.", Key[..3])}",
            r => new RowChange(
                StagedChanges.Words(Stored), SchoolYear.Parse(r.GetString(2)), r.GetString(1), r.GetString(0), kind, Convert.ToInt32(r.GetValue(3), CultureInfo.InvariantCulture)));

    private void Flush()
    {
        if (_waiting.Count == 0)
        {
            return;
        }

        if (!_made)
        {
            _db.Run(_table.Ddl);
            _made = true;
        }

        _db.Insert(_table, _waiting);
        _waiting.Clear();
    }
}
