using System.Globalization;
using CsvHelper;

namespace CareerConnect.Api.Sources;

/// <summary>
/// A CSV file read strictly, row by row: RFC 4180, UTF-8, a header, every row as long as it. Nothing is guessed or
/// mended; what is wrong is gathered with its line, and the rows that can be read are read, to find the rest too.
/// </summary>
public sealed class CsvTable
{
    private const int MostColumns = 500;
    private const int LongestRow = 1_000_000;

    private readonly string _path;
    private readonly CsvLayout _layout;
    private readonly ImportErrors _errors;
    private readonly Action<string> _notice;

    public CsvTable(string path, CsvLayout layout, ImportErrors errors, Action<string> notice)
    {
        (_path, _layout, _errors, _notice) = (path, layout, errors, notice);
        File = Path.GetFileName(path);
    }

    public string File { get; }

    /// <summary>The names in a file's first row; empty if it cannot be read. Says nothing of what is wrong.</summary>
    public static IReadOnlyList<string> HeaderOf(string path)
    {
        if (CsvBytes.Check(path) is not null)
        {
            return [];
        }

        using var reader = Open(path, () => { });
        try
        {
            return reader.Read() && reader.FieldCount <= MostColumns ? CellsOf(reader) : [];
        }
        catch (CsvFormatException)
        {
            return [];
        }
    }

    /// <summary>Reads the file from its start.</summary>
    public IEnumerable<CsvRow> Rows()
    {
        if (CsvBytes.Check(_path) is { } broken)
        {
            _errors.Add(broken);
            yield break;
        }

        var quotes = false;
        using var reader = Open(_path, () => quotes = true);
        var before = _errors.Count;
        if (!Advance(reader))
        {
            if (_errors.Count == before)
            {
                _errors.Add(new ImportError(File, null, null, "a file of empty lines", "a table with a header row"));
            }

            yield break;
        }

        if (Header(reader, quotes) is not { } columns)
        {
            yield break;
        }

        var seen = new Dictionary<string, int>();
        while (true)
        {
            quotes = false;
            if (!Advance(reader))
            {
                yield break;
            }

            var line = (int)reader.LineNumber;
            if (quotes)
            {
                _errors.Add(StrayQuote(line));
            }
            else if (reader.FieldCount != columns.Width)
            {
                _errors.Add(new ImportError(
                    File, line, null, Cells(reader.FieldCount), $"as long as the header, which has {columns.Width} cells"));
            }
            else
            {
                var row = new CsvRow(File, line, columns, CellsOf(reader), _layout, _errors);
                row.CheckKey(seen);
                yield return row;
            }
        }
    }

    private static CsvReader Open(string path, Action malformed) => CsvReader.FromFile(path, new CsvReaderOptions
    {
        Separator = CsvSeparator.Of(path, LongestRow),
        HasHeader = false,
        TrackLineNumbers = true,
        DetectSeparatorHint = false,
        PoolStrings = true,
        MaxRecordSize = LongestRow,
        OnMalformedRecord = _ => malformed(),
    });

    private static string[] CellsOf(CsvReader reader)
    {
        var cells = new string[reader.FieldCount];
        for (var i = 0; i < cells.Length; i++)
        {
            cells[i] = reader.GetString(i);
        }

        return cells;
    }

    private static string Cells(int count) =>
        string.Create(CultureInfo.InvariantCulture, $"a row of {count} {(count == 1 ? "cell" : "cells")}");

    private ImportError StrayQuote(int line) =>
        new(File, line, null, "a stray quote", "CSV: a cell with quotes in it is quoted, and they are doubled");

    private bool Advance(CsvReader reader)
    {
        try
        {
            return reader.Read();
        }
        catch (CsvFormatException e)
        {
            _errors.Add(new ImportError(
                File, e.LineNumber > 0 ? (int)e.LineNumber : null, null, "a row", $"one of {LongestRow} bytes or fewer"));
            return false;
        }
    }

    private CsvColumns? Header(CsvReader reader, bool quotes)
    {
        var before = _errors.Count;
        if (quotes)
        {
            _errors.Add(StrayQuote(1));
            return null;
        }

        if (reader.FieldCount > MostColumns)
        {
            _errors.Add(new ImportError(File, 1, null, Cells(reader.FieldCount), $"a header of {MostColumns} cells or fewer"));
            return null;
        }

        var columns = new Dictionary<string, int>();
        for (var i = 0; i < reader.FieldCount; i++)
        {
            var written = reader.GetString(i);
            var shown = ImportError.Show(written);
            if (_layout.NameOf(written) is not { } name)
            {
                continue;
            }

            if (!_layout.Knows(name))
            {
                if (_layout.AllowsUnknown)
                {
                    _notice($"{File}: column {shown} is not known and was not read");
                    continue;
                }

                var known = _layout.Needed.Concat(_layout.Optional).ToList();
                var meant = NearestName.To(written, known.Except(columns.Keys)) is { } near ? $": did you mean {near}?" : "";
                _errors.Add(new ImportError(File, 1, null, $"column {shown}", $"known here ({string.Join(", ", known)}){meant}"));
            }
            else if (!columns.TryAdd(name, i))
            {
                _errors.Add(new ImportError(File, 1, null, $"column {shown}", "there once only"));
            }
        }

        foreach (var missing in _layout.Needed.Where(name => !columns.ContainsKey(name)))
        {
            _errors.Add(new ImportError(File, 1, null, "the header", $"whole: it lacks the column {_layout.Shown(missing)}"));
        }

        return _errors.Count == before ? new CsvColumns(columns, CellsOf(reader)) : null;
    }
}
