using CareerConnect.Api.Search;

namespace CareerConnect.Api.Sources.SearchSynonyms;

/// <summary>Career words in Spanish and English, this project's own table.</summary>
public sealed class SearchSynonymsImport : SourceImport
{
    private static readonly CsvLayout Layout = new()
    {
        Needed = ["term_es", "term_en", "note"],
        Key = ["term_es", "term_en"],
    };

    public override string Title => "Career words in Spanish and English";

    public override string Folder => "SearchSynonyms";

    public override void Read(SourceReader reader, ImportBatch batch)
    {
        var source = reader.Manifest.Sources[0];
        foreach (var row in reader.Rows("synonyms.csv", Layout))
        {
            var (spanish, english) = (row.Required("term_es").Trim(), row.Required("term_en").Trim());
            if (spanish == english)
            {
                row.Error("term_en", "another word than in term_es");
            }

            batch.SearchSynonyms.Add(new SearchSynonym
            {
                TermEs = spanish,
                TermEn = english,
                Note = row.Text("note"),
                SourceKey = source.Key,
                DateSeen = source.DateSeen,
            });
        }
    }
}
