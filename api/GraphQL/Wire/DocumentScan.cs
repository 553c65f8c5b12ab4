namespace CareerConnect.Api.GraphQL.Wire;

/// <summary>
/// Counts a document's names, nesting, directives and fragment spreads in one walk over its characters, before any
/// parser sees it. It knows strings and comments and nothing else of the grammar: what is wrong, the parser says.
/// </summary>
internal static class DocumentScan
{
    public static void Check(ReadOnlySpan<char> text)
    {
        Refuse(text.Length, Limits.DocumentCharacters, "characters");
        var (names, nesting, directives, spreads) = (0, 0, 0, 0);
        for (var at = 0; at < text.Length;)
        {
            var rest = text[at..];
            switch (text[at])
            {
                case '"':
                    at += StringLength(rest);
                    continue;
                case '#':
                    at += rest.IndexOfAny('\n', '\r') is var end and >= 0 ? end : rest.Length;
                    continue;
                case '{' or '(' or '[':
                    Refuse(++nesting, Limits.Nesting, "levels");
                    break;
                case '}' or ')' or ']':
                    nesting--;
                    break;
                case '@':
                    Refuse(++directives, Limits.Directives, "directives");
                    break;
                case '.' when rest.StartsWith("..."):
                    Refuse(++spreads, Limits.Spreads, "fragment spreads");
                    at += 2;
                    break;
                case var letter when char.IsAsciiLetterOrDigit(letter) || letter == '_':
                    Refuse(++names, Limits.Names, "names");
                    at += WordLength(rest);
                    continue;
            }

            at++;
        }
    }

    private static void Refuse(int count, int most, string what)
    {
        if (count > most)
        {
            throw RefusedError.TooLarge(what, most);
        }
    }

    private static int WordLength(ReadOnlySpan<char> text)
    {
        var length = 1;
        while (length < text.Length && (char.IsAsciiLetterOrDigit(text[length]) || text[length] == '_'))
        {
            length++;
        }

        return length;
    }

    private static int StringLength(ReadOnlySpan<char> text)
    {
        var quotes = text.StartsWith("\"\"\"") ? "\"\"\"" : "\"";
        for (var at = quotes.Length; at < text.Length; at++)
        {
            if (text[at] == '\\')
            {
                at += quotes.Length;
            }
            else if (text[at..].StartsWith(quotes))
            {
                return at + quotes.Length;
            }
        }

        return text.Length;
    }
}
