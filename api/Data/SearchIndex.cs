using CareerConnect.Api.Programs;
using CareerConnect.Api.Search;
using Microsoft.Data.Sqlite;

namespace CareerConnect.Api.Data;

/// <summary>
/// The full-text index of a release file. It is made of the tables beside it and says nothing they do not: the text
/// itself is not kept in it (a contentless FTS5 table), only which word stands in which entry. Entries are in the
/// order of their keys and written in one transaction, so equal content has an equal index, byte for byte.
/// </summary>
internal static class SearchIndex
{
    private const string Ddl = """
        CREATE TABLE search_entry (id INTEGER PRIMARY KEY, kind TEXT NOT NULL, key TEXT NOT NULL) STRICT;
        CREATE VIRTUAL TABLE search_index USING fts5(
            title, about, notes, content='', tokenize='unicode61 remove_diacritics 2');
        """;

    public static void Write(ReleaseContent content, SqliteConnection connection)
    {
        Run(connection, Ddl);
        using var insert = connection.CreateCommand();
        insert.CommandText = """
            INSERT INTO search_entry VALUES (@id, @kind, @key);
            INSERT INTO search_index (rowid, title, about, notes) VALUES (@id, @title, @about, @notes);
            """;
        var next = 0L;
        foreach (var entry in Entries(content).OrderBy(e => e.Kind).ThenBy(e => e.Key, StringComparer.Ordinal))
        {
            insert.Parameters.Clear();
            insert.Parameters.AddWithValue("@id", ++next);
            insert.Parameters.AddWithValue("@kind", entry.Kind.ToString());
            insert.Parameters.AddWithValue("@key", entry.Key);
            insert.Parameters.AddWithValue("@title", entry.Title);
            insert.Parameters.AddWithValue("@about", string.Join('\n', entry.About.OfType<string>()));
            insert.Parameters.AddWithValue("@notes", string.Join('\n', entry.Notes.OfType<string>()));
            insert.ExecuteNonQuery();
        }

        Run(connection, "INSERT INTO search_index (search_index) VALUES ('optimize');");
    }

    private static IEnumerable<Entry> Entries(ReleaseContent content)
    {
        var counties = content.Counties.ToDictionary(c => c.Code, c => c.Name);
        var sectors = content.Sectors.ToDictionary(s => s.Key, s => s.Label);
        var partners = content.Partners.ToDictionary(p => p.Slug, p => p.Name);
        var takingPart = content.OpportunityPartners.ToLookup(p => p.OpportunitySlug, p => p.PartnerSlug);
        return
        [
            .. content.Programs.Select(p => Of(SearchKind.Program, p, p.CredentialText)),
            .. content.Events.Select(e => Of(SearchKind.Event, e, e.WhenText)),
            .. content.Partners.Select(p => new Entry(
                SearchKind.Partner, p.Slug, p.Name,
                [p.Role, p.City, Name(counties, p.CountyCode), Name(sectors, p.SectorKey)], [p.Notes])),
            .. content.Districts.Select(d => new Entry(
                SearchKind.District, d.Code, d.Name, [d.Code, .. d.CountyNames, d.Locale], [])),
        ];

        Entry Of(SearchKind kind, Opportunity o, string? more) => new(
            kind, o.Slug, o.Name,
            [
                o.ProviderText, o.PartnersText, o.City, Name(counties, o.CountyCode), Name(sectors, o.SectorKey),
                .. takingPart[o.Slug].Order(StringComparer.Ordinal).Select(slug => partners[slug]), more,
            ],
            [o.Eligibility, o.GradesOrAgesText, o.LengthText, o.Notes]);
    }

    private static string? Name(Dictionary<string, string> names, string? key) => key is null ? null : names[key];

    private static void Run(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private sealed record Entry(SearchKind Kind, string Key, string Title, string?[] About, string?[] Notes);
}
