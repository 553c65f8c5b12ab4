namespace CareerConnect.Api.GraphQL.Wire;

/// <summary>
/// Requests as they came, byte for byte, each with the name of the answer it got: a repeated one is answered before
/// anything of it is parsed. A bounded table in which a later request takes the place of an earlier one of the same
/// hash; the whole request is compared, so the hash needs to be quick and no more.
/// </summary>
internal sealed class RecentRequests
{
    private const int Places = 1024;
    private const int Longest = 4096;

    private readonly Entry?[] _entries = new Entry?[Places];

    /// <summary>The name of the answer, or null.</summary>
    public string? Find(HttpRequest request, string release, string type, ReadOnlySpan<byte> body) =>
        Volatile.Read(ref _entries[PlaceOf(request, type, body)]) is { } entry
        && body.SequenceEqual(entry.Body)
        && entry.Query == request.QueryString.Value
        && entry.Path == request.Path.Value
        && entry.Type == type
        && entry.Release == release
        && entry.Method == request.Method
            ? entry.Answer
            : null;

    public void Add(HttpRequest request, string release, string type, ReadOnlySpan<byte> body, string answer)
    {
        if (body.Length + (request.QueryString.Value?.Length ?? 0) <= Longest)
        {
            Volatile.Write(
                ref _entries[PlaceOf(request, type, body)],
                new Entry(request.Method, request.Path.Value, request.QueryString.Value, type, release, body.ToArray(), answer));
        }
    }

    private static int PlaceOf(HttpRequest request, string type, ReadOnlySpan<byte> body)
    {
        var hash = default(HashCode);
        hash.Add(request.QueryString.Value);
        hash.Add(request.Path.Value);
        hash.Add(type);
        hash.AddBytes(body);
        return (hash.ToHashCode() & int.MaxValue) % Places;
    }

    private sealed record Entry(
        string Method, string? Path, string? Query, string Type, string Release, byte[] Body, string Answer);
}
