using System.CommandLine;
using CareerConnect.Api.Access.Keys;
using CareerConnect.Api.Audit;
using CareerConnect.Api.Backups;
using CareerConnect.Api.Data;
using CareerConnect.Api.GraphQL;
using CareerConnect.Api.Hosting;
using CareerConnect.Api.Releases;
using CareerConnect.Api.Reviews;

namespace CareerConnect.Api;

/// <summary>The verbs of the api. Exit codes: 0 done, 1 failed, 2 bad input.</summary>
public static class Program
{
    public static async Task<int> Main(string[] args)
    {
        var data = new Option<string?>("--data") { Description = "Folder of the working store and the releases", Recursive = true };
        var region = new Option<string?>("--region") { Description = "Folder of another region: region.json and Sources/", Recursive = true };
        var root = new RootCommand("CareerConnect: facts of career-connected learning, answered over GraphQL") { data, region };
        var urls = new Option<string>("--urls") { Description = "Where to listen", DefaultValueFactory = _ => "http://localhost:5080" };
        var serve = new Command("serve", "Answer GraphQL (the default)") { urls };
        var release = new Argument<string>("release") { Description = "A release file, or the beginning of an identity" };
        var verify = new Command("verify", "Check that a release is whole") { release };
        root.Options.Add(urls);
        var output = new Option<string?>("--output") { Description = "Where to write it; without, it is printed" };
        var schema = new Command("schema", "The GraphQL schema as text") { output };
        serve.SetAction(ServeAsync);
        root.SetAction(ServeAsync);
        verify.SetAction(parsed => VerifyCommand.Run(
            parsed.GetRequiredValue(release), File.Exists(parsed.GetValue(release)) ? null : Store(parsed), Console.Out));
        root.Add(serve);
        schema.SetAction(parsed => WriteAsync(parsed.GetValue(output), SchemaText.Print()));
        root.Add(verify);
        root.Add(schema);
        foreach (var verb in PreparationVerbs.Of(Prepare).Append(ReleaseVerbs.Of(Store)).Concat(BackupVerbs.Of(Store, data)))
        {
            root.Add(verb);
        }

        root.Add(KeyVerbs.Of(Store));
        root.Add(ReviewVerbs.Of(Store, Region));
        root.Add(AuditVerbs.Of(Store));
        return await Verbs.RunAsync(root, args);

        WorkingStore Store(ParseResult parsed) => new(DataFolder.Resolve(parsed.GetValue(data)));

        Preparation Prepare(ParseResult parsed) => new(Store(parsed), TimeProvider.System, Console.Out, Region(parsed));

        RegionFolder Region(ParseResult parsed) => RegionFolder.Resolve(parsed.GetValue(region));

        static Task WriteAsync(string? path, string text) =>
            path is null ? Console.Out.WriteAsync(text) : File.WriteAllTextAsync(path, text);

        async Task ServeAsync(ParseResult parsed, CancellationToken cancellationToken)
        {
            var app = await ApiHost.BuildAsync(
                DataFolder.Resolve(parsed.GetValue(data)), parsed.GetValue(urls), region: Region(parsed));
            await app.RunAsync(cancellationToken);
        }
    }
}
