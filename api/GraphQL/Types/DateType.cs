using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using CareerConnect.Api.GraphQL.Wire;

namespace CareerConnect.Api.GraphQL.Types;

public sealed class DateType() : TextScalar<DateOnly>("Date", "A day, such as \"2026-11-23\" (ISO 8601).")
{
    private const string Form = "yyyy-MM-dd";

    protected override bool TryRead(string text, [NotNullWhen(true)] out DateOnly? value)
    {
        value = DateOnly.TryParseExact(text, Form, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : null;
        return value is not null;
    }

    protected override string Write(DateOnly value) => value.ToString(Form, CultureInfo.InvariantCulture);
}
