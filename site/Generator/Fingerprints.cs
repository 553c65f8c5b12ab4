using System.Collections;
using System.Collections.Concurrent;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;

namespace CareerConnect.Site.Generator;

/// <summary>
/// One number for all that a page is drawn from, so that a build can tell whether it would draw the page it drew before. It
/// follows every field of an object, so that none can be forgotten; what it does not know stops the build. Objects of ours
/// never change, so that of what is shared is worked out once, or by two threads at a time to the same number. What is one
/// page's own is not kept here: a page that is drawn is let go with all it was drawn from.
/// </summary>
/// <param name="before">Fingerprints of objects that outlive a build; they are read, and stay as they are.</param>
/// <param name="keep">True of such: every object is kept, shared or not.</param>
internal sealed class Fingerprints(Fingerprints? before = null, bool keep = false)
{
    private const string Own = "CareerConnect";

    // What is as short as this stands in its owner's bytes; of what is longer, only its hash does.
    private const int Short = 200;

    // What is as long as this is known for as long as it is there: a page in the next language is drawn from it too.
    private const int Long = 4096;

    [ThreadStatic]
    private static Stack<BinaryWriter>? s_free;

    private readonly ConcurrentDictionary<object, UInt128> _known = new(ReferenceEqualityComparer.Instance);
    private readonly ConditionalWeakTable<object, object> _passing = [];
    private readonly FieldTable _fields = new();
    private readonly ConcurrentDictionary<Type, bool> _sets = new();
    private readonly ConcurrentDictionary<Type, UInt128> _names = new();

    /// <summary>The program that draws: this build of it, with its libraries and its runtime.</summary>
    public static IReadOnlyList<string> Program { get; } =
    [
        Environment.Version.ToString(),
        .. typeof(Fingerprints).Assembly.GetReferencedAssemblies().Select(Assembly.Load).Append(typeof(Fingerprints).Assembly)
            .Select(a => a.ManifestModule.ModuleVersionId.ToString()).Order(StringComparer.Ordinal),
    ];

    public UInt128 Of(object? value) => Hash(writer => Write(writer, value));

    private static UInt128 Hash(Action<BinaryWriter> write)
    {
        var free = s_free ??= [];
        var writer = free.TryPop(out var known) ? known : new BinaryWriter(new MemoryStream());
        writer.BaseStream.SetLength(0);
        write(writer);
        var hash = HashFrom((MemoryStream)writer.BaseStream, 0);
        free.Push(writer);
        return hash;
    }

    private static UInt128 HashFrom(MemoryStream stream, int start)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(stream.GetBuffer().AsSpan(start, (int)stream.Length - start), hash);
        return new UInt128(BitConverter.ToUInt64(hash), BitConverter.ToUInt64(hash[8..]));
    }

    private UInt128 NameOf(Type type) => _names.GetOrAdd(type, known => Hash(writer => writer.Write(known.FullName ?? known.Name)));

    private void Write(BinaryWriter writer, object? value)
    {
        Number(writer, value is null ? 0 : NameOf(value.GetType()));
        switch (value)
        {
            case null:
                break;
            case string text:
                writer.Write(text);
                break;
            case Uri uri:
                writer.Write(uri.OriginalString);
                break;
            case Enum or IConvertible:
                writer.Write(Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture)!);
                break;
            case DateOnly day:
                writer.Write(day.DayNumber);
                break;
            case TimeOnly time:
                writer.Write(time.Ticks);
                break;
            case UInt128 hash:
                Number(writer, hash);
                break;
            case ReadOnlyMemory<byte> bytes:
                writer.Write(SHA256.HashData(bytes.Span));
                break;
            case Type type:
                writer.Write(type.FullName!);
                break;
            case Delegate method:
                writer.Write($"{method.Method.DeclaringType} {method.Method}");
                Write(writer, method.Target);
                break;
            case ITuple tuple:
                for (var i = 0; i < tuple.Length; i++)
                {
                    Write(writer, tuple[i]);
                }

                break;
            case IInputs inputs:
                Number(writer, Once(value, inputs.Inputs));
                break;
            case IDictionary pairs:
                All(writer, pairs.Cast<object>().Select(Pair).Order());
                break;
            case IEnumerable items when _sets.GetOrAdd(value.GetType(), IsSet):
                All(writer, items.Cast<object?>().Select(Of).Order());
                break;
            case IEnumerable items:
                All(writer, items.Cast<object?>());
                break;
            default:
                Fields(writer, value);
                break;
        }

        UInt128 Pair(object entry) => entry is DictionaryEntry pair
            ? Of((pair.Key, pair.Value))
            : Of((entry.GetType().GetProperty("Key")!.GetValue(entry), entry.GetType().GetProperty("Value")!.GetValue(entry)));
    }

    private static void Number(BinaryWriter writer, UInt128 number)
    {
        writer.Write((ulong)(number >> 64));
        writer.Write((ulong)number);
    }

    private void All<T>(BinaryWriter writer, IEnumerable<T> items)
    {
        foreach (var item in items)
        {
            Write(writer, item);
        }

        writer.Write("end");
    }

    private UInt128 Once(object value, object? content)
    {
        if (!Knows(value, out var hash))
        {
            hash = Of(content);
            _passing.AddOrUpdate(value, hash);
        }

        return hash;
    }

    private bool Knows(object value, out UInt128 hash)
    {
        hash = default;
        if ((IsKept(value) && _known.TryGetValue(value, out hash)) || before?._known.TryGetValue(value, out hash) == true)
        {
            return true;
        }

        hash = _passing.TryGetValue(value, out var passing) ? (UInt128)passing : default;
        return passing is not null;
    }

    private bool IsKept(object value) => keep || value is IShared;

    private void Fields(BinaryWriter writer, object value)
    {
        if (Knows(value, out var known))
        {
            Number(writer, known);
            return;
        }

        var type = value.GetType();
        if (type.Namespace?.StartsWith(Own, StringComparison.Ordinal) != true)
        {
            throw new InvalidOperationException($"A page is drawn from {type}, which cannot be compared with the last build's.");
        }

        var stream = (MemoryStream)writer.BaseStream;
        var start = (int)stream.Length;
        foreach (var field in _fields.Of(type))
        {
            Write(writer, field.GetValue(value));
        }

        var length = (int)stream.Length - start;
        if (type.IsValueType || length <= Short)
        {
            return;
        }

        var hash = HashFrom(stream, start);
        stream.SetLength(start);
        Number(writer, hash);
        if (IsKept(value))
        {
            _known[value] = hash;
        }
        else if (length > Long)
        {
            _passing.AddOrUpdate(value, hash);
        }
    }

    private static bool IsSet(Type type) =>
        type.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IReadOnlySet<>));
}
