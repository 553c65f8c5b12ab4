using System.Globalization;
using System.Text;

namespace CareerConnect.Site.TakeAway;

/// <summary>
/// Lines of an iCalendar file (RFC 5545): ended by CRLF, folded at 75 octets without cutting a letter, commas and
/// the like escaped.
/// </summary>
public sealed class CalendarText
{
    private const int LineOctets = 75;

    private readonly StringBuilder _text = new();

    /// <summary>A property whose value is written as it is.</summary>
    public CalendarText Line(string name, string value)
    {
        var octets = 0;
        foreach (var rune in $"{name}:{value}".EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > LineOctets)
            {
                _text.Append("\r\n ");
                octets = 1;
            }

            _text.Append(rune.ToString());
            octets += rune.Utf8SequenceLength;
        }

        _text.Append("\r\n");
        return this;
    }

    /// <summary>A property whose value is words.</summary>
    public CalendarText Words(string name, string value) => Line(
        name,
        value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal)
            .Replace(",", "\\,", StringComparison.Ordinal).ReplaceLineEndings("\\n"));

    /// <summary>A property whose value is a whole day.</summary>
    public CalendarText Day(string name, DateOnly day) =>
        Line(name + ";VALUE=DATE", day.ToString("yyyyMMdd", CultureInfo.InvariantCulture));

    public byte[] ToBytes() => Encoding.UTF8.GetBytes(_text.ToString());
}
