namespace CareerConnect.Site.Generator;

/// <summary>What was written: pages, files, bytes, and how many pages show made-up figures.</summary>
public sealed record WrittenSite(int Pages, int Files, long Bytes, int SyntheticPages);
