using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using CareerConnect.Site.Components;
using CareerConnect.Site.Generator;

namespace CareerConnect.Site.Report;

/// <summary>
/// Where the report of a build lies, outside of what is published: report.txt, report.json, newsletter-LANGUAGE.md, and
/// state.json, by which the next build knows what has changed.
/// </summary>
public sealed class ReportFolder(string folder)
{
    private const string State = "state.json";

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    /// <summary>What the last build left; null at the first.</summary>
    public SiteState? Read()
    {
        var file = Path.Combine(folder, State);
        try
        {
            if (!File.Exists(file))
            {
                return null;
            }

            using var state = File.OpenRead(file);
            return JsonSerializer.Deserialize<SiteState>(state, Options);
        }
        catch (JsonException error)
        {
            throw new SiteException(
                SiteFailure.BadInput, $"{file}:{error.LineNumber + 1}:{error.BytePositionInLine + 1}: it is not what a build left: delete it to begin anew.");
        }
    }

    public void Write(BuildReport report, SiteState state, SiteContext site)
    {
        Directory.CreateDirectory(folder);
        Put("report.txt", ReportText.Of(report));
        Put("report.json", JsonSerializer.Serialize(report, Options) + "\n");
        foreach (var words in site.Languages)
        {
            Put($"newsletter-{words.Locale}.md", Newsletter.Of(report.Changes, site, words));
        }

        // Last: with it the build counts as told.
        Put(State, file =>
        {
            using var stream = File.Create(file);
            JsonSerializer.Serialize(stream, state, Options);
            stream.Write("\n"u8);
        });
    }

    private void Put(string name, string text) => Put(name, file => File.WriteAllText(file, text));

    private void Put(string name, Action<string> write)
    {
        var file = Path.Combine(folder, name);
        write(file + ".new");
        File.Move(file + ".new", file, overwrite: true);
    }
}
