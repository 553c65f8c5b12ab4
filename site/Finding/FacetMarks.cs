using CareerConnect.Site.Wording;

namespace CareerConnect.Site.Finding;

/// <summary>What an item answers to filters, as attributes of its card.</summary>
public static class FacetMarks
{
    public static Dictionary<string, object> Of<T>(IEnumerable<FacetKind<T>> kinds, T item, Phrases words)
    {
        var marks = new Dictionary<string, object>(StringComparer.Ordinal);
        foreach (var kind in kinds)
        {
            var values = string.Join(' ', kind.Values(item, words).Select(v => v.Value));
            if (values.Length > 0)
            {
                marks["data-" + kind.Name] = values;
            }
        }

        return marks;
    }
}
