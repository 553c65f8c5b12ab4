using CareerConnect.Api.Privacy;
using Google.OrTools.LinearSolver;

namespace CareerConnect.Tests.Api.Privacy;

/// <summary>
/// Someone with a linear-programming solver, the published cells, public enrolment and the meaning of the
/// counts; shares no code with the rule. Given several releases, takes hidden counts to be the same in all.
/// </summary>
internal sealed class Attacker
{
    private readonly PublicFacts _facts;
    private readonly string _year;
    private readonly Dictionary<(string District, string Level, string Group), Variable> _variables = [];
    private readonly Solver _solver = Solver.CreateSolver("GLOP");
    private readonly string[] _levels;
    private readonly Dictionary<string, string[]> _leaves = [];

    public Attacker(PublicFacts facts, string year, params IReadOnlyDictionary<CellKey, PublishedCell>[] releases)
    {
        (_facts, _year) = (facts, year);
        var shape = facts.Shape;
        _levels = [.. shape.CoreLevels, .. shape.LevelRows.SelectMany(r => r)];
        string[] groups = ["all", .. shape.Splits.SelectMany(s => new[] { s.Group, s.Complement })];
        foreach (var district in facts.Areas.Where(a => a.Kind == AreaKind.District
            && releases[^1][new(a.Code, year, "any", "all")].Status != CellStatus.NotAvailable))
        {
            _leaves[district.Code] = [district.Code];
            for (var a = district; a.Parent is { } parent; a = facts.Areas.Single(x => x.Code == parent))
            {
                _leaves[parent] = [.. _leaves.GetValueOrDefault(parent, []), district.Code];
            }

            Meaning(district.Code, groups);
        }

        foreach (var area in facts.Areas.Where(a => a.Kind == AreaKind.Class))
        {
            _leaves[area.Code] = [.. area.Districts.Where(_leaves.ContainsKey)];
        }

        foreach (var cell in releases.SelectMany(r => r).Where(c => c.Key.Year == year && c.Value.Value is not null))
        {
            var sum = _solver.MakeConstraint(cell.Value.Value!.Value, cell.Value.Value.Value);
            foreach (var leaf in _leaves[cell.Key.Area])
            {
                sum.SetCoefficient(_variables[(leaf, cell.Key.Level, cell.Key.Group)], 1);
            }
        }
    }

    /// <summary>The least and most a cell can be.</summary>
    public (double Low, double High) Bounds(CellKey cell) => (Extreme(cell, false), Extreme(cell, true));

    /// <summary>Cells known exactly, known to within three, or known to be more than nothing, or less than ten.</summary>
    public (int Exact, int Near, int Lifted) Attack(IEnumerable<CellKey> cells)
    {
        var (exact, near, lifted) = (0, 0, 0);
        foreach (var cell in cells)
        {
            var (low, high) = Bounds(cell);
            var cap = _leaves[cell.Area].Sum(d => Cap(d, cell.Group));
            exact += cap > 0 && high - low < 0.999 ? 1 : 0;
            near += cap > 6 && high - low < 6.999 ? 1 : 0;
            lifted += low is > 0.001 and < 9.999 || high < Math.Min(cap, 10) - 0.001 ? 1 : 0;
        }

        return (exact, near, lifted);
    }

    private double Extreme(CellKey cell, bool most)
    {
        var objective = _solver.Objective();
        objective.Clear();
        foreach (var leaf in _leaves[cell.Area])
        {
            objective.SetCoefficient(_variables[(leaf, cell.Level, cell.Group)], 1);
        }

        objective.SetOptimizationDirection(most);
        return _solver.Solve() switch
        {
            Solver.ResultStatus.OPTIMAL => objective.Value(),
            Solver.ResultStatus.UNBOUNDED => double.PositiveInfinity,
            var status => throw new InvalidOperationException($"{cell}: {status}"),
        };
    }

    private void Meaning(string district, string[] groups)
    {
        foreach (var group in groups)
        {
            var cap = Cap(district, group);
            foreach (var level in _levels.Prepend("any"))
            {
                _variables[(district, level, group)] = _solver.MakeNumVar(0, cap, "");
            }

            var any = _variables[(district, "any", group)];
            var cover = _solver.MakeConstraint(0, double.PositiveInfinity);
            cover.SetCoefficient(any, -1);
            foreach (var level in _levels)
            {
                cover.SetCoefficient(_variables[(district, level, group)], 1);
                var within = _solver.MakeConstraint(0, double.PositiveInfinity);
                within.SetCoefficient(any, 1);
                within.SetCoefficient(_variables[(district, level, group)], -1);
            }
        }

        foreach (var split in _facts.Shape.Splits)
        {
            foreach (var level in _levels.Prepend("any"))
            {
                var sides = _solver.MakeConstraint(0, 0);
                sides.SetCoefficient(_variables[(district, level, "all")], -1);
                sides.SetCoefficient(_variables[(district, level, split.Group)], 1);
                sides.SetCoefficient(_variables[(district, level, split.Complement)], 1);
            }
        }
    }

    private double Cap(string district, string group)
    {
        double Known(string g) => _facts.Enrolment.TryGetValue(new(district, _year, g), out var n) ? n : double.PositiveInfinity;
        var other = _facts.Shape.Splits.Where(s => s.Group == group || s.Complement == group)
            .Select(s => s.Group == group ? s.Complement : s.Group).FirstOrDefault();
        var rest = other is null || double.IsInfinity(Known(other)) ? double.PositiveInfinity : Known("all") - Known(other);
        return Math.Min(Known("all"), Math.Min(Known(group), rest));
    }
}
