namespace CareerConnect.Api.Downloads;

/// <summary>One column of a download: what it is called, what it says and how a row's value is had.</summary>
internal sealed record DownloadColumn<T>(
    string Name, string Description, Type Type, bool IsRequired, Func<T, object?> ValueOf);
