namespace CareerConnect.Site.Generator;

/// <summary>How long a file is and when it was written last: who changes it leaves a trace here, unless they mean not to.</summary>
/// <param name="Length">In bytes; -1 where there is no file.</param>
/// <param name="Written">In ticks of UTC.</param>
public readonly record struct FileStamp(long Length, long Written)
{
    public static FileStamp Of(string file) => new FileInfo(file) is { Exists: true } info
        ? new FileStamp(info.Length, info.LastWriteTimeUtc.Ticks)
        : new FileStamp(-1, 0);
}
