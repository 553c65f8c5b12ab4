using System.Globalization;
using System.Text;
using QRCoder;

namespace CareerConnect.Site.TakeAway;

/// <summary>An address as a QR code: one SVG path of black runs, small enough to stand in a page.</summary>
public sealed record QrCode(int Size, string Path)
{
    public static QrCode Of(Uri address)
    {
        using var data = QRCodeGenerator.GenerateQrCode(address.AbsoluteUri, QRCodeGenerator.ECCLevel.M);
        var rows = data.ModuleMatrix;
        var path = new StringBuilder();
        for (var y = 0; y < rows.Count; y++)
        {
            for (var x = 0; x < rows[y].Count; x++)
            {
                var start = x;
                while (x < rows[y].Count && rows[y][x])
                {
                    x++;
                }

                if (x > start)
                {
                    path.Append(CultureInfo.InvariantCulture, $"M{start} {y}h{x - start}v1H{start}z");
                }
            }
        }

        return new QrCode(rows.Count, path.ToString());
    }
}
