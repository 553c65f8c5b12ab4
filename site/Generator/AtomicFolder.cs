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

    /// <summary>
    /// Brings a folder, with all that was written to it, to the disk. Linux does so for the whole disk in one call: to ask
    /// for each of thousands of files takes minutes.
    /// </summary>
    public static void Flush(string folder)
    {
        if (OperatingSystem.IsLinux())
        {
            OnFolder(folder, SyncFs);
            return;
        }

        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            using var handle = File.OpenHandle(file, FileMode.Open, FileAccess.ReadWrite);
            RandomAccess.FlushToDisk(handle);
        }
    }

    /// <summary>Puts a file under a second name: the same bytes, without writing them again where the disk can do that.</summary>
    public static void Link(string file, string name)
    {
        if (!OperatingSystem.IsLinux() || HardLink(file, name) != 0)
        {
            File.Copy(file, name);
        }
    }

    /// <summary>The folder that was there has the other's name afterwards: whoever has the time takes it away.</summary>
    public static void Swap(string finished, string target)
    {
        if (!Directory.Exists(target))
        {
            Directory.Move(finished, target);
        }
        else if (!OperatingSystem.IsLinux()
            || RenameAt2(CurrentFolder, finished, CurrentFolder, target, Exchange) != 0)
        {
            var old = target + ".old";
            Directory.Move(target, old);
            Directory.Move(finished, target);
            Directory.Move(old, finished);
        }

        if (OperatingSystem.IsLinux())
        {
            OnFolder(Path.GetDirectoryName(target)!, Fsync);
        }
    }

    /// <summary>Puts back, or clears away, what a killed build left. Call only with the build lock held.</summary>
    /// <param name="target">The folder of the served site.</param>
    /// <param name="needed">A working folder that is still in use.</param>
    public static void Recover(string target, string? needed = null)
    {
        var old = target + ".old";
        if (Directory.Exists(old) && !Directory.Exists(target))
        {
            Directory.Move(old, target);
        }

        var parent = Path.GetDirectoryName(target)!;
        foreach (var left in Directory.EnumerateDirectories(parent, Path.GetFileName(target) + ".tmp-*")
            .Where(left => left != needed))
        {
            Directory.Delete(left, recursive: true);
        }

        if (Directory.Exists(old))
        {
            Directory.Delete(old, recursive: true);
        }
    }

    private static void OnFolder(string folder, Func<int, int> call)
    {
        var handle = Open(folder, 0);
        var failed = handle < 0 || call(handle) != 0;
        var error = new Win32Exception();
        if (handle >= 0)
        {
            _ = Close(handle);
        }

        if (failed)
        {
            throw new IOException($"{folder} cannot be brought to the disk: {error.Message}.");
        }
    }

    [LibraryImport("libc", EntryPoint = "renameat2", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    private static partial int RenameAt2(int oldFolder, string oldPath, int newFolder, string newPath, uint flags);

    [LibraryImport("libc", EntryPoint = "link", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    private static partial int HardLink(string file, string name);

    [LibraryImport("libc", EntryPoint = "open", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    private static partial int Open(string path, int flags);

    [LibraryImport("libc", EntryPoint = "fsync", SetLastError = true)]
    private static partial int Fsync(int handle);

    [LibraryImport("libc", EntryPoint = "syncfs", SetLastError = true)]
    private static partial int SyncFs(int handle);

    [LibraryImport("libc", EntryPoint = "close", SetLastError = true)]
    private static partial int Close(int handle);
}
