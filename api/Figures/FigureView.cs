using System.Collections;

namespace CareerConnect.Api.Figures;

/// <summary>Some figures of the dense table, by their places in it: four bytes each.</summary>
internal sealed class FigureView(FigureTable table, int[] indexes) : IReadOnlyList<PublishedFigure>
{
    public int Count => indexes.Length;

    public PublishedFigure this[int index] => new(table, indexes[index]);

    public IEnumerator<PublishedFigure> GetEnumerator()
    {
        foreach (var index in indexes)
        {
            yield return new PublishedFigure(table, index);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
