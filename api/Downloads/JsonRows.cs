using System.IO.Pipelines;
using System.Text.Json;

namespace CareerConnect.Api.Downloads;

/// <summary>A list of objects, one a row; numbers, true, false, null and lists are themselves.</summary>
internal sealed class JsonRows(PipeWriter output) : IRowWriter, IDisposable
{
    private const int FlushBytes = 32 * 1024;

    private readonly Utf8JsonWriter _json = new(output, new JsonWriterOptions { Encoder = DownloadJson.Options.Encoder });
    private JsonEncodedText[] _names = [];

    public Task StartAsync(IReadOnlyList<string> columns)
    {
        _names = [.. columns.Select(name => JsonEncodedText.Encode(name))];
        _json.WriteStartArray();
        return Task.CompletedTask;
    }

    public async Task RowAsync(IReadOnlyList<object?> cells, CancellationToken cancellationToken)
    {
        _json.WriteStartObject();
        for (var i = 0; i < cells.Count; i++)
        {
            _json.WritePropertyName(_names[i]);
            Write(cells[i]);
        }

        _json.WriteEndObject();
        if (_json.BytesPending + output.UnflushedBytes >= FlushBytes)
        {
            await FlushAsync(cancellationToken);
        }
    }

    public Task EndAsync(CancellationToken cancellationToken)
    {
        _json.WriteEndArray();
        return FlushAsync(cancellationToken);
    }

    public void Dispose() => _json.Dispose();

    private void Write(object? cell)
    {
        switch (cell)
        {
            case int number:
                _json.WriteNumberValue(number);
                break;
            case double number:
                _json.WriteNumberValue(number);
                break;
            case bool flag:
                _json.WriteBooleanValue(flag);
                break;
            case string text:
                _json.WriteStringValue(text);
                break;
            case IReadOnlyList<string> list:
                JsonSerializer.Serialize(_json, list, DownloadJson.Options);
                break;
            default:
                _json.WriteStringValue(Cell.Text(cell));
                break;
        }
    }

    private async Task FlushAsync(CancellationToken cancellationToken)
    {
        await _json.FlushAsync(cancellationToken);
        await output.FlushAsync(cancellationToken);
    }
}
