using System.CommandLine;
using System.Globalization;
using CareerConnect.Api.Data;
using CareerConnect.Api.Hosting;
using CareerConnect.Site.Generator;
using CareerConnect.Site.Preview;
using Microsoft.AspNetCore.Builder;

namespace CareerConnect.Site;

/// <summary>The verbs of the site. The one place that starts the api in process; all else asks it over HTTP.</summary>
public static class Program
{
    public static Task<int> Main(string[] args)
    {
        var options = new SiteOptions();
        var root = new RootCommand("CareerConnect: builds the public site from what the api answers");
        var build = new Command("build", "Build the site (the default)");
        var preview = new Command("preview", "Build with demonstration figures and serve site and api on one port");
        var port = new Option<int>("--port") { Description = "Where to serve", DefaultValueFactory = _ => 5080 };
        options.AddTo(root);
        options.AddTo(build);
        preview.Options.Add(port);
        preview.Options.Add(options.Data);
        build.SetAction(BuildAsync);
        root.SetAction(BuildAsync);
        preview.SetAction(PreviewAsync);
        var folder = new Argument<string>("folder") { Description = "Folder to write them to; .graphql files in it are replaced" };
        var documents = new Command("documents", "Write the site's questions, for an api to trust") { folder };
        documents.SetAction(parsed => SiteBuild.Questions.WriteTo(parsed.GetRequiredValue(folder)));
        var site = new Argument<string?>("folder") { Description = "The site to check; site/output without", Arity = ArgumentArity.ZeroOrOne };
        var verify = new Command("verify", "Check every file of a site against its manifest") { site };
        verify.SetAction(parsed => Verify(parsed.GetValue(site) ?? Path.Combine(SiteOptions.ProjectFolder(), "site", "output")));
        root.Add(verify);
        root.Add(build);
        root.Add(preview);
        root.Add(documents);
        return Verbs.RunAsync(root, args, e => e is SiteException { Failure: SiteFailure.BadInput });

        async Task BuildAsync(ParseResult parsed, CancellationToken cancellationToken)
        {
            var settings = options.Settings(parsed, "site/output");
            if (parsed.GetValue(options.Api) is { } api)
            {
                await SiteBuild.RunAsync(settings, api, Console.Out, cancellationToken);
                return;
            }

            await using var app = await StartApiAsync(
                DataFolder.Resolve(parsed.GetValue(options.Data)), demo: false, "http://127.0.0.1:0", _ => { });
            await SiteBuild.RunAsync(settings, new Uri(app.Urls.First()), Console.Out, cancellationToken);
        }

        async Task PreviewAsync(ParseResult parsed, CancellationToken cancellationToken)
        {
            var url = string.Create(CultureInfo.InvariantCulture, $"http://localhost:{parsed.GetValue(port)}");
            var settings = Settings();
            var state = new PreviewState();
            await using var app = await StartApiAsync(
                DataFolder.Resolve(parsed.GetValue(options.Data), "preview-data"), demo: true, url,
                app => app.MapSiteFiles(settings.Output, StaticHostRules.Read(SiteOptions.HostRules), state));
            await Console.Out.WriteLineAsync($"Site {url}/   GraphQL {url}/graphql   (Ctrl+C ends it)");
            using var ends = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, app.Lifetime.ApplicationStopping);
            try
            {
                await new PreviewSession(settings.Input, Settings, new Uri(url), state, Console.Out).RunAsync(ends.Token);
            }
            catch (OperationCanceledException)
            {
                // Ctrl+C.
            }

            // Read anew for every build. A copy to take along of every edit would take longer than the edit.
            SiteSettings Settings() => options.Settings(parsed, "artifacts/preview") with
            {
                BaseUrl = new Uri(url + "/"),
                ShowDrafts = true,
                Report = null,
                OfflineCopy = false,
                Flush = false,
            };
        }
    }

    private static void Verify(string folder)
    {
        if (SiteManifest.Verify(folder) is { Count: > 0 } problems)
        {
            throw new SiteException(SiteFailure.Failed, [$"{folder} is not as it was built:", .. problems]);
        }

        Console.WriteLine($"{SiteManifest.Read(folder).Count} files as built, manifest {SiteManifest.HashOf(folder)}");
    }

    private static async Task<WebApplication> StartApiAsync(
        string data, bool demo, string url, Action<WebApplication> map)
    {
        var preparation = new Preparation(new WorkingStore(data), TimeProvider.System, Console.Out);
        preparation.Import([], demo);
        preparation.PublishUnlessGoneBack();
        SiteBuild.Questions.WriteTo(Path.Combine(data, ApiHost.TrustedDocuments));
        var app = await ApiHost.BuildAsync(
            data, url, builder =>
            {
                builder.Configuration["GraphQL:ExemptLoopback"] = "true";
                builder.Services.AddSiteFiles();
            });
        map(app);
        await app.StartAsync();
        return app;
    }
}
