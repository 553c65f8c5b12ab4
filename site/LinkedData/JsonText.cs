using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;

namespace CareerConnect.Site.LinkedData;

/// <summary>JSON as text that may stand in a page: letters stay letters, and nothing in it can end a script element.</summary>
public static class JsonText
{
    private static readonly JsonSerializerOptions InPage = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    private static readonly JsonSerializerOptions InFile = new(InPage) { WriteIndented = true, NewLine = "\n" };

    public static string Of(JsonNode node) => node.ToJsonString(InPage);

    /// <summary>Indented, for a file of its own.</summary>
    public static string Indented(JsonNode node) => node.ToJsonString(InFile) + "\n";
}
