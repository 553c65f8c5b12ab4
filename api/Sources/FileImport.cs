namespace CareerConnect.Api.Sources;

/// <summary>A kind of file that people bring: known by its header, added to what is there.</summary>
public abstract class FileImport
{
    /// <summary>Name for people, such as "OSPI Report Card Enrollment".</summary>
    public abstract string Title { get; }

    /// <summary>Its folder under Sources/, where its manifest and tables are.</summary>
    public abstract string Folder { get; }

    /// <summary>The columns that a file of this kind has.</summary>
    public abstract CsvLayout LayoutOf(SourceReader reader);

    /// <summary>Whether a file with this header is of this kind.</summary>
    public abstract bool Recognises(SourceReader reader, IReadOnlyList<string> header);

    /// <summary>Adds what the file counts, with a source for each part that a later file would replace.</summary>
    public abstract void Read(SourceReader reader, string path, ImportBatch batch);
}
