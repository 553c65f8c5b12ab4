using System.ComponentModel;
using System.Runtime.InteropServices;

namespace CareerConnect.Site.Generator;

/// <summary>
/// Puts a finished folder in the place of another, so that a reader finds the whole old or the whole new one.
/// Linux exchanges both names in one step. Elsewhere it takes two renames: a kill between them leaves the old
/// folder under its ".old" name, and <see cref="Recover"/> puts it back.
/// </summary>
internal static partial class AtomicFolder
{
    private const int CurrentFolder = -100;
    private const uint Exchange = 2;

    /// <summary>Flushes a folder's own entries; files are flushed when they are written.</summary>
    public static void Flush(string folder)
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        var handle = Open(folder, 0);
        if (handle < 0)
        {
            throw new IOException($"{folder} cannot be flushed.", new Win32Exception());
        }

        var failed = Fsync(handle) != 0;
        _ = Close(handle);
        if (failed)
        {
            throw new IOException($"{folder} cannot be flushed.");
        }
    }

    public static void Swap(string finished, string target)
    {
        if (!Directory.Exists(target))
        {
            Directory.Move(finished, target);
        }
        else if (OperatingSystem.IsLinux()
            && RenameAt2(CurrentFolder, finished, CurrentFolder, target, Exchange) == 0)
        {
            Directory.Delete(finished, recursive: true);
        }
        else
        {
            var old = target + ".old";
            Directory.Move(target, old);
            Directory.Move(finished, target);
            Directory.Delete(old, recursive: true);
        }

        Flush(Path.GetDirectoryName(target)!);
    }

    /// <summary>Puts back, or clears away, what a killed build left. Call only with the build lock held.</summary>
    public static void Recover(string target)
    {
        var old = target + ".old";
        if (Directory.Exists(old) && !Directory.Exists(target))
        {
            Directory.Move(old, target);
        }

        var parent = Path.GetDirectoryName(target)!;
        foreach (var left in Directory.EnumerateDirectories(parent, Path.GetFileName(target) + ".tmp-*"))
        {
            Directory.Delete(left, recursive: true);
        }

        if (Directory.Exists(old))
        {
            Directory.Delete(old, recursive: true);
        }
    }

    [LibraryImport("libc", EntryPoint = "renameat2", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    private static partial int RenameAt2(int oldFolder, string oldPath, int newFolder, string newPath, uint flags);

    [LibraryImport("libc", EntryPoint = "open", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    private static partial int Open(string path, int flags);

    [LibraryImport("libc", EntryPoint = "fsync", SetLastError = true)]
    private static partial int Fsync(int handle);

    [LibraryImport("libc", EntryPoint = "close", SetLastError = true)]
    private static partial int Close(int handle);
}
