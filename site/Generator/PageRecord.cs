namespace CareerConnect.Site.Generator;

/// <summary>What a build keeps of a page for the next one.</summary>
/// <param name="Fingerprint">Of all it was drawn from.</param>
/// <param name="Reads">Of each shared thing that it read besides.</param>
/// <param name="Untranslated">What it shows in another language than its own.</param>
/// <param name="Scan">What was found in it.</param>
/// <param name="Stamp">Of its file.</param>
internal sealed record PageRecord(
    UInt128 Fingerprint,
    IReadOnlyDictionary<string, UInt128> Reads,
    IReadOnlyList<string> Untranslated,
    PageScan Scan,
    FileStamp Stamp);
