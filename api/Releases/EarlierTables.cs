using CareerConnect.Api.Data;
using CareerConnect.Api.Outcomes;
using CareerConnect.Api.Privacy;

namespace CareerConnect.Api.Releases;

/// <summary>
/// Counts by group beside what earlier releases said of them: what cannot stand beside it (<see cref="GroupLedger"/>) stays
/// as it was published last. An outcome once withheld is withheld by itself, for which sums are (<see cref="WithheldSums"/>)
/// is only found by looking.
/// </summary>
internal static class EarlierTables
{
    public static ReleaseContent Bind(ReleaseContent release, IReadOnlyList<EarlierCounts> earlier, TextWriter log)
    {
        if (earlier.Count == 0)
        {
            return WithheldSums.Of(release, log);
        }

        var said = earlier.Select(e => e.Units).ToList();
        var held = new SortedDictionary<string, GroupUnit>(StringComparer.Ordinal);
        release = StillWithheld(release, said);
        while (true)
        {
            release = WithheldSums.Of(release, log);
            var broken = GroupUnit.Of(release).Values.Where(now => held.TryGetValue(now.Key, out var last)
                ? !now.Figures.SequenceEqual(last.Figures) || !now.Outcomes.SequenceEqual(last.Outcomes)
                : said.Any(s => s.TryGetValue(now.Key, out var before) && !GroupLedger.Allows(before.Said, now.Said))).ToList();
            if (broken.Count == 0)
            {
                return release;
            }

            foreach (var unit in broken)
            {
                if (held.ContainsKey(unit.Key))
                {
                    throw new PublicationRefusedException(
                        $"the table \"{unit.Name}\" could not be proven safe beside what was published of it.");
                }

                held[unit.Key] = said.FindLast(s => s.ContainsKey(unit.Key))![unit.Key];
                release = Put(release, unit, held[unit.Key], earlier);
                log.WriteLine($"{unit.Name} stays as published: beside it the new table would tell of fewer than ten students.");
            }
        }
    }

    private static ReleaseContent StillWithheld(
        ReleaseContent release, List<IReadOnlyDictionary<string, GroupUnit>> said)
    {
        var withheld = said.SelectMany(s => s.Values).SelectMany(unit => unit.Outcomes)
            .Where(o => o.StatusText == Outcome.Withheld).Select(o => o.Key).ToHashSet();
        return release with
        {
            Outcomes = [.. release.Outcomes.Select(o => withheld.Contains(o.Key) ? WithheldSums.Withhold(o) : o)],
        };
    }

    // The figures in the place of the new ones, with their sources, should these be gone.
    private static ReleaseContent Put(
        ReleaseContent release, GroupUnit now, GroupUnit last, IReadOnlyList<EarlierCounts> earlier)
    {
        var used = last.Figures.Select(f => f.SourceKey).Concat(last.Outcomes.Select(o => o.SourceKey)).ToHashSet();
        var known = release.Sources.Select(s => s.Key).ToHashSet();
        return release with
        {
            Figures = [.. release.Figures.Except(now.Figures), .. last.Figures],
            Outcomes = [.. release.Outcomes.Except(now.Outcomes), .. last.Outcomes],
            Sources =
            [
                .. release.Sources,
                .. earlier.Reverse().SelectMany(r => r.Sources).DistinctBy(s => s.Key)
                    .Where(s => used.Contains(s.Key) && !known.Contains(s.Key)),
            ],
        };
    }
}
