using System.Collections.Concurrent;
using System.Text;

namespace CareerConnect.Site.Generator;

/// <summary>
/// The text of a page that is being drawn, and its bytes. Its room is used again for the next page: most pages are so large
/// that new room for each of them would cost more than to fill it.
/// </summary>
public sealed class PageText : TextWriter
{
    private static readonly ConcurrentBag<PageText> Free = [];

    private char[] _chars = new char[1 << 16];
    private byte[] _bytes = new byte[1 << 16];
    private int _length;
    private int _size;

    private PageText()
    {
    }

    public override Encoding Encoding => Encoding.UTF8;

    public ReadOnlySpan<char> Chars => _chars.AsSpan(0, _length);

    /// <summary>As it is served; of a finished text only.</summary>
    public ReadOnlySpan<byte> Bytes => _bytes.AsSpan(0, _size);

    /// <summary>An empty one, to be disposed of by who is done with it.</summary>
    public static PageText Take()
    {
        var text = Free.TryTake(out var free) ? free : new PageText();
        (text._length, text._size) = (0, 0);
        return text;
    }

    /// <summary>A page that was drawn before.</summary>
    public static PageText Of(string html)
    {
        var text = Take();
        text.Write(html);
        text.Finish();
        return text;
    }

    public override void Write(char value)
    {
        Grow(1);
        _chars[_length++] = value;
    }

    public override void Write(ReadOnlySpan<char> buffer)
    {
        Grow(buffer.Length);
        buffer.CopyTo(_chars.AsSpan(_length));
        _length += buffer.Length;
    }

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public override void Write(string? value) => Write(value.AsSpan());

    /// <summary>Ends its lines by LF, leaves out blanks around it, and works out its bytes.</summary>
    public void Finish()
    {
        var text = Chars.Trim();
        if (text.IndexOfAny("\r\f\u0085\u2028\u2029") >= 0)
        {
            text = text.ToString().ReplaceLineEndings("\n");
        }

        Grow(1);
        text.CopyTo(_chars);
        _length = text.Length;
        _chars[_length++] = '\n';
        var most = Encoding.UTF8.GetMaxByteCount(_length);
        if (_bytes.Length < most)
        {
            _bytes = new byte[most];
        }

        _size = Encoding.UTF8.GetBytes(Chars, _bytes);
    }

    public override string ToString() => Chars.ToString();

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        Free.Add(this);
    }

    private void Grow(int by)
    {
        if (_length + by > _chars.Length)
        {
            Array.Resize(ref _chars, Math.Max(2 * _chars.Length, _length + by));
        }
    }
}
