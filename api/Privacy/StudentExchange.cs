namespace CareerConnect.Api.Privacy;

/// <summary>Moves whole students, where the unduplicated count is known of both districts together only.</summary>
internal sealed class StudentExchange(Exchange exchange)
{
    private readonly CellLayout _layout = exchange.Layout;
    private readonly MadeUpStudents _students = exchange.Students;

    public int Students(int d, int j, int kind, int group, int most)
    {
        if (!exchange.Together(0, d, j))
        {
            return 0;
        }

        var amount = Exchange.Least(most, _students.InGroup(d, kind, group), _students.Room(j, 0));
        int Fits(int split, int side) => group > 0 && (group - 1) / 2 == split && (group - 1) % 2 != side
            ? 0
            : Exchange.Least(_students.OnSide(split, side, d, kind), _students.Room(j, CellLayout.Side(split, side)));
        for (var split = 0; split < _layout.Splits; split++)
        {
            amount = (int)Math.Min(amount, (long)Fits(split, 0) + Fits(split, 1));
        }

        if (amount <= 0)
        {
            return 0;
        }

        for (var split = 0; split < _layout.Splits; split++)
        {
            var share = (long)amount * _students.OnSide(split, 0, d, kind) / _students.Students(d, kind);
            var take = Math.Clamp((int)share, Math.Max(0, amount - Fits(split, 1)), Math.Min(amount, Fits(split, 0)));
            _students.AddFirst(split, d, kind, -take);
            _students.AddFirst(split, j, kind, take);
        }

        _students.AddStudents(d, kind, -amount);
        _students.AddStudents(j, kind, amount);
        return amount;
    }
}
