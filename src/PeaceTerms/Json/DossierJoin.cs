using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace PeaceTerms;

/// <summary>Puts the records of several files together; those of one id become one if nothing that two of them give differs.</summary>
internal sealed class DossierJoin
{
    private static readonly JsonSerializerOptions Options = new(PeaceTermsJsonContext.Default.Options) { TypeInfoResolver = PeaceTermsJsonResolver.OfDossiers, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly IReadOnlyList<FilePart> parts;
    private readonly List<FileProblem> problems = [];
    private readonly Dictionary<string, List<List<(FilePart Part, int Index)>>> origins = new(StringComparer.Ordinal);

    public DossierJoin(IReadOnlyList<FilePart> parts, DossierReadOptions options)
    {
        this.parts = parts;
        var dossier = new Dossier
        {
            Title = Together(" + ", part => part.Dossier.Title),
            AsOf = AsOf(),
            Note = Together("\n", part => part.Dossier.Note),
            Parties = Unified("parties", "party", dossier => dossier.Parties, party => party.Id),
            Territories = Unified("territories", "territory", dossier => dossier.Territories, territory => territory.Id),
            Lines = Unified("lines", "line", dossier => dossier.Lines, line => line.Id),
            Events = Unified("events", "event", dossier => dossier.Events, happening => happening.Id),
            Categories = Unified("categories", "category", dossier => dossier.Categories, category => category.Id),
            Topics = Unified("topics", "topic", dossier => dossier.Topics, topic => topic.Id),
            Sources = Unified("sources", "source", dossier => dossier.Sources, source => source.Id),
            Holdings = Once("holdings", dossier => dossier.Holdings),
            Levels = Once("levels", dossier => dossier.Levels),
            Overlaps = Once("overlaps", dossier => dossier.Overlaps),
            Statements = Unified("statements", "statement", dossier => dossier.Statements, statement => statement.Id),
            Drafts = Unified("drafts", "draft", dossier => dossier.Drafts, draft => draft.Id),
            Endorsements = Unified("endorsements", "endorsement", dossier => dossier.Endorsements, endorsement => endorsement.Id),
        };
        var count = dossier.Statements.Count + dossier.Drafts.Sum(draft => draft.Provisions.Count);
        if (count > options.MaxStatements)
        {
            problems.Add(FileProblem.At(parts[^1].PlaceOf("$"), string.Create(CultureInfo.InvariantCulture, $"expected no more than {options.MaxStatements} statements and provisions in all files together; found {count}.")));
        }

        Result = new JoinedDossier(dossier, parts, origins);
    }

    public IReadOnlyList<FileProblem> Problems => problems;

    public JoinedDossier Result { get; }

    /// <summary>What the files say of themselves, each once.</summary>
    private string? Together(string between, Func<FilePart, string?> of) => parts.Select(of).OfType<string>().Distinct().ToList() is { Count: > 0 } all ? string.Join(between, all) : null;

    private DateOnly? AsOf()
    {
        var first = parts.FirstOrDefault(part => part.Dossier.AsOf is not null);
        foreach (var other in parts.Where(part => part.Dossier.AsOf is { } day && day != first?.Dossier.AsOf))
        {
            var (mine, theirs) = (first!.PlaceOf("$.asOf"), other.PlaceOf("$.asOf"));
            problems.Add(FileProblem.At(theirs, $"the files have two days as of which positions are asked, {Text(first.Dossier.AsOf)} at {mine} and {Text(other.Dossier.AsOf)} here; leave one out or make them equal."));
        }

        return first?.Dossier.AsOf;

        static string Text(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
    }

    /// <summary>Records without an id: each once.</summary>
    private List<T> Once<T>(string list, Func<Dossier, IReadOnlyList<T>> of)
        where T : class
    {
        var (all, seen) = (new List<T>(), new HashSet<T>());
        var from = origins[list] = [];
        foreach (var part in parts)
        {
            foreach (var (index, item) in of(part.Dossier).Index().Where(entry => seen.Add(entry.Item)))
            {
                all.Add(item);
                from.Add([(part, index)]);
            }
        }

        return all;
    }

    /// <summary>Records with an id. One that a single file repeats stays twice, for the validators to tell.</summary>
    private List<T> Unified<T, TId>(string list, string noun, Func<Dossier, IReadOnlyList<T>> of, Func<T, TId> idOf)
        where T : class
        where TId : struct
    {
        var (all, known) = (new List<T>(), new Dictionary<TId, int>());
        var from = origins[list] = [];
        foreach (var part in parts)
        {
            foreach (var (index, item) in of(part.Dossier).Index())
            {
                if (known.TryGetValue(idOf(item), out var place) && from[place][^1].Part != part)
                {
                    from[place].Add((part, index));
                    if (!all[place].Equals(item))
                    {
                        all[place] = Merged(list, $"{noun} '{idOf(item)}'", from[place], all[place]);
                    }
                }
                else
                {
                    known.TryAdd(idOf(item), all.Count);
                    all.Add(item);
                    from.Add([(part, index)]);
                }
            }
        }

        return all;
    }

    private T Merged<T>(string list, string name, List<(FilePart Part, int Index)> definitions, T first)
        where T : class
    {
        var given = new Dictionary<string, (JsonElement Value, FilePart Part, int Index)>(StringComparer.Ordinal);
        var found = problems.Count;
        foreach (var (part, index) in definitions)
        {
            foreach (var member in part.MembersOf(list, index).Where(member => member.Value is not { ValueKind: JsonValueKind.Array } array || array.GetArrayLength() > 0))
            {
                if (given.TryAdd(member.Name, (member.Value, part, index)) || JsonElement.DeepEquals(given[member.Name].Value, member.Value) || part != definitions[^1].Part)
                {
                    continue;
                }

                var (value, other, at) = given[member.Name];
                var path = JsonTrail.Member("", member.Name);
                problems.Add(FileProblem.At(
                    part.PlaceOf(list, index, path),
                    $"the {name} is defined in two files with different values of '{member.Name}': {Text(value)} at {other.PlaceOf(list, at, path)} and {Text(member.Value)} here; make them equal, leave one out, or give one {name.Split(' ')[0]} another id."));
            }
        }

        return problems.Count > found ? first
            : new JsonObject(given.Select(member => KeyValuePair.Create(member.Key, JsonNode.Parse(member.Value.Value.GetRawText()))))
                .Deserialize((JsonTypeInfo<T>)Options.GetTypeInfo(typeof(T)))!;
    }

    private static string Text(JsonElement value)
    {
        const int most = 60;
        var text = string.Join(' ', value.GetRawText().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return text.Length <= most ? text : $"{text[..most]}…";
    }
}
