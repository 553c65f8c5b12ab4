using System.Buffers;

namespace CareerConnect.Site.Generator;

/// <summary>
/// Reads a finished page from tag to tag. It is far stricter than a browser, and so needs no tree: what a browser would have
/// to mend is an error. Tests hold what is found this way against a whole parser.
/// </summary>
internal ref struct HtmlReader(ReadOnlySpan<char> html)
{
    private static readonly SearchValues<char> NameEnds = SearchValues.Create(" \n\t\r\f=/>");
    private static readonly SearchValues<char> ValueEnds = SearchValues.Create(" \n\t\r\f>");

    private readonly ReadOnlySpan<char> _html = html;
    private readonly List<(Range Name, Range Value)> _attributes = [];
    private Range _text;
    private Range _name;
    private bool _raw;
    private int _at;

    public HtmlPart Part { get; private set; }

    /// <summary>True of a tag such as &lt;path /&gt;.</summary>
    public bool Closed { get; private set; }

    /// <summary>The name of the tag; of text, of the tag before it.</summary>
    public readonly ReadOnlySpan<char> Name => _html[_name];

    /// <summary>Text as it is written, character references and all.</summary>
    public readonly ReadOnlySpan<char> Text => _html[_text];

    public readonly int Attributes => _attributes.Count;

    public readonly ReadOnlySpan<char> AttributeName(int index) => _html[_attributes[index].Name];

    public readonly ReadOnlySpan<char> AttributeValue(int index) => _html[_attributes[index].Value];

    public readonly bool Has(string name) => Find(name) >= 0;

    /// <summary>The value of an attribute; empty where it has none or is not there.</summary>
    public readonly ReadOnlySpan<char> Value(string name) => Find(name) is >= 0 and var at ? AttributeValue(at) : [];

    /// <summary>Moves on; false at the end of the page.</summary>
    public bool Read()
    {
        while (_at < _html.Length)
        {
            var rest = _html[_at..];
            if (_raw || rest[0] != '<')
            {
                var length = _raw ? rest.IndexOf($"</{Name}", StringComparison.OrdinalIgnoreCase) : rest.IndexOf('<');
                length = length >= 0 ? length : _raw ? throw Wrong("a tag that is not closed") : rest.Length;
                (_raw, _text, Part) = (false, _at..(_at + length), HtmlPart.Text);
                _at += length;
                if (length > 0)
                {
                    return true;
                }
            }
            else if (rest.StartsWith("<!", StringComparison.Ordinal))
            {
                var end = rest.StartsWith("<!--", StringComparison.Ordinal) ? "-->" : ">";
                _at += After(rest, end);
            }
            else if (rest.StartsWith("</", StringComparison.Ordinal))
            {
                var length = After(rest, ">");
                (_name, Part) = ((_at + 2)..(_at + length - 1), HtmlPart.End);
                _at += length;
                return true;
            }
            else
            {
                ReadStart();
                return true;
            }
        }

        return false;
    }

    private void ReadStart()
    {
        _at++;
        _name = char.IsAsciiLetter(Next()) ? Take(NameEnds) : throw Wrong("a < that begins no tag");
        _attributes.Clear();

        for (Skip(); Next() is not ('>' or '/'); Skip())
        {
            var name = Take(NameEnds);
            Skip();
            _attributes.Add((name, Next() == '=' ? ReadValue() : _at.._at));
        }

        Closed = Next() == '/';
        _at += Closed ? 1 : 0;
        if (Next() != '>')
        {
            throw Wrong("a / inside a tag");
        }

        _at++;
        Part = HtmlPart.Start;
        _raw = Name is "script" or "style" or "textarea";
    }

    private Range ReadValue()
    {
        _at++;
        Skip();
        if (Next() is not ('"' or '\''))
        {
            return Take(ValueEnds);
        }

        var start = _at + 1;
        _at = start + After(_html[start..], Next() == '"' ? "\"" : "'");
        return start..(_at - 1);
    }

    private readonly char Next() => _at < _html.Length ? _html[_at] : throw Wrong("a tag that does not end");

    private void Skip()
    {
        while (char.IsWhiteSpace(Next()))
        {
            _at++;
        }
    }

    private Range Take(SearchValues<char> ends)
    {
        var length = _html[_at..].IndexOfAny(ends);
        var taken = _at..(_at + (length > 0 ? length : throw Wrong("a tag that does not end")));
        _at += length;
        return taken;
    }

    private readonly int After(ReadOnlySpan<char> rest, string end) =>
        rest.IndexOf(end, StringComparison.Ordinal) is >= 0 and var at ? at + end.Length : throw Wrong("a tag that does not end");

    private readonly int Find(string name)
    {
        for (var i = 0; i < _attributes.Count; i++)
        {
            if (AttributeName(i).Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                return i;
            }
        }

        return -1;
    }

    private readonly FormatException Wrong(string what) => new($"line {_html[.._at].Count('\n') + 1} has {what}");
}
