namespace CareerConnect.Site.Generator;

/// <summary>
/// Answers of one release, for who builds again and again: what the api has said once it need not say again. An answer of
/// another release puts all others away.
/// </summary>
public sealed class AnswerBook
{
    private readonly Dictionary<string, object> _answers = new(StringComparer.Ordinal);
    private string? _release;

    /// <summary>How often the api was asked.</summary>
    public int Asked { get; private set; }

    /// <summary>What is known of the answers' objects: they never change, and pages are drawn from them in every build.</summary>
    internal Fingerprints Marks { get; private set; } = new(keep: true);

    internal object? Find(string? release, string question) =>
        release is not null && release == _release ? _answers.GetValueOrDefault(question) : null;

    internal void Keep(string release, string question, object answer)
    {
        if (release != _release)
        {
            _answers.Clear();
            (_release, Marks) = (release, new Fingerprints(keep: true));
        }

        Asked++;
        _answers[question] = answer;
        Marks.Of(answer);
    }
}
