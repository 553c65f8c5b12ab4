namespace CareerConnect.Api.Privacy;

/// <summary>Checks the certificate of one year. Shares no code with what makes certificates but the areas.</summary>
internal sealed class YearAudit(YearTable table, CertificateYear certificate, List<string> problems)
{
    private readonly YearFrame _frame = table.Frame;
    private readonly CellLayout _layout = table.Frame.Layout;
    private readonly int[,,] _parts =
        new int[table.Frame.Districts, table.Frame.Layout.Kinds, 1 + table.Frame.Layout.Splits];
    private readonly PublicFloor _floor = new(table, new YearPools(table));
    private readonly int[][] _counts = [.. table.Frame.Areas.Select(_ => new int[table.Frame.Layout.Columns])];

    public int Check()
    {
        var codes = _frame.Areas.Take(_frame.Districts).Select(a => a.Code);
        if (!codes.SequenceEqual(certificate.Districts, StringComparer.Ordinal))
        {
            return Fail("the certificate is about other districts");
        }

        if (!Apply(certificate.Students, 1))
        {
            return Fail("the made-up students are not a possible table");
        }

        for (var area = 0; area < _frame.Areas.Length; area++)
        {
            for (var column = 0; column < _layout.Columns; column++)
            {
                var value = table[area, column];
                if (value is >= 0 and < CertificateAudit.Floor)
                {
                    return Fail($"{table.Key(area, column)} is published below {CertificateAudit.Floor}");
                }

                if (value >= 0 && value != _counts[area][column])
                {
                    return Fail($"the made-up students do not give {table.Key(area, column)}");
                }
            }
        }

        return Cells();
    }

    private int Cells()
    {
        var entries = certificate.Entries.ToLookup(e => e.Cell);
        var proven = 0;
        for (var area = 0; area < _frame.Areas.Length; area++)
        {
            for (var column = 0; column < _layout.Columns; column++)
            {
                var key = table.Key(area, column);
                var mine = entries[key].ToArray();
                if (mine.Length != (table[area, column] == YearTable.Suppressed ? 1 : 0))
                {
                    problems.Add($"{key}: {mine.Length} proofs.");
                }
                else if (mine.Length == 1)
                {
                    proven += Proven(mine[0], area, column) ? 1 : 0;
                }
            }
        }

        return proven;
    }

    private bool Proven(CertificateEntry entry, int area, int column)
    {
        var (low, high) = (Reached(entry.Low, area, column), Reached(entry.High, area, column));
        if (low is null || high is null)
        {
            problems.Add($"{entry.Cell}: a proof changes a published figure, or is not a possible table.");
            return false;
        }

        var open = _floor.Of(area, column) >= CertificateAudit.Floor;
        var proven = open
            ? low >= CertificateAudit.Floor && high >= low + CertificateAudit.Floor
            : low == 0 && high >= Math.Min(CertificateAudit.Floor, _frame.Cap(area, column));
        if (!proven)
        {
            problems.Add($"{entry.Cell}: not shown to take both ends of its range.");
        }

        return proven;
    }

    // The cell's count with the changes made, if they leave every published figure alone; then undone.
    private int? Reached(IReadOnlyList<CertificateChange> changes, int area, int column)
    {
        var fits = Apply(changes, 1);
        var reached = _counts[area][column];
        if (fits)
        {
            foreach (var a in changes.SelectMany(c => _frame.AreasOf[c.District]).Distinct())
            {
                for (var c = 0; c < _layout.Columns; c++)
                {
                    fits &= table[a, c] < 0 || table[a, c] == _counts[a][c];
                }
            }

            Apply(changes, -1);
        }

        return fits ? reached : null;
    }

    // Adds the changes; false, and nothing added, if they name what is not there or give an impossible table.
    private bool Apply(IReadOnlyList<CertificateChange> changes, int sign)
    {
        if (changes.Any(c => c.District < 0 || c.District >= _frame.Districts || c.Kind < 1
            || c.Kind >= _layout.Kinds || c.Part < 0 || c.Part > _layout.Splits || Math.Abs((long)c.Change) > 1 << 24))
        {
            return false;
        }

        foreach (var change in changes)
        {
            Add(change, sign);
        }

        if (sign < 0 || changes.All(c => Possible(c.District, c.Kind)))
        {
            return true;
        }

        foreach (var change in changes)
        {
            Add(change, -sign);
        }

        return false;
    }

    private void Add(CertificateChange change, int sign)
    {
        var amount = sign * change.Change;
        _parts[change.District, change.Kind, change.Part] += amount;
        for (var level = 0; level < _layout.Levels.Length; level++)
        {
            if (!CellLayout.Has(change.Kind, level))
            {
                continue;
            }

            foreach (var area in _frame.AreasOf[change.District])
            {
                if (change.Part > 0)
                {
                    _counts[area][_layout.Column(level, CellLayout.Side(change.Part - 1, 0))] += amount;
                    _counts[area][_layout.Column(level, CellLayout.Side(change.Part - 1, 1))] -= amount;
                    continue;
                }

                _counts[area][_layout.Column(level, 0)] += amount;
                for (var split = 0; split < _layout.Splits; split++)
                {
                    _counts[area][_layout.Column(level, CellLayout.Side(split, 1))] += amount;
                }
            }
        }
    }

    private bool Possible(int district, int kind)
    {
        var students = _parts[district, kind, 0];
        for (var split = 0; split < _layout.Splits; split++)
        {
            var first = _parts[district, kind, 1 + split];
            if (first < 0 || first > students)
            {
                return false;
            }
        }

        for (var group = 0; group < _layout.Groups.Length; group++)
        {
            var published = table[district, group];
            if (_counts[district][group] > Math.Max(_frame.Caps[district][group], published))
            {
                return false;
            }
        }

        return students >= 0;
    }

    private int Fail(string problem)
    {
        problems.Add($"{certificate.Year}: {problem}.");
        return 0;
    }
}
