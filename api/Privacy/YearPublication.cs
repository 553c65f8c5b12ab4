namespace CareerConnect.Api.Privacy;

/// <summary>Decides and certifies what one year says.</summary>
internal sealed class YearPublication(
    PublicationInput input, CellLayout layout, RuleOptions options, string year, IEnumerable<RawCount> counts)
{
    private readonly Ledger _ledger = new(input, year);
    private readonly List<AreaKind> _withdrawn = [];
    private long _steps;

    public PublishedYear Publish()
    {
        var supplied = counts.Where(c => c.Level == layout.Levels[0] && c.Group == layout.Groups[0]).Select(c => c.District).ToHashSet();
        var (table, certificate, problem) = supplied.Count == 0
            ? (null, null, null)
            : Decide(new YearFrame(input.Facts, layout, year, supplied));
        var cells = Cells(table);
        var held = options.Ledger && !_ledger.Empty && !_ledger.Allows(cells);
        if (held)
        {
            cells = Cells(null);
            foreach (var (key, cell) in _ledger.Last())
            {
                cells[key] = cell;
            }

            (certificate, problem) = Certify(CertificateAudit.Table(input.Facts, layout, year, cells, []));
        }

        return new PublishedYear(
            cells, certificate ?? new CertificateYear(year, [], [], []), problem, held, _withdrawn, _steps);
    }

    private (YearTable Table, CertificateYear? Certificate, string? Problem) Decide(YearFrame frame)
    {
        var blank = new YearTable(frame);
        bool WasHidden(int table, int node) => options.Ledger && !_ledger.Empty
            && frame.Layout.Tables[table].Columns.Any(c => _ledger.WasHidden(blank.Key(node, c)));
        var rule = new SmallCellRule(frame, RawYear.Read(frame, counts), WasHidden, options);
        var table = rule.Publish();
        if (!options.Certify)
        {
            return (table, null, null);
        }

        List<(int Area, int Column)>? doubtful = null;
        while (true)
        {
            var builder = new CertificateBuilder(table);
            var certificate = builder.Build(doubtful);
            _steps += builder.Steps;
            if (builder.Stuck is null && builder.Failed.Count == 0)
            {
                // What was mended holds; now all is proven again, from what is published in the end.
                if (doubtful is not null)
                {
                    doubtful = null;
                    continue;
                }

                _withdrawn.AddRange(rule.Withdrawn);
                _withdrawn.AddRange(NotFollowing(table));
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

    private Dictionary<CellKey, PublishedCell> Cells(YearTable? table)
    {
        var cells = new Dictionary<CellKey, PublishedCell>();
        foreach (var area in input.Facts.Areas)
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

        return cells;
    }
}
