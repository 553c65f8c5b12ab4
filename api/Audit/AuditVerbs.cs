using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using CareerConnect.Api.Data;
using CareerConnect.Api.Submissions.Drafts;
using Microsoft.EntityFrameworkCore;

namespace CareerConnect.Api.Audit;

/// <summary>The verb that takes the log out: audit export, one JSON object a line, oldest first.</summary>
public static class AuditVerbs
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter() },
    };

    public static Command Of(Func<ParseResult, WorkingStore> store)
    {
        var export = new Command("export", "The log as JSON, a line an entry; counts of students are left out");
        export.SetAction(parsed => Export(store(parsed), Console.Out));
        return new Command("audit", "Who changed what, and when") { export };
    }

    public static void Export(WorkingStore store, TextWriter output)
    {
        store.Migrate();
        using var db = store.Open();
        foreach (var entry in db.Audit.AsNoTracking().OrderBy(e => e.Number))
        {
            output.WriteLine(JsonSerializer.Serialize(
                entry with
                {
                    Before = RawCounts.Mask(entry.Kind, entry.Before),
                    After = RawCounts.Mask(entry.Kind, entry.After),
                },
                Json));
        }
    }
}
