namespace CareerConnect.Api.Privacy;

/// <summary>Turns raw counts into what may be said of them, with the proof. See README.md beside this file.</summary>
public static class Publication
{
    /// <summary>Decides, certifies and audits a whole release. Nothing is published unless the audit passes.</summary>
    public static PublicationResult Publish(PublicationInput input) => Publish(input, RuleOptions.Standard);

    internal static PublicationResult Publish(PublicationInput input, RuleOptions options)
    {
        var layout = new CellLayout(input.Facts.Shape);
        var raw = input.Counts.ToLookup(c => c.Year);

        // Years have nothing to do with each other, and any number of workers comes to the same end.
        var years = Task.WhenAll(input.Years.Distinct().Order(StringComparer.Ordinal).Select(year => Task.Run(
            () => new YearPublication(input, layout, options, year, raw[year]).Publish()))).GetAwaiter().GetResult();
        var cells = years.SelectMany(y => y.Cells).ToDictionary();
        var proof = new Certificate([.. years.Select(y => y.Certificate)]);
        var failure = options.Certify ? years.Select(y => y.Problem).FirstOrDefault(p => p is not null) ?? Audit() : null;
        return new PublicationResult
        {
            Cells = failure is null ? cells : new Dictionary<CellKey, PublishedCell>(),
            Certificate = failure is null ? proof : new Certificate([]),
            Utility = UtilityReport.Of(cells, input.Facts, [.. years.SelectMany(y => y.Withdrawn)]),
            HeldYears = [.. years.Where(y => y.Held).Select(y => y.Certificate.Year)],
            AuditFailure = failure,
            Steps = years.Sum(y => y.Steps),
        };

        string? Audit() => CertificateAudit.Verify(cells, input.Facts, proof).Problems is [var first, ..] ? first : null;
    }
}
