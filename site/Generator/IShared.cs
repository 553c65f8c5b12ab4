namespace CareerConnect.Site.Generator;

/// <summary>What many pages show, and what therefore lasts as long as the build: its fingerprint is worked out once and kept.</summary>
public interface IShared;
