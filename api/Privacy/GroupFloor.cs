namespace CareerConnect.Api.Privacy;

/// <summary>
/// The floor for a publisher's table of enrolment by group: parts of a known whole. A part of 1 to 9 is withheld;
/// the withheld parts are at least two and add up to ten or more. Companions come in the order given, which must
/// be public; the first two of it are withheld whenever any part is.
/// </summary>
public static class GroupFloor
{
    /// <summary>The parts as they may be published, in the order given; null stays unknown.</summary>
    /// <param name="parts">The parts of one partition, in a public order, such as that of their keys.</param>
    public static IReadOnlyList<PublishedCell> Apply(IReadOnlyList<int?> parts)
    {
        var known = Enumerable.Range(0, parts.Count).Where(i => parts[i] is not null).ToArray();
        var hidden = known.Where(i => parts[i] is > 0 and < CertificateAudit.Floor).ToHashSet();
        for (var taken = 0; hidden.Count > 0 && taken < known.Length; taken++)
        {
            if (taken >= 2 && hidden.Sum(i => parts[i]!.Value) >= CertificateAudit.Floor)
            {
                break;
            }

            hidden.Add(known[taken]);
        }

        return [.. parts.Select((p, i) => p is null ? PublishedCell.NotAvailable
            : hidden.Contains(i) ? PublishedCell.Suppressed : PublishedCell.Of(p.Value))];
    }
}
