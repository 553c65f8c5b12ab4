using System.Text;
using CareerConnect.Site.Charts;
using CareerConnect.Site.Generator;
using Xunit;

namespace CareerConnect.Tests.Site.Charts;

public sealed class CsvTests
{
    [Fact]
    public void Values_are_written_the_same_everywhere_and_nothing_is_a_formula()
    {
        var file = Csv.File(
            SitePath.Of("a").Beside("b.csv"), ["x", "y"], [[1.5, null], ["a,\"b\"", true], ["=1+1", -2]]);
        Assert.Equal("a/b.csv", file.Path.FileName);
        Assert.Equal("x,y\r\n1.5,\r\n\"a,\"\"b\"\"\",true\r\n'=1+1,-2\r\n", Encoding.UTF8.GetString(file.Content.Span));
    }
}
