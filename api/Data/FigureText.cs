using System.Buffers.Text;
using System.Globalization;
using System.Text;
using System.Text.Json;
using CareerConnect.Api.Figures;

namespace CareerConnect.Api.Data;

/// <summary>
/// The canonical text of a table of figures, the same bytes that <see cref="RecordTable{T}"/> would make of its rows, put
/// together of pieces that are made once: a nation has millions of lines of few words.
/// </summary>
internal sealed class FigureText(FigureTable table)
{
    private const int Number = 12;

    private static readonly byte[] Null = Encoding.UTF8.GetBytes("null");
    private static readonly byte[][] Statuses = [.. Enum.GetValues<FigureStatus>().Select(s => Quote(s.ToString()))];

    private readonly FigureGrid _grid = table.Grid;
    private readonly byte[][] _years = [.. table.Grid.Years.Select(y => Quote(y.ToString()))];
    private readonly byte[][] _sources = [.. table.Grid.Sources.Select(Quote)];
    private readonly byte[][] _cells =
        [.. table.Grid.Cells.Select(c => (byte[])[.. Quote(c.Measure.ToString()), (byte)'\t', .. Quote(c.Level), (byte)'\t', .. Quote(c.Group)])];

    private byte[] _line = new byte[256];
    private int _length;

    /// <summary>Hands on the lines, in the order of the file.</summary>
    public void Write(Action<ReadOnlySpan<byte>> line)
    {
        var (last, area) = (-1, Array.Empty<byte>());
        foreach (var place in table.Rows.Places)
        {
            if (place / _grid.AreaSize != last)
            {
                last = place / _grid.AreaSize;
                area = Quote(_grid.Areas[last]);
            }

            _length = 0;
            var code = _grid.Codes[place];
            var sum = _grid.SumOf(place);
            Add(area, '\t');
            Add(_years[place / _grid.Cells.Length % _grid.Years.Length], '\t');
            Add(_cells[place % _grid.Cells.Length], '\t');
            Add(code >= 0 ? code : null, '\t');
            Add(Statuses[(int)FigureTable.StatusOf(code)], '\t');
            Add(_sources[_grid.SourceOf[place]], '\t');
            Add(sum.Covered, '\t');
            Add(sum.OfDistricts, '\t');
            Add(_grid.BaseOf(place), '\n');
            line(_line.AsSpan(0, _length));
        }
    }

    private static byte[] Quote(string text) => Encoding.UTF8.GetBytes(JsonSerializer.Serialize(text));

    private void Add(int? number, char after)
    {
        if (number is not { } known)
        {
            Add(Null, after);
            return;
        }

        Room(Number);
        _ = Utf8Formatter.TryFormat(known, _line.AsSpan(_length), out var written)
            ? written
            : throw new FormatException(known.ToString(CultureInfo.InvariantCulture));
        _length += written;
        _line[_length++] = (byte)after;
    }

    private void Add(byte[] piece, char after)
    {
        Room(piece.Length + 1);
        piece.CopyTo(_line, _length);
        _length += piece.Length;
        _line[_length++] = (byte)after;
    }

    private void Room(int more)
    {
        if (_length + more > _line.Length)
        {
            Array.Resize(ref _line, 2 * (_length + more));
        }
    }
}
