using System.Diagnostics;

namespace CareerConnect.Site.Preview;

/// <summary>How the site being previewed stands: which build it is, and what is wrong, if anything is.</summary>
public sealed class PreviewState
{
    private TaskCompletionSource _changed = New();

    /// <summary>Counts builds, also those that failed.</summary>
    public int Build { get; private set; }

    /// <summary>What stopped the last build, one line each; null when it went well.</summary>
    public IReadOnlyList<string>? Problems { get; private set; }

    /// <summary>When the last build was told of, as <see cref="Stopwatch.GetTimestamp"/> counts.</summary>
    public long BuiltAt { get; private set; }

    public void Built(IReadOnlyList<string>? problems)
    {
        (Build, Problems, BuiltAt) = (Build + 1, problems, Stopwatch.GetTimestamp());
        Interlocked.Exchange(ref _changed, New()).SetResult();
    }

    /// <summary>Waits until there is another build than one.</summary>
    public async Task<int> AfterAsync(int build, CancellationToken ct)
    {
        for (var changed = _changed; Build == build; changed = _changed)
        {
            await changed.Task.WaitAsync(ct);
        }

        return Build;
    }

    private static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
