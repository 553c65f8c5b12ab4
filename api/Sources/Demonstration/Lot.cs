namespace CareerConnect.Api.Sources.Demonstration;

/// <summary>Draws numbers from words (FNV-1a, then a finalizer): the same on every machine and in every version.</summary>
internal static class Lot
{
    /// <summary>A number from <paramref name="low"/> to <paramref name="high"/>.</summary>
    public static double Between(double low, double high, params ReadOnlySpan<string> words)
    {
        var hash = 14695981039346656037UL;
        foreach (var word in words)
        {
            foreach (var letter in word)
            {
                hash = (hash ^ letter) * 1099511628211UL;
            }

            hash = (hash ^ 0xFF) * 1099511628211UL;
        }

        hash = (hash ^ (hash >> 33)) * 0xFF51AFD7ED558CCDUL;
        hash = (hash ^ (hash >> 33)) * 0xC4CEB9FE1A85EC53UL;
        return low + ((high - low) * ((hash ^ (hash >> 33)) >> 11) / (1UL << 53));
    }
}
