using System.Buffers;
using System.IO.Pipelines;
using Microsoft.Extensions.Primitives;

namespace CareerConnect.Api.GraphQL.Wire;

/// <summary>
/// The public's requests as they came, byte for byte, each with the name of the answer it got: a repeated one is
/// answered before anything of it is parsed. A bounded table in which a later request takes the place of an earlier one
/// of the same hash; the whole request is compared, so the hash needs to be quick and no more.
/// </summary>
internal sealed class RecentRequests
{
    private const int Places = 1024;
    private const int Longest = 4096;

    private readonly Entry?[] _entries = new Entry?[Places];

    /// <summary>
    /// The answer that is kept, or null. Then the body stays to be read; else it is taken, as one that is left over costs
    /// the server a second look when the answer was sent.
    /// </summary>
    public async ValueTask<Answer?> Find(HttpRequest request, string release, AnswerCache answers)
    {
        if (!IsKept(request) || request.ContentLength > Longest)
        {
            return null;
        }

        if (HttpMethods.IsGet(request.Method))
        {
            return Find(request, release, default, answers);
        }

        ReadResult read;
        for (read = await request.BodyReader.ReadAsync(request.HttpContext.RequestAborted);
            !read.IsCompleted && read.Buffer.Length <= Longest;
            read = await request.BodyReader.ReadAsync(request.HttpContext.RequestAborted))
        {
            request.BodyReader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }

        var answer = !read.IsCompleted ? null
            : Find(request, release, read.Buffer.IsSingleSegment ? read.Buffer.FirstSpan : read.Buffer.ToArray(), answers);
        request.BodyReader.AdvanceTo(answer is null ? read.Buffer.Start : read.Buffer.End);
        return answer;
    }

    /// <summary>Keeps the name of the answer that a request got; it is one of those that are kept.</summary>
    public void Add(HttpRequest request, string release, byte[]? body, string answer)
    {
        if (IsKept(request) && (body?.Length ?? 0) + (request.QueryString.Value?.Length ?? 0) <= Longest)
        {
            var entry = new Entry(
                request.Method, request.Path.Value, request.QueryString.Value, request.Headers.Accept,
                request.ContentType, release, body ?? [], answer);
            Volatile.Write(ref _entries[PlaceOf(request, entry.Body)], entry);
        }
    }

    // What is answered to who shows a key is not kept for all; a body in some encoding is not taken.
    private static bool IsKept(HttpRequest request) =>
        request.Headers.Authorization.Count == 0
        && request.Headers.ContentEncoding.Count == 0
        && (HttpMethods.IsPost(request.Method) || HttpMethods.IsGet(request.Method));

    private Answer? Find(HttpRequest request, string release, ReadOnlySpan<byte> body, AnswerCache answers) =>
        Volatile.Read(ref _entries[PlaceOf(request, body)]) is { } entry
        && body.SequenceEqual(entry.Body)
        && entry.Query == request.QueryString.Value
        && entry.Path == request.Path.Value
        && entry.Accept == request.Headers.Accept
        && entry.ContentType == request.ContentType
        && entry.Release == release
        && entry.Method == request.Method
            ? answers.Find(entry.Answer)
            : null;

    private static int PlaceOf(HttpRequest request, ReadOnlySpan<byte> body)
    {
        var hash = default(HashCode);
        hash.Add(request.QueryString.Value);
        hash.Add(request.Path.Value);
        hash.AddBytes(body);
        return (hash.ToHashCode() & int.MaxValue) % Places;
    }

    private sealed record Entry(
        string Method, string? Path, string? Query, StringValues Accept, string? ContentType, string Release, byte[] Body,
        string Answer);
}
