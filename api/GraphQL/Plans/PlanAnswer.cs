using System.Buffers;
using System.Text.Json;

namespace CareerConnect.Api.GraphQL.Plans;

/// <summary>The beginning of an answer: an object whose data is written and that is still open.</summary>
internal sealed record PlanAnswer(Utf8JsonWriter Writer, ArrayBufferWriter<byte> Bytes);
