using Microsoft.Net.Http.Headers;

namespace CareerConnect.Api.GraphQL.Wire;

/// <summary>The two media types of an answer and the choice between them.</summary>
internal static class MediaTypes
{
    public const string Json = "application/json";
    public const string Response = "application/graphql-response+json";

    // On equal terms, and for clients that do not say, the older one; the specification lets a server choose.
    private static readonly string[] Offered = [Json, Response];

    public static string Choose(HttpRequest request)
    {
        var header = request.Headers.Accept;
        if (header is [Json or "*/*"])
        {
            return Json;
        }

        if (header is [Response])
        {
            return Response;
        }

        if (header.Count == 0 || !MediaTypeHeaderValue.TryParseList(header, out var accepted))
        {
            return Json;
        }

        var wanted = accepted
            .Where(a => !a.Charset.HasValue || a.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase))
            .ToList();
        return Offered
            .Select(offered => (offered, Quality: Quality(wanted, offered)))
            .Where(o => o.Quality > 0)
            .OrderByDescending(o => o.Quality)
            .Select(o => o.offered)
            .FirstOrDefault()
            ?? throw new RefusalException(
                StatusCodes.Status406NotAcceptable, "NOT_ACCEPTABLE", $"Answers are {Response} or {Json}, in UTF-8.");
    }

    // The most specific range that covers a type decides (RFC 9110, 12.5.1).
    private static double Quality(List<MediaTypeHeaderValue> wanted, string offered) =>
        wanted.Where(a => Covers(a, offered))
            .OrderByDescending(a => a.MatchesAllTypes ? 0 : a.MatchesAllSubTypes ? 1 : 2)
            .Select(a => a.Quality ?? 1)
            .FirstOrDefault(0);

    private static bool Covers(MediaTypeHeaderValue range, string offered) =>
        range.MatchesAllTypes
        || (range.MatchesAllSubTypes && range.Type.Equals("application", StringComparison.OrdinalIgnoreCase))
        || range.MediaType.Equals(offered, StringComparison.OrdinalIgnoreCase);
}
