using CareerConnect.Api.Access;
using CareerConnect.Api.Data;
using CareerConnect.Api.Programs;
using CareerConnect.Api.Provenance;
using CareerConnect.Api.Submissions;
using CareerConnect.Api.Submissions.Drafts;
using Microsoft.EntityFrameworkCore;

namespace CareerConnect.Api.Reviews;

/// <summary>What is public and whose it is to keep true: the soonest due first. Read from the release in force.</summary>
public sealed class WorkList(WorkingStore store, TimeProvider clock)
{
    /// <summary>Of all for staff, of its own for everybody else.</summary>
    public IReadOnlyList<WorkItem> Of(Release release, Caller caller)
    {
        using var db = store.Open();
        var versions = db.Submissions.AsNoTracking().Where(s => s.Slug != null)
            .Select(s => new { s.Kind, s.Slug, s.Owner, s.Version, s.ConfirmedOn }).ToList()
            .ToDictionary(s => (s.Kind, s.Slug!), s => (s.Owner, s.Version, s.ConfirmedOn));
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        var content = release.Content;
        var providers = content.OpportunityPartners.Where(p => p.Part == PartnerPart.Provider)
            .ToLookup(p => p.OpportunitySlug, p => p.PartnerSlug);
        var all = content.Programs.SelectMany(p => providers[p.Slug]
                .Select(owner => Item(SubmissionKind.Program, p.Slug, p.Name, owner, p)))
            .Concat(content.Events.SelectMany(e => providers[e.Slug]
                .Select(owner => Item(SubmissionKind.Event, e.Slug, e.Name, owner, e))))
            .Concat(content.Partners.Select(p => Item(SubmissionKind.Profile, p.Slug, p.Name, p.Slug, p)))
            .Concat(content.Offers.Select(o => Item(SubmissionKind.Offer, o.Slug, o.Title, o.PartnerSlug, o)))
            .Concat(content.Asks.Select(a => Item(SubmissionKind.Ask, a.Slug, a.Title, a.DistrictCode, a)));
        return
        [
            .. all.OfType<WorkItem>()
                .OrderBy(i => i.ReviewDue).ThenBy(i => i.Key, StringComparer.Ordinal),
        ];

        bool Concerns(SubmissionKind kind, string owner) => caller.Scope == KeyScope.Staff
            || (owner == caller.Subject && (caller.Scope == KeyScope.Confirm || caller.Scope == DraftForm.Of(kind).Scope));

        // Of several providers the first that took a program over keeps it: it is missing to the others.
        WorkItem? Item(SubmissionKind kind, string slug, string title, string owner, Fact fact)
        {
            if (!Concerns(kind, owner))
            {
                return null;
            }

            var (keeper, version, confirmed) = versions.GetValueOrDefault((kind, slug), (owner, 0, null));
            if (keeper != owner)
            {
                return null;
            }

            confirmed = confirmed > (fact.ConfirmedOn ?? DateOnly.MinValue) ? confirmed : fact.ConfirmedOn;
            var seen = fact.DateSeen ?? release.Sources[fact.SourceKey].DateSeen;
            var due = Freshness.DueAfter(confirmed > seen ? confirmed.Value : seen);
            return new WorkItem
            {
                Kind = kind,
                Slug = slug,
                Title = title,
                Owner = owner,
                Version = version,
                SourceUrl = fact.SourceUrl,
                DateSeen = seen,
                ConfirmedOn = confirmed,
                ReviewDue = due,
                Stale = due < today,
            };
        }
    }

    /// <summary>What the public reads of one, field by field.</summary>
    public IReadOnlyList<(string Field, string Value)> Facts(WorkItem item)
    {
        using var db = store.Open();
        var submission = db.Submissions.AsNoTracking().SingleOrDefault(s => s.Kind == item.Kind && s.Slug == item.Slug)
            ?? PublicRecords.TakeOver(db, item.Kind, item.Owner, item.Slug, default);
        return submission is null ? [] : Changes.Public(db, submission);
    }
}
