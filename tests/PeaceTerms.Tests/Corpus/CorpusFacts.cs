using YamlDotNet.Serialization;

namespace PeaceTerms.Tests;

/// <summary>The facts of the corpus as its files give them.</summary>
internal static class CorpusFacts
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Corpus");

    /// <summary>The documents, in order of their ids; the answer key is none.</summary>
    public static IReadOnlyList<CorpusDocument> Documents { get; } =
        [.. Directory.GetFiles(Path.Combine(Folder, "Facts"), "*.yaml").Order(StringComparer.Ordinal).Select(Read).Where(map => $"{map["kind"]}" != "answer-key").Select(map => new CorpusDocument(map, WordsOf($"{map["id"]}")))];

    /// <summary>The answer key.</summary>
    public static Dictionary<object, object?> Key { get; } = Read(Path.Combine(Folder, "Facts", "known-conflicts.yaml"));

    /// <summary>Why each conflict beyond the key is one, by the finding's key.</summary>
    public static Dictionary<object, object?> Justifications { get; } = Read(Path.Combine(Folder, "justifications.yaml"));

    /// <summary>Why a fact is not held; empty when nobody has said.</summary>
    public static string ReasonOf(Loss loss) => new Node(Read(Path.Combine(Folder, "reasons.yaml")))[loss.Document][loss.Provision].Text.Trim();

    /// <summary>What the corpus's words stand for in one encoded document.</summary>
    private static Dictionary<object, object?> WordsOf(string id) =>
        Path.Combine(Folder, "Vocabulary", $"{id}.yaml") is var file && File.Exists(file) && Read(file).TryGetValue(id, out var words) ? words as Dictionary<object, object?> ?? [] : [];

    private static Dictionary<object, object?> Read(string file) => new DeserializerBuilder().WithAttemptingUnquotedStringTypeDeserialization().Build().Deserialize<Dictionary<object, object?>>(File.ReadAllText(file));
}

/// <summary>One document of the corpus.</summary>
internal sealed class CorpusDocument(Dictionary<object, object?> map, Dictionary<object, object?> vocabulary)
{
    public string Id => $"{map["id"]}";

    public string Kind => $"{map["kind"]}";

    public IReadOnlyList<Node> Provisions { get; } = new Node(map)["provisions"].Items;

    public IReadOnlyList<string> Parties { get; } = [.. new Node(map)["parties"].Items.Select(party => party["id"].Text)];

    /// <summary>The ids that stand for a word; a word without an entry stands for itself.</summary>
    public IReadOnlyList<string> IdsOf(string word) => new Node(vocabulary)["words"][word] is { IsGiven: true } ids ? [.. ids.Texts] : [Slug(word)];

    /// <summary>How a condition is held; one without an entry is an event of its own words.</summary>
    public IReadOnlyList<string> HoldersOf(string provision, string condition) =>
        new Node(vocabulary)["conditions"][provision][condition] is { IsGiven: true } held ? [.. held.Texts] : [$"event:{Slug(condition)}"];

    public static string Slug(string text)
    {
        var plain = text.Normalize(System.Text.NormalizationForm.FormKD).Where(char.IsAscii).Select(sign => char.IsAsciiLetterOrDigit(sign) ? char.ToLowerInvariant(sign) : '-');
        var joined = string.Join('-', string.Concat(plain).Split('-', StringSplitOptions.RemoveEmptyEntries));
        return joined.Length > 64 ? joined[..64].Trim('-') : joined;
    }
}

/// <summary>A value of a file: a map, a list or a text; what is not there is an empty one.</summary>
internal readonly record struct Node(object? Value)
{
    public bool IsGiven => Value is not null;

    public Node this[string member] => Value is Dictionary<object, object?> map && map.TryGetValue(member, out var value) ? new Node(value) : default;

    /// <summary>The elements; a single value is a list of itself.</summary>
    public IReadOnlyList<Node> Items => Value switch
    {
        null => [],
        List<object?> list => [.. list.Select(one => new Node(one))],
        _ => [this],
    };

    public IEnumerable<string> Texts => Items.Select(item => item.Text);

    public IEnumerable<(string Name, Node Value)> Members => Value is Dictionary<object, object?> map ? map.Select(pair => ($"{pair.Key}", new Node(pair.Value))) : [];

    public string Text => Convert.ToString(Value, System.Globalization.CultureInfo.InvariantCulture) ?? "";

    public decimal? Number => decimal.TryParse(Text, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : null;
}
