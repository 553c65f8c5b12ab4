using CareerConnect.Api.Asks;
using CareerConnect.Api.Data;
using CareerConnect.Api.Engagements;
using CareerConnect.Api.Offers;
using CareerConnect.Api.Partners;
using CareerConnect.Api.Plans;
using CareerConnect.Api.Programs;
using CareerConnect.Api.Provenance;
using CareerConnect.Api.Submissions;
using CareerConnect.Api.Submissions.Drafts;
using Microsoft.EntityFrameworkCore;

namespace CareerConnect.Api.Releases;

/// <summary>
/// Joins what staff admitted to what sources brought. The rule: an admitted record stands in the place of the imported
/// one of its slug, or is added; an admitted removal takes it off, with its relations; a confirmation adds its day to the
/// record and changes no word. Each admitted record names its partner or district as its source, the day it was
/// admitted and that staff reviewed it. Proposals are not read here.
/// </summary>
internal sealed class AdmittedFacts
{
    private const string Reviewer = "Network staff";

    private readonly ReleaseContent _imported;
    private readonly ILookup<SubmissionKind, Submission> _admitted;

    private AdmittedFacts(WorkingDb db, ReleaseContent imported)
    {
        _imported = imported;
        _admitted = db.Submissions.AsNoTracking()
            .Where(s => s.Admitted != null || s.Removed || s.ConfirmedOn != null).ToList()
            .OrderBy(s => s.Kind).ThenBy(s => s.Slug, StringComparer.Ordinal).ThenBy(s => s.AdmittedOn)
            .ThenBy(s => s.Admitted, StringComparer.Ordinal)
            .ToLookup(s => s.Kind);
    }

    /// <summary>The content with all that was admitted, and with a day to look again at each of its offers.</summary>
    public static ReleaseContent Join(WorkingDb db, ReleaseContent imported) => new AdmittedFacts(db, imported).Join();

    private ReleaseContent Join()
    {
        var programs = Join(
            _imported.Programs, _admitted[SubmissionKind.Program], p => p.Slug,
            (s, before) => Signed(AdmittedDrafts.Program(s, before, Owner(s)), s));
        var events = Join(
            _imported.Events, _admitted[SubmissionKind.Event], e => e.Slug,
            (s, before) => Signed(AdmittedDrafts.Event(s, before, Owner(s)), s));
        var partners = Join(
            _imported.Partners, _admitted[SubmissionKind.Profile], p => p.Slug,
            (s, before) => Signed(AdmittedDrafts.Partner(s, before), s));
        var offers = Join<Offer>([], _admitted[SubmissionKind.Offer], o => o.Slug, (s, _) => Signed(AdmittedDrafts.Offer(s), s));
        var asks = Join<Ask>([], _admitted[SubmissionKind.Ask], a => a.Slug, (s, _) => Signed(AdmittedDrafts.Ask(s), s));
        Check(programs.Select(p => (p.Slug, p.SectorKey)).Concat(events.Select(e => (e.Slug, e.SectorKey))).Concat(partners.Select(p => (p.Slug, p.SectorKey)))
            .Concat(offers.Select(o => (o.Slug, o.SectorKey))).Concat(asks.Select(a => (a.Slug, a.SectorKey))));
        var slugs = programs.Select(p => p.Slug).Concat(events.Select(e => e.Slug))
            .Concat(partners.Select(p => p.Slug)).ToHashSet();
        var sources = _imported.Sources.Concat(Sources()).ToList();
        var seen = sources.ToDictionary(s => s.Key, s => s.DateSeen);
        return _imported with
        {
            Sources = sources,
            Partners = [.. partners.Select(p => Due(p, seen))],
            Programs = [.. programs.Select(p => Due(p, seen))],
            Events = [.. events.Select(e => Due(e, seen))],
            OpportunityPartners = [.. Relations([.. programs, .. events]).Where(p => slugs.Contains(p.OpportunitySlug))],
            OpportunityDistricts = [.. _imported.OpportunityDistricts.Where(d => slugs.Contains(d.OpportunitySlug))],
            Offers = [.. offers.Select(o => Due(o, seen))],
            Asks = [.. asks.Select(a => Due(a, seen))],
            AskAnswers = [.. Answers(asks.Select(a => a.Slug).ToHashSet())],
            Engagements = [.. _imported.Engagements.Concat(Engagements())],
            DistrictPlans = [.. Plans()],
        };
    }

    private static List<T> Join<T>(
        IReadOnlyList<T> imported, IEnumerable<Submission> submissions, Func<T, string> slug, Func<Submission, T?, T> make)
        where T : Fact
    {
        var records = imported.ToDictionary(slug);
        foreach (var submission in submissions)
        {
            var before = records.GetValueOrDefault(submission.Slug!);
            if (submission.Removed)
            {
                records.Remove(submission.Slug!);
            }
            else if (submission.Admitted is not null)
            {
                records[submission.Slug!] = make(submission, before);
            }
            else if (before is not null)
            {
                records[submission.Slug!] = before with { ConfirmedOn = submission.ConfirmedOn };
            }
        }

        return [.. records.OrderBy(r => r.Key, StringComparer.Ordinal).Select(r => r.Value)];
    }

    // A source may have dropped a sector since staff admitted a record of it.
    private void Check(IEnumerable<(string Slug, string? Sector)> records)
    {
        var sectors = _imported.Sectors.Select(s => s.Key).ToHashSet();
        var lost = records.FirstOrDefault(r => r.Sector is not null && !sectors.Contains(r.Sector));
        if (lost != default)
        {
            throw new InvalidDataException($"{lost.Slug} is of the sector {lost.Sector}, which no source lists.");
        }
    }

    private IEnumerable<OpportunityPartner> Relations(IEnumerable<Opportunity> opportunities)
    {
        var there = opportunities.Select(o => o.Slug).ToHashSet();
        var known = _imported.OpportunityPartners.Select(p => p.OpportunitySlug).ToHashSet();
        return _imported.OpportunityPartners.Concat(_admitted[SubmissionKind.Program].Concat(_admitted[SubmissionKind.Event])
            .Where(s => there.Contains(s.Slug!) && !known.Contains(s.Slug!))
            .Select(s => new OpportunityPartner { OpportunitySlug = s.Slug!, PartnerSlug = s.Owner, Part = PartnerPart.Provider }));
    }

    private IEnumerable<AskAnswer> Answers(HashSet<string> asks) =>
        _admitted[SubmissionKind.Answer].Where(s => s is { Admitted: not null, Removed: false })
            .Select(s => (Submission: s, Draft: DraftJson.Read<AnswerDraft>(s.Admitted!)))
            .Where(a => asks.Contains(a.Draft.AskSlug!))
            .GroupBy(a => (a.Draft.AskSlug, a.Submission.Owner))
            .SelectMany(same => same.Select((a, index) => Signed(
                AdmittedDrafts.Answer(a.Draft, a.Submission.Owner, index + 1), a.Submission)));

    // What took place is not looked at again.
    private IEnumerable<Engagement> Engagements() =>
        _admitted[SubmissionKind.Engagement].Where(s => s is { Admitted: not null, Removed: false })
            .Select(s => Signed(AdmittedDrafts.Engagement(s), s) with { ReviewDue = null });

    // A district has one plan: the last that was admitted, or else the imported one.
    private IEnumerable<DistrictPlan> Plans()
    {
        var sent = _admitted[SubmissionKind.Plan].Where(s => s is { Admitted: not null, Removed: false })
            .GroupBy(s => s.Owner).Select(g => g.Last())
            .ToDictionary(s => s.Owner, s => Signed(AdmittedDrafts.Plan(s), s));
        return _imported.DistrictPlans.Where(p => !sent.ContainsKey(p.DistrictCode)).Concat(sent.Values);
    }

    // One source a sender: what it sent in, and when staff last admitted something of it.
    private IEnumerable<DataSource> Sources() =>
        _admitted.SelectMany(kind => kind).Where(s => s is { Admitted: not null, Removed: false })
            .GroupBy(s => s.Owner)
            .OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => new DataSource
            {
                Key = SourceKey(g.Key),
                Title = $"Sent in by {Name(g.Key)}, reviewed by the network's staff",
                Publisher = Name(g.Key),
                Period = $"Admitted up to {g.Max(s => s.AdmittedOn):yyyy-MM-dd}",
                DateSeen = g.Max(s => s.AdmittedOn)!.Value,
                Licence = "Sent in by its publisher to be shown here.",
                Note = "Each item says the day it was admitted and the day its sender last confirmed it.",
                Synthetic = false,
                Precedence = 0,
            });

    private static T Signed<T>(T fact, Submission submission)
        where T : Fact => fact with
        {
            SourceKey = SourceKey(submission.Owner),
            DateSeen = submission.AdmittedOn,
            ReviewedBy = Reviewer,
            ConfirmedOn = submission.ConfirmedOn,
            ReviewDue = submission.ReviewDue,
        };

    private static T Due<T>(T fact, Dictionary<string, DateOnly> seen)
        where T : Fact
    {
        var known = fact.DateSeen ?? seen[fact.SourceKey];
        var last = fact.ConfirmedOn > known ? fact.ConfirmedOn.Value : known;
        return fact with { ReviewDue = fact.ReviewDue ?? Freshness.DueAfter(last) };
    }

    private string Name(string owner) =>
        _imported.Partners.FirstOrDefault(p => p.Slug == owner)?.Name
        ?? _imported.Districts.FirstOrDefault(d => d.Code == owner)?.Name
        ?? throw new InvalidDataException($"{owner} has admitted submissions and is neither a partner nor a district.");

    private Partner Owner(Submission submission) =>
        _imported.Partners.FirstOrDefault(p => p.Slug == submission.Owner)
        ?? throw new InvalidDataException($"submission {submission.Id} is of {submission.Owner}, which is no partner.");

    private static string SourceKey(string owner) => $"sent_in_by_{owner}";
}
