namespace CareerConnect.Api.Privacy;

/// <summary>
/// Audits a table that is published with sums but is none of the rule's own making: enrolment by gender and race,
/// graduates by group. Whole numbers that fit the sums of a table of two ways are a flow, so the least and the most that
/// a withheld cell can be are found exactly, without a solver, and from published figures alone. A cell passes as in
/// <see cref="CertificateAudit"/>: it can be 0 and can be ten (or its public cap), or is seen by anyone to be ten or more
/// and can differ by ten. It does not know how the publisher chose what to withhold.
/// </summary>
public static class GroupAudit
{
    /// <summary>The withheld cells that the sums tell too much of, in the table's order.</summary>
    public static IReadOnlyList<GroupCell> Told(GroupTable table)
    {
        if (table.Withheld.Count == 0)
        {
            return [];
        }

        var flow = new GroupFlow(table);
        return [.. table.Withheld.Where((_, cell) => !flow.Fits || !IsOpen(table, flow, cell))];
    }

    private static bool IsOpen(GroupTable table, GroupFlow flow, int cell)
    {
        var cap = table.Caps.GetValueOrDefault(table.Withheld[cell].Row, int.MaxValue);
        if (flow.CanBe(cell, 0))
        {
            return flow.CanBe(cell, Math.Min(CertificateAudit.Floor, cap));
        }

        var low = flow.Least(cell);
        return low >= CertificateAudit.Floor && flow.CanBe(cell, low + CertificateAudit.Floor);
    }
}
