using CareerConnect.Api.Privacy;
using Google.OrTools.LinearSolver;

namespace CareerConnect.Tests.Api.Privacy;

/// <summary>
/// Someone with a linear-programming solver, the published cells, public enrolment and the meaning of the
/// counts; shares no code with the rule. Given several releases, takes the counts of a district to be the same in all
/// of them unless one of its own published figures changed, and asks about the last.
/// </summary>
internal sealed class Attacker
{
    private readonly PublicFacts _facts;
    private readonly string _year;
    private readonly Dictionary<(string District, string Level, string Group, int Release), Variable> _variables = [];
    private readonly HashSet<string> _changed;
    private readonly int _last;
    private readonly Solver _solver = Solver.CreateSolver("GLOP");
    private readonly string[] _levels;
    private readonly Dictionary<string, string[]> _leaves = [];

    public Attacker(PublicFacts facts, string year, params IReadOnlyDictionary<CellKey, PublishedCell>[] releases)
    {
        (_facts, _year) = (facts, year);
        _last = releases.Length - 1;
        _changed = [.. releases[^1].Where(now => now.Key.Year == year && releases.Any(earlier =>
            earlier.TryGetValue(now.Key, out var before) && before.Value is { } b && now.Value.Value is { } n && b != n))
            .Select(c => c.Key.Area)];
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

            foreach (var release in Enumerable.Range(0, releases.Length).Select(r => Of(district.Code, r)).Distinct())
            {
                Meaning(district.Code, groups, release);
            }
        }

        foreach (var area in facts.Areas.Where(a => a.Kind == AreaKind.Class))
        {
            _leaves[area.Code] = [.. area.Districts.Where(_leaves.ContainsKey)];
        }

        for (var r = 0; r < releases.Length; r++)
        {
            foreach (var cell in releases[r].Where(c => c.Key.Year == year && c.Value.Value is not null))
            {
                var sum = _solver.MakeConstraint(cell.Value.Value!.Value, cell.Value.Value.Value);
                foreach (var leaf in _leaves[cell.Key.Area])
                {
                    sum.SetCoefficient(_variables[(leaf, cell.Key.Level, cell.Key.Group, Of(leaf, r))], 1);
                }
            }
        }
    }

    private int Of(string district, int release) => _changed.Contains(district) ? release : 0;

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
            objective.SetCoefficient(_variables[(leaf, cell.Level, cell.Group, Of(leaf, _last))], 1);
        }

        objective.SetOptimizationDirection(most);
        return _solver.Solve() switch
        {
            Solver.ResultStatus.OPTIMAL => objective.Value(),
            Solver.ResultStatus.UNBOUNDED => double.PositiveInfinity,
            var status => throw new InvalidOperationException($"{cell}: {status}"),
        };
    }

    private void Meaning(string district, string[] groups, int release)
    {
        foreach (var group in groups)
        {
            var cap = Cap(district, group);
            foreach (var level in _levels.Prepend("any"))
            {
                _variables[(district, level, group, release)] = _solver.MakeNumVar(0, cap, "");
            }

            var any = _variables[(district, "any", group, release)];
            var cover = _solver.MakeConstraint(0, double.PositiveInfinity);
            cover.SetCoefficient(any, -1);
            foreach (var level in _levels)
            {
                cover.SetCoefficient(_variables[(district, level, group, release)], 1);
                var within = _solver.MakeConstraint(0, double.PositiveInfinity);
                within.SetCoefficient(any, 1);
                within.SetCoefficient(_variables[(district, level, group, release)], -1);
            }
        }

        foreach (var split in _facts.Shape.Splits)
        {
            foreach (var level in _levels.Prepend("any"))
            {
                var sides = _solver.MakeConstraint(0, 0);
                sides.SetCoefficient(_variables[(district, level, "all", release)], -1);
                sides.SetCoefficient(_variables[(district, level, split.Group, release)], 1);
                sides.SetCoefficient(_variables[(district, level, split.Complement, release)], 1);
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
