using CsvHelper;

namespace CareerConnect.Api.Downloads;

/// <summary>
/// RFC 4180: texts in quotes, numbers bare, nothing at all where there is no value. It begins with a byte order mark,
/// without which a double click in Excel garbles every accent. The library's own escape of formulas is not used: it
/// knows no wide forms, and takes a negative number that is printed as text for one.
/// </summary>
internal sealed class CsvRows(Stream output) : IRowWriter, IAsyncDisposable
{
    private readonly CsvWriter _csv = CsvWriter.Create(
        output, CsvWriterOptions.Default with { WriteByteOrderMark = true, BufferSize = 32 * 1024 }, leaveOpen: true);

    public async Task StartAsync(IReadOnlyList<string> columns)
    {
        foreach (var column in columns)
        {
            _csv.WriteField(column, CsvQuoting.Always);
        }

        await _csv.EndRecordAsync(CancellationToken.None);
    }

    public async Task RowAsync(IReadOnlyList<object?> cells, CancellationToken cancellationToken)
    {
        foreach (var cell in cells)
        {
            var text = Cell.Text(cell);
            if (cell is null or int or double or bool)
            {
                _csv.WriteField(text, CsvQuoting.WhenNeeded);
            }
            else
            {
                _csv.WriteField(Cell.Harmless(text!), CsvQuoting.Always);
            }
        }

        await _csv.EndRecordAsync(cancellationToken);
    }

    public async Task EndAsync(CancellationToken cancellationToken) => await _csv.FlushAsync(cancellationToken);

    public ValueTask DisposeAsync() => _csv.DisposeAsync();
}
