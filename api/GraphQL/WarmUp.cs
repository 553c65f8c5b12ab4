using System.Text.Json;
using CareerConnect.Api.GraphQL.Wire;

namespace CareerConnect.Api.GraphQL;

/// <summary>
/// Asks every trusted document once before the host takes requests, all the way through the transport: the code they
/// need is compiled and the documents are known when the first visitor comes.
/// </summary>
internal static class WarmUp
{
    public static async Task WarmUpGraphQLAsync(this IServiceProvider services)
    {
        var transport = services.GetRequiredService<Transport>();
        foreach (var query in services.GetRequiredService<PersistedDocuments>().Trusted)
        {
            using var body = new MemoryStream(JsonSerializer.SerializeToUtf8Bytes(new { query }));
            var http = new DefaultHttpContext { RequestServices = services };
            http.Request.Method = HttpMethods.Post;
            http.Request.Path = "/graphql";
            http.Request.ContentType = MediaTypes.Json;
            http.Request.Body = body;
            http.Response.Body = Stream.Null;
            await transport.Answer(http);
        }
    }
}
