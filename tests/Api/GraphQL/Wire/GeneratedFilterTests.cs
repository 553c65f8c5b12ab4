using System.Collections;
using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using CareerConnect.Api.Access;
using CareerConnect.Api.Asks;
using CareerConnect.Api.Data;
using CareerConnect.Api.Districts;
using CareerConnect.Api.Engagements;
using CareerConnect.Api.Events;
using CareerConnect.Api.Fields;
using CareerConnect.Api.Figures;
using CareerConnect.Api.Goals;
using CareerConnect.Api.GraphQL.Wire;
using CareerConnect.Api.Offers;
using CareerConnect.Api.Outcomes;
using CareerConnect.Api.Partners;
using CareerConnect.Api.Programs;
using CareerConnect.Api.Provenance;
using CareerConnect.Api.Regions;
using CareerConnect.Api.Reviews;
using CareerConnect.Api.Sectors;
using CareerConnect.Api.Submissions;
using CareerConnect.Tests.Support;
using Xunit;

namespace CareerConnect.Tests.Api.GraphQL.Wire;

/// <summary>
/// Every operation of every filter the schema has, with values taken from the rows, null, other case, no accents, nothing
/// and too much, over the committed facts and some spoilt ones; and every sort key. The answers are compared row for row
/// with plain LINQ that reads the nouns by reflection and shares nothing with the engine.
/// </summary>
public sealed class GeneratedFilterTests(GeneratedFilterTests.Facts facts) : IClassFixture<GeneratedFilterTests.Facts>
{
    private const int PageSize = 100;

    /// <summary>Operations there are, by kind of value; a new one in the schema must be told here what it means.</summary>
    private static readonly string[] Comparisons = ["gt", "ngt", "gte", "ngte", "lt", "nlt", "lte", "nlte"];

    private static readonly string[] Lists =
        ["counties", "districts", "programs", "events", "sectors", "partners", "participation", "enrollment", "outcomes", "goals", "sources",
         "engagements", "offers", "asks"];

    // They take a key, and rows of the working store.
    private static readonly string[] TakeKey = ["submissions", "workItems"];

    public static TheoryData<string> Roots => [.. Lists, .. TakeKey];

    [Theory]
    [MemberData(nameof(Roots))]
    public async Task Every_operation_finds_the_rows_that_linq_finds(string root)
    {
        var tried = await Dispatch(root, new Filters(facts));
        Assert.True(tried > 20, $"only {tried} conditions");
    }

    [Theory]
    [MemberData(nameof(Roots))]
    public async Task Every_sort_key_and_pair_of_keys_sorts_as_linq_does(string root)
    {
        var tried = await Dispatch(root, new Orders(facts));
        Assert.True(tried >= 4, $"only {tried} orders");
    }

    [Fact]
    public async Task Every_connection_that_can_be_filtered_is_among_them()
    {
        var fields = (await facts.Host.Data("{ __type(name: \"Query\") { fields { name args { name } } } }"))["__type"]!["fields"]!.AsArray();
        Assert.Equal(
            Lists.Concat(TakeKey).Order(StringComparer.Ordinal),
            fields.Where(f => f!["args"]!.AsArray().Any(a => (string?)a!["name"] == "where"))
                .Select(f => (string)f!["name"]!).Order(StringComparer.Ordinal));
    }

    private async Task<int> Dispatch(string root, ICheck check)
    {
        if (TakeKey.Contains(root))
        {
            var own = await facts.OwnWorkAsync();
            var partner = new Caller("tests", KeyScope.Partner, own.Partner);
            var staff = new Caller("tests", KeyScope.Staff, "");
            return root == "submissions"
                ? await check.Run(root, SubmissionFields.All, new ReviewDesk(own.Store, RegionDefinition.Read(), TimeProvider.System).VisibleTo(staff))
                : await check.Run(root, ReviewFields.WorkItems, new WorkList(own.Store, TimeProvider.System).Of(own.Release, partner));
        }

        var release = facts.Release;
        return root switch
        {
            "counties" => await check.Run(root, CountyFields.All, CountyQueries.All(release)),
            "districts" => await check.Run(root, DistrictFields.All, DistrictQueries.All(release)),
            "programs" => await check.Run(root, ProgramFields.All, ProgramQueries.All(release)),
            "events" => await check.Run(root, EventFields.All, EventQueries.All(release)),
            "sectors" => await check.Run(root, SectorFields.All, SectorQueries.All(release)),
            "partners" => await check.Run(root, PartnerFields.All, PartnerQueries.All(release)),
            "participation" => await check.Run(root, FigureFields.All, FigureQueries.Participation(release)),
            "enrollment" => await check.Run(root, FigureFields.All, FigureQueries.Enrollment(release)),
            "outcomes" => await check.Run(root, OutcomeFields.All, OutcomeQueries.All(release)),
            "goals" => await check.Run(root, GoalFields.All, GoalQueries.All(release)),
            "sources" => await check.Run(root, SourceFields.All, SourceQueries.All(release)),
            "engagements" => await check.Run(root, EngagementFields.All, EngagementQueries.All(release)),
            "offers" => await check.Run(root, OfferFields.All, OfferQueries.All(release)),
            "asks" => await check.Run(root, AskFields.All, AskQueries.All(release)),
            _ => throw new ArgumentException($"{root} is not known here.", nameof(root)),
        };
    }

    private static object? Read<T>(T row, string name) => typeof(T)
        .GetProperty(char.ToUpperInvariant(name[0]) + name[1..])!.GetValue(row);

    private static int Compare(object? one, object? other) => (one, other) switch
    {
        (string text, string another) => string.CompareOrdinal(text, another),
        (SchoolYear year, SchoolYear another) => year.CompareTo(another),
        _ => Comparer<object>.Default.Compare(one, other),
    };

    // Without case and accents, in words of its own.
    private static string Plain(string text) => new string(
        [.. text.Normalize(NormalizationForm.FormD).Where(c => char.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)])
        .Normalize(NormalizationForm.FormC).ToLowerInvariant();

    private static string Literal(object? value) => value switch
    {
        null => "null",
        string text => System.Text.Json.JsonSerializer.Serialize(text),
        bool yes => yes ? "true" : "false",
        Enum word => Word(word),
        int or double => Convert.ToString(value, CultureInfo.InvariantCulture)!,
        DateOnly day => $"\"{day:yyyy-MM-dd}\"",
        TimeOnly time => $"\"{time:HH:mm:ss}\"",
        SchoolYear year => $"\"{year}\"",
        IEnumerable list => $"[{string.Join(", ", list.Cast<object?>().Select(Literal))}]",
        _ => throw new NotSupportedException($"{value.GetType()} has no literal here."),
    };

    private static string Word(Enum value) => string.Concat(value.ToString().Select((letter, at) =>
        char.IsUpper(letter) && at > 0 ? $"_{letter}" : char.ToUpperInvariant(letter).ToString()));

    private interface ICheck
    {
        /// <summary>Gives how many questions were compared.</summary>
        Task<int> Run<T>(string root, FieldList<T> fields, IReadOnlyList<T> rows);
    }

    /// <summary>The facts, some of them spoilt so that every kind of null, case and accent is there, behind a host.</summary>
    public sealed class Facts : IAsyncLifetime, IDisposable
    {
        private readonly TemporaryFolder _folder = new();
        private SubmissionApi? _own;

        public GraphQLHost Host { get; } = new();

        public Release Release => Host.Release!;

        /// <summary>By filter input: its fields and their types.</summary>
        public Dictionary<string, Dictionary<string, string>> Inputs { get; } = [];

        public async Task InitializeAsync()
        {
            RealFacts.CopyTo(_folder);
            using var read = ReleaseFile.Read(Directory.GetFiles(_folder.File("releases"), "*.db").Single());
            var real = read.Content;
            Host.Release = new Release("generated", real with
            {
                Engagements = [.. Enumerable.Range(0, 12).Select(at => new Engagement
                {
                    Key = $"engagement-{at:00}",
                    Title = at % 3 == 0 ? "Visita al taller" : $"Tour {at}",
                    Kind = (EngagementKind)(at % 5),
                    PartnerSlug = real.Partners[at % 4].Slug,
                    DistrictCode = at % 3 == 0 ? null : real.Districts[at % 5].Code,
                    SchoolYear = at % 4 == 0 ? null : new SchoolYear(2021 + (at % 3)),
                    Hours = at % 5 == 0 ? null : at / 2.0,
                    Sessions = at % 2 == 0 ? null : at,
                    StudentProduct = (YesNoUnknown)(at % 3),
                    ProfessionalFeedback = YesNoUnknown.Unknown,
                    SourceKey = real.Sources[at % 2].Key,
                })],
                Offers = [.. Enumerable.Range(0, 8).Select(at => new Offer
                {
                    Slug = $"offer-{at}",
                    Title = at % 2 == 0 ? "Mentoría" : "Seats",
                    Kind = (OfferKind)(at % 4),
                    Description = "For students.",
                    PartnerSlug = real.Partners[at % 3].Slug,
                    Quantity = at % 3 == 0 ? null : at,
                    CountyCode = at % 2 == 0 ? null : real.Counties[at % 4].Code,
                    AvailableFrom = at % 2 == 0 ? null : new DateOnly(2027, 1, at),
                    Contact = "office@example.org",
                    SourceKey = real.Sources[0].Key,
                })],
                Asks = [.. Enumerable.Range(0, 8).Select(at => new Ask
                {
                    Slug = $"ask-{at}",
                    Title = at % 2 == 0 ? "Un orador" : "A SPEAKER",
                    Kind = (OfferKind)(at % 4),
                    Description = "For a class.",
                    DistrictCode = real.Districts[at % 3].Code,
                    School = at % 3 == 0 ? null : "Río High School",
                    NeededBy = at % 2 == 0 ? null : new DateOnly(2027, 2, at),
                    SourceKey = real.Sources[0].Key,
                })],
                AskAnswers = [],
                Figures =
                [
                    .. real.Figures.Where(f => f.Measure == Measure.Enrollment),
                    .. TinyRelease.Content().Figures
                        .Where(f => f.Measure == Measure.Participation
                            && real.Areas.Any(a => a.Code == f.AreaCode) && real.Groups.Any(g => g.Key == f.Group))
                        .Select(f => f with { SourceKey = real.Sources[0].Key }),
                ],
                Programs = [.. real.Programs.Select((p, at) => (at % 7) switch
                {
                    0 => p with { Name = p.Name.ToUpperInvariant(), City = "Ñandú" },
                    1 => p with { Name = "Ávila, « 100 % » _ \\ \"x\"", City = "ñandu", Seats = at, ApplicationDeadline = new DateOnly(2027, 1, 1 + (at % 28)), LastBell = new TimeOnly(14, at % 60) },
                    _ => p,
                })],
            });
            await Host.InitializeAsync();
            var types = (await Host.Data(
                "{ __schema { types { name inputFields { name type { name ofType { name ofType { name ofType { name } } } } } } } }"))["__schema"]!["types"]!;
            foreach (var type in types.AsArray().Where(t => t!["inputFields"] is JsonArray))
            {
                Inputs.Add((string)type!["name"]!, type["inputFields"]!.AsArray().ToDictionary(
                    f => (string)f!["name"]!, f => Inner(f!["type"]!)));
            }
        }

        /// <summary>An api with what was sent in, of every state, with and without each value that may be missing.</summary>
        public async Task<SubmissionApi> OwnWorkAsync()
        {
            if (_own is null)
            {
                _own = new SubmissionApi();
                await _own.InitializeAsync();
                using var db = _own.Store.Open();
                var slugs = db.Programs.OrderBy(p => p.Slug).Select(p => p.Slug).Take(4).ToList();
                db.Submissions.AddRange(Enumerable.Range(0, 24).Select(at => new Submission
                {
                    Id = $"submission-{at:00}",
                    Kind = (SubmissionKind)(at % 8),
                    Owner = at % 2 == 0 ? _own.Partner : _own.District,
                    Slug = at % 8 != 0 ? at % 3 == 0 ? null : $"slug-{at}" : slugs.ElementAtOrDefault(at / 8),
                    Title = at % 3 == 0 ? "Taller « Ñandú » 100 %_" : $"TOUR {at}",
                    State = (SubmissionState)(at % 5),
                    Version = at % 4,
                    Removing = at % 6 == 0,
                    Removed = at % 7 == 0,
                    Reason = at % 4 == 0 ? "¿Cuántos?" : null,
                    SubmittedOn = new DateOnly(2026, 10, 1 + at),
                    AdmittedOn = at % 3 == 0 ? new DateOnly(2025, 11, 1 + at) : null,
                    ConfirmedOn = at % 5 == 0 ? new DateOnly(2025, 12, 1 + at) : null,
                }));
                await db.SaveChangesAsync();
            }

            return _own;
        }

        /// <summary>What is answered, by whom the rows of the root are.</summary>
        public Task<JsonNode> Data(string root, string query) =>
            TakeKey.Contains(root)
                ? _own!.Data(root == "submissions" ? _own.StaffKey : _own.PartnerKey, query)
                : Host.Data(query);

        public async Task DisposeAsync()
        {
            await Host.DisposeAsync();
            await (_own?.DisposeAsync() ?? Task.CompletedTask);
        }

        public void Dispose() => _folder.Dispose();

        private static string Inner(JsonNode type) => (string?)type["name"] ?? Inner(type["ofType"]!);
    }

    /// <summary>Asks several questions in one document and compares the cursors of each first page, and the total.</summary>
    private abstract class Check(Facts facts) : ICheck
    {
        public Facts Facts => facts;

        public async Task<int> Run<T>(string root, FieldList<T> fields, IReadOnlyList<T> rows)
        {
            Assert.NotEmpty(rows);
            var cases = Cases(fields, rows).ToList();
            var wrong = new List<string>();
            foreach (var some in Together(cases, Math.Clamp(15_000 / rows.Count, 1, 25)))
            {
                var query = string.Concat(some.Select((one, at) =>
                    $" a{at}: {root}(first: {PageSize}, {one.Arguments}) {{ totalCount edges {{ cursor }} }}"));
                var data = await facts.Data(root, $"{{{query} }}");
                for (var at = 0; at < some.Length; at++)
                {
                    var page = data[$"a{at}"]!;
                    var expected = some[at].Expected.Take(PageSize).Select(row => Cursor.Of(fields, row));
                    var found = page["edges"]!.AsArray().Select(e => (string)e!["cursor"]!).ToList();
                    if ((int)page["totalCount"]! != some[at].Expected.Count || !found.SequenceEqual(expected))
                    {
                        wrong.Add($"{some[at].Arguments}: {page["totalCount"]} rows, LINQ finds {some[at].Expected.Count}");
                    }
                }
            }

            Assert.True(wrong.Count == 0, $"{root}: {wrong.Count} of {cases.Count}\n" + string.Join('\n', wrong.Take(20)));
            return cases.Count;
        }

        // As many as a document may hold.
        private static IEnumerable<(string Arguments, IReadOnlyList<T> Expected)[]> Together<T>(
            IEnumerable<(string Arguments, IReadOnlyList<T> Expected)> cases, int most)
        {
            var some = new List<(string Arguments, IReadOnlyList<T> Expected)>();
            foreach (var one in cases)
            {
                if (some.Count == most || some.Sum(c => c.Arguments.Length + 100) + one.Arguments.Length > 18_000)
                {
                    yield return [.. some];
                    some.Clear();
                }

                some.Add(one);
            }

            yield return [.. some];
        }

        protected abstract IEnumerable<(string Arguments, IReadOnlyList<T> Expected)> Cases<T>(FieldList<T> fields, IReadOnlyList<T> rows);
    }

    private sealed class Filters(Facts facts) : Check(facts)
    {
        protected override IEnumerable<(string Arguments, IReadOnlyList<T> Expected)> Cases<T>(FieldList<T> fields, IReadOnlyList<T> rows)
        {
            var conditions = new List<(string Text, Func<T, bool> Holds)>();
            foreach (var (name, type) in Facts.Inputs[$"{fields.Name}FilterInput"])
            {
                var relation = fields.Relations.FirstOrDefault(r => r.Name == name);
                if (relation is not null)
                {
                    conditions.AddRange(relation.Accept(new Relations<T>(Facts.Release, rows)).Select(c => ($"{name}: {c.Text}", c.Holds)));
                }
                else if (name is not ("and" or "or"))
                {
                    var values = rows.Select(row => Read(row, name)).ToList();
                    conditions.AddRange(Facts.Inputs[type].Keys
                        .SelectMany(operation => Values(operation, type, values).Select(v => (operation, v)))
                        .Select(c => ($"{name}: {{ {c.operation}: {Spell(c.operation, type, c.v)} }}",
                            (Func<T, bool>)(row => Holds(c.operation, Read(row, name), c.v)))));
                }
            }

            var pairs = conditions.Zip(conditions.Skip(conditions.Count / 2)).Where((_, at) => at % 5 == 0).ToList();
            return
            [
                .. conditions.Select(c => ($"where: {{ {c.Text} }}", Only(c.Holds))),
                .. pairs.Select(p => ($"where: {{ or: [{{ {p.First.Text} }}, {{ {p.Second.Text} }}] }}", Only(r => p.First.Holds(r) || p.Second.Holds(r)))),
                .. pairs.Select(p => ($"where: {{ and: [{{ {p.First.Text} }}, {{ {p.Second.Text} }}] }}", Only(r => p.First.Holds(r) && p.Second.Holds(r)))),
            ];

            IReadOnlyList<T> Only(Func<T, bool> holds) => [.. rows.Where(holds)];
        }

        // Some of what rows hold, and what they do not.
        private static IEnumerable<object?> Values(string operation, string type, List<object?> all)
        {
            if (type == "ListStringOperationFilterInput")
            {
                return operation == "any" ? [true, false] : Some(all.Cast<IEnumerable<string>>().SelectMany(texts => texts));
            }

            var some = Some(all.Where(v => v is not null)!);
            return operation switch
            {
                "eq" or "neq" => [null, .. some.SelectMany(Variants)],
                "in" or "nin" => [Array.Empty<object>(), some.Take(1).ToArray(), some.SelectMany(Variants).ToArray()],
                _ when type == "StringOperationFilterInput" =>
                    ["", "%", "_", "É", .. some.Cast<string>().SelectMany(t => new[] { t, t.ToUpperInvariant(), Plain(t), Part(operation, t) })],
                _ => (IEnumerable<object?>)some.SelectMany(Variants),
            };
        }

        private static List<object> Some(IEnumerable<object> values)
        {
            var distinct = values.Distinct().Where(v => v is not string { Length: > 150 }).Order(Comparer<object>.Create(Compare)).ToList();
            return [.. distinct.Where((_, at) => at == 0 || at == distinct.Count / 2 || at == distinct.Count - 1)];
        }

        private static IEnumerable<object> Variants(object value) => value switch
        {
            string text => [text, text.ToUpperInvariant(), Plain(text)],
            int number => [number, number + 1],
            double number => [number, number + 0.25],
            _ => [value],
        };

        private static string Part(string operation, string text)
        {
            var half = text.Length / 2;
            return operation.EndsWith("startsWith", StringComparison.OrdinalIgnoreCase) ? text[..half] : text[half..];
        }

        private static string Spell(string operation, string type, object? value) =>
            type == "ListStringOperationFilterInput" && operation != "any" ? $"{{ eq: {Literal(value)} }}" : Literal(value);

        private static bool Holds(string operation, object? found, object? given) => found switch
        {
            IReadOnlyList<string> texts => operation switch
            {
                "any" => texts.Count > 0 == (bool)given!,
                "all" => texts.All(t => t == (string)given!),
                "none" => !texts.Contains((string)given!),
                "some" => texts.Contains((string)given!),
                _ => throw new NotSupportedException(operation),
            },
            _ when operation is "eq" => given is null ? found is null : given.Equals(found),
            _ when operation is "neq" => given is null ? found is not null : found is not null && !given.Equals(found),
            null => false,
            _ when operation is "in" => ((object[])given!).Contains(found),
            _ when operation is "nin" => !((object[])given!).Contains(found),
            _ when Comparisons.Contains(operation) => Compares(operation, Compare(found, given)),
            string text => Matches(operation, Plain(text), Plain((string)given!)),
            _ => throw new NotSupportedException(operation),
        };

        private static bool Compares(string operation, int order) => operation switch
        {
            "gt" or "nlte" => order > 0,
            "gte" or "nlt" => order >= 0,
            "lt" or "ngte" => order < 0,
            _ => order <= 0,
        };

        private static bool Matches(string operation, string text, string part) => operation switch
        {
            "contains" => text.Contains(part, StringComparison.Ordinal),
            "ncontains" => !text.Contains(part, StringComparison.Ordinal),
            "startsWith" => text.StartsWith(part, StringComparison.Ordinal),
            "nstartsWith" => !text.StartsWith(part, StringComparison.Ordinal),
            "endsWith" => text.EndsWith(part, StringComparison.Ordinal),
            "nendsWith" => !text.EndsWith(part, StringComparison.Ordinal),
            _ => throw new NotSupportedException(operation),
        };

        // Through a relation by the first text of the far side; a missing far end meets nothing.
        private sealed class Relations<T>(Release release, IReadOnlyList<T> rows)
            : IRelationVisitor<T, IEnumerable<(string Text, Func<T, bool> Holds)>>
        {
            public IEnumerable<(string Text, Func<T, bool> Holds)> One<TOther>(OneRelation<T, TOther> relation)
                where TOther : class =>
                Far(rows.Select(row => relation.Get(release, row)).OfType<TOther>(), relation.Fields()).Select(far => (
                    far.Text, (Func<T, bool>)(row => relation.Get(release, row) is { } other && far.Holds(other))));

            public IEnumerable<(string Text, Func<T, bool> Holds)> Many<TOther>(ManyRelation<T, TOther> relation) =>
            [
                .. Far(rows.SelectMany(row => relation.Get(release, row)), relation.Fields()).SelectMany(far => new (string, Func<T, bool>)[]
                {
                    ($"{{ some: {far.Text} }}", row => relation.Get(release, row).Any(far.Holds)),
                    ($"{{ none: {far.Text} }}", row => !relation.Get(release, row).Any(far.Holds)),
                    ($"{{ all: {far.Text} }}", row => relation.Get(release, row).All(far.Holds)),
                }),
                ("{ any: true }", row => relation.Get(release, row).Count > 0),
                ("{ any: false }", row => relation.Get(release, row).Count == 0),
            ];

            private static readonly string[] Tried = ["eq", "neq", "contains"];

            private static IEnumerable<(string Text, Func<TOther, bool> Holds)> Far<TOther>(
                IEnumerable<TOther> others, FieldList<TOther> fields)
            {
                var name = fields.Fields.OfType<TextField<TOther>>().First().Name;
                return Tried.SelectMany(
                    _ => Some(others.Select(other => Read(other, name)).OfType<object>()).Append("no such"),
                    (operation, value) => ($"{{ {name}: {{ {operation}: {Literal(value)} }} }}",
                        (Func<TOther, bool>)(other => Holds(operation, Read(other, name), value))));
            }
        }
    }

    private sealed class Orders(Facts facts) : Check(facts)
    {
        protected override IEnumerable<(string Arguments, IReadOnlyList<T> Expected)> Cases<T>(FieldList<T> fields, IReadOnlyList<T> rows)
        {
            var names = Facts.Inputs[$"{fields.Name}SortInput"].Keys.ToList();
            var pairs = names.Zip(names.Skip(1).Append(names[0])).Concat(names.Zip(names.Skip(names.Count / 2)));
            return pairs.Distinct().SelectMany(_ => new[] { (false, false), (false, true), (true, false), (true, true) }, (pair, down) => (
                $"order: [{{ {pair.First}: {Way(down.Item1)} }}, {{ {pair.Second}: {Way(down.Item2)} }}]",
                (IReadOnlyList<T>)[.. Then(Then(rows.Order(Comparer<T>.Create((_, _) => 0)), pair.First, down.Item1), pair.Second, down.Item2)]));

            static string Way(bool down) => down ? "DESC" : "ASC";

            // Null comes last both ways; rows are in the order of their keys already.
            static IOrderedEnumerable<T> Then(IOrderedEnumerable<T> sorted, string name, bool down)
            {
                var missing = sorted.ThenBy(row => Read(row, name) is null);
                return down
                    ? missing.ThenByDescending(row => Key(Read(row, name)), Natural)
                    : missing.ThenBy(row => Key(Read(row, name)), Natural);
            }
        }

        private static readonly Comparer<object?> Natural = Comparer<object?>.Create(Compare);

        private static object? Key(object? value) => value is string text ? Plain(text) : value;
    }
}
