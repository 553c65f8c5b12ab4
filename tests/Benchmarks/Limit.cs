using System.IO.Pipelines;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;

namespace CareerConnect.Benchmarks;

/// <summary>What no server on Kestrel can beat: it reads a request to its end and sends bytes that lie ready.</summary>
internal static class Limit
{
    public static void Run(int port, string folder)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls($"http://127.0.0.1:{port}");
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        var ready = Directory.EnumerateFiles(folder, "*.json")
            .ToDictionary(path => "/" + Path.GetFileNameWithoutExtension(path), File.ReadAllBytes);
        var app = builder.Build();
        app.Run(async http =>
        {
            ReadResult read;
            do
            {
                read = await http.Request.BodyReader.ReadAsync(http.RequestAborted);
                http.Request.BodyReader.AdvanceTo(read.Buffer.End);
            }
            while (!read.IsCompleted);
            var bytes = ready[http.Request.Path];
            http.Response.ContentType = "application/json; charset=utf-8";
            http.Response.ContentLength = bytes.Length;
            await http.Response.BodyWriter.WriteAsync(bytes, http.RequestAborted);
        });
        app.Run();
    }
}
