using System.Globalization;
using System.Text;

namespace CareerConnect.Api.Privacy;

/// <summary>Writes a certificate as lines of text, and reads it back. Same certificate, same text.</summary>
public static class CertificateText
{
    private const string Head = "certificate 1";

    /// <summary>The certificate as text.</summary>
    public static string Write(Certificate certificate)
    {
        var text = new StringBuilder(Head).Append('\n');
        foreach (var year in certificate.Years)
        {
            text.Append("year\t").Append(year.Year).Append('\t').AppendJoin(' ', year.Districts).Append('\n');
            text.Append("students\t").Append(Changes(year.Students)).Append('\n');
            foreach (var entry in year.Entries)
            {
                text.Append("cell\t").Append(entry.Cell.Area).Append('\t').Append(entry.Cell.Level).Append('\t')
                    .Append(entry.Cell.Group).Append('\t').Append(Changes(entry.Low)).Append('\t')
                    .Append(Changes(entry.High)).Append('\n');
            }
        }

        return text.ToString();
    }

    /// <summary>The certificate a text holds. A text that is none is refused with its line.</summary>
    public static Certificate Read(string text)
    {
        var lines = text.Split('\n');
        var years = new List<CertificateYear>();
        for (var i = 0; i < lines.Length; i++)
        {
            var fields = lines[i].Split('\t');
            try
            {
                switch (fields)
                {
                    case [Head] when i == 0:
                    case [""] when i == lines.Length - 1 && i > 0:
                        break;
                    case ["year", var year, var codes] when i > 0:
                        years.Add(new(year, codes.Split(' ', StringSplitOptions.RemoveEmptyEntries), [], []));
                        break;
                    case ["students", var parts] when years.Count > 0 && years[^1].Students.Count == 0:
                        years[^1] = years[^1] with { Students = Parse(parts), Entries = new List<CertificateEntry>() };
                        break;
                    case ["cell", var area, var level, var group, var low, var high]
                        when years.Count > 0 && years[^1].Entries is List<CertificateEntry> entries:
                        entries.Add(new(new(area, years[^1].Year, level, group), Parse(low), Parse(high)));
                        break;
                    default:
                        throw new FormatException("not a line of a certificate here");
                }
            }
            catch (Exception error) when (error is FormatException or OverflowException)
            {
                throw new FormatException($"Certificate, line {i + 1}: {error.Message}.", error);
            }
        }

        return new Certificate(years);
    }

    private static string Changes(IEnumerable<CertificateChange> changes) => string.Join(' ', changes.Select(c =>
        string.Create(CultureInfo.InvariantCulture, $"{c.District},{c.Kind},{c.Part},{c.Change}")));

    private static List<CertificateChange> Parse(string text)
    {
        var changes = new List<CertificateChange>();
        foreach (var part in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var n = part.Split(',').Select(f => int.Parse(f, CultureInfo.InvariantCulture)).ToArray();
            changes.Add(n is [var d, var kind, var p, var change]
                ? new CertificateChange(d, kind, p, change)
                : throw new FormatException("four numbers expected"));
        }

        return changes;
    }
}
