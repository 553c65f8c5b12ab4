using CareerConnect.Api.Access;
using CareerConnect.Api.Data;
using CareerConnect.Api.Submissions;

namespace CareerConnect.Api.Audit;

/// <summary>
/// The log of who changed what. An entry is saved together with what it speaks of or not at all, and the tables
/// themselves refuse to change or delete one.
/// </summary>
public static class AuditLog
{
    public static void Record(
        this WorkingDb db, DateTime at, Caller who, string what, string subject,
        SubmissionKind? kind = null, string? before = null, string? after = null, string? reason = null) =>
        db.Audit.Add(new AuditEntry
        {
            At = at,
            Who = who.ToString(),
            What = what,
            Subject = subject,
            Kind = kind,
            Before = before,
            After = after,
            Reason = reason,
        });
}
