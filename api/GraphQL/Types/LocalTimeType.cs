using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using CareerConnect.Api.GraphQL.Wire;

namespace CareerConnect.Api.GraphQL.Types;

public sealed class LocalTimeType()
    : TextScalar<TimeOnly>("LocalTime", "A time of day where it takes place, such as \"14:30:00\" (ISO 8601).")
{
    private const string Form = "HH:mm:ss";

    protected override bool TryRead(string text, [NotNullWhen(true)] out TimeOnly? value)
    {
        value = TimeOnly.TryParseExact(text, Form, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)
            ? time
            : null;
        return value is not null;
    }

    protected override string Write(TimeOnly value) => value.ToString(Form, CultureInfo.InvariantCulture);
}
