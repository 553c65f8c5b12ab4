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
        var cells = new Dictionary<CellKey, PublishedCell>();
        var years = new List<CertificateYear>();
        var held = new List<string>();
        var tally = new YearTally();
        string? failure = null;
        foreach (var year in input.Years.Distinct().Order(StringComparer.Ordinal))
        {
            var supplied = raw[year].Where(c => c.Level == layout.Levels[0] && c.Group == layout.Groups[0])
                .Select(c => c.District).ToHashSet();
            var ledger = new Ledger(input, year);
            var (table, certificate, problem) = supplied.Count == 0
                ? (null, null, null)
                : Year(new YearFrame(input.Facts, layout, year, supplied), raw[year], ledger, options, tally);
            var candidate = new Dictionary<CellKey, PublishedCell>();
            Fill(candidate, input.Facts, layout, year, table);
            if (options.Ledger && !ledger.Empty && !ledger.Allows(candidate))
            {
                held.Add(year);
                candidate = [];
                Fill(candidate, input.Facts, layout, year, null);
                foreach (var (key, cell) in ledger.Last())
                {
                    candidate[key] = cell;
                }

                (certificate, problem) = Certify(CertificateAudit.Table(input.Facts, layout, year, candidate, []));
            }

            failure ??= options.Certify ? problem : null;
            foreach (var (key, cell) in candidate)
            {
                cells[key] = cell;
            }

            years.Add(certificate ?? new CertificateYear(year, [], [], []));
        }

        var proof = new Certificate(years);
        if (failure is null && options.Certify
            && CertificateAudit.Verify(cells, input.Facts, proof).Problems is [var first, ..])
        {
            failure = first;
        }

        return new PublicationResult
        {
            Cells = failure is null ? cells : new Dictionary<CellKey, PublishedCell>(),
            Certificate = failure is null ? proof : new Certificate([]),
            Utility = UtilityReport.Of(cells, input.Facts, tally.Withdrawn),
            HeldYears = held,
            AuditFailure = failure,
            Steps = tally.Steps,
        };
    }

    private static (YearTable Table, CertificateYear? Certificate, string? Problem) Year(
        YearFrame frame, IEnumerable<RawCount> counts, Ledger ledger, RuleOptions options,
        YearTally tally)
    {
        var blank = new YearTable(frame);
        bool WasHidden(int table, int node) => options.Ledger && !ledger.Empty
            && frame.Layout.Tables[table].Columns.Any(c => ledger.WasHidden(blank.Key(node, c)));
        var rule = new SmallCellRule(frame, RawYear.Read(frame, counts), WasHidden, options);
        if (!options.Certify)
        {
            return (rule.Publish(), null, null);
        }

        var table = rule.Publish();
        List<(int Area, int Column)>? doubtful = null;
        while (true)
        {
            var builder = new CertificateBuilder(table);
            var certificate = builder.Build(doubtful);
            tally.Steps += builder.Steps;
            if (builder.Stuck is null && builder.Failed.Count == 0)
            {
                // What was mended holds; now all is proven again, from what is published in the end.
                if (doubtful is not null)
                {
                    doubtful = null;
                    continue;
                }

                tally.Withdrawn.AddRange(rule.Withdrawn);
                tally.Withdrawn.AddRange(NotFollowing(table));
                return (table, certificate, null);
            }

            // What hides nothing more than before need not be proven again.
            var before = table;
            while (table.SaysAs(before))
            {
                if (!(builder.Stuck is { } stuck ? rule.HideRoot(stuck) : rule.HideMore(builder.Failed)))
                {
                    return (before, certificate, Problem(before, builder));
                }

                table = rule.Publish();
            }

            doubtful = builder.Stuck is null ? builder.Failed : null;
        }
    }

    private static IEnumerable<AreaKind> NotFollowing(YearTable table)
    {
        var classes = Enumerable.Range(table.Frame.Nodes, table.Frame.Areas.Length - table.Frame.Nodes);
        return classes.SelectMany(a => table.Frame.Layout.Tables.Where(t => t.Kind != TableKind.Cross)
            .SelectMany(t => t.Columns.Where(c => !table.Shown(a, c)).Select(_ => AreaKind.Class)));
    }

    private static (CertificateYear? Certificate, string? Problem) Certify(YearTable table)
    {
        if (table.Frame.Districts == 0)
        {
            return (null, null);
        }

        var builder = new CertificateBuilder(table);
        var certificate = builder.Build();
        return (certificate, builder.Stuck is null && builder.Failed.Count == 0 ? null : Problem(table, builder));
    }

    private static string Problem(YearTable table, CertificateBuilder builder)
    {
        var layout = table.Frame.Layout;
        var index = builder.Stuck ?? layout.TableOf[builder.Failed[0].Column];
        var area = builder.Stuck is null ? table.Frame.Areas[builder.Failed[0].Area].Code : "all areas";
        return $"{table.Frame.Year}: the table \"{layout.Tables[index].Name}\" of {area} could not be proven safe.";
    }

    private static void Fill(
        Dictionary<CellKey, PublishedCell> cells, PublicFacts facts, CellLayout layout, string year, YearTable? table)
    {
        foreach (var area in facts.Areas)
        {
            for (var column = 0; column < layout.Columns; column++)
            {
                var (level, group) = (layout.LevelOf(column), layout.GroupOf(column));
                cells[new(area.Code, year, layout.Levels[level], layout.Groups[group])] = PublishedCell.NotAvailable;
            }
        }

        for (var area = 0; table is not null && area < table.Frame.Areas.Length; area++)
        {
            for (var column = 0; column < layout.Columns; column++)
            {
                cells[table.Key(area, column)] = table.Cell(area, column);
            }
        }
    }
}
