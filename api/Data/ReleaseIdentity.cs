using System.Security.Cryptography;
using System.Text;
using CareerConnect.Api.Figures;

namespace CareerConnect.Api.Data;

/// <summary>
/// The name of a release: SHA-256 of the canonical text of its tables. Natural keys in ordinal order; no clock
/// and no id of the working store take part, so the same facts have the same name on every machine.
/// </summary>
public static class ReleaseIdentity
{
    public static string Of(ReleaseContent content)
    {
        using var describer = new Describer();
        ReleaseTables.Each(content, describer);
        return describer.Name();
    }

    /// <summary>The same of what a release counts alone: figures and outcomes, to which later releases are bound.</summary>
    public static string OfCounts(ReleaseContent content)
    {
        using var describer = new Describer();
        describer.Visit(ReleaseTables.Figures, content.Figures is FigureRows rows ? rows : new FigureTable(content.Figures).Rows);
        describer.Visit(ReleaseTables.Outcomes, content.Outcomes);
        return describer.Name();
    }

    private sealed class Describer : ITableVisitor, IDisposable
    {
        private const int Enough = 64 * 1024;

        private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        private readonly MemoryStream _text = new(2 * Enough);

        public void Visit<T>(RecordTable<T> table, IReadOnlyList<T> records)
        {
            if (records is FigureRows rows)
            {
                table.Describe([], Line);
                new FigureText(rows.Table).Write(Add);
            }
            else
            {
                table.Describe(table.Sort(records), Line);
            }
        }

        public string Name()
        {
            Flush();
            return Convert.ToHexStringLower(_hash.GetHashAndReset());
        }

        public void Dispose()
        {
            _hash.Dispose();
            _text.Dispose();
        }

        private void Line(string line) => Add(Encoding.UTF8.GetBytes(line + "\n"));

        private void Add(ReadOnlySpan<byte> text)
        {
            _text.Write(text);
            if (_text.Length >= Enough)
            {
                Flush();
            }
        }

        private void Flush()
        {
            _hash.AppendData(_text.GetBuffer().AsSpan(0, (int)_text.Length));
            _text.SetLength(0);
        }
    }
}
