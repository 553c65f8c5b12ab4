namespace CareerConnect.Api.Sources;

/// <summary>A folder of committed tables: reads them into nouns. What is checked across sources is checked later.</summary>
public abstract class SourceImport
{
    /// <summary>Name for people, such as "District boundaries (OSPI)".</summary>
    public abstract string Title { get; }

    /// <summary>Its folder under Sources/.</summary>
    public abstract string Folder { get; }

    /// <summary>Adds the nouns of its tables; the sources of its manifest are added for it.</summary>
    public abstract void Read(SourceReader reader, ImportBatch batch);
}
