namespace CareerConnect.Site.Reading;

/// <summary>What the formulas of readability are made of.</summary>
public sealed record ReadingCount(int Words, int Sentences, int Syllables)
{
    /// <summary>Words of the text for each sentence.</summary>
    public double WordsPerSentence => (double)Words / Sentences;

    public double SyllablesPerWord => (double)Syllables / Words;

    /// <summary>Flesch and Kincaid's school grade, for English.</summary>
    public double FleschKincaidGrade => (0.39 * WordsPerSentence) + (11.8 * SyllablesPerWord) - 15.59;

    /// <summary>True when it is harder than the aim: grade 8 in English, ease 60 in Spanish.</summary>
    public bool IsTooHard(string locale) => locale == "es" ? FernandezHuertaEase < 60 : FleschKincaidGrade > 8;

    /// <summary>Fernández Huerta's ease of reading, 0 to 100, for Spanish; more is easier.</summary>
    public double FernandezHuertaEase => 206.84 - (60 * SyllablesPerWord) - (1.02 * WordsPerSentence);
}
