using System.Text;
using CareerConnect.Api.Figures;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace CareerConnect.Api.Data;

/// <summary>
/// Reads the figures of a release file straight into their dense table: once for the words there are, once for the
/// numbers. No text is made for a cell that says what another has said.
/// </summary>
internal static class FigureReader
{
    private const string Words = """SELECT area_code, school_year, measure, level, "group", source_key FROM figure ORDER BY id;""";

    private const string Numbers = """
        SELECT area_code, school_year, measure, level, "group", source_key, status, value, districts_covered,
            districts_in_area, base FROM figure ORDER BY id;
        """;

    public static FigureRows Read(SqliteConnection connection)
    {
        var words = Enumerable.Range(0, 6).Select(_ => new Vocabulary()).ToArray();
        var cells = new HashSet<(int Measure, int Level, int Group)>();
        Each(connection, Words, row =>
        {
            Span<int> at = stackalloc int[words.Length];
            for (var i = 0; i < words.Length; i++)
            {
                at[i] = words[i].IndexOf(raw.sqlite3_column_blob(row, i));
            }

            cells.Add((at[2], at[3], at[4]));
        });
        FigureCell CellOf((int Measure, int Level, int Group) cell) =>
            new(Enum.Parse<Measure>(words[2].Texts[cell.Measure]), words[3].Texts[cell.Level], words[4].Texts[cell.Group]);
        var (areas, years) = (words[0].Texts.ToArray(), words[1].Texts.Select(SchoolYear.Parse).ToArray());
        Array.Sort(areas, StringComparer.Ordinal);
        Array.Sort(years);
        var grid = new FigureGrid(areas, years, FigureGrid.Ordered(cells.Select(CellOf)), [.. words[5].Texts]);
        var (areaIndex, yearIndex, cellIndex) = (FigureGrid.Index(areas), FigureGrid.Index(years), FigureGrid.Index(grid.Cells));
        int[] areaOf = [.. words[0].Texts.Select(text => areaIndex[text])];
        int[] yearOf = [.. words[1].Texts.Select(text => yearIndex[SchoolYear.Parse(text)])];
        var cellOf = cells.ToDictionary(c => c, c => cellIndex[CellOf(c)]);
        var statuses = new Vocabulary();
        Each(connection, Numbers, row =>
        {
            int Word(int column) => words[column].IndexOf(raw.sqlite3_column_blob(row, column));
            grid.Put(
                grid.PlaceOf(areaOf[Word(0)], yearOf[Word(1)], cellOf[(Word(2), Word(3), Word(4))]),
                Enum.Parse<FigureStatus>(statuses.Texts[statuses.IndexOf(raw.sqlite3_column_blob(row, 6))]),
                Number(row, 7), Word(5), Number(row, 8), Number(row, 9), Number(row, 10));
        });
        return new FigureTable(grid).Rows;
    }

    private static int? Number(sqlite3_stmt row, int column) =>
        raw.sqlite3_column_type(row, column) == raw.SQLITE_NULL ? null : checked((int)raw.sqlite3_column_int64(row, column));

    private static void Each(SqliteConnection connection, string sql, Action<sqlite3_stmt> row)
    {
        SqliteException.ThrowExceptionForRC(raw.sqlite3_prepare_v2(connection.Handle, sql, out var statement), connection.Handle);
        using (statement)
        {
            int result;
            while ((result = raw.sqlite3_step(statement)) == raw.SQLITE_ROW)
            {
                row(statement);
            }

            SqliteException.ThrowExceptionForRC(result, connection.Handle);
        }
    }

    /// <summary>The different texts of a column, numbered as they come.</summary>
    private sealed class Vocabulary
    {
        private readonly Dictionary<string, int> _index = new(StringComparer.Ordinal);
        private byte[] _last = [];
        private int _lastIndex = -1;

        public List<string> Texts { get; } = [];

        public int IndexOf(ReadOnlySpan<byte> text)
        {
            // Rows are in order: most say what the one before said.
            if (_lastIndex >= 0 && text.SequenceEqual(_last))
            {
                return _lastIndex;
            }

            Span<char> letters = text.Length <= 256 ? stackalloc char[text.Length] : new char[text.Length];
            letters = letters[..Encoding.UTF8.GetChars(text, letters)];
            var lookup = _index.GetAlternateLookup<ReadOnlySpan<char>>();
            if (!lookup.TryGetValue(letters, out var index))
            {
                index = Texts.Count;
                Texts.Add(letters.ToString());
                _index.Add(Texts[index], index);
            }

            (_last, _lastIndex) = (text.Length == _last.Length ? _last : new byte[text.Length], index);
            text.CopyTo(_last);
            return index;
        }
    }
}
