using CareerConnect.Api.Sources;
using Xunit;

namespace CareerConnect.Tests.Api.Sources;

public sealed class CsvTableTests : IDisposable
{
    private static readonly Dictionary<string, int> Words = new() { ["yes"] = 1, ["no"] = 0 };

    private readonly ImportErrors _errors = new();
    private readonly string _path = Path.Combine(Path.GetTempPath(), $"table-{Guid.NewGuid():N}", "programs.csv");

    public void Dispose() => Directory.Delete(Path.GetDirectoryName(_path)!, recursive: true);

    [Fact]
    public void A_row_is_named_by_the_line_it_begins_in()
    {
        var rows = Rows("name,grade_min\n\"two\nlines\",9\n\nlast,10\n");

        Assert.Equal([2, 5], rows.Select(r => r.Line));
        Assert.Equal("two\nlines", rows[0].Text("name"));
        Assert.Equal(10, rows[1].Whole("grade_min", 0, 12));
    }

    [Fact]
    public void An_error_names_file_line_column_value_and_what_was_expected()
    {
        Rows("name,grade_min\nTour,abc\n")[0].Whole("grade_min", 0, 12);

        Assert.Equal("programs.csv:2: column grade_min: 'abc' is not a whole number from 0 to 12", Assert.Single(_errors.All).ToString());
    }

    [Fact]
    public void An_empty_cell_is_null_and_never_zero()
    {
        var row = Rows("name,grade_min\n , \n")[0];

        Assert.Null(row.Whole("grade_min"));
        Assert.Null(row.Number("grade_min"));
        Assert.Null(row.Date("grade_min"));
        Assert.Null(row.SchoolYear("grade_min"));
        Assert.Null(row.Url("name"));
        Assert.Null(row.Word("name", Words));
        Assert.Empty(row.List("name"));
        Assert.Empty(_errors.All);
        Assert.Equal("", row.Required("name"));
        Assert.Equal("programs.csv:2: column name: an empty cell is not text", _errors.All[0].ToString());
        row.RequiredWord("name", Words);
        Assert.Equal(2, _errors.Count);
    }

    [Theory]
    [InlineData("-1", "a whole number from 0 to 12")]
    [InlineData("13", "a whole number from 0 to 12")]
    [InlineData("1e1", "a whole number from 0 to 12")]
    [InlineData("9.0", "a whole number from 0 to 12")]
    [InlineData("٩", "a whole number from 0 to 12")]
    public void What_is_no_whole_number_in_range_is_an_error(string value, string expected)
    {
        Assert.Null(Rows($"name,grade_min\nx,{value}\n")[0].Whole("grade_min", 0, 12));
        Assert.Equal(expected, Assert.Single(_errors.All).Expected);
    }

    [Theory]
    [InlineData("NaN")]
    [InlineData("Infinity")]
    [InlineData("1e9")]
    [InlineData("1,5")]
    [InlineData("91")]
    public void What_is_no_number_in_range_is_an_error(string value)
    {
        Assert.Null(Rows($"name,grade_min\nx,\"{value}\"\n")[0].Number("grade_min", -90, 90));
        Assert.Equal("a number from -90 to 90", Assert.Single(_errors.All).Expected);
    }

    [Fact]
    public void Other_kinds_are_as_strict()
    {
        var row = Rows("name,grade_min\njavascript:alert(1),2026-02-30\n")[0];

        Assert.Null(row.Url("name"));
        Assert.Null(row.Date("grade_min"));
        Assert.Null(row.SchoolYear("grade_min"));
        Assert.Null(row.Word("name", Words));
        Assert.Equal(4, _errors.Count);
        Assert.Equal("one of no, yes", _errors.All[3].Expected);
    }

    [Fact]
    public void Thousands_are_read_where_they_are_allowed()
    {
        var rows = Rows("name,grade_min\na,\"1,234,567\"\nb,\"12,34\"\n");

        Assert.Equal(1_234_567, rows[0].Whole("grade_min", thousands: true));
        Assert.Null(rows[0].Whole("grade_min"));
        Assert.Null(rows[1].Whole("grade_min", thousands: true));
    }

    [Fact]
    public void A_private_value_is_never_repeated_nor_is_a_long_one_whole()
    {
        var row = Rows($"name,secret\n{new string('n', 500)},7\n")[0];
        row.Error("secret", "x");
        row.Error("name", "y");

        Assert.Equal(ImportError.Hidden, _errors.All[0].Value);
        Assert.InRange(_errors.All[1].Value.Length, 50, 70);
    }

    private List<CsvRow> Rows(string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_path)!);
        File.WriteAllText(_path, text);
        var layout = new CsvLayout { Needed = ["name"], Optional = ["grade_min", "secret"], Private = ["secret"] };
        return [.. new CsvTable(_path, layout, _errors, _ => { }).Rows()];
    }
}
