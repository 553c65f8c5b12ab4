namespace CareerConnect.Api.Downloads;

/// <summary>A form of file: told the columns once, then row after row, each written out as it comes.</summary>
internal interface IRowWriter
{
    Task StartAsync(IReadOnlyList<string> columns);

    Task RowAsync(IReadOnlyList<object?> cells, CancellationToken cancellationToken);

    Task EndAsync(CancellationToken cancellationToken);
}
