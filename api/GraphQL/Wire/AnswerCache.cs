using System.Collections.Concurrent;
using Microsoft.Extensions.Caching.Memory;

namespace CareerConnect.Api.GraphQL.Wire;

/// <summary>
/// Answers that were made, up to a number of bytes. An answer depends on release, document, operation, variables and
/// media type alone, which its key is made of, so it is never stale; those of an earlier release are dropped. One with
/// an error is not kept. Of several requests for the same answer at the same time one makes it.
/// </summary>
internal sealed class AnswerCache(long bytes) : IDisposable
{
    private readonly MemoryCache _answers = new(new MemoryCacheOptions { SizeLimit = bytes, CompactionPercentage = 0.2 });
    private readonly ConcurrentDictionary<string, TaskCompletionSource<Answer?>> _making = new(StringComparer.Ordinal);
    private string? _release;

    /// <summary>Drops what is kept when another release has come into force.</summary>
    public void Follow(string release)
    {
        if (!ReferenceEquals(Volatile.Read(ref _release), release)
            && Interlocked.Exchange(ref _release, release) is { } before && before != release)
        {
            _answers.Clear();
        }
    }

    /// <summary>How many are kept.</summary>
    public int Count => _answers.Count;

    public Answer? Find(string key) => _answers.TryGetValue(key, out Answer? answer) ? answer : null;

    public async Task<Answer> FindOrMake(string key, Func<Task<Answer>> make, CancellationToken cancellation)
    {
        if (Find(key) is { } kept)
        {
            return kept;
        }

        var mine = new TaskCompletionSource<Answer?>(TaskCreationOptions.RunContinuationsAsynchronously);
        var making = _making.GetOrAdd(key, mine);
        if (making != mine)
        {
            return await making.Task.WaitAsync(cancellation) ?? await make();
        }

        try
        {
            var answer = await make();
            if (answer.Tag is not null)
            {
                _answers.Set(key, answer, new MemoryCacheEntryOptions { Size = answer.Size });
                mine.SetResult(answer);
            }

            return answer;
        }
        finally
        {
            _making.TryRemove(key, out _);

            // Whoever waited makes an answer of its own: this one failed, or its client went away.
            mine.TrySetResult(null);
        }
    }

    public void Dispose() => _answers.Dispose();
}
