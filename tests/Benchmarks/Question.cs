using System.Text;
using System.Text.Json.Nodes;

namespace CareerConnect.Benchmarks;

/// <summary>One of the questions: a document, its variables if it has any, and the request that carries both.</summary>
internal sealed record Question(string Name, byte[] Body)
{
    public static IReadOnlyList<Question> All { get; } = [Read("districts"), Read("programs"), Read("deep")];

    /// <summary>The request as bytes, for one kept-alive connection after another.</summary>
    public byte[] Request(string path) =>
    [
        .. Encoding.ASCII.GetBytes(
            $"POST {path} HTTP/1.1\r\nHost: localhost\r\nAccept: application/json\r\nContent-Type: application/json\r\n"
            + $"Content-Length: {Body.Length}\r\n\r\n"),
        .. Body,
    ];

    private static Question Read(string name)
    {
        var path = Path.Combine(AppContext.BaseDirectory, "Queries", name);
        var body = new JsonObject { ["query"] = File.ReadAllText($"{path}.graphql") };
        if (File.Exists($"{path}.json"))
        {
            body["variables"] = JsonNode.Parse(File.ReadAllText($"{path}.json"));
        }

        return new Question(name, Encoding.UTF8.GetBytes(body.ToJsonString()));
    }
}
