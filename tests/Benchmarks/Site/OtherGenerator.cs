using System.Globalization;
using System.Text.Json;

namespace CareerConnect.Benchmarks.Site;

/// <summary>A generator to be measured beside ours: writes what it reads, and runs it.</summary>
/// <param name="Name">With its version.</param>
/// <param name="Write">Into a folder that is there and empty.</param>
/// <param name="Program">What is started in that folder.</param>
/// <param name="Arguments">What it is told.</param>
internal sealed record OtherGenerator(string Name, Action<ReadyPages, string> Write, string Program, params string[] Arguments)
{
    private static readonly string Packages = Path.Combine(AppContext.BaseDirectory, "generators");

    public static IReadOnlyList<OtherGenerator> All { get; } =
    [
        new("Hugo 0.111", WriteHugo, "hugo", "--quiet"),
        new("Eleventy 3.1", WriteEleventy, "node", "node_modules/@11ty/eleventy/cmd.cjs", "--config=eleventy.config.mjs"),
        new("Astro 5.18", WriteAstro, "node", "node_modules/astro/astro.js", "build", "--silent"),
    ];

    public Run Measure(ReadyPages pages, string folder)
    {
        Directory.CreateDirectory(folder);
        Write(pages, folder);
        return Run.OfProgram(Program, folder, Arguments);
    }

    private static void WriteHugo(ReadyPages pages, string folder)
    {
        File.WriteAllText(Path.Combine(folder, "config.toml"), """
            baseURL = "http://localhost:5080/"
            title = "Career Connect Southwest"
            disableKinds = ["taxonomy", "term", "RSS", "section", "home"]

            """);
        Save(folder, "layouts/_default/single.html", pages.Frame(
            "{{ strings.Trim .RelPermalink \"/\" }}", "{{ .Title }}", "{{ .Description }}", "{{ .Content }}"));
        WriteFiles(pages, folder, page => JsonSerializer.Serialize(
            new { title = page.Title, description = page.Description, url = $"/{page.Path}/" }));
    }

    private static void WriteEleventy(ReadyPages pages, string folder)
    {
        Take(folder, "eleventy.config.mjs");
        Save(folder, "_includes/frame.liquid", pages.Frame(
            "{{ path }}", "{{ title | escape }}", "{{ description | escape }}", "{{ content }}"));
        WriteFiles(pages, folder, page => "---json\n" + JsonSerializer.Serialize(new
        {
            title = page.Title,
            description = page.Description,
            path = page.Path,
            layout = "frame.liquid",
            permalink = $"/{page.Path}/index.html",
        }) + "\n---");
    }

    private static void WriteAstro(ReadyPages pages, string folder)
    {
        Take(folder, "astro.config.mjs");
        Save(folder, "src/pages/[...path].astro", File.ReadAllText(Path.Combine(Packages, "page.astro")));
        Save(folder, "frame.html", pages.Frame("{{ path }}", "{{ title }}", "{{ description }}", "{{ main }}"));
        foreach (var (some, number) in pages.Pages.Chunk(2_000).Select((p, i) => (p, i)))
        {
            Save(folder, string.Create(CultureInfo.InvariantCulture, $"pages/{number:000}.json"), JsonSerializer.Serialize(some));
        }
    }

    // A file of each page: what is said of it, and its main part.
    private static void WriteFiles(ReadyPages pages, string folder, Func<ReadyPage, string> front)
    {
        Directory.CreateDirectory(Path.Combine(folder, "content"));
        foreach (var (page, number) in pages.Pages.Select((p, i) => (p, i)))
        {
            Save(folder, string.Create(CultureInfo.InvariantCulture, $"content/{number:000000}.html"), $"{front(page)}\n{page.Main}");
        }
    }

    private static void Take(string folder, string configuration)
    {
        NodePackages.Install(Packages);
        Directory.CreateSymbolicLink(Path.Combine(folder, "node_modules"), Path.Combine(Packages, "node_modules"));
        Save(folder, "package.json", "{\"type\":\"module\"}");
        Save(folder, configuration, File.ReadAllText(Path.Combine(Packages, configuration)));
    }

    private static void Save(string folder, string file, string text)
    {
        var path = Path.Combine(folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
