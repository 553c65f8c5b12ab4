using System.Text.RegularExpressions;

namespace CareerConnect.Site.Reading;

/// <summary>Counts syllables by rule.</summary>
public static partial class Syllables
{
    private const string Strong = "aeoáéíóú";

    /// <summary>
    /// English: a syllable a group of vowels; a last e, es or ed is silent unless it is heard (ta-ble, hou-ses, wan-ted);
    /// i or u before another vowel is heard apart, but not after c, g, q, s, t and x (cur-i-ous, but na-tion).
    /// </summary>
    public static int English(string word)
    {
        var text = word.ToLowerInvariant();
        var heard = SilentEnd().Replace(text, "");
        return Math.Max(1, EnglishVowels().Count(heard) + Apart().Count(heard));
    }

    /// <summary>
    /// Spanish: two strong vowels are two syllables (le-er), a weak one joins its neighbour (cie-lo) unless it bears the
    /// accent (dí-a). The u of que, qui, gue and gui is silent; y is a vowel at the end of a word.
    /// </summary>
    public static int Spanish(string word)
    {
        var text = FinalY().Replace(SilentU().Replace(word.ToLowerInvariant(), ""), "i");
        var count = 0;
        var before = '\0';
        foreach (var letter in text)
        {
            if (Strong.Contains(letter, StringComparison.Ordinal) || letter is 'i' or 'u' or 'ü')
            {
                var apart = before == '\0'
                    || (Strong.Contains(letter, StringComparison.Ordinal) && Strong.Contains(before, StringComparison.Ordinal));
                count += apart ? 1 : 0;
                before = letter;
            }
            else
            {
                before = '\0';
            }
        }

        return Math.Max(1, count);
    }

    [GeneratedRegex("[aeiouy]+")]
    private static partial Regex EnglishVowels();

    [GeneratedRegex("(?<![cgqstx])i(?=[aou])|(?<![gq])u(?=a)")]
    private static partial Regex Apart();

    [GeneratedRegex("(?<=[aeiouy].*[^aeiouyl])e$|(?<=[aeiouy]l)e$|(?<=[aeiouy].*[^aeiouycgsxzh])es$|(?<=[aeiouy].*[^aeiouytd])ed$")]
    private static partial Regex SilentEnd();

    [GeneratedRegex("(?<=q)u|(?<=g)u(?=[eiéí])")]
    private static partial Regex SilentU();

    [GeneratedRegex("y$")]
    private static partial Regex FinalY();
}
