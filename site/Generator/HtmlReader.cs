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
    private readonly List<(int Name, int NameEnd, int Value, int ValueEnd)> _attributes = [];
    private bool _raw;
    private int _at;

    public HtmlPart Part { get; private set; }

    /// <summary>True of a tag such as &lt;path /&gt;.</summary>
    public bool Closed { get; private set; }

    /// <summary>The name of the tag; of text, of the tag before it.</summary>
    public ReadOnlySpan<char> Name { get; private set; }

    /// <summary>Text as it is written, character references and all.</summary>
    public ReadOnlySpan<char> Text { get; private set; }

    public readonly int Attributes => _attributes.Count;

    public readonly ReadOnlySpan<char> AttributeName(int index)
    {
        var (start, end, _, _) = _attributes[index];
        return _html[start..end];
    }

    public readonly ReadOnlySpan<char> AttributeValue(int index)
    {
        var (_, _, start, end) = _attributes[index];
        return _html[start..end];
    }

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
                (_raw, Part) = (false, HtmlPart.Text);
                Text = rest[..length];
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
                Name = rest[2..(length - 1)];
                Part = HtmlPart.End;
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
        Name = char.IsAsciiLetter(Next()) ? _html[_at..Take(NameEnds)] : throw Wrong("a < that begins no tag");
        _attributes.Clear();

        for (Skip(); Next() is not ('>' or '/'); Skip())
        {
            var (name, end) = (_at, Take(NameEnds));
            Skip();
            var (value, valueEnd) = Next() == '=' ? ReadValue() : (_at, _at);
            _attributes.Add((name, end, value, valueEnd));
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

    private (int Start, int End) ReadValue()
    {
        _at++;
        Skip();
        var quote = Next();
        if (quote is not ('"' or '\''))
        {
            return (_at, Take(ValueEnds));
        }

        var start = _at + 1;
        var length = _html[start..].IndexOf(quote);
        _at = length >= 0 ? start + length + 1 : throw Wrong("a tag that does not end");
        return (start, start + length);
    }

    private readonly char Next() => _at < _html.Length ? _html[_at] : throw Wrong("a tag that does not end");

    private void Skip()
    {
        while (char.IsWhiteSpace(Next()))
        {
            _at++;
        }
    }

    /// <summary>Moves on to the end of a name or a bare value, and says where that is.</summary>
    private int Take(SearchValues<char> ends) =>
        _at += _html[_at..].IndexOfAny(ends) is > 0 and var length ? length : throw Wrong("a tag that does not end");

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
