using System.Globalization;
using Microsoft.Net.Http.Headers;

namespace CareerConnect.Api.GraphQL.Wire;

/// <summary>Sends an answer: nothing, if the client has it; else ready bytes, compressed if the client takes that.</summary>
internal static class AnswerWriter
{
    public static string Seconds(TimeSpan wait) => wait.TotalSeconds.ToString("0", CultureInfo.InvariantCulture);

    public static async Task Write(HttpContext http, Answer answer)
    {
        var response = http.Response;
        response.Headers["X-Cost"] = answer.PointsText;
        response.StatusCode = answer.Status;
        if (answer.Status == StatusCodes.Status405MethodNotAllowed)
        {
            response.Headers.Allow = "POST, OPTIONS";
        }
        else if (answer.Status == StatusCodes.Status503ServiceUnavailable)
        {
            response.Headers.RetryAfter = "1";
        }

        if (answer.Tag is not null && HttpMethods.IsGet(http.Request.Method))
        {
            // Weak, as one tag stands for the compressed forms too.
            response.Headers.ETag = $"W/{answer.Tag}";
            response.Headers.CacheControl = "public, no-cache";
            if (IsKnown(http.Request, answer.Tag))
            {
                response.StatusCode = StatusCodes.Status304NotModified;
                return;
            }
        }

        var (bytes, encoding) = answer.For(Accepted(http.Request));
        if (encoding is not null)
        {
            response.Headers.ContentEncoding = encoding;
        }

        response.ContentType = answer.ContentType;
        response.ContentLength = bytes.Length;
        await response.BodyWriter.WriteAsync(bytes, http.RequestAborted);
    }

    private static bool IsKnown(HttpRequest request, string tag) =>
        request.Headers.IfNoneMatch.Count > 0
        && request.GetTypedHeaders().IfNoneMatch.Any(t => t.Tag == tag || t.Tag == "*");

    private static string Accepted(HttpRequest request)
    {
        var header = request.Headers.AcceptEncoding;
        return header.Count == 0 ? ""
            : !header.ToString().Contains("q=", StringComparison.OrdinalIgnoreCase) ? header.ToString()
            : StringWithQualityHeaderValue.TryParseList(header, out var list)
                ? string.Join(',', list.Where(e => e.Quality is not 0).Select(e => e.Value))
                : "";
    }
}
