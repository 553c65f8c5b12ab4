using System.Buffers.Text;
using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text;
using CareerConnect.Api.Fields;

namespace CareerConnect.Api.GraphQL.Wire;

/// <summary>
/// Where a page stopped. A cursor is a hash of the row's noun and natural key: it holds no value of the row, is the
/// same in every release that has the row, and fails clearly when the row is gone. It says nothing of sorting, so one
/// cursor serves whatever order it is used with.
/// </summary>
internal static class Cursor
{
    private const int Bytes = 12;

    /// <summary>The cursor of a row.</summary>
    public static string Of<T>(FieldList<T> fields, T row)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{fields.Name}\n{fields.Key(row)}"));
        return Base64Url.EncodeToString(hash.AsSpan(0, Bytes));
    }

    /// <summary>The row's place in the list.</summary>
    public static int Find<T>(FieldList<T> fields, IReadOnlyList<T> rows, string cursor) =>
        RowIndex<T>.Of(rows, "cursors", () => Enumerable.Range(0, rows.Count)
            .ToFrozenDictionary(at => Of(fields, rows[at]), StringComparer.Ordinal)).TryGetValue(cursor, out var place)
            ? place
            : throw new UserError(
                "BAD_CURSOR",
                "This cursor is not of this list, or what it stood at is no longer in it: start from the first page.");
}
