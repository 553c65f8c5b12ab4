using System.Globalization;
using CareerConnect.Api.Reviews;
using CareerConnect.Api.Submissions;

namespace CareerConnect.Api.Confirmations;

/// <summary>
/// What the page says of its own, in one language. What the public reads of a record stays as it is.
/// </summary>
public sealed record ConfirmWords
{
    public static ConfirmWords English { get; } = new()
    {
        Locale = "en",
        Name = "English",
        Title = "Is this still true?",
        KeyLabel = "Your key, or what stands behind the # in your link",
        KeyHint = "It begins with cc_live_.",
        Show = "Show what is mine",
        Lead = "This is what the public reads of",
        How = "Press the button beside each that is still as it says. What has changed, do not confirm: tell the network, or "
            + "send the change in with your key.",
        Nothing = "There is nothing to confirm.",
        What = "What",
        Kind = "Kind",
        LastKnown = "Last seen or confirmed",
        Due = "Due",
        Stale = "stale",
        YourWord = "Your word",
        Facts = "What the public reads",
        StillTrue = "Still true",
        Thanks = "Thank you. {0}: the new date is public with the next release.",
        NotValid = "This link is not valid any more. Ask the network for a new one.",
        TooManyKeys = "Too many wrong keys: wait a minute.",
        Missing = "There is none of this id that you may change.",
        Changed = "It was changed since you read it: read it again, then confirm it.",
        Refused = "It could not be confirmed.",
        Kinds = new Dictionary<SubmissionKind, string>(),
        Fields = new Dictionary<string, string>(),
        Values = ValueNames.All,
    };

    /// <summary>A draft: nobody has reviewed it yet, and the page says so.</summary>
    public static ConfirmWords Spanish { get; } = new()
    {
        Locale = "es",
        Name = "Español",
        Draft = "Esta traducción es un borrador que nadie ha revisado todavía. Lo que alguien escribió con sus palabras está en inglés.",
        Title = "¿Sigue siendo cierto?",
        KeyLabel = "Tu clave, o lo que está detrás del # en tu enlace",
        KeyHint = "Empieza con cc_live_.",
        Show = "Mostrar lo mío",
        Lead = "Esto es lo que el público lee de",
        How = "Oprime el botón junto a cada cosa que siga como dice. Lo que cambió no lo confirmes: avisa a la red, o envía el "
            + "cambio con tu clave.",
        Nothing = "No hay nada que confirmar.",
        What = "Qué",
        Kind = "Tipo",
        LastKnown = "Visto o confirmado",
        Due = "Vence",
        Stale = "vencido",
        YourWord = "Tu respuesta",
        Facts = "Lo que el público lee",
        StillTrue = "Sigue igual",
        Thanks = "Gracias. {0}: la nueva fecha será pública con la próxima edición.",
        NotValid = "Este enlace ya no es válido. Pide uno nuevo a la red.",
        TooManyKeys = "Demasiadas claves equivocadas: espera un minuto.",
        Missing = "No hay nada con ese nombre que puedas cambiar.",
        Changed = "Cambió desde que se leyó: léelo otra vez y luego confírmalo.",
        Refused = "No se pudo confirmar.",
        Kinds = new Dictionary<SubmissionKind, string>
        {
            [SubmissionKind.Program] = "Programa",
            [SubmissionKind.Offer] = "Oferta",
            [SubmissionKind.Engagement] = "Actividad",
            [SubmissionKind.Profile] = "Perfil",
            [SubmissionKind.Plan] = "Plan",
            [SubmissionKind.Ask] = "Necesidad",
            [SubmissionKind.Answer] = "Respuesta",
            [SubmissionKind.Event] = "Evento",
        },
        Fields = SpanishFields.Names,
        Values = SpanishValues.Names,
    };

    /// <summary>Code of the language.</summary>
    public required string Locale { get; init; }

    /// <summary>The language in its own words.</summary>
    public required string Name { get; init; }

    /// <summary>That nobody has reviewed these words; null if they are the first language's.</summary>
    public string? Draft { get; init; }

    public required string Title { get; init; }

    public required string KeyLabel { get; init; }

    public required string KeyHint { get; init; }

    public required string Show { get; init; }

    public required string Lead { get; init; }

    public required string How { get; init; }

    public required string Nothing { get; init; }

    public required string What { get; init; }

    public required string Kind { get; init; }

    public required string LastKnown { get; init; }

    public required string Due { get; init; }

    public required string Stale { get; init; }

    public required string YourWord { get; init; }

    public required string Facts { get; init; }

    public required string StillTrue { get; init; }

    /// <summary>With a gap for what was confirmed.</summary>
    public required string Thanks { get; init; }

    public required string NotValid { get; init; }

    public required string TooManyKeys { get; init; }

    public required string Missing { get; init; }

    public required string Changed { get; init; }

    public required string Refused { get; init; }

    /// <summary>Kinds of records; one without a word has its name in the api.</summary>
    public required IReadOnlyDictionary<SubmissionKind, string> Kinds { get; init; }

    /// <summary>Fields by their names in the api; one without a word has that name in plain words.</summary>
    public required IReadOnlyDictionary<string, string> Fields { get; init; }

    /// <summary>Values of fixed lists; one without a word has its name in the api in plain words.</summary>
    public required IReadOnlyDictionary<Enum, string> Values { get; init; }

    /// <summary>The other language there is.</summary>
    public ConfirmWords Other => this == English ? Spanish : English;

    /// <summary>The language that was picked on the page, else the first of the browser's that there is, else English.</summary>
    public static ConfirmWords Of(HttpRequest request, string? picked) =>
        Of(picked) ?? request.GetTypedHeaders().AcceptLanguage.OrderByDescending(l => l.Quality ?? 1)
            .Select(l => Of(l.Value.Value?.Split('-')[0])).FirstOrDefault(words => words is not null) ?? English;

    public string NameOf(SubmissionKind kind) => Kinds.GetValueOrDefault(kind, kind.ToString());

    public string NameOf(string field) => Fields.GetValueOrDefault(field) ?? FieldText.InWords(field);

    public string NameOf(Enum value) => Values.GetValueOrDefault(value) ?? FieldText.InWords(value.ToString());

    public string Thank(string title) => string.Format(CultureInfo.InvariantCulture, Thanks, title);

    public string Why(SubmissionError error) => error switch
    {
        NotFoundError => Missing,
        VersionConflictError => Changed,
        _ => Refused,
    };

    private static ConfirmWords? Of(string? locale) => locale switch
    {
        "en" => English,
        "es" => Spanish,
        _ => null,
    };
}
