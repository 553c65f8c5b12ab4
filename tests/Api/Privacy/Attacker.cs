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
    private const double Hair = 0.001;

    private readonly PublicFacts _facts;
    private readonly string _year;
    private readonly Dictionary<(string District, string Level, string Group, int Release), Variable> _variables = [];
    private readonly HashSet<string> _changed;
    private readonly int _last;
    private readonly Solver _solver = Solver.CreateSolver("GLOP");
    private readonly string[] _levels;
    private readonly Dictionary<string, string[]> _leaves = [];
    private readonly List<Variable> _all = [];
    private List<Asked> _asked = [];

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

    /// <summary>
    /// Cells known exactly, known to within three, or known to be more than nothing, or less than ten. Every table of
    /// students that the solver finds on the way shows what other cells can be too: those are not asked about again.
    /// </summary>
    public (int Exact, int Near, int Lifted) Attack(IEnumerable<CellKey> cells)
    {
        _asked = [.. cells.Select(c => new Asked(c, [.. Of(c).Select(v => _all.IndexOf(v))], _leaves[c.Area].Sum(d => Cap(d, c.Group))))];
        var (exact, near, lifted) = (0, 0, 0);
        foreach (var cell in _asked)
        {
            var low = cell.Low <= Hair ? cell.Low : Extreme(cell.Key, false);
            var enough = Math.Max(low + 6.999, Math.Min(cell.Cap, 10) - Hair);
            var high = cell.High >= enough ? cell.High : Extreme(cell.Key, true);
            exact += cell.Cap > 0 && high - low < 0.999 ? 1 : 0;
            near += cell.Cap > 6 && high - low < 6.999 ? 1 : 0;
            lifted += low is > Hair and < 9.999 || high < Math.Min(cell.Cap, 10) - Hair ? 1 : 0;
        }

        return (exact, near, lifted);
    }

    private double Extreme(CellKey cell, bool most)
    {
        var objective = _solver.Objective();
        objective.Clear();
        foreach (var variable in Of(cell))
        {
            objective.SetCoefficient(variable, 1);
        }

        objective.SetOptimizationDirection(most);
        switch (_solver.Solve())
        {
            case Solver.ResultStatus.OPTIMAL:
                See();
                return objective.Value();
            case Solver.ResultStatus.UNBOUNDED:
                return double.PositiveInfinity;
            case var status:
                throw new InvalidOperationException($"{cell}: {status}");
        }
    }

    private IEnumerable<Variable> Of(CellKey cell) =>
        _leaves[cell.Area].Select(leaf => _variables[(leaf, cell.Level, cell.Group, Of(leaf, _last))]);

    private void See()
    {
        var values = _all.ConvertAll(v => v.SolutionValue());
        foreach (var cell in _asked)
        {
            var value = cell.Variables.Sum(v => values[v]);
            (cell.Low, cell.High) = (Math.Min(cell.Low, value), Math.Max(cell.High, value));
        }
    }

    private sealed class Asked(CellKey key, int[] variables, double cap)
    {
        public CellKey Key => key;

        public int[] Variables => variables;

        public double Cap => cap;

        public double Low { get; set; } = double.PositiveInfinity;

        public double High { get; set; } = double.NegativeInfinity;
    }

    private void Meaning(string district, string[] groups, int release)
    {
        foreach (var group in groups)
        {
            var cap = Cap(district, group);
            foreach (var level in _levels.Prepend("any"))
            {
                _all.Add(_solver.MakeNumVar(0, cap, ""));
                _variables[(district, level, group, release)] = _all[^1];
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
