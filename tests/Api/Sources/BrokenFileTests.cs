using System.Text;
using CareerConnect.Tests.Support;
using Xunit;

namespace CareerConnect.Tests.Api.Sources;

public sealed class BrokenFileTests : IDisposable
{
    private const string Good = "school_year,district_code,level,group,students\n2022-23,06037,any,all,66\n";

    private readonly TinyStore _store = new();

    public static TheoryData<string, byte[], string> Files => new()
    {
        { "empty", [], "f.csv: an empty file is not a table with a header row" },
        { "only empty lines", "\n\n\n"u8.ToArray(), "f.csv:1: the header is not of a kind known here" },
        { "UTF-16", Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes(Good)).ToArray(), "f.csv: UTF-16 text is not UTF-8" },
        { "UTF-16 big end first", Encoding.BigEndianUnicode.GetPreamble().Concat(Encoding.BigEndianUnicode.GetBytes(Good)).ToArray(), "f.csv: UTF-16 text is not UTF-8" },
        { "UTF-16 without a mark", Encoding.Unicode.GetBytes(Good), "f.csv:1: the byte 00 is not text" },
        { "NUL", Encoding.UTF8.GetBytes(Good + "2022-23,06037,prep\0,all,3\n"), "f.csv:3: the byte 00 is not text" },
        { "bell", Encoding.UTF8.GetBytes(Good + "2022-23,06037,prep\a,all,3\n"), "f.csv:3: the byte 07 is not text" },
        { "Latin-1", Encoding.Latin1.GetBytes(Good + "2022-23,06037,pr\u00E9p,all,3\n"), "f.csv:3: a byte is not UTF-8" },
        { "cut in a letter", [.. Encoding.UTF8.GetBytes(Good), 0xC3], "f.csv:3: a byte is not UTF-8" },
        { "a workbook", [0x50, 0x4B, 0x03, 0x04, 0x14], "f.csv: a workbook of a spreadsheet is not text: open it there and save it as CSV UTF-8" },
        { "an old workbook", [0xD0, 0xCF, 0x11, 0xE0, 0xA1], "f.csv: a workbook of a spreadsheet is not text" },
        { "bars", Encoding.UTF8.GetBytes(Good.Replace(',', '|')), "f.csv:1: the header is not of a kind known here" },
        { "no header", "2022-23,06037,any,all,66\n"u8.ToArray(), "f.csv:1: the header is not of a kind known here" },
        { "a column too many", Encoding.UTF8.GetBytes(Good.Replace("\n", ",note\n", StringComparison.Ordinal)), "f.csv:1: column 'note' is not known here (school_year," },
        { "a column twice", Encoding.UTF8.GetBytes(Good.Replace("\n", ",group\n", StringComparison.Ordinal)), "f.csv:1: column 'group' is not there once only" },
        { "a column missing", "school_year,district_code,level,students\n2022-23,06037,any,66\n"u8.ToArray(), "f.csv:1: the header is not whole: it lacks the column group" },
        { "a column misspelled", Encoding.UTF8.GetBytes(Good.Replace("level", "Level", StringComparison.Ordinal)), "f.csv:1: the header is not whole: it lacks the column level" },
        { "a quote in the header", Encoding.UTF8.GetBytes(Good.Replace("level", "le\"vel", StringComparison.Ordinal)), "f.csv:1: " },
        { "600 columns", Encoding.UTF8.GetBytes(string.Join(',', Enumerable.Repeat("level", 600)) + "\n"), "f.csv:1: the header is not of a kind known here" },
        { "a million columns", Encoding.UTF8.GetBytes(new string(',', 1_000_000) + "\n"), "f.csv:1: the header is not of a kind known here" },
        { "a million cells in a row", Encoding.UTF8.GetBytes(Good + new string(',', 1_000_000) + "\n"), "f.csv:3: a row" },
        { "a quote that never closes", Encoding.UTF8.GetBytes(Good + "\"" + new string('x', 2_000_000)), "f.csv:3: a row is not one of 1000000 bytes or fewer" },
        { "text after a quote", Encoding.UTF8.GetBytes(Good + "2022-23,06037,\"prep\"s,all,3\n"), "f.csv:3: a stray quote is not CSV" },
        { "a line of direction marks", Encoding.UTF8.GetBytes(Good + "2022-23,06037,\u202Eprep,all,3\n"), "f.csv:3: column level: '\\u{202E}prep' is not one of" },
        { "a long cell", Encoding.UTF8.GetBytes(Good + "2022-23,06037," + new string('p', 900) + ",all,3\n"), "ppp…' is not one of any" },
    };

    public void Dispose() => _store.Dispose();

    [Theory]
    [MemberData(nameof(Files))]
    public void A_broken_file_is_refused_with_its_place_and_the_store_stays_as_it_was(string what, byte[] bytes, string problem)
    {
        _store.Import();
        var before = _store.Dump();
        var refusal = _store.Refusal(_store.Write("f.csv", bytes));

        Assert.True(refusal.Contains(problem, StringComparison.Ordinal), $"{what}: {refusal[..Math.Min(refusal.Length, 400)]}");
        Assert.Equal(before, _store.Dump());
    }

    [Fact]
    public void Of_two_files_a_broken_one_keeps_the_good_one_out_too()
    {
        _store.Import();
        var before = _store.Dump();
        var refusal = _store.Refusal(_store.Write("good.csv", Good), _store.Write("bad.csv", Good + "2022-23,06037,any,all,66\n"));

        Assert.Contains("bad.csv:3", refusal, StringComparison.Ordinal);
        Assert.DoesNotContain("good.csv", refusal, StringComparison.Ordinal);
        Assert.Equal(before, _store.Dump());
    }
}
