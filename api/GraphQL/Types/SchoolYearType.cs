using System.Diagnostics.CodeAnalysis;
using CareerConnect.Api.Data;
using CareerConnect.Api.GraphQL.Wire;

namespace CareerConnect.Api.GraphQL.Types;

public sealed class SchoolYearType() : TextScalar<SchoolYear>("SchoolYear", Docs.Of(typeof(SchoolYear)))
{
    protected override bool TryRead(string text, [NotNullWhen(true)] out SchoolYear? value)
    {
        value = SchoolYear.TryParse(text, out var year) ? year : null;
        return value is not null;
    }

    protected override string Write(SchoolYear value) => value.ToString();
}
