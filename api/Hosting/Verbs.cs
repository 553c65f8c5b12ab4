using System.CommandLine;
using CareerConnect.Api.Data;
using CareerConnect.Api.Sources;

namespace CareerConnect.Api.Hosting;

/// <summary>Runs a command line and turns what goes wrong into one clear message and an exit code.</summary>
public static class Verbs
{
    private const int Failed = 1;
    private const int BadInput = 2;

    // Longer than a host takes to finish its requests (30 seconds): the command line ends the process after it.
    private static readonly TimeSpan Ending = TimeSpan.FromSeconds(40);

    /// <param name="root">The verbs.</param>
    /// <param name="args">The command line.</param>
    /// <param name="isBadInput">Tells the program's own exceptions about bad input, if it has any.</param>
    public static async Task<int> RunAsync(RootCommand root, string[] args, Func<Exception, bool>? isBadInput = null)
    {
        var parsed = root.Parse(args);
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors)
            {
                await Console.Error.WriteLineAsync(error.Message);
            }

            return BadInput;
        }

        try
        {
            return await parsed.InvokeAsync(new InvocationConfiguration
            {
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = Ending,
            });
        }
        catch (Exception e) when (e is BadInputException or ImportFailedException || isBadInput?.Invoke(e) == true)
        {
            await Console.Error.WriteLineAsync(e.Message);
            return BadInput;
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            await Console.Error.WriteLineAsync($"Failed: {e.Message}");
            return Failed;
        }
    }
}
