using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using GraphQL.Execution;

namespace CareerConnect.Api.GraphQL.Plans;

/// <summary>An operation worked out for good: which values are written in which order, for any release and variables.</summary>
internal sealed class Plan(PlanObject root, IReadOnlyList<PlanArguments> arguments)
{
    private static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    };

    private int _size = 4096;

    /// <summary>Answers up to the end of the data; whoever gets it adds the rest.</summary>
    public PlanAnswer Run(IExecutionContext context)
    {
        var bytes = new ArrayBufferWriter<byte>(_size);
        var writer = new Utf8JsonWriter(bytes, Options);
        var given = new IDictionary<string, ArgumentValue>?[arguments.Count];
        for (var place = 0; place < given.Length; place++)
        {
            given[place] = arguments[place].Read(context);
        }

        writer.WriteStartObject();
        writer.WritePropertyName("data");
        root.Write(new PlanRun(writer, context, given), context.RootValue!);

        // The next answer is likely to be as long, and then its buffer need not grow.
        _size = Math.Clamp((int)(writer.BytesCommitted + writer.BytesPending) + 1024, 4096, 64 * 1024);
        return new PlanAnswer(writer, bytes);
    }
}
