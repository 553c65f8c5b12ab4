using System.Collections.Concurrent;

namespace CareerConnect.Site.Generator;

/// <summary>Marks the pages of one build; by several workers at a time.</summary>
internal sealed class PageMarks
{
    private readonly Fingerprints _fingerprints;
    private readonly ConcurrentDictionary<object, IReadOnlyDictionary<string, UInt128>> _shared = new(ReferenceEqualityComparer.Instance);
    private readonly ConcurrentDictionary<(object Shared, string Names), IReadOnlyDictionary<string, UInt128>> _reads = new();
    private readonly UInt128 _program;

    /// <param name="before">Of objects that outlive a build.</param>
    public PageMarks(Fingerprints? before = null)
    {
        _fingerprints = new Fingerprints(before);
        _program = _fingerprints.Of(Fingerprints.Program);
    }

    /// <summary>The fingerprints of what a page read besides; of pages that read the same it is the same object.</summary>
    public IReadOnlyDictionary<string, UInt128> Reads(MarkedPage page, IReadOnlyCollection<string> names) => _reads.GetOrAdd(
        (page.Shared, string.Join(' ', names.Order(StringComparer.Ordinal))),
        _ => names.ToDictionary(name => name, name => page.Shared[name], StringComparer.Ordinal));

    public MarkedPage Of(SitePage page) => new(
        page,
        page.Inputs is null ? 0 : _fingerprints.Of((_program, page.Component, page.Inputs)),
        _shared.GetOrAdd(page.Shared, _ => page.Shared.ToDictionary(s => s.Key, s => _fingerprints.Of(s.Value), StringComparer.Ordinal)));
}
