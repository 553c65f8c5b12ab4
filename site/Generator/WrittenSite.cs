using CareerConnect.Site.Reading;

namespace CareerConnect.Site.Generator;

/// <summary>What was written: pages, files, bytes, how many pages show made-up figures, and how hard they are to read.</summary>
public sealed record WrittenSite(int Pages, int Files, long Bytes, int SyntheticPages, IReadOnlyList<ReadingReport> Reading);
